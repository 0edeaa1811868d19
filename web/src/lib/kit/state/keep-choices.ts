// Decides what of an address goes on with its reader where the server leads them elsewhere: what they have chosen for every page, as it is written there.
// Whether it is understood, the page that they are led to says.

/** The keys that every page reads, in the order in which addresses have them. */
const CHOICES = ['p', 'c', 'z', 'at', 'v', 'b'] as const;

/** A path under the choices of an address. @param path with a query of its own or without one */
export function keepChoices(path: string, search: Pick<URLSearchParams, 'getAll'>): string {
  const kept = CHOICES.flatMap((key) => search.getAll(key).map((said) => `${key}=${encodeURIComponent(said)}`));
  if (kept.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${kept.join('&')}`;
}
