// Decides that nothing is filtered or put in order by a column that a viewer may not see, for either would give its value away.

import type { Viewer } from '../access/index.ts';
import type { FilterKind } from './filters.ts';
import type { Noun } from './noun.ts';
import { hiddenFrom, mayShow, columnAt } from './protected-columns.ts';
import { ProtectedField } from './protected-field.errors.ts';

/** @throws ProtectedField for a filter that compares what the viewer may not see */
export function requireFilter(viewer: Viewer, noun: Noun, { reads }: FilterKind): void {
  const column = reads === null ? null : columnAt(noun, reads);
  if (column && !mayShow(viewer, column)) throw ProtectedField.filtered(column.noun.name, column.property);
}

/** @throws ProtectedField for an order by what the viewer may not see */
export function requireOrder(viewer: Viewer, noun: Noun, order: readonly { readonly property: string }[]): void {
  const hidden = hiddenFrom(viewer, noun);
  const term = order.find(({ property }) => hidden.has(property));
  if (term) throw ProtectedField.ordered(noun.name, term.property);
}
