// Decides what is told of a measure before and after each event of a zone: the average of up to twelve months on each side, which the hub works out. What follows
// an event is not thereby its effect, and the page says so.
import type { TrendChart } from '../contract.ts';
import { TypedDocumentString } from '#lib/graph/generated/graphql.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { decimalOf, roundDecimal } from '#lib/kit/figures/decimal.ts';
import { formatNumber } from '#lib/kit/figures/figure.ts';
import { addMonths, formatDate, monthOfDate, type Month } from '#lib/kit/time/month.ts';
import type { PanelEvent } from '../picture/panel.ts';
import { placeEvents } from '../picture/panel.ts';

/** Months on each side of an event. */
const MONTHS_BESIDE = 12;
/** The most events that are asked about, the latest first: each is two questions in each of its zones. */
const MOST_EVENTS = 6;

/** One event in one zone. */
export interface AroundEvent {
  id: string;
  title: string;
  day: string;
  zone: { slug: string; name: string };
  /** '83 (12 months)'; 'too few months' where no average is made. */
  before: string;
  since: string;
}

interface SentSide {
  points: { mean: number | null; charted: boolean }[];
}

/** The averages around the events of a chart; none where they could not be read. */
export async function loadAroundEvents(chart: TrendChart): Promise<AroundEvent[]> {
  const pairs = placeEvents(chart)
    .slice(-MOST_EVENTS)
    .flatMap((event) => event.zones.map((zone) => ({ event, zone })));
  if (pairs.length === 0 || chart.line) return [];
  const sides = pairs.flatMap(({ event, zone }, place) => {
    const month = monthOfDate(event.date);
    const [from, before] = [addMonths(month, -MONTHS_BESIDE), addMonths(month, MONTHS_BESIDE)];
    return [writeSide(`b${place}`, chart, zone.slug, from, month), writeSide(`s${place}`, chart, zone.slug, month, before)];
  });
  const question = new TypedDocumentString<Record<string, SentSide | null>, Record<string, never>>(`{\n${sides.join('\n')}\n}`);
  try {
    const answer = await query(question, {});
    return pairs.map(({ event, zone }, place) => readAround(event, zone, answer[`b${place}`], answer[`s${place}`], chart));
  } catch (fault) {
    logFault(`The months around the events of ${chart.measure.id} could not be read.`, fault);
    return [];
  }
}

/** The question of one side: a period whose average is that of itself. */
function writeSide(alias: string, { measure }: TrendChart, zone: string, from: Month, before: Month): string {
  const period = `{ from: "${from}", before: "${before}" }`;
  const slug = zone.toUpperCase().replaceAll('-', '_');
  return `  ${alias}: trend(measure: "${measure.id}", zone: ${slug}, period: ${period}, baseline: ${period}) { points { mean charted } }`;
}

function readAround(
  { id, title, date }: PanelEvent,
  zone: AroundEvent['zone'],
  before: SentSide | null | undefined,
  since: SentSide | null | undefined,
  { measure }: TrendChart,
): AroundEvent {
  const say = (side: SentSide | null | undefined): string => {
    const charted = (side?.points ?? []).filter((point) => point.charted);
    const mean = charted[0]?.mean;
    if (typeof mean !== 'number') return 'too few months';
    const number = formatNumber(roundDecimal(decimalOf(mean), mean < 10 ? 1 : 0), measure.scale);
    return `${number} (${charted.length} months)`;
  };
  return { id, title, day: formatDate(date), zone, before: say(before), since: say(since) };
}
