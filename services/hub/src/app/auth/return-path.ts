// Decides where a person is led after signing in: to a path of this hub, and nowhere else, whatever an address says.

/** Any origin: only what stays at it is a path of the hub. */
const ANY_ORIGIN = 'http://hub.invalid';

/** Characters of a path in an address: no spaces, no control characters, nothing outside ASCII, no backslash, which browsers read as a slash. */
const PATH = /^\/[\x21-\x5b\x5d-\x7e]*$/;

const LONGEST = 2000;

/** Pages on which signing in begins: whoever was led back there would have to sign in again. */
const BEGINNINGS = /^\/(sign-in|auth)(\/|$)/;

/** The path to lead to; the first page where what was asked for is no path of the hub. @param asked what an address or a body says, of whatever type */
export function returnPathOf(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST || !PATH.test(asked) || !URL.canParse(asked, ANY_ORIGIN)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, ANY_ORIGIN);
  // "/.//elsewhere.example" becomes a path that begins with two slashes, which is the address of another site.
  if (origin !== ANY_ORIGIN || pathname.startsWith('//') || BEGINNINGS.test(pathname)) return '/';
  return pathname + search + hash;
}

/** The page that an address is of: that of its data where it is the address of data, without what SvelteKit adds for them. */
export function pathOf(url: string): string {
  const [path = '', search = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(search);
  for (const name of [...parameters.keys()]) if (name.startsWith('x-sveltekit-')) parameters.delete(name);
  const page = path.replace(/\/__data\.json$/, '') || '/';
  return parameters.size > 0 ? `${page}?${parameters.toString()}` : page;
}
