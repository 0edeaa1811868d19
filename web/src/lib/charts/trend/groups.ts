import type { FailedCard } from '#lib/cards/contract.ts';
import type { TrendCard } from './trend-card.ts';

export interface TrendGroup {
  /** The domain as the catalogue names it: 'engagement', 'crime'. */
  domain: string;
  heading: string;
  /** One sentence that every card of the group needs; undefined when there is none. */
  note: string | undefined;
  cards: (TrendCard | FailedCard)[];
}

const HEADINGS: Record<string, { heading: string; note?: string }> = {
  engagement: { heading: 'Engagement' },
  outreach: { heading: 'Outreach' },
  grants: { heading: 'Grants' },
  value: { heading: 'Value' },
  crime: {
    heading: 'Recorded crime',
    note: 'Crimes and incidents that the police recorded, placed in a zone by the small areas that we match to it: no official boundary is published. Contains public sector information licensed under the Open Government Licence v3.0.',
  },
};

/** The measure of a card, also of one that failed. */
export function measureOf(card: TrendCard | FailedCard): { id: string; title: string; domain: string } {
  return 'failed' in card ? card.failed : card.head.measure;
}

/** The sentence that every card of a domain needs; undefined when there is none. */
export function noteOf(domain: string): string | undefined {
  return HEADINGS[domain.toLowerCase()]?.note;
}

/** Groups the cards of a page under its headings, in the order in which the domains first come; an unknown domain gets its own name. */
export function groupCards(cards: readonly (TrendCard | FailedCard)[]): TrendGroup[] {
  const groups = new Map<string, TrendGroup>();
  for (const card of cards) {
    const { domain } = measureOf(card);
    const known = HEADINGS[domain.toLowerCase()];
    const group = groups.get(domain) ?? { domain, heading: known?.heading ?? domain, note: noteOf(domain), cards: [] };
    group.cards.push(card);
    groups.set(domain, group);
  }
  return [...groups.values()];
}
