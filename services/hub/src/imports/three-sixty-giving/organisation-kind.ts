// Decides what kind of body an organisation of a 360Giving package is: recognised by its type, its register or its name, else other.

import { OrganisationKind } from '../../zones/index.ts';

type Rule = readonly [kind: OrganisationKind, identifier: RegExp | null, words: RegExp | null];

/** The first rule that fits. Registers are those of org-id.guide. A name tells more than a register that holds all kinds. */
const RULES: readonly Rule[] = [
  [OrganisationKind.COMMISSIONER, null, /\b(police and crime commissioner|opcc)\b/i],
  [OrganisationKind.POLICE, null, /\b(police|constabulary)\b/i],
  [OrganisationKind.SCHOOL, /^GB-EDU-/, /\b(school|academy|college|nursery)\b/i],
  [OrganisationKind.HEALTH, /^GB-NHS-/, /\bNHS\b/],
  [OrganisationKind.COUNCIL, /^GB-(LAE|LAS|LANI|PB)-/, /\b(council|local authority)\b/i],
  [OrganisationKind.HOUSING_PROVIDER, /^GB-SHPE-/, /\bhousing association\b/i],
  [OrganisationKind.COMMUNITY_INTEREST_COMPANY, null, /\b(CIC|C\.I\.C\.|community interest company)/i],
  [OrganisationKind.CHARITY, /^GB-(CHC|SC|NIC)-/, /\bcharit(y|able)\b/i],
  [OrganisationKind.COMMUNITY_GROUP, null, /\b(community group|unincorporated association|residents'? association)\b/i],
];

/** The kind of an organisation, from what a package says of it. */
export function tellOrganisationKind(identifier: string, name: string, organisationType: string): OrganisationKind {
  const words = `${organisationType} ${name}`;
  const rule = RULES.find(([, register, pattern]) => (register?.test(identifier) ?? false) || (pattern?.test(words) ?? false));
  return rule ? rule[0] : OrganisationKind.OTHER;
}
