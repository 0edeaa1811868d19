// What lies over the picture of a trend: a line at the chosen month, words beside it, what is read aloud, and that newer figures are there.
import type { PointWords } from './figures.ts';
import { placeMonth, type PlotShape } from './plot-shape.ts';

/** Colours, faces and distances are those of the page around it. */
const STYLES = `
.line { position: absolute; translate: -50%; border-inline-start: 2px dashed var(--ink); pointer-events: none }
.below { position: absolute; z-index: 2; inset-inline: 0; display: flex; pointer-events: none }
.chart-tip-words { display: grid; flex: none; box-sizing: border-box; inline-size: max-content; max-inline-size: min(15rem, 100%); padding: var(--space-8) var(--space-12); border: 1px solid var(--axis); background: var(--surface); color: var(--ink); font: var(--text-14) / 1.4 var(--font); pointer-events: auto }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.outdated { margin: var(--space-4) 0 0; padding: var(--space-4) var(--space-12); border-inline-start: 4px solid var(--notice); background: var(--notice-surface); color: var(--ink) }
.outdated a { color: var(--link) }
@media print { .line, .below { display: none } }
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

/** The words of a month below the plot, so that they hide none of it, beginning at the line. What pushes them aside gives way where they would leave the picture. */
function writeBelow(x: number, bottom: number, { month, zones, standing, events }: PointWords): HTMLElement {
  const isRight = x > 0.5;
  const below = element('div', 'below');
  if (isRight) below.style.flexDirection = 'row-reverse';
  below.style.insetBlockStart = percent(bottom);
  below.setAttribute('aria-hidden', 'true');
  const push = element('span');
  push.style.flex = `0 1 ${percent(isRight ? 1 - x : x)}`;
  const words = element('div', 'chart-tip-words');
  words.append(element('strong', '', month));
  for (const { name, figure, inFront } of zones) words.append(element(inFront ? 'b' : 'span', '', `${name}: ${figure}`));
  for (const said of [...standing, ...events]) words.append(element('span', '', said));
  below.append(push, words);
  return below;
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
