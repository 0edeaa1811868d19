// Decides that nothing is filtered or put in order by a column that a viewer may not see, for either would give its value away. Whoever may see it has read it so:
// an exact count that rows are chosen or put in order by is noted like one that is shown.

import type { OperationContext } from '../graphql/index.ts';
import type { FilterKind } from './filters.ts';
import type { Noun } from './noun.ts';
import { columnAt, hiddenFrom, mayShow, type ProtectedColumn } from './protected-columns.ts';
import { ProtectedField } from './protected-field.errors.ts';

/** For whom it is, and where it is noted which counts they read. */
type Asking = Pick<OperationContext, 'viewer' | 'exactCounts'>;

/** @throws ProtectedField for a filter that compares what the viewer may not see */
export function requireFilter({ viewer, exactCounts }: Asking, noun: Noun, { reads }: FilterKind): void {
  const column = reads === null ? null : columnAt(noun, reads);
  if (!column) return;
  if (!mayShow(viewer, column)) throw ProtectedField.filtered(column.noun.name, column.property);
  noteCount(column, exactCounts);
}

/** @throws ProtectedField for an order by what the viewer may not see */
export function requireOrder({ viewer, exactCounts }: Asking, noun: Noun, order: readonly { readonly property: string }[]): void {
  const hidden = hiddenFrom(viewer, noun);
  const term = order.find(({ property }) => hidden.has(property));
  if (term) throw ProtectedField.ordered(noun.name, term.property);
  for (const { property } of order) noteCount({ noun, property }, exactCounts);
}

function noteCount({ noun, property }: ProtectedColumn, exactCounts: OperationContext['exactCounts']): void {
  if (noun.countsPeople.includes(property)) exactCounts.add(`${noun.name}.${fieldOf(noun, property)}`);
}

/** The public name of a property; its own where it is filtered by and not shown. */
const fieldOf = (noun: Noun, property: string) =>
  Object.entries(noun.fields).find(([, field]) => field.property === property)?.[0] ?? property;
