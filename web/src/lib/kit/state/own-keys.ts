// Decides which choices belong to one page alone. They are in its address, every control of that page keeps them, and no other page is asked for them.
import type { PageRouteId } from '$app/types';

/** A page and the keys that it reads beside those of every page. */
const OWN_KEYS: Partial<Record<PageRouteId, readonly string[]>> = {
  '/measures': ['q'],
  '/privacy/erase': ['find'],
  '/scorecard': ['only'],
};

const BY_ROUTE = new Map<string | null, readonly string[]>(Object.entries(OWN_KEYS));

/** What an address says for its page alone, as a part of a query: 'q=concern'; '' for nothing. */
export function readOwn(route: string | null, search: Pick<URLSearchParams, 'get'>): string {
  const said = (BY_ROUTE.get(route) ?? []).flatMap((key) => {
    const text = search.get(key);
    return text ? [[key, text]] : [];
  });
  return new URLSearchParams(said).toString();
}

/** A query, and what is of one page alone after it. @param query '' or one that begins with '?' */
export function withOwn(query: string, own: string): string {
  if (own === '') return query;
  return query === '' ? `?${own}` : `${query}&${own}`;
}
