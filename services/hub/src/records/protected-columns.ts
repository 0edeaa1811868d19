// Decides which columns of a noun may not be seen by a viewer: those that count people. Such a column is neither read nor shown.

import type { Viewer } from '../access/index.ts';
import type { Noun } from './noun.ts';
import { ProtectedField } from './protected-field.errors.ts';

/** A column of a noun that counts people. */
export interface ProtectedColumn {
  readonly noun: Noun;
  readonly property: string;
}

/** Whether a viewer may see a column exactly. */
export const mayShow = (viewer: Viewer, { noun, property }: ProtectedColumn) => viewer.mayShowExact({ noun: noun.name, field: property });

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
