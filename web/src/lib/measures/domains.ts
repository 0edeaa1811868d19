// Decides what the domains of measures are called, and in which order they stand.

const DOMAINS = ['engagement', 'outreach', 'grants', 'crime', 'value', 'zones'] as const;

const HEADINGS: Readonly<Record<string, string>> = {
  engagement: 'Engagement',
  outreach: 'Crime-prevention outreach',
  grants: 'Grants',
  crime: 'Recorded crime',
  value: 'Value for money',
  zones: 'The zones',
};

/** Measures of one domain under its heading. */
export interface DomainGroup<Item> {
  domain: string;
  heading: string;
  items: readonly Item[];
}

/** What a domain is called; a new one has its own name. */
export function nameDomain(domain: string): string {
  return HEADINGS[domain] ?? domain;
}

/** Groups what belongs to domains, in their fixed order; a domain without anything is left out, one that is new stands last. */
export function groupByDomain<Item extends { domain: string }>(items: readonly Item[]): DomainGroup<Item>[] {
  const known: readonly string[] = DOMAINS;
  const others = [...new Set(items.map(({ domain }) => domain))].filter((domain) => !known.includes(domain));
  return [...known, ...others]
    .map((domain) => ({ domain, heading: nameDomain(domain), items: items.filter((item) => item.domain === domain) }))
    .filter((group) => group.items.length > 0);
}

/** Which way is better, in a sentence. */
export function sayDirection(better: 'UP' | 'DOWN' | 'NEITHER'): string {
  if (better === 'NEITHER') return 'Neither higher nor lower is better.';
  return better === 'UP' ? 'Higher is better.' : 'Lower is better.';
}

interface Additivity {
  additiveOverTime: boolean;
  additiveOverPlace: boolean;
}

/** What of a measure may be added up, in a sentence. */
export function sayAddingUp({ additiveOverTime, additiveOverPlace }: Additivity): string {
  if (additiveOverTime && additiveOverPlace) return 'Months and zones may be added up.';
  if (additiveOverTime) return 'Months may be added up, zones may not.';
  return additiveOverPlace ? 'Zones may be added up, months may not.' : 'Neither months nor zones may be added up: each is computed again.';
}

/** What a measure may be split by, besides time: 'zone, kind of activity, organisation'. */
export function saySplits({ byZone, dimensions }: { byZone: boolean; dimensions: readonly { title: string }[] }): string {
  const names = [...(byZone ? ['zone'] : []), ...dimensions.map(({ title }) => title.toLowerCase())];
  return names.length > 0 ? names.join(', ') : 'nothing but time';
}
