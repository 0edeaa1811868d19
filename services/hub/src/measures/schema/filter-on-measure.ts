// Decides how records are narrowed by the measure that they are about: an identifier that it had before is as good as its own.

import { filterOn, type FilterKind, type Table } from '../../records/index.ts';
import { idsByFormerId } from './measure-names.ts';

const currentId = (operand: unknown): unknown => (typeof operand === 'string' ? (idsByFormerId.get(operand) ?? operand) : operand);

/** Narrows by a column that holds the identifier of a measure. */
export function filterOnMeasure(entity: Table, property: string): FilterKind {
  const filter = filterOn(entity, property);
  return {
    ...filter,
    condition: (input, ...rest) => {
      const operands = Object.entries(input as object).map(([name, operand]: [string, unknown]) => [
        name,
        Array.isArray(operand) ? operand.map(currentId) : currentId(operand),
      ]);
      return filter.condition(Object.fromEntries(operands), ...rest);
    },
  };
}
