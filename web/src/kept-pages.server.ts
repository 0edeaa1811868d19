// Decides which pages are kept: whole ones, by their address, the version of the data and whom they are for; the one asked for longest ago goes first.
import { LRUCache } from 'lru-cache';

/** The most that kept pages may take together, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is asked for. */
export interface PageKey {
  /** The whole address: a page says its own in places. */
  readonly address: string;
  /** The version of the data, read before anything of the page. */
  readonly version: string;
  /** For whom the page is. */
  readonly viewer: string;
}

/** What counts people and is shown exactly on a page: the hub is told each time that it is shown. */
export interface ExactCounts {
  /** What is shown on the page that was just made, by name. */
  readonly shown: () => readonly string[];
  /** Called when a kept page shows it again. */
  readonly showAgain: (names: readonly string[]) => void;
  /** Called with the bytes of each page that leaves, made now or kept: a kept one is charged like one that is made, so that the limit does not tell which it was. */
  readonly charge: (bytes: number) => void;
}

const NO_COUNTS: ExactCounts = { shown: () => [], showAgain: () => undefined, charge: () => undefined };

interface KeptPage {
  readonly exactCounts: readonly string[];
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Pages as they leave. A page is made of its address, the data and its viewer: neither the clock nor a cookie has a part in it. */
export class KeptPages {
  readonly #pages = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, asked) => body.byteLength + 2 * asked.length,
  });

  /** Answers with the page that is kept, or with the one that is made now. @param mayBeKept asked once it is made */
  async answer(
    { address, version, viewer }: PageKey,
    make: () => Promise<Response>,
    mayBeKept: (made: Response) => boolean,
    counts: ExactCounts = NO_COUNTS,
  ): Promise<Response> {
    const asked = [viewer, version, address].join('\n');
    const kept = this.#pages.get(asked);
    if (kept) {
      counts.charge(kept.body.byteLength);
      if (kept.exactCounts.length > 0) counts.showAgain(kept.exactCounts);
      return new Response(kept.body, { headers: kept.headers });
    }
    const made = await make();
    if (made.status !== 200 || !mayBeKept(made)) return made;
    const body = new Uint8Array(await made.arrayBuffer());
    const page: KeptPage = { headers: new Headers(made.headers), body, exactCounts: counts.shown() };
    this.#pages.set(asked, page);
    counts.charge(body.byteLength);
    return new Response(page.body, { headers: page.headers });
  }
}
