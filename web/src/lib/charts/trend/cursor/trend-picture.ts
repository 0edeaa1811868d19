// Decides how the picture of a trend answers its reader: a pointer or a key chooses a month at once, and what is to be said of it follows when the figures
// have come. They are fetched when the reader first turns to the picture. It is a custom element, whose script is fetched beside the page: the browser
// attaches it to every picture, before the page is hydrated and after. All that it shows is in its shadow, where hydration finds nothing that it does not know.
import { fetchFigures, FiguresOutdated } from './fetch-figures.ts';
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
  #outcome: Outcome;

  /** The browser calls it when the picture is part of a page. */
  connectedCallback(): void {
    if (!this.#overlay) {
      this.#overlay = new PictureOverlay(this.attachShadow({ mode: 'open' }));
      this.#listen();
    }
    this.#show();
  }

  /** The browser calls it when the page shows something else in the same place. */
  attributeChangedCallback(name: string, before: string | null): void {
    if (before === null || !this.#overlay) return;
    if (name === 'figures') this.#outcome = undefined;
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
    this.addEventListener('pointerenter', () => this.#load());
    this.addEventListener('focus', () => this.#load());
    this.addEventListener('pointermove', (event) => this.#point(event));
    this.addEventListener('pointerdown', (event) => this.#point(event));
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
    fetchFigures(address).then(end, (fault: unknown) => end(fault instanceof FiguresOutdated ? 'outdated' : 'failed'));
  }

  /** Beside the plot the month stays that was chosen last, so that a pointer may move onto its words. */
  #point({ clientX, clientY }: PointerEvent): void {
    const { left, top, width, height } = this.getBoundingClientRect();
    const place = findMonth(this.#shape, { x: (clientX - left) / width, y: (clientY - top) / height });
    if (place !== undefined) this.#choose(place);
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#answers) return;
    const target = moveCursor(event.key, this.#place, this.#shape.monthCount);
    if (target === undefined) return;
    event.preventDefault();
    this.#choose(target === 'dismissed' ? undefined : target);
  }

  #choose(place: number | undefined): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#show();
    if (place !== undefined) this.#load();
  }

  /** Shows how it stands: whether it answers, which month is chosen, and what is said of it. */
  #show(): void {
    this.toggleAttribute('data-failed', this.#outcome === 'failed');
    const isApplication = this.#answers;
    const attributes = {
      role: 'application',
      'aria-roledescription': 'chart',
      'aria-label': this.getAttribute('name') ?? '',
      tabindex: '0',
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (isApplication) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
    const place = isApplication ? this.#place : undefined;
    const zone = this.getAttribute('zone') ?? '';
    const words = place !== undefined && typeof this.#outcome === 'object' ? describePoint(this.#outcome, zone, place) : undefined;
    this.#overlay?.show(this.#shape, place, words);
    this.#overlay?.announce(words ? speakPoint(words) : '');
    this.#overlay?.sayOutdated(this.#outcome === 'outdated');
  }
}

customElements.define('trend-picture', TrendPicture);
