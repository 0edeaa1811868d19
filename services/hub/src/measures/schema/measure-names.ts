// Decides by which word a measure is named in the graph: its field in capitals, the same in every enum.

import { registerEnumType } from 'type-graphql';
import type { Measure } from '../catalogue/measure.ts';

/** ATTENDANCES for attendances, AWARDED_PER_1000 for awardedPer1000. */
export const wordOf = (field: string) => field.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, '_').toUpperCase();

/** What a measure is called, with its unit. */
export const titleOf = ({ title, unit }: Measure) => `${title}. Unit: ${unit}.`;

/** Every measure by its word. Filled before a schema is built, for it is a thunk of arguments that are declared earlier. */
export const measureNames: Record<string, string> = {};

/** The identifier that a measure has now, by each that it had before. Filled as the names are. */
export const idsByFormerId = new Map<string, string>();

/** Names all measures of the hub. They are the same for as long as the process runs. */
export function nameMeasures(measures: readonly Measure[]): void {
  const isFirst = Object.keys(measureNames).length === 0;
  const named = new Map(measures.map((measure) => [wordOf(measure.field), measure]));
  Object.assign(measureNames, Object.fromEntries([...named].map(([word, { id }]) => [word, id])));
  for (const { id, formerIds } of measures) for (const former of formerIds) idsByFormerId.set(former, id);
  if (!isFirst) return;
  registerEnumType(measureNames, {
    name: 'MeasureName',
    description: 'Every measure that the hub knows, named as its field is.',
    valuesConfig: Object.fromEntries([...named].map(([word, measure]) => [word, { description: titleOf(measure) }])),
  });
}
