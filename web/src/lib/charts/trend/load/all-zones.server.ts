// Decides what is told of all zones together: the trend of the measure over them, where its zones may be added up and all of them are shown.
import { countWholeMonths } from '#lib/cards/completeness.ts';
import type { TrendChart } from '../contract.ts';
import { drawCard } from '../still.server.ts';
import type { TrendCard } from '../trend-card.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { onceFor } from '#lib/graph/answers.ts';
import type { TrendOfAllQuery } from '#lib/graph/generated/graphql.ts';
import { besideOf, variablesOf, type TrendsArgs } from './ask-trends.ts';
import { readTrends } from './read-trends.ts';
import { TREND_OF_ALL } from './trends.query.ts';

const ALL_ZONES = { slug: 'all-zones', name: 'All zones together' };

/** An answer is that of one query, so what is asked for is known with it. */
const chartOf = onceFor((answer: TrendOfAllQuery) => ({ answer, chart: undefined as TrendChart | undefined }));

/**
 * The card of all zones; undefined where they may not be added up, or it could not be read: then the page stands without it.
 * @param zoneCount How many zones the hub has.
 */
export async function loadAllZones(
  measure: { id: string; additiveOverPlace: boolean },
  asked: TrendsArgs,
  zoneCount: number,
): Promise<TrendCard | undefined> {
  if (!measure.additiveOverPlace || asked.zones !== undefined || zoneCount < 2) return undefined;
  const { period, compareTo, isCompared } = variablesOf(asked, [measure.id]);
  const variables = { measure: measure.id, period, ...(isCompared && { compareTo, isCompared }) };
  try {
    const read = chartOf(await query(TREND_OF_ALL, variables));
    read.chart ??= readAll(read.answer, variables, besideOf(asked));
    return read.chart && drawCard(read.chart);
  } catch (fault) {
    logFault(`The trend of ${measure.id} over all zones could not be read.`, fault);
    return undefined;
  }
}

function readAll({ trend }: TrendOfAllQuery, variables: { measure: string }, beside: string | undefined): TrendChart | undefined {
  const asked = { query: TREND_OF_ALL.toString().trim(), variables: JSON.stringify(variables, null, 2) };
  // The hub counts a file once for each zone that it feeds; over all zones together it is one.
  const files = trend.measure.completenessOf === 'FILES' ? (countWholeMonths(trend.points) ?? null) : trend.completeness;
  const trends = [{ ...trend, zone: ALL_ZONES, completeness: files }];
  const [read] = readTrends(
    { measures: [trend.measure], findingsFor: [], placeSeries: [], trends },
    [variables.measure],
    () => asked,
    beside,
  );
  if (read && 'failed' in read) throw read.fault;
  return read?.chart;
}
