import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { askComparison, askWhere } from '#lib/kit/state/ask.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import type { ZoneBarsCard } from './contract.ts';
import { drawZoneBars } from './draw-zone-bars.server.ts';
import { readZoneBars } from './read-zone-bars.ts';
import { askZoneBars, compareBarsWith, showQuestion, whereArgs } from './zone-bars.question.ts';

/** How the zones compare in a measure; 'failed' when it could not be read: then the page stands and says so. */
export async function loadZoneBars(chart: TrendChart, field: string, state: ViewState): Promise<ZoneBarsCard | 'failed'> {
  const { measure } = chart;
  const question = askZoneBars(field, measure.scale === 'pounds');
  const comparison = compareBarsWith(state.comparison);
  const asked = { where: whereArgs(chart, askWhere(state)), compareTo: askComparison({ comparison }) };
  try {
    return drawZoneBars(readZoneBars(await query(question, asked), measure, showQuestion(question, asked), comparison), measure.source);
  } catch (fault) {
    logFault(`The zones could not be compared in ${measure.id}.`, fault);
    return 'failed';
  }
}
