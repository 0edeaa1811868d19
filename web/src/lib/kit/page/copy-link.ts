// Copies a link when its button is pressed, and says what came of it. It is a custom element, whose script is fetched beside the page: its button answers
// before the page is hydrated.

class CopyLink extends HTMLElement {
  static readonly observedAttributes = ['link'];

  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button')) void this.#copy();
    });
  }

  /** What is said of a link that was copied is not true of another. */
  attributeChangedCallback(_: string, before: string | null): void {
    if (before !== null) this.#say('');
  }

  async #copy(): Promise<void> {
    const address = new URL(this.getAttribute('link') ?? '', location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      this.#say('Link copied.');
    } catch {
      // A browser may refuse, and has no clipboard at all on an address without encryption: then the reader copies by hand.
      this.#say(`This browser does not let the page copy. The link is ${address}`);
    }
  }

  #say(outcome: string): void {
    const place = this.querySelector('[aria-live]');
    if (place) place.textContent = outcome;
  }
}

customElements.define('copy-link', CopyLink);
