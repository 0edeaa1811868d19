// Decides how links between organisations are told: a matrix with a letter for each way of working together, and the same as a list.
import type { NetworkQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';

type SentLink = NetworkQuery['zones']['nodes'][number]['partnershipLinks']['nodes'][number];
export type LinkKind = SentLink['kind'];

export interface Member {
  id: string;
  name: string;
}

/** One link as it is drawn: from the place of one member in the list to that of another. */
export interface Tie {
  id: string;
  from: number;
  to: number;
  kind: LinkKind;
  /** Whether a day is recorded on which it ended. */
  ended: boolean;
}

export interface MatrixCell {
  /** The column: id of the other organisation. */
  id: string;
  /** 'R J', '(V)'; '' for no link, '–' for the organisation itself. */
  letters: string;
  /** The letters in words. */
  words: string;
}

export interface Network {
  members: Member[];
  ties: Tie[];
  matrix: { member: Member; cells: MatrixCell[] }[];
  list: { member: Member; ways: { id: string; words: string }[] }[];
}

/** The letter, and the words from the side of the row. */
export const KINDS: Record<LinkKind, { letter: string; words: string; received: string; meaning: string }> = {
  REFERRAL: {
    letter: 'R',
    words: 'refers people to',
    received: 'is referred people by',
    meaning: 'the one in the row refers people to the one in the column',
  },
  JOINT_SESSION: {
    letter: 'J',
    words: 'holds joint sessions with',
    received: 'holds joint sessions with',
    meaning: 'they hold sessions together',
  },
  SHARED_VENUE: { letter: 'V', words: 'shares a venue with', received: 'shares a venue with', meaning: 'they share a venue' },
};

const ORDER: readonly LinkKind[] = ['REFERRAL', 'JOINT_SESSION', 'SHARED_VENUE'];

/** The network of one zone, members by name. */
export function describeNetwork(links: readonly SentLink[]): Network {
  const members = [
    ...new Map(links.flatMap(({ organisation, partner }) => [organisation, partner]).map((one) => [one.id, one])).values(),
  ].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const placeOf = (id: string) => members.findIndex((member) => member.id === id);
  return {
    members,
    ties: links.map(({ id, kind, organisation, partner, until }) => ({
      id,
      from: placeOf(organisation.id),
      to: placeOf(partner.id),
      kind,
      ended: until !== null,
    })),
    matrix: members.map((member) => ({
      member,
      cells: members.map((column) => writeCell(member, column, links)),
    })),
    list: members.map((member) => ({ member, ways: listWays(member, links) })),
  };
}

function writeCell(row: Member, column: Member, links: readonly SentLink[]): MatrixCell {
  if (row.id === column.id) return { id: column.id, letters: '–', words: 'itself' };
  const between = links
    .filter(({ kind, organisation, partner }) => {
      const forth = organisation.id === row.id && partner.id === column.id;
      const back = organisation.id === column.id && partner.id === row.id;
      return forth || (back && kind !== 'REFERRAL');
    })
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return {
    id: column.id,
    letters: between.map(({ kind, until }) => (until ? `(${KINDS[kind].letter})` : KINDS[kind].letter)).join(' '),
    words: between.map(({ kind, until }) => `${KINDS[kind].words}${until ? ', ended' : ''}`).join('; '),
  };
}

function listWays(member: Member, links: readonly SentLink[]): { id: string; words: string }[] {
  return links.flatMap(({ id, kind, organisation, partner, since, until }) => {
    const startsHere = organisation.id === member.id;
    if (!startsHere && partner.id !== member.id) return [];
    const [verb, other] = startsHere ? [KINDS[kind].words, partner] : [KINDS[kind].received, organisation];
    const when = until ? `from ${formatDate(since)} until ${formatDate(until)}` : `since ${formatDate(since)}`;
    return [{ id, words: `${verb} ${other.name}, ${when}` }];
  });
}

/** The finding of a zone: '8 organisations, 10 links, of which 2 have ended'. */
export function findNetworkSentence({ members, ties }: Pick<Network, 'members' | 'ties'>): string {
  const ended = ties.filter((tie) => tie.ended).length;
  const links = `${ties.length} ${ties.length === 1 ? 'link' : 'links'} between ${members.length} organisations`;
  return ended === 0 ? links : `${links}, of which ${ended} ${ended === 1 ? 'has' : 'have'} ended`;
}
