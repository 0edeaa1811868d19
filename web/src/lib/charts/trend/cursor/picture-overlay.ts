// What lies over the picture of a trend: a line at the chosen month, words beside it, what is read aloud, and that newer figures are there.
import type { PointWords } from './figures.ts';
import { placeMonth, type PlotShape } from './plot-shape.ts';

/** Colours, faces and distances are those of the page around it. */
const STYLES = `
.line {
  position: absolute;
  border-inline-start: 1px solid var(--ink-soft);
  pointer-events: none;
}

.below {
  position: absolute;
  z-index: 2;
  inset-inline: 0;
  display: flex;
  pointer-events: none;
}

.mirrored {
  flex-direction: row-reverse;
}

.chart-tip-words {
  display: grid;
  flex: none;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(15rem, 100%);
  padding: var(--space-8) var(--space-12);
  border: 1px solid var(--axis);
  background: var(--surface);
  color: var(--ink);
  font: var(--text-14) / 1.4 var(--font);
  pointer-events: auto;
}

.spoken {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.outdated {
  position: absolute;
  inset-block-start: 0;
  inset-inline: 0;
  margin: 0;
  padding: var(--space-4) var(--space-12);
  border-inline-start: 4px solid var(--notice);
  background: var(--notice-surface);
  color: var(--ink);
}

.outdated a {
  color: var(--link);
}

@media print {
  .line,
  .below {
    display: none;
  }
}
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
  readonly #spoken = element('p', 'spoken');
  #shown: HTMLElement[] = [];
  #outdated: HTMLElement | undefined;

  constructor(shadow: ShadowRoot) {
    this.#shadow = shadow;
    shadow.adoptedStyleSheets = [stylesOfAll()];
    this.#spoken.setAttribute('aria-live', 'polite');
    shadow.append(document.createElement('slot'), this.#spoken);
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
    this.#shown = words ? [line, writeBelow(x, bottom, words)] : [line];
    this.#shadow.append(...this.#shown);
  }

  /** Has something read aloud; '' for nothing. */
  announce(words: string): void {
    if (this.#spoken.textContent !== words) this.#spoken.textContent = words;
  }

  /** Says that the data has changed since the picture was made, with a link that loads the page again. */
  sayOutdated(isOutdated: boolean): void {
    this.#outdated?.remove();
    this.#outdated = undefined;
    if (!isOutdated) return;
    const link = document.createElement('a');
    link.href = location.pathname + location.search;
    link.dataset['sveltekitReload'] = '';
    link.textContent = 'reload';
    this.#outdated = element('p', 'outdated');
    this.#outdated.setAttribute('role', 'status');
    this.#outdated.append('Newer figures are there: ', link, '.');
    this.#shadow.append(this.#outdated);
  }
}

/** The words of a month below the plot, so that they hide none of it, beginning at the line. What pushes them aside gives way where they would leave the picture. */
function writeBelow(x: number, bottom: number, { month, zones, standing, events }: PointWords): HTMLElement {
  const isRight = x > 0.5;
  const below = element('div', isRight ? 'below mirrored' : 'below');
  below.style.insetBlockStart = percent(bottom);
  below.setAttribute('aria-hidden', 'true');
  const push = element('span', '');
  push.style.flex = `0 1 ${percent(isRight ? 1 - x : x)}`;
  const words = element('div', 'chart-tip-words');
  words.append(write('strong', month));
  for (const { name, figure, inFront } of zones) words.append(write(inFront ? 'b' : 'span', `${name}: ${figure}`));
  for (const said of [...standing, ...events]) words.append(write('span', said));
  below.append(push, words);
  return below;
}

function percent(part: number): string {
  return `${part * 100}%`;
}

function element(tag: 'div' | 'p' | 'span', className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** Words come from data, so they are set as text, never as markup. */
function write(tag: 'strong' | 'b' | 'span', words: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
