// Gives a test of signing in what a browser does of it: it keeps cookies by host and path, and follows redirects.

/** Where a browser came to a stop. */
export interface Arrived {
  readonly url: URL;
  readonly response: Response;
}

/** A browser without pages. */
export class SignInBrowser {
  /** By host name: browsers do not tell ports apart. */
  readonly #cookies = new Map<string, { readonly value: string; readonly path: string }>();

  /** The cookies that it would send to an address. */
  cookiesFor(url: URL): string {
    return [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  /** The value of a cookie; undefined where it has none of that name. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, { value, path: '/' });
  }

  forgetCookie(name: string): void {
    this.#cookies.delete(name);
  }

  /** Opens an address without following where it leads. */
  async open(url: URL): Promise<Response> {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: this.cookiesFor(url), accept: 'text/html' } });
    for (const cookie of response.headers.getSetCookie()) this.#take(cookie);
    return response;
  }

  /** Opens an address and follows redirects, to the end or until one leads to an address that a test stops at. */
  async follow(url: URL, stopsAt: (next: URL) => boolean = () => false): Promise<Arrived> {
    let at = url;
    for (let steps = 0; steps < 20; steps++) {
      const response = await this.open(at);
      const location = response.headers.get('location');
      if (location === null) return { url: at, response };
      await response.body?.cancel();
      at = new URL(location, at);
      if (stopsAt(at)) return { url: at, response };
    }
    throw new Error(`Redirects do not end: ${at.href}`);
  }

  #take(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(/; */);
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(name.length + 1);
    const read = (attribute: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${attribute}=`))?.slice(attribute.length + 1);
    const expires = read('expires');
    const isOver = read('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (isOver) this.#cookies.delete(name);
    else this.#cookies.set(name, { value, path: read('path') ?? '/' });
  }
}
