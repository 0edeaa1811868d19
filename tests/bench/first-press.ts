// Measures how soon a page answers its reader: from a press shortly after its address was opened, on a processor slowed four times, until what answers it is painted.

import type { Browser, CDPSession } from 'playwright-core';
import { openBrowser } from '../e2e/browser.ts';
import { inMs, tellTable, type Measured } from './figures.ts';
import { installRecorder, type PressKind, type Recorded } from './press-recorder.ts';

/** How many times slower the processor is than this machine's. */
const SLOWDOWN = 4;
/** When the reader presses, in milliseconds after the address was opened. */
const MOMENTS_MS = [500, 1000, 2000, 4000] as const;
/** Milliseconds within which a press is to be answered, and after which it counts as one that never was. */
const LIMIT_MS = 200;
const NEVER_MS = 5000;

const VIEWPORT = { width: 1280, height: 900 };

/** The pages, and what is pressed on each in turn. The page of a zone has no toggle: it is of that zone. */
const PAGES: readonly { path: string; presses: readonly PressKind[] }[] = [
  { path: '/', presses: ['cursor', 'toggle', 'copy'] },
  { path: '/zones/new-parks', presses: ['cursor', 'copy'] },
  { path: '/engagement', presses: ['cursor', 'toggle', 'copy'] },
];

/** How each is found in a page that is ready. */
const CONTROLS: Record<PressKind, string> = {
  cursor: '.picture:visible >> nth=0',
  toggle: 'nav[aria-label="Zones"] a.zone >> nth=0',
  copy: 'button:text-is("Copy link") >> nth=0',
};

/** Where a control is, in px of the window, and the address that has it in the window from the start. */
interface Place {
  address: string;
  x: number;
  y: number;
}

/** @param address of a hub that runs @param only the path of one page; none for all @param times presses for each page and moment */
export async function measureFirstPress(address: string, only: string | undefined, times: number): Promise<void> {
  const browser = await openBrowser();
  const rows = [];
  const notes: string[] = [];
  for (const { path, presses } of PAGES.filter((page) => only === undefined || page.path === only)) {
    const places = await Promise.all(presses.map((kind) => findPlace(browser, address + path, kind)));
    const cells: Measured[] = [];
    for (const momentMs of MOMENTS_MS) {
      const waits: { kind: PressKind; recorded: Recorded }[] = [];
      for (let turn = 0; turn < times; turn += 1) {
        const [kind, place] = [presses[turn % presses.length], places[turn % presses.length]];
        if (kind && place) waits.push({ kind, recorded: await press(browser, kind, place, momentMs) });
      }
      cells.push(measuredOf(waits.map(({ recorded }) => recorded)));
      for (const kind of presses) {
        const ofKind = waits.filter((wait) => wait.kind === kind).map(({ recorded }) => recorded);
        notes.push(`${path} ${kind} at ${inMs(momentMs)}: ${describeWaits(ofKind)}`);
      }
    }
    rows.push({ name: path, cells });
  }
  tellTable(
    `The first press on a page, answered; processor slowed ${SLOWDOWN} times, worst of ${times}`,
    MOMENTS_MS.map((momentMs) => `after ${inMs(momentMs)}`),
    rows,
  );
  for (const note of notes) console.log(`  ${note}`);
  await browser.close();
}

/** Opens the page as a person with time would, and notes where the control is. The chart of a card is brought into the window by the address of the card. */
async function findPlace(browser: Browser, address: string, kind: PressKind): Promise<Place> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(address, { waitUntil: 'networkidle' });
  const control = page.locator(CONTROLS[kind]);
  await control.waitFor();
  const card = kind === 'cursor' ? await control.evaluate((element) => element.closest('article')?.id) : undefined;
  const whole = card ? `${address}#${card}` : address;
  if (card) {
    // An address that differs by its fragment alone would not be opened again.
    await page.goto('about:blank');
    await page.goto(whole, { waitUntil: 'networkidle' });
  }
  const box = await control.boundingBox();
  await page.close();
  if (!box) throw new Error(`${whole} shows no ${kind}. Look whether ${CONTROLS[kind]} still finds it.`);
  return { address: whole, x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** One press on a page that nobody opened before in this browser. */
async function press(browser: Browser, kind: PressKind, { address, x, y }: Place, momentMs: number): Promise<Recorded> {
  const context = await browser.newContext({ viewport: VIEWPORT, permissions: ['clipboard-write'] });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const { promise: answered, resolve: tell } = Promise.withResolvers<Recorded>();
  await page.exposeBinding('tellRecorded', (_, recorded: Recorded) => tell(recorded));
  await page.addInitScript(installRecorder, kind);
  const openedAt = Date.now();
  await page.goto(address, { waitUntil: 'commit' });
  await sleep(momentMs - (Date.now() - openedAt));
  await tap(session, x, y);
  const recorded = await Promise.race([answered, sleep(NEVER_MS).then((): Recorded => ({ waitMs: undefined }))]);
  await context.close();
  return recorded;
}

/** A press as the browser itself takes one in, without asking the page anything: a page that is busy answers late, and that is what is measured. */
async function tap(session: CDPSession, x: number, y: number): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  const sent: readonly Promise<unknown>[] = [
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }),
  ];
  await Promise.all(sent);
}

/** The longest wait. Presses on what was not there yet have none: a page on which nothing was there to be pressed does not keep its promise either. */
function measuredOf(all: readonly Recorded[]): Measured {
  const waits = all.flatMap((recorded) => ('isMissing' in recorded ? [] : [recorded.waitMs ?? Number.POSITIVE_INFINITY]));
  const write = (ms: number): string => (Number.isFinite(ms) ? inMs(ms) : waits.length > 0 ? 'never' : 'not there yet');
  return { number: waits.length > 0 ? Math.max(...waits) : Number.POSITIVE_INFINITY, limit: LIMIT_MS, write };
}

/** 'worst 180 ms of 7, 2 never answered, 1 not there yet'. */
function describeWaits(all: readonly Recorded[]): string {
  const answered = all.flatMap((recorded) => ('waitMs' in recorded && recorded.waitMs !== undefined ? [recorded.waitMs] : []));
  const missing = all.filter((recorded) => 'isMissing' in recorded).length;
  const never = all.length - answered.length - missing;
  return [
    answered.length > 0 ? `worst ${inMs(Math.max(...answered))} of ${answered.length}` : undefined,
    never > 0 ? `${never} never answered` : undefined,
    missing > 0 ? `${missing} not there yet` : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
