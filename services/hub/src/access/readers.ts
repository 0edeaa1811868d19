// Decides what a rule of reading is: for each role, all rows, those of its own organisation, or none. What a rule does not name it denies.

import { ROLES, type Role } from './role.ts';

/** Which rows a role reaches. */
export type Extent = 'ALL' | 'OWN';

/** Who may read a field or do an operation. A role that is not named may not. */
export interface Readers {
  /** What the rule is about, in the words of the matrix. */
  readonly about: string;
  readonly extents: Readonly<Partial<Record<Role, Extent>>>;
  /**
   * Whether whoever may not read the rows sees no figures either that come near to single rows: by day or week, of an organisation, or by more than one word that
   * describes a row. Of one row these would be the row.
   */
  readonly closesNearFigures?: true;
  /** Whether it is audited that an officer read such rows or texts, as exact counts of people are: which kind, and nothing of what was read. */
  readonly isReadingAudited?: true;
}

/** How far some roles together may read: what every one of them may. Null where any of them may not. */
export function extentFor(roles: readonly Role[], { extents }: Readers): Extent | null {
  const each = roles.map((role) => extents[role] ?? null);
  if (each.length === 0 || each.includes(null)) return null;
  return each.includes('OWN') ? 'OWN' : 'ALL';
}

/** What any of some rules allows: who may ask a field that answers about several things. */
export function anyOfReaders(some: readonly Readers[]): Readers {
  const [first, ...others] = [...new Set(some)];
  if (first && others.length === 0) return first;
  const rules = [...(first ? [first] : []), ...others];
  const extents = Object.fromEntries(
    ROLES.flatMap((role) => {
      const each = rules.flatMap((rule) => rule.extents[role] ?? []);
      return each.length === 0 ? [] : [[role, each.includes('ALL') ? 'ALL' : 'OWN'] as const];
    }),
  );
  return { about: rules.map(({ about }) => about).join(' or '), extents, ...conditionsOf(rules) };
}

/** What two rules both allow. */
export function bothOf(one: Readers, other: Readers): Readers {
  if (one === other) return one;
  const extents = Object.fromEntries(
    ROLES.flatMap((role) => {
      const each = [one.extents[role], other.extents[role]];
      if (each.includes(undefined)) return [];
      return [[role, each.includes('OWN') ? 'OWN' : 'ALL'] as const];
    }),
  );
  return {
    about: one.about === other.about ? one.about : `${one.about}; ${other.about}`,
    extents,
    ...conditionsOf([one, other]),
  };
}

/** What a rule that is made of others asks for beside extents: whatever one of them asks for. */
function conditionsOf(rules: readonly Readers[]): Pick<Readers, 'closesNearFigures' | 'isReadingAudited'> {
  return {
    ...(rules.some((rule) => rule.closesNearFigures) && { closesNearFigures: true }),
    ...(rules.some((rule) => rule.isReadingAudited) && { isReadingAudited: true }),
  };
}
