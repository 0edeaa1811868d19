// Decides how days are cut at months, and how what follows one another without a gap is put together again.

import { addMonths, firstDayOf, intersect, monthsTouched, type Month, type Span } from '../../kernel/index.ts';

/** The part of a span in each month that it touches; the span itself where it is one month or lies within one. */
export function cutAtMonths(span: Span): Span[] {
  const months = monthsTouched(span);
  if (months.length <= 1) return months.length === 0 ? [] : [span];
  return months.flatMap((month) => intersect(span, { start: firstDayOf(month), before: firstDayOf(addMonths(month, 1)) }) ?? []);
}

/** Spans in order, those that follow one another as one. */
export function joinRuns(spans: readonly Span[]): Span[] {
  const runs: { start: Span['start']; before: Span['before'] }[] = [];
  for (const { start, before } of spans) {
    const last = runs.at(-1);
    if (last?.before === start) last.before = before;
    else runs.push({ start, before });
  }
  return runs;
}

/** Every month that any of the spans touches, once and in order. */
export const monthsIn = (spans: readonly Span[]): Month[] => [...new Set(spans.flatMap(monthsTouched))].toSorted();
