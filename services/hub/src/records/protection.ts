// Decides what of a noun may not be seen by a viewer: columns that count people. Such a column is neither read nor shown, and nothing may
// be filtered or put in order by it, for each of these would give its value away.

import type { Viewer } from '../access/index.ts';
import { HubError } from '../kernel/index.ts';
import type { FilterKind } from './filters.ts';
import type { Noun } from './noun.ts';

/** A column that may not be shown to whoever asks. It is an error and never null: null would be read as missing. */
export class ProtectedField extends HubError {
  static shown = (noun: string, field: string) =>
    new ProtectedField(
      'PROTECTED_FIELD',
      `${noun}.${field} counts people, or quotes such a count, and is not shown to you. Leave it out, or ask for a measure, whose figures are protected.`,
    );

  static filtered = (noun: string, field: string) =>
    new ProtectedField(
      'PROTECTED_FIELD',
      `A list is narrowed by ${noun}.${field}, which counts people and is not shown to you. Leave that condition out, or use having of a measure, whose figures are protected.`,
    );

  static ordered = (noun: string, field: string) =>
    new ProtectedField(
      'PROTECTED_FIELD',
      `A list is ordered by ${noun}.${field}, which counts people and is not shown to you. Order by something else, or ask for a measure, whose figures are protected.`,
    );
}

/** A column of a noun that counts people. */
export interface ProtectedColumn {
  readonly noun: Noun;
  readonly property: string;
}

const mayShow = (viewer: Viewer, { noun, property }: ProtectedColumn) => viewer.mayShowExact({ noun: noun.name, field: property });

/** The properties of a noun that may not be shown to a viewer. */
export function hiddenFrom(viewer: Viewer, noun: Noun): ReadonlySet<string> {
  return new Set(noun.countsPeople.filter((property) => !mayShow(viewer, { noun, property })));
}

/** The protected column at the end of a dotted way along the links of a noun; null where it counts nobody. @throws Error for a link that the noun does not show */
export function protectedColumnAt(noun: Noun, dotted: string): ProtectedColumn | null {
  const [step = '', ...rest] = dotted.split('.');
  if (rest.length === 0) return noun.countsPeople.includes(step) ? { noun, property: step } : null;
  const link = Object.values(noun.fields).find(({ kind, property }) => kind === 'one' && property === step);
  if (link?.kind !== 'one')
    throw new Error(
      `${noun.name} is filtered along '${step}', which it does not show as a link, so nobody knows what is protected there. Show the link.`,
    );
  return protectedColumnAt(link.to(), rest.join('.'));
}

/** @throws ProtectedField for a filter that compares what the viewer may not see */
export function requireFilter(viewer: Viewer, noun: Noun, { reads }: FilterKind): void {
  const column = reads === null ? null : protectedColumnAt(noun, reads);
  if (column && !mayShow(viewer, column)) throw ProtectedField.filtered(column.noun.name, column.property);
}

/** @throws ProtectedField for an order by what the viewer may not see */
export function requireOrder(viewer: Viewer, noun: Noun, order: readonly { readonly property: string }[]): void {
  const hidden = hiddenFrom(viewer, noun);
  const term = order.find(({ property }) => hidden.has(property));
  if (term) throw ProtectedField.ordered(noun.name, term.property);
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
      .map(([name]) => [name, ProtectedField.shown(noun.name, name)]),
  );
  return rows.map((row) => ({ ...row, ...marks }));
}

/** Refuses declarations that would leave a count unprotected. @throws Error at start-up */
export function checkProtection(nouns: readonly Noun[]): void {
  for (const noun of nouns) {
    const sameTable = nouns.filter(({ entity }) => entity.meta.className === noun.entity.meta.className);
    for (const property of noun.countsPeople) {
      const careless = sameTable.find(({ countsPeople, fields }) => !countsPeople.includes(property) && shows(fields, property));
      if (careless)
        throw new Error(`${careless.name} shows '${property}', which counts people as ${noun.name} says. Declare it there too.`);
      const isFixed =
        noun.defaultOrder.some((term) => term.property === property) || noun.fields[noun.lookup?.by ?? '']?.property === property;
      if (isFixed) throw new Error(`${noun.name} is ordered or looked up by '${property}', which counts people. Take something else.`);
    }
    for (const { reads } of Object.values(noun.where)) if (reads !== null) protectedColumnAt(noun, reads);
  }
}

const shows = (fields: Noun['fields'], property: string) => Object.values(fields).some((field) => field.property === property);
