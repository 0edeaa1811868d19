// What lies over the picture of a trend, a line at the chosen month, and above it: what is said of that month, what is read aloud, and that newer figures are there.
import type { PointWords } from './figures.ts';
import { placeMonth, type PlotShape } from './plot-shape.ts';

/** Colours, faces and distances are those of the page around it. */
const STYLES = `
.frame { position: relative }
.line { position: absolute; translate: -50%; border-inline-start: 2px dashed var(--ink); pointer-events: none }
.chart-tip-words { position: absolute; inset: auto 0 100% 0; display: flex; flex-wrap: wrap; gap: 0 .75em; background: var(--surface); color: var(--ink); font: var(--text-14) / 1.3 var(--font) }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.outdated { margin: var(--space-4) 0 0; padding: var(--space-4) var(--space-12); border-inline-start: 4px solid var(--notice); background: var(--notice-surface); color: var(--ink) }
.outdated a { color: var(--link) }
@media print { .line, .chart-tip-words { display: none } }
`;

let styles: CSSStyleSheet | undefined;

/** The styles of every picture, made once: the policy of the page allows no style element. */
function stylesOfAll(): CSSStyleSheet {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
  }
  return styles;
}

/** What the shadow of a picture shows over what the server drew. */
export class PictureOverlay {
  readonly #shadow: ShadowRoot;
  /** Around the picture: its box is that of the picture alone. */
  readonly frame = element('div', 'frame');
  readonly #spoken = element('p', 'spoken');
  #shown: HTMLElement[] = [];
  #outdated: HTMLElement | undefined;

  constructor(shadow: ShadowRoot) {
    this.#shadow = shadow;
    shadow.adoptedStyleSheets = [stylesOfAll()];
    this.#spoken.setAttribute('aria-live', 'polite');
    this.frame.append(document.createElement('slot'));
    shadow.append(this.frame, this.#spoken);
  }

  /** Shows the line of a month, and what is said of it. @param place of the month; undefined for none @param words undefined until they have come */
  show(shape: PlotShape, place: number | undefined, words: PointWords | undefined): void {
    for (const shown of this.#shown) shown.remove();
    this.#shown = [];
    if (place === undefined) return;
    const x = placeMonth(shape, place);
    const [top, bottom] = [shape.plot.top / shape.height, shape.plot.bottom / shape.height];
    const line = element('div', 'line');
    line.style.insetInlineStart = percent(x);
    line.style.insetBlock = `${percent(top)} ${percent(1 - bottom)}`;
    this.#shown = words ? [line, writeAbove(words)] : [line];
    this.frame.append(...this.#shown);
  }

  /** Has something read aloud; '' for nothing. */
  announce(words: string): void {
    if (this.#spoken.textContent !== words) this.#spoken.textContent = words;
  }

  /**
   * Says below the picture that the data has changed since it was made, with a link that loads the page again.
   * @param takesFocus whether the link is given the focus
   */
  sayOutdated(isOutdated: boolean, takesFocus: boolean): void {
    if (!isOutdated) {
      this.#outdated?.remove();
      this.#outdated = undefined;
      return;
    }
    this.#outdated ??= this.#writeOutdated();
    if (takesFocus) this.#outdated.querySelector('a')?.focus();
  }

  #writeOutdated(): HTMLElement {
    const link = element('a', '', 'reload');
    // The address of the page, whatever the reader has chosen on it by then.
    link.href = '';
    link.dataset['sveltekitReload'] = '';
    const notice = element('p', 'outdated');
    notice.setAttribute('role', 'status');
    notice.append('Newer figures are there: ', link, '.');
    this.#shadow.append(notice);
    return notice;
  }
}

/** The words of a month above the picture, the zone in front first. */
function writeAbove({ month, zones, standing, events }: PointWords): HTMLElement {
  const words = element('div', 'chart-tip-words');
  words.setAttribute('aria-hidden', 'true');
  words.append(element('strong', '', month));
  for (const { name, figure, inFront } of zones) words.append(element(inFront ? 'b' : 'span', '', `${name}: ${figure}`));
  for (const said of [...standing, ...events]) words.append(element('span', '', said));
  return words;
}

function percent(part: number): string {
  return `${part * 100}%`;
}

/** Words come from data, so they are set as text, never as markup. */
function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', words = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}
