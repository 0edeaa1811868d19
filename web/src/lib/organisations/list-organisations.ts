// Decides in which order organisations are listed and what a row says of each one's work.
import type { OrganisationsQuery } from '#lib/graph/generated/graphql.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import { tellApart } from '#lib/kit/words/tell-apart.ts';

type SentOrganisation = OrganisationsQuery['organisations']['nodes'][number];

export interface ListedOrganisation {
  id: string;
  name: string;
  kind: string;
  /** 'Bell Foundry, New Parks', or that no zone is recorded. */
  zones: string;
  /** 'Activities: coffee morning and sport. Received 3 grants.', or that nothing is recorded. */
  work: string;
  illustrative: boolean;
}

export interface OrganisationList {
  /** Those with any recorded work first, by name, so that bare names do not hide them. */
  entries: ListedOrganisation[];
  notShown: number;
}

/** Puts every organisation into a row of the list. */
export function listOrganisations({ organisations }: OrganisationsQuery): OrganisationList {
  const sorted = [...organisations.nodes].sort(
    (one, other) => Number(isWithoutWork(one)) - Number(isWithoutWork(other)) || one.name.localeCompare(other.name, 'en-GB'),
  );
  const called = tellApart(sorted);
  const describe = (organisation: SentOrganisation) => describeRow(organisation, called.get(organisation.id) ?? organisation.name);
  return { entries: sorted.map(describe), notShown: organisations.totalCount - organisations.nodes.length };
}

function isWithoutWork({ activities, grantsReceived, outreachActions }: SentOrganisation): boolean {
  return activities.nodes.length + grantsReceived.totalCount + (outreachActions?.totalCount ?? 0) === 0;
}

function describeRow(organisation: SentOrganisation, name: string): ListedOrganisation {
  const { id, kind, zones, illustrative } = organisation;
  return {
    id,
    name,
    kind: spellCode(kind),
    zones: nameZones(zones.nodes.map(({ zone }) => zone)),
    work: describeWork(organisation),
    illustrative,
  };
}

/** 'Bell Foundry and New Parks', in the fixed order of the zones. */
export function nameZones(zones: readonly { slug: string; name: string }[]): string {
  return zones.length === 0 ? 'No zone recorded' : joinWords([...zones].sort(compareZones).map(({ name }) => name));
}

function describeWork({ activities, grantsReceived, outreachActions }: SentOrganisation): string {
  const kinds = [...new Set(activities.nodes.map(({ kind }) => spellCode(kind).toLowerCase()))].sort();
  const parts = [
    ...(kinds.length > 0 ? [`Activities: ${joinWords(kinds)}`] : []),
    ...(grantsReceived.totalCount > 0 ? [`Received ${countOf(grantsReceived.totalCount, 'grant')}`] : []),
    ...(outreachActions && outreachActions.totalCount > 0
      ? [`Took part in ${countOf(outreachActions.totalCount, 'outreach action')}`]
      : []),
  ];
  if (parts.length > 0) return `${parts.join('. ')}.`;
  return outreachActions ? 'No work is recorded.' : 'No activity or grant is recorded, and outreach is not shown to your role.';
}
