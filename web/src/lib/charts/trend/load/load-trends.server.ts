import type { TrendChart } from '#lib/charts/trend/contract.ts';
import type { FailedCard } from '#lib/cards/contract.ts';
import type { TrendCard } from '#lib/charts/trend/trend-card.ts';
import { drawCard } from '#lib/charts/trend/still.server.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { askTrends, type AnsweredTrends, type TrendsArgs } from './ask-trends.ts';
import type { ReadTrend } from './read-trends.ts';

/** The cards of a page in its order, the months that they show, and the charts that could be read. */
export interface LoadedTrends extends Pick<AnsweredTrends, 'months'> {
  cards: (TrendCard | FailedCard)[];
  charts: TrendChart[];
}

/** Fetches and draws the cards of a page. One that fails says so and leaves the others standing. @throws as askTrends does */
export async function loadTrends(asked: TrendsArgs): Promise<LoadedTrends> {
  const { months, trends } = await askTrends(query, asked);
  return { months, cards: trends.map(drawTrend), charts: trends.flatMap((trend) => ('chart' in trend ? [trend.chart] : [])) };
}

/** Draws one card of a page; one that fails says so, and the log why. */
export function drawTrend(trend: ReadTrend): TrendCard | FailedCard {
  if ('failed' in trend) {
    logFault(`The card of ${trend.failed.id} could not be read.`, trend.fault);
    return { failed: trend.failed };
  }
  const { id, title, domain } = trend.chart.measure;
  try {
    return drawCard(trend.chart);
  } catch (fault) {
    logFault(`The card of ${id} could not be drawn.`, fault);
    return { failed: { id, title, domain } };
  }
}
