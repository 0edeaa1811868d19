// Decides what is told of all zones together: the trend of the measure over them, where its zones may be added up and all of them are shown.
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
 * @param ofZones The charts of its zones one by one, whose files are counted once; the hub counts a file once for each zone that it feeds. Whoever asks waits for them too.
 */
export async function loadAllZones(
  measure: { id: string; additiveOverPlace: boolean },
  asked: TrendsArgs,
  zoneCount: number,
  ofZones: Promise<{ readonly charts: readonly Pick<TrendChart, 'completeness'>[] }>,
): Promise<TrendCard | undefined> {
  if (!measure.additiveOverPlace || asked.zones !== undefined || zoneCount < 2) return undefined;
  const { period, compareTo, isCompared } = variablesOf(asked, [measure.id]);
  const variables = { measure: measure.id, period, ...(isCompared && { compareTo, isCompared }) };
  try {
    const [
      answer,
      {
        charts: [zones],
      },
    ] = await Promise.all([query(TREND_OF_ALL, variables), ofZones]);
    const read = chartOf(answer);
    read.chart ??= readAll(read.answer, variables, besideOf(asked), zones?.completeness);
    return read.chart && drawCard(read.chart);
  } catch (fault) {
    logFault(`The trend of ${measure.id} over all zones could not be read.`, fault);
    return undefined;
  }
}

function readAll(
  { trend }: TrendOfAllQuery,
  variables: { measure: string },
  beside: string | undefined,
  ofZones: TrendChart['completeness'],
): TrendChart | undefined {
  const asked = { query: TREND_OF_ALL.toString().trim(), variables: JSON.stringify(variables, null, 2) };
  const completeness = trend.measure.completenessOf === 'FILES' ? (ofZones ?? null) : trend.completeness;
  const trends = [{ ...trend, zone: ALL_ZONES, completeness }];
  const [read] = readTrends(
    { measures: [trend.measure], findingsFor: [], placeSeries: [], trends },
    [variables.measure],
    () => asked,
    beside,
  );
  if (read && 'failed' in read) throw read.fault;
  return read?.chart;
}
