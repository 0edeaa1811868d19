// Decides what the form of a target asks and how what was typed is put to the hub.
import type { TargetInput, TargetQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { readDay } from '#lib/kit/writing/read-day.ts';
import { typeSeen } from '#lib/kit/writing/seen-revision.ts';
import { optionalOf, textOf, type Typed } from '#lib/kit/writing/typed.ts';

export type SentTarget = NonNullable<TargetQuery['target']>;
type Grain = SentTarget['grain'];

/** Names of the fields, as the hub calls them. */
export const TARGET_FIELDS = ['number', 'grain', 'zone', 'since', 'setBy', 'why'] as const;

const GRAIN_LABELS: Record<Grain, string> = { MONTH: 'Month', QUARTER: 'Quarter', FINANCIAL_YEAR: 'Financial year' };

/** The lengths of period that a target can be for, in order. */
export const TARGET_GRAINS = Object.entries(GRAIN_LABELS).map(([value, label]) => ({ value, label }));

/** An empty form. */
export const NO_TARGET: Typed = { grain: ['MONTH'] };

/** A form that says what a target says. Pence are two digits. @param unit that of the measure, such as '£' */
export function typeTarget({ zone, grain, number, since, setBy, revision }: Omit<SentTarget, 'history'>, unit: string): Typed {
  const typed = unit.startsWith('£') ? number.replace(/\.\d$/, '$&0') : number;
  return { zone: [zone?.slug ?? ''], grain: [grain], number: [typed], since: [formatDate(since)], setBy: [setBy], ...typeSeen(revision) };
}

/** What a form asks of the hub. */
export function askTarget(measure: string, typed: Typed): TargetInput {
  return {
    measure,
    zone: optionalOf(typed, 'zone'),
    grain: textOf(typed, 'grain') as Grain,
    number: textOf(typed, 'number'),
    since: readDay(textOf(typed, 'since')),
    setBy: textOf(typed, 'setBy'),
  };
}

/** A length of period within a sentence: 'each month'. */
export function sayGrain(grain: Grain): string {
  return `each ${GRAIN_LABELS[grain].toLowerCase()}`;
}
