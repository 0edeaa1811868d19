// Decides which pages are kept: whole ones, by their address, the version of the data and whom they are for; the one asked for longest ago goes first.
import { LRUCache } from 'lru-cache';
import { offerFigures, withFigures, type Figures } from '#lib/charts/trend/live/figures.server.ts';

/** The most that kept pages may take together, in bytes, and what the figures of one of their charts take of it. */
const MOST_BYTES = 64 * 1024 * 1024;
const BYTES_OF_FIGURES = 60_000;

/** Who a page is for. There are no roles yet: everybody is shown the same. */
const EVERYONE = 'everyone';

/** What is asked for. */
export interface AskedPage {
  /** The whole address: a page says its own in places. */
  readonly address: string;
  /** The version of the data, read before anything of the page. */
  readonly version: string;
}

interface KeptPage {
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly figures: Figures;
}

/** Pages as they leave. A page tells of nothing but its address and the data: neither the clock nor a cookie has a part in it. */
export class KeptPages {
  readonly #pages = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body, figures }, asked) => body.byteLength + figures.size * BYTES_OF_FIGURES + 2 * asked.length,
  });

  /** Answers with the page that is kept, whose figures may be asked for again; or with the one that is made now. @param mayBeKept asked once it is made */
  async answer({ address, version }: AskedPage, make: () => Promise<Response>, mayBeKept: (made: Response) => boolean): Promise<Response> {
    const asked = [EVERYONE, version, address].join('\n');
    const kept = this.#pages.get(asked);
    if (kept) {
      for (const [fingerprint, chart] of kept.figures) offerFigures(fingerprint, chart);
      return new Response(kept.body, { headers: kept.headers });
    }
    const { made, figures } = await withFigures(make);
    if (made.status !== 200 || !mayBeKept(made)) return made;
    const page: KeptPage = { headers: new Headers(made.headers), body: new Uint8Array(await made.arrayBuffer()), figures };
    this.#pages.set(asked, page);
    return new Response(page.body, { headers: page.headers });
  }
}
