// Decides how the picture of a trend answers its reader: a pointer or a key chooses a month at once, and what is to be said of it follows when the figures
// have come. They are fetched when the reader first turns to the picture. It is a custom element, whose script is fetched beside the page: the browser
// attaches it to every picture, before the page is hydrated and after. All that it shows is in its shadow, where hydration finds nothing that it does not know.
import { fetchFigures, FiguresNotGiven } from './fetch-figures.ts';
import { describePoint, speakPoint, type TrendFigures } from './figures.ts';
import { moveCursor } from './move-cursor.ts';
import { findMonth, readShape, type PlotShape } from './plot-shape.ts';
import { PictureOverlay } from './picture-overlay.ts';

/** What became of the figures; undefined until they are asked for and answered. */
type Outcome = TrendFigures | 'failed' | 'outdated' | undefined;

/** The picture of a trend. Its attributes: `figures`, their address; `zone`, the slug of the zone in front; `name`; and the shape of its plot. */
class TrendPicture extends HTMLElement {
  static readonly observedAttributes = ['figures', 'zone', 'name', 'plot'];
  #overlay: PictureOverlay | undefined;
  #place: number | undefined;
  /** The month whose words the reader took away: a pointer that still rests on it does not bring them back. */
  #dismissed: number | undefined;
  #outcome: Outcome;

  /** The browser calls it when the picture is part of a page. */
  connectedCallback(): void {
    if (!this.#overlay) {
      this.#overlay = new PictureOverlay(this.attachShadow({ mode: 'open' }));
      this.#listen();
    }
    this.#show();
  }

  /** The browser calls it when the picture leaves the page. */
  disconnectedCallback(): void {
    this.#place = undefined;
    document.removeEventListener('keydown', this.#dismissByKey);
  }

  /** The browser calls it when the page shows something else in the same place. */
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    // A page that is hydrated writes the same values once more: what the reader has chosen by then stays.
    if (before === null || before === after || !this.#overlay) return;
    if (name === 'figures') this.#outcome = undefined;
    this.#dismissed = undefined;
    this.#place = undefined;
    this.#show();
  }

  get #address(): string | null {
    return this.getAttribute('figures');
  }

  get #shape(): PlotShape {
    return readShape(this.getAttribute('plot') ?? '');
  }

  get #answers(): boolean {
    return this.#address !== null && this.#outcome !== 'failed' && this.#outcome !== 'outdated';
  }

  #listen(): void {
    for (const type of ['pointerenter', 'focus']) this.addEventListener(type, () => this.#load());
    for (const type of ['pointermove', 'pointerdown'] as const) this.addEventListener(type, (event) => this.#point(event));
    // A finger that is lifted leaves as well: what it chose stays until the reader turns elsewhere.
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#choose(undefined);
    });
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('blur', () => this.#choose(undefined));
  }

  #load(): void {
    const address = this.#address;
    if (address === null || this.#outcome === 'outdated' || typeof this.#outcome === 'object') return;
    const end = (outcome: Outcome): void => {
      // The page may show another state by now.
      if (address !== this.#address) return;
      this.#outcome = outcome;
      this.#show();
    };
    fetchFigures(address).then(end, (fault: unknown) => end(fault instanceof FiguresNotGiven && fault.isOutdated ? 'outdated' : 'failed'));
  }

  /** Beside the plot the month stays that was chosen last, so that a pointer may move onto its words. */
  #point({ type, clientX, clientY }: PointerEvent): void {
    if (!this.#overlay) return;
    const { left, top, width, height } = this.#overlay.frame.getBoundingClientRect();
    const place = findMonth(this.#shape, { x: (clientX - left) / width, y: (clientY - top) / height });
    if (place === undefined || (type === 'pointermove' && place === this.#dismissed)) return;
    this.#choose(place);
  }

  /** Whoever points with a mouse may have the focus anywhere on the page: Escape takes the words away all the same. */
  readonly #dismissByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const dismissed = this.#place;
    this.#choose(undefined);
    this.#dismissed = dismissed;
  };

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#answers) return;
    const target = moveCursor(event.key, this.#place, this.#shape.monthCount);
    if (target === undefined) return;
    event.preventDefault();
    // Escape goes on to the document, which takes the words away wherever the focus is.
    if (target !== 'dismissed') this.#choose(target);
  }

  #choose(place: number | undefined): void {
    this.#dismissed = undefined;
    if (place === this.#place) return;
    this.#place = place;
    this.#show();
    if (place !== undefined) this.#load();
  }

  /** Shows how it stands: whether it answers, which month is chosen, and what is said of it. */
  #show(): void {
    this.toggleAttribute('data-failed', this.#outcome === 'failed');
    const answers = this.#answers;
    const hadFocus = this.matches(':focus');
    const attributes = {
      role: 'application',
      'aria-roledescription': 'chart',
      'aria-label': this.getAttribute('name') ?? '',
      tabindex: '0',
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (answers) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
    // A browser clears the focus inside a picture that loses its tabindex, so the link is given it after that; and never from anywhere else on the page.
    this.#overlay?.sayOutdated(this.#outcome === 'outdated', hadFocus);
    const place = answers ? this.#place : undefined;
    if (place === undefined) document.removeEventListener('keydown', this.#dismissByKey);
    else document.addEventListener('keydown', this.#dismissByKey);
    const zone = this.getAttribute('zone') ?? '';
    const words = place !== undefined && typeof this.#outcome === 'object' ? describePoint(this.#outcome, zone, place) : undefined;
    this.#overlay?.show(this.#shape, place, words);
    this.#overlay?.announce(words ? speakPoint(words) : '');
  }
}

customElements.define('trend-picture', TrendPicture);
