// Runs in a page that is measured: notes when its reader pressed, and when what answers that is painted.

/** What is pressed: a chart, for the cursor that reads its months; the link that hides a zone; the button that copies the address. */
export type PressKind = 'cursor' | 'toggle' | 'copy';

/** What came of a press: the milliseconds until its answer was painted, undefined for none; or that what should be pressed was not there. */
export type Recorded = { readonly waitMs: number | undefined } | { readonly isMissing: true };

/** Runs in the page, as text: nothing outside of it is known there. A link that is followed without script leads to a new page, which goes on with the press. */
export function installRecorder(kind: PressKind): void {
  interface Press {
    /** When the browser took it in, in milliseconds since 1970. */
    at: number;
    before: string;
  }
  const KEPT = 'press that waits for its answer';
  const controls = { cursor: '.picture', toggle: 'nav[aria-label="Zones"] a.zone', copy: 'button' };
  const answers = {
    cursor: '.line, .chart-tip-words, [aria-live]',
    toggle: 'nav[aria-label="Zones"] .zone, [aria-busy="true"]',
    copy: 'copy-link > [aria-live]',
  };
  /** Where an answer is looked for: what a chart shows over its picture is in the shadow of the picture. */
  const roots = (): readonly ParentNode[] =>
    kind === 'cursor' ? [...document.querySelectorAll(controls.cursor)].flatMap(({ shadowRoot }) => shadowRoot ?? []) : [document];
  /** All that answers as it is seen now: words, and how they look. */
  const look = (): string =>
    roots()
      .flatMap((root) => [...root.querySelectorAll(answers[kind])])
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      // What is announced has no look of its own: the element for it is there before.
      .map((element) =>
        (element.ariaLive === null
          ? `${element.className} ${element.getAttribute('style')} ${element.textContent}`
          : element.textContent
        ).trim(),
      )
      .filter((words) => words !== '')
      .join('|');
  const tell = (recorded: Recorded): void => {
    sessionStorage.removeItem(KEPT);
    void (globalThis as unknown as { tellRecorded: (recorded: Recorded) => Promise<void> }).tellRecorded(recorded);
  };
  const watch = ({ at, before }: Press): void => {
    let isSeen = false;
    const compare = (): void => {
      const now = look();
      if (isSeen || now === before || now === '') return;
      isSeen = true;
      watcher.disconnect();
      // A task after the next frame begins is the first that runs once that frame is painted.
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => tell({ waitMs: performance.timeOrigin + performance.now() - at });
        painted.port2.postMessage(null);
      });
    };
    const watcher = new MutationObserver(compare);
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    for (const root of [document, ...roots()]) watcher.observe(root, everything);
    addEventListener('load', compare);
  };
  const left = sessionStorage.getItem(KEPT);
  if (left !== null) {
    watch(JSON.parse(left) as Press);
    return;
  }
  addEventListener(
    'pointerdown',
    ({ target, timeStamp }) => {
      if (!(target instanceof Element && target.closest(controls[kind]))) {
        tell({ isMissing: true });
        return;
      }
      const press = { at: performance.timeOrigin + timeStamp, before: look() };
      sessionStorage.setItem(KEPT, JSON.stringify(press));
      watch(press);
    },
    { capture: true, once: true },
  );
}
