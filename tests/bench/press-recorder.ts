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
    copy: 'button ~ [aria-live]',
  };
  /** Where answers stand: a chart says them inside of itself. */
  const places = (): ParentNode[] =>
    kind === 'cursor' ? [...document.querySelectorAll(controls.cursor)].map((chart) => chart.shadowRoot ?? chart) : [document];
  /** All that answers as it is seen now: words, and how they look. What is announced has no look of its own: the element for it is there before. */
  const look = (): string =>
    places()
      .flatMap((place) => [...place.querySelectorAll(answers[kind])])
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) =>
        [...(element.ariaLive === null ? [element.className, element.getAttribute('style')] : []), element.textContent].join(' ').trim(),
      )
      .filter((words) => words !== '')
      .join('|');
  const tell = (recorded: Recorded): void => {
    sessionStorage.removeItem(KEPT);
    void (globalThis as unknown as { tellRecorded: (recorded: Recorded) => Promise<void> }).tellRecorded(recorded);
  };
  /** Looks once a frame, just before it is painted. */
  const watch = ({ at, before }: Press): void => {
    const now = look();
    if (now === before || now === '') {
      requestAnimationFrame(() => watch({ at, before }));
      return;
    }
    // This task is the first that runs once the frame is painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = () => tell({ waitMs: performance.timeOrigin + performance.now() - at });
    painted.port2.postMessage(null);
  };
  const left = sessionStorage.getItem(KEPT);
  if (left !== null) {
    const press = JSON.parse(left) as Press;
    requestAnimationFrame(() => watch(press));
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
      requestAnimationFrame(() => watch(press));
    },
    { capture: true, once: true },
  );
}
