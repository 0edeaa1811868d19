// Decides which columns of a noun may not be seen by a viewer: those that count people, and those that are not for their role. Such a column is neither read nor shown.

import type { Viewer } from '../access/index.ts';
import { LRUCache } from 'lru-cache';
import { readersOfProperty, type Noun } from './noun.ts';
import { ProtectedField } from './protected-field.errors.ts';

/** A column of a noun. */
export interface ProtectedColumn {
  readonly noun: Noun;
  readonly property: string;
}

/** Whether a viewer may see a column exactly: its rule and, where it counts people, the policy must allow it. */
export const mayShow = (viewer: Viewer, { noun, property }: ProtectedColumn) =>
  viewer.may(readersOfProperty(noun, property)) &&
  (!noun.countsPeople.includes(property) || viewer.mayShowExact({ noun: noun.name, field: property }));

/** As many as there are roles, pairs of them, and organisations that ask at one time. */
const MOST_SIGHTS = 200;
const hidden = new WeakMap<Noun, LRUCache<string, ReadonlySet<string>>>();

/** The properties of a noun that may not be shown to a viewer. */
export function hiddenFrom(viewer: Viewer, noun: Noun): ReadonlySet<string> {
  const known = hidden.get(noun)?.get(viewer.sees);
  if (known) return known;
  const properties = new Set([...noun.countsPeople, ...Object.values(noun.fields).map(({ property }) => property)]);
  const found = new Set([...properties].filter((property) => !mayShow(viewer, { noun, property })));
  const bySight = hidden.get(noun) ?? new LRUCache<string, ReadonlySet<string>>({ max: MOST_SIGHTS });
  hidden.set(noun, bySight.set(viewer.sees, found));
  return found;
}

/** The column at the end of a dotted way along the links of a noun. @throws Error for a link that the noun does not show */
export function columnAt(noun: Noun, dotted: string): ProtectedColumn {
  const [step = '', ...rest] = dotted.split('.');
  if (rest.length === 0) return { noun, property: step };
  const link = Object.values(noun.fields).find(({ kind, property }) => kind === 'one' && property === step);
  if (link?.kind !== 'one')
    throw new Error(
      `${noun.name} is filtered along '${step}', which it does not show as a link, so nobody knows what is protected there. Show the link.`,
    );
  return columnAt(link.to(), rest.join('.'));
}

/**
 * Rows with an error in the place of each field that was not read for a viewer. An operation that selects such a field is refused before it runs; should
 * one come through, it meets this error and not an empty field.
 */
export function markHidden<Row extends Record<string, unknown>>(rows: Row[], viewer: Viewer, noun: Noun): Row[] {
  const hidden = hiddenFrom(viewer, noun);
  if (hidden.size === 0) return rows;
  const marks = Object.fromEntries(
    Object.entries(noun.fields)
      .filter(([, { property }]) => hidden.has(property))
      .map(([name, { property }]) => [name, refusalOf(noun, name, property)]),
  );
  return rows.map((row) => ({ ...row, ...marks }));
}

/** What is said of a field that a viewer may not see. */
export const refusalOf = ({ name, countsPeople }: Noun, field: string, property: string): ProtectedField =>
  countsPeople.includes(property) ? ProtectedField.shown(name, field) : ProtectedField.notForRole(`${name}.${field}`);
