// Decides how the picture of a card becomes pixels: by a renderer and letters that the project brings, so that it looks the same on every machine, and
// beside the thread that answers, so that nobody waits for somebody else's picture.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import renderer from './png-renderer.js?raw';

/** Pixels of the file for each px of the picture: sharp on a slide and on paper. */
const PIXELS_PER_PX = 2;
/** Pictures that are kept, the latest asked for last: a slide is tried more than once. */
const MOST_KEPT = 24;

/** A picture that the renderer does not understand. */
export class PictureNotDrawn extends Error {
  readonly code = 'PICTURE_NOT_DRAWN';
}

let running: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The picture as a PNG on white, at twice its size. @throws PictureNotDrawn */
export function writePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = kept.get(svg) ?? queue(svg);
  kept.delete(svg);
  kept.set(svg, png);
  png.catch(() => kept.delete(svg));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return png;
}

/** One picture after the other: the renderer has one pair of hands. */
function queue(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = last.then(() => render(svg));
  last = png.catch(() => undefined);
  return png;
}

async function render(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const worker = (running ??= startRenderer());
  worker.ref();
  try {
    worker.postMessage({ svg, zoom: PIXELS_PER_PX });
    const [{ png, fault }] = (await once(worker, 'message')) as [{ png?: Uint8Array<ArrayBuffer>; fault?: string }];
    if (!png) throw new PictureNotDrawn(`The picture could not be turned into pixels: ${fault ?? 'the renderer did not say why'}.`);
    return png;
  } finally {
    // A renderer that waits does not keep the process alive.
    worker.unref();
  }
}

/** The renderer, until it fails: the picture after that gets a new one. */
function startRenderer(): Worker {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(renderer)}`), {
    workerData: import.meta.url,
  });
  worker.once('error', () => (running = undefined));
  return worker;
}
