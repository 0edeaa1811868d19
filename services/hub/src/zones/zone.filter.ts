// Decides how anything is narrowed to zones: by slug, refusing a zone that does not exist.

import { GraphQLScalarType, Kind } from 'graphql';
import { type Reader, sql } from '../database/index.ts';
import { compare, comparisonInput, joinAll, type FilterKind, type Path, type Table, metadataOf } from '../records/index.ts';
import { UnknownZone } from './zone.errors.ts';

/** `NEW_PARKS` and `new-parks` name the same zone. */
function slugOf(text: string): string {
  return text.toLowerCase().replaceAll('_', '-');
}

/** A zone by its slug. Zones are data, so this is no enum; which slugs exist is checked when the query is answered. */
export const ZoneSlug = new GraphQLScalarType<string, string>({
  name: 'ZoneSlug',
  description: 'A zone by its short name, such as "new-parks"; NEW_PARKS is understood too.',
  serialize: String,
  parseValue: (read) => slugOf(typeof read === 'string' ? read : ''),
  parseLiteral: (node) => slugOf(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : ''),
});

/** Narrows by zone. */
export const ZoneFilter = comparisonInput('ZoneFilter', 'Narrows by zone.', [
  ['in', () => [ZoneSlug], 'In any of these zones.'],
  ['notIn', () => [ZoneSlug], 'In none of these zones.'],
]);

/** What the zone filter holds once it is read. */
export interface ZoneFilterInput {
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
}

/** @throws UnknownZone when a slug names no zone */
async function requireZones(slugs: readonly string[], reader: Reader): Promise<void> {
  const known = await reader.rows(sql<{ slug: string }>`select "slug" from "zone" order by "display_order"`);
  const names = new Set(known.map(({ slug }) => slug));
  const unknown = slugs.find((slug) => !names.has(slug));
  if (unknown !== undefined) throw UnknownZone.because(unknown, [...names]);
}

/** A filter by zone for a noun that reaches its zones along a path. */
export function zoneIs(entity: Table, path: Path): FilterKind {
  return {
    description: 'Narrows by zone.',
    reads: null,
    inputType: () => ZoneFilter,
    async condition(input, alias, metadata, reader) {
      const filter = input as ZoneFilterInput;
      await requireZones([...(filter.in ?? []), ...(filter.notIn ?? [])], reader);
      const inner = `${alias}_in_zone`;
      const route = path(inner, metadata);
      const slug = sql.ref('zone_by_slug.slug');
      const rows = (condition: object) => sql`${sql.ref(`${alias}.id`)} in (
        select ${sql.ref(`${inner}.id`)} from ${sql.table(metadataOf(metadata, entity).tableName)} as ${sql.ref(inner)} ${joinAll(route)}
        join "zone" as "zone_by_slug" on "zone_by_slug"."id" = ${route.parentKey} where ${compare(slug, condition)})`;
      const parts = [...(filter.in ? [rows({ in: filter.in })] : []), ...(filter.notIn ? [sql`not ${rows({ in: filter.notIn })}`] : [])];
      return parts.length === 0 ? compare(slug, {}) : sql`(${sql.join(parts, sql` and `)})`;
    },
  };
}
