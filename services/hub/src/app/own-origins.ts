// Decides which addresses are the hub's own: the one that it is set to, else the one it listens on and, on this machine, its other names.
// What a browser sends to any other name is another site's, even when that name leads here.

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What has no place in a Host header, which is a name and a port. */
const NOT_OF_A_HOST = /[^\w.:[\]-]/;

/** Whether a host name means this machine itself. */
export const isLoopback = (hostname: string) => LOOPBACK.has(hostname);

/** The addresses by which a browser may know the hub. */
export class OwnOrigins {
  /** The address that was read last, and the last Host header with what it is: nearly every request has the same. */
  #read: { readonly text: string; readonly url: URL } | null = null;
  #named: { readonly host: string; readonly own: URL; readonly url: URL | null } | null = null;

  /**
   * @param setting the address that people open, where the hub stands behind another server; null for the one it listens on
   * @param listening where it listens, once it does
   */
  constructor(
    private readonly setting: string | null,
    private readonly listening: () => string,
  ) {}

  /** Whether pages of an origin are the hub's own. */
  isOwn(origin: string): boolean {
    if (!URL.canParse(origin)) return false;
    const [named, own] = [new URL(origin), this.#own];
    if (named.origin === own.origin) return true;
    const isAlias = LOOPBACK.has(named.hostname) && LOOPBACK.has(own.hostname);
    return this.setting === null && isAlias && named.protocol === own.protocol && named.port === own.port;
  }

  /** The origin that a request is taken to be for. @param host its Host header */
  of(host: string | undefined): URL {
    return (host === undefined ? null : this.#ofHost(host)) ?? this.#own;
  }

  /** Whether a request is for the hub. @param host its Host header */
  isOwnHost(host: string | undefined): boolean {
    return host !== undefined && !NOT_OF_A_HOST.test(host) && this.#ofHost(host) !== null;
  }

  /** The origin that a Host header names; null where it is not the hub's own. */
  #ofHost(host: string): URL | null {
    const own = this.#own;
    if (this.#named?.host !== host || this.#named.own !== own) {
      const named = `${own.protocol}//${host}`;
      this.#named = { host, own, url: this.isOwn(named) ? new URL(named) : null };
    }
    return this.#named.url;
  }

  /** For which names the hub answers, as a sentence that says what to do. */
  sayHosts(): string {
    return this.setting === null
      ? `The hub answers at ${this.#own.origin}. Open that address, or set ORIGIN to the one that people open.`
      : `The hub answers at ${this.#own.origin}. Open that address; a server in front of the hub passes on the Host that it was asked for.`;
  }

  get #own(): URL {
    const text = this.setting ?? this.listening();
    if (this.#read?.text !== text) this.#read = { text, url: new URL(text) };
    return this.#read.url;
  }
}
