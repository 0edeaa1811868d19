// Decides which rows of a noun a viewer reads where a rule lets them read their own: those of their organisation, or what is theirs alone. A row of anybody else is not there,
// by the same statement as one that does not exist.

import type { Viewer } from '../access/index.ts';
import type { OperationContext } from '../graphql/index.ts';
import { sql, type Sql } from '../database/index.ts';
import { allOf, type FilterKind } from './filters.ts';
import type { Noun, NounListing } from './noun.ts';
import { joinAll, metadataOf, type Path, type Table } from './paths.ts';
import { ProtectedField } from './protected-field.errors.ts';

/** Rows that reach the viewer's organisation along a path. */
export function reachedAlong(entity: Table, path: Path): FilterKind {
  return {
    description: 'Rows of one organisation.',
    reads: null,
    inputType: () => Boolean,
    condition(input, alias, metadata) {
      const inner = `${alias}_owned`;
      const route = path(inner, metadata);
      return sql`${sql.ref(`${alias}.id`)} in (
        select ${sql.ref(`${inner}.id`)} from ${sql.table(metadataOf(metadata, entity).tableName)} as ${sql.ref(inner)} ${joinAll(route)}
        where ${route.parentKey} = ${(input as { equals: number }).equals})`;
    },
  };
}

/** Whose rows of a noun are the viewer's own; null for nobody's. */
const ownerOf = ({ ownedBy }: Noun, { userId, organisationId }: Viewer): number | null => (ownedBy === 'USER' ? userId : organisationId);

/** Whether a viewer reads nothing of a noun but their own rows. */
export const readsOwnAlone = ({ readers }: Noun, viewer: Viewer): boolean => viewer.extentOf(readers) === 'OWN';

/** What must hold of a parent for the rows under it to be the viewer's; nothing where that is not decided by the parent. */
export async function readableParents(
  noun: Noun,
  { own }: NounListing,
  alias: string,
  { viewer, metadata, reader }: OperationContext,
): Promise<Sql | null> {
  if (!own || !readsOwnAlone(noun, viewer)) return null;
  const owner = ownerOf(noun, viewer);
  return owner === null ? sql`false` : own.condition({ equals: owner }, alias, metadata, reader);
}

/** What must hold of the rows of a noun that a viewer reads; nothing where they read all. @throws ProtectedField where they read none */
export async function readableRows(noun: Noun, alias: string, { viewer, metadata, reader }: OperationContext): Promise<readonly Sql[]> {
  const extent = viewer.extentOf(noun.readers);
  if (extent === null) throw ProtectedField.notForRole(noun.name);
  if (extent === 'ALL') return [];
  const owner = ownerOf(noun, viewer);
  if (owner === null || noun.own.length === 0) return [sql`false`];
  const parts: Sql[] = [];
  for (const { filter, input } of noun.own) parts.push(await filter.condition(input ?? { equals: owner }, alias, metadata, reader));
  return [allOf(parts)];
}
