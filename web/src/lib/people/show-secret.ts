// Shows what is typed into a field of a password, and hides it again by the same button or when the form is sent: a browser keeps what was typed into an open
// field, and offers it to whoever comes next. It is a custom element, so that pages without a script of their own have it.

class ShowSecret extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#turn(this.#input?.type === 'password'));
    this.#input?.form?.addEventListener('submit', () => this.#turn(false));
    addEventListener('pagehide', () => this.#turn(false));
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #turn(isShown: boolean): void {
    const [input, words, said] = [this.#input, this.querySelector('[data-does]'), this.querySelector('[aria-live]')];
    if (!input || !words || !said || isShown === (input.type === 'text')) return;
    input.type = isShown ? 'text' : 'password';
    words.textContent = isShown ? 'Hide' : 'Show';
    said.textContent = isShown ? 'What you type is shown.' : 'What you type is hidden.';
  }
}

customElements.define('show-secret', ShowSecret);
