// Decides the times that rows are added up by: as long as they can be, while every figure is made of whole ones.

import type { LocalDate, Span } from '../../kernel/index.ts';

/** Days that rows are added up over, and what they are part of. */
export interface TimePart<Of> extends Span {
  readonly of: readonly Of[];
  /** The days, where they are not all from the start to the end. */
  readonly runs?: readonly Span[];
}

/** The days of a time. */
export const runsIn = ({ start, before, runs }: Span & { readonly runs?: readonly Span[] }): readonly Span[] => runs ?? [{ start, before }];

/** Days, and what they are the days of. */
export interface SpanOf<Of> {
  readonly span: Span;
  readonly of: Of;
}

/** Cuts time at every edge of the spans, so that each span is made of whole parts. Days that lie in no span are in no part. */
export function cutAtEdges<Of>(spans: readonly SpanOf<Of>[]): TimePart<Of>[] {
  const edges = [...new Set(spans.flatMap(({ span }) => [span.start, span.before]))].toSorted();
  const placeOf = new Map(edges.map((edge, place) => [edge, place]));
  const parts = edges.slice(1).map((before, place) => ({ start: edges[place] as LocalDate, before, of: [] as Of[] }));
  for (const { span, of } of spans)
    for (let place = placeOf.get(span.start) ?? 0; place < (placeOf.get(span.before) ?? 0); place++) parts[place]?.of.push(of);
  return parts.filter(({ of }) => of.length > 0);
}

/** The days of each figure once, uncut, for numbers that are not made of parts: spans of one figure are its days together. */
export function distinctSpans<Of>(spans: readonly SpanOf<Of>[]): TimePart<Of>[] {
  const figures = Map.groupBy(spans, ({ of }) => JSON.stringify(of));
  const found = new Map<string, { start: LocalDate; before: LocalDate; of: Of[]; runs?: readonly Span[] }>();
  for (const each of figures.values()) {
    const [first] = each;
    if (!first) continue;
    const runs = rangesOf(each.map(({ span }) => span));
    const key = runs.map(({ start, before }) => `${start} ${before}`).join(' ');
    const known = found.get(key);
    if (known) known.of.push(first.of);
    else {
      const [start, before] = [runs[0]?.start ?? first.span.start, runs.at(-1)?.before ?? first.span.before];
      found.set(key, { start, before, of: [first.of], ...(runs.length > 1 && { runs }) });
    }
  }
  return [...found.values()];
}

/** The end of each span once, in order, for rows that stand at it. */
export function distinctEnds<Of>(spans: readonly SpanOf<Of>[]): TimePart<Of>[] {
  const found = Map.groupBy(spans, ({ span }) => span.before);
  const ends = [...found].map(([before, each]) => ({ start: each[0]?.span.start ?? before, before, of: each.map(({ of }) => of) }));
  return ends.toSorted((a, b) => (a.before < b.before ? -1 : 1));
}

/** The days from the first to the last of parts that follow one another without a gap. */
export function rangesOf(parts: readonly Span[]): Span[] {
  const ranges: { start: LocalDate; before: LocalDate }[] = [];
  for (const { start, before } of parts.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = ranges.at(-1);
    if (last && start <= last.before) last.before = before > last.before ? before : last.before;
    else ranges.push({ start, before });
  }
  return ranges;
}
