// Decides how the picture of a trend answers its reader: a pointer or a key chooses a month at once, and what is to be said of it follows when the figures
// have come. They are fetched when the reader first turns to the picture.
import type { Attachment } from 'svelte/attachments';
import { moveCursor } from './move-cursor.ts';
import { fetchFigures, FiguresOutdated } from './fetch-figures.ts';
import { describePoint, speakPoint, type PointWords, type TrendFigures } from './figures.ts';
import { findMonth, type PlotShape } from './plot-shape.ts';

/** What the cursor moves over. */
export interface CursorSubject {
  /** Address of the figures; undefined where the page does not know of which state of the data it is: then the picture stays a picture. */
  address: string | undefined;
  zoneSlug: string;
  shape: PlotShape;
}

interface Fetched {
  address: string;
  outcome: TrendFigures | 'failed' | 'outdated';
}

/** The cursor of one picture. */
export class TrendCursor {
  /** True once the page is hydrated. */
  #isAttached = $state(false);
  #chosen = $state.raw<{ address: string; place: number }>();
  #fetched = $state.raw<Fetched>();
  readonly #read: () => CursorSubject;

  constructor(read: () => CursorSubject) {
    this.#read = read;
  }

  /** What became of the figures of this picture; undefined until they are asked for and answered. */
  get #outcome(): Fetched['outcome'] | undefined {
    const fetched = this.#fetched;
    return fetched && fetched.address === this.#read().address ? fetched.outcome : undefined;
  }

  /** Whether the figures could not be fetched: then the picture and the table remain. */
  get isFailed(): boolean {
    return this.#outcome === 'failed';
  }

  /** Whether the data has changed since the picture was made. */
  get isOutdated(): boolean {
    return this.#outcome === 'outdated';
  }

  /** Whether the picture answers to pointer and keyboard. */
  get answers(): boolean {
    return this.#isAttached && this.#read().address !== undefined && !this.isFailed && !this.isOutdated;
  }

  /** Place of the chosen month among the months of the plot, from 0; undefined while none is. */
  get place(): number | undefined {
    return this.answers && this.#chosen?.address === this.#read().address ? this.#chosen?.place : undefined;
  }

  /** What is said of the chosen month; undefined until the figures have come. */
  get words(): PointWords | undefined {
    const [outcome, place] = [this.#outcome, this.place];
    return place !== undefined && typeof outcome === 'object' ? describePoint(outcome, this.#read().zoneSlug, place) : undefined;
  }

  /** What the live region says; '' for nothing. */
  get announced(): string {
    const { words } = this;
    return words ? speakPoint(words) : '';
  }

  /** Lets the element that takes the focus answer. */
  readonly attach: Attachment<HTMLElement> = (frame) => {
    this.#isAttached = true;
    const stop = new AbortController();
    const listen = <Name extends keyof HTMLElementEventMap>(name: Name, answer: (event: HTMLElementEventMap[Name]) => void): void =>
      frame.addEventListener(name, answer, { signal: stop.signal });
    listen('pointerenter', () => this.#load());
    listen('focus', () => this.#load());
    listen('pointermove', (event) => this.#point(event, frame));
    listen('pointerdown', (event) => this.#point(event, frame));
    // A finger that is lifted leaves as well: what it chose stays until the reader turns elsewhere.
    listen('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#dismiss();
    });
    listen('keydown', (event) => this.#press(event));
    listen('blur', () => this.#dismiss());
    return () => stop.abort();
  };

  #load(): void {
    const { address } = this.#read();
    if (address === undefined || this.isOutdated || typeof this.#outcome === 'object') return;
    fetchFigures(address).then(
      (figures) => (this.#fetched = { address, outcome: figures }),
      (fault: unknown) => (this.#fetched = { address, outcome: fault instanceof FiguresOutdated ? 'outdated' : 'failed' }),
    );
  }

  #point({ clientX, clientY, pointerType }: PointerEvent, frame: HTMLElement): void {
    const { left, top, width, height } = frame.getBoundingClientRect();
    const place = findMonth(this.#read().shape, { x: (clientX - left) / width, y: (clientY - top) / height });
    if (place !== undefined) this.#choose(place);
    else if (pointerType === 'mouse') this.#dismiss();
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.answers) return;
    const target = moveCursor(event.key, this.place, this.#read().shape.monthCount);
    if (target === undefined) return;
    event.preventDefault();
    if (target === 'dismissed') this.#dismiss();
    else this.#choose(target);
  }

  #choose(place: number): void {
    const { address } = this.#read();
    if (address === undefined || !this.answers || place === this.place) return;
    this.#chosen = { address, place };
    this.#load();
  }

  #dismiss(): void {
    this.#chosen = undefined;
  }
}
