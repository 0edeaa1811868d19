// Decides how a line of a table of this scenario is read: twenty-four entries, April 2024 to March 2026, the slash between the years for the eye alone.

import type { EntityManager } from '@mikro-orm/postgresql';
import { monthOf, monthsBetween, type Month } from '../../../services/hub/src/kernel/index.ts';
import type { Upload } from '../../../services/hub/src/provenance/index.ts';
import type { Organisation, Zone } from '../../../services/hub/src/zones/index.ts';

/** The slugs of the three zones. */
export type ZoneSlug = 'bell-foundry' | 'new-parks' | 'thringstone-whitwick';

/** What every table of this scenario is filled with. */
export interface Ground {
  readonly em: EntityManager;
  /** The two columns that every row carries. */
  readonly row: { readonly upload: Upload; readonly illustrative: false };
  zone(slug: ZoneSlug): Zone;
  organisation(name: string): Organisation;
}

/** April 2024 to March 2026. */
export const twoYears: readonly Month[] = monthsBetween(monthOf('2024-04'), monthOf('2026-04'));

/** The entries of a line by their months; `-` says that there is nothing in the month. @throws RangeError when there are not twenty-four. */
export function entriesByMonth(line: string): ReadonlyMap<Month, string> {
  const entries = line.replace('/', ' ').trim().split(/\s+/);
  if (entries.length !== twoYears.length) throw new RangeError(`'${line}' has ${entries.length} entries; write one for each of 24 months.`);
  return new Map(twoYears.flatMap((month, index) => (entries[index] === '-' ? [] : [[month, entries[index] ?? ''] as const])));
}

/** A count as it is written in a table: `x` says that nobody counted. */
export function counted(entry: string | undefined): number | null {
  return entry === undefined || entry === 'x' ? null : Number(entry);
}

/** Gives what the map holds under the name. @throws RangeError for a name that this scenario does not have. */
export function named<T>(things: ReadonlyMap<string, T>, name: string): T {
  const thing = things.get(name);
  if (thing === undefined) throw new RangeError(`This scenario has no '${name}'. It has ${[...things.keys()].join(', ')}.`);
  return thing;
}
