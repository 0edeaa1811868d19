// Decides how the averages around events are asked for: in one request, whatever the number of events, for a request has at most ten questions.
import { TypedDocumentString } from '#lib/graph/generated/graphql.ts';
import { addMonths, monthOfDate } from '#lib/kit/time/month.ts';
import type { PanelEvent } from '../picture/panel.ts';

/** Months on each side of an event. */
const MONTHS_BESIDE = 12;
/** The most events that are asked about, the latest first: each is two questions, and one request has at most ten. */
export const MOST_EVENTS = 5;

/** A zone on one side of an event. */
export interface SentSide {
  zone: { slug: string } | null;
  points: { mean: number | null; charted: boolean }[];
}
/** By alias, each zone of an event on one side of it. */
export type SentSides = Record<string, SentSide[]>;

/** The question: for each event and side a period whose average is that of itself, in all zones of the event. */
export function askAround(
  measure: string,
  events: readonly Pick<PanelEvent, 'date' | 'zones'>[],
): TypedDocumentString<SentSides, Record<string, never>> {
  const sides = events.flatMap(({ date, zones }, place) => {
    const month = monthOfDate(date);
    const slugs = zones.map(({ slug }) => JSON.stringify(slug)).join(', ');
    return (
      [
        [`before${place}`, addMonths(month, -MONTHS_BESIDE), month],
        [`since${place}`, month, addMonths(month, MONTHS_BESIDE)],
      ] as const
    ).map(([alias, from, before]) => {
      const period = `{ from: "${from}", before: "${before}" }`;
      return `  ${alias}: trends(measures: [${JSON.stringify(measure)}], zones: [${slugs}], period: ${period}, baseline: ${period}) { zone { slug } points { mean charted } }`;
    });
  });
  return new TypedDocumentString(`{\n${sides.join('\n')}\n}`);
}
