// Decides how the links of an organisation are told: one line for each partner, with every way of working together.
import type { OrganisationRecordsQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';

type SentLink = OrganisationRecordsQuery['partnershipLinks']['nodes'][number];

export interface Partner {
  id: string;
  name: string;
  /** 'refers people to them in New Parks since 3 April 2023'. */
  ways: string;
}

/** The partners of one organisation, by name. Links of another organisation of the same name are left out. */
export function listPartners(links: readonly SentLink[], organisationId: string): Partner[] {
  const partners = new Map<string, { name: string; ways: string[] }>();
  for (const link of links) {
    const startsHere = link.organisation.id === organisationId;
    if (!startsHere && link.partner.id !== organisationId) continue;
    const other = startsHere ? link.partner : link.organisation;
    const known = partners.get(other.id) ?? { name: other.name, ways: [] };
    known.ways.push(tellWay(link, startsHere));
    partners.set(other.id, known);
  }
  return [...partners]
    .map(([id, { name, ways }]) => ({ id, name, ways: joinWords(ways) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

function tellWay({ kind, zone, since, until }: SentLink, startsHere: boolean): string {
  return `${WAYS[kind][startsHere ? 0 : 1]} in ${zone.name} ${until ? `from ${formatDate(since)} until ${formatDate(until)}` : `since ${formatDate(since)}`}`;
}

const WAYS: Record<SentLink['kind'], readonly [startingHere: string, comingHere: string]> = {
  REFERRAL: ['people referred to them', 'people referred by them'],
  JOINT_SESSION: ['joint sessions', 'joint sessions'],
  SHARED_VENUE: ['a shared venue', 'a shared venue'],
};
