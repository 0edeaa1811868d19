import { resolve } from '$app/paths';
import { askTrends } from '#lib/charts/trend/load/ask-trends.ts';
import { drawUsualTable } from '#lib/charts/trend/usual/draw-usual-table.ts';
import { layoutUsual, type UsualLine } from '#lib/charts/trend/usual/usual-lines.ts';
import { HubRefused } from '#lib/graph/errors.ts';
import type { CatalogueQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { CATALOGUE } from '#lib/measures/catalogue.query.ts';
import { groupByDomain, nameDomain, sayDirection } from '#lib/measures/domains.ts';
import { listShownByZone } from '#lib/measures/listed.ts';
import { findMeasures, readSearch, saySearch } from '#lib/measures/search.ts';
import { linkTo, readAddress } from '#lib/kit/state/address.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { listShown } from '#lib/kit/state/zone-choice.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const search = readSearch(url.searchParams);
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  const found = findMeasures(measures, search, nameDomain);
  const { months, lines } = await loadLines(listShownByZone(found), state);
  const zones = listShown(state.zones, site.zones).map(({ name }) => name);
  const linkToMeasure = (id: string): string => linkTo(resolve('/measures/[id=measure]', { id }), state);
  return {
    count: measures.length,
    search,
    said: saySearch(found.length, measures.length, search),
    shown: titleState(state, site.zones, months),
    groups: groupByDomain(found).map(({ domain, heading, items }) => ({
      domain,
      heading,
      table: drawUsualTable(
        items.map((measure) => describe(measure, lines.get(measure.id))),
        { zones, caption: `${heading}: what each measure counts, and its latest figure`, linkTo: linkToMeasure },
      ),
    })),
  };
};

/** What a line says of a measure; without figures for each zone its words alone. */
function describe(measure: CatalogueQuery['measures'][number], line: UsualLine | undefined): UsualLine {
  const { id, title, unit, better } = measure;
  // The rest of what it counts, and whether it is illustrative, is on its page.
  const [first = ''] = measure.description.split(/(?<=\.) /);
  const description = `${first} ${sayDirection(better)}`;
  return { id, title, unit, description, cells: line?.cells ?? [] };
}

/** The latest figures of some measures; none where the hub refuses them all: the list stands without. */
async function loadLines(ids: readonly string[], state: ViewState): Promise<{ months: readonly string[]; lines: Map<string, UsualLine> }> {
  if (ids.length === 0) return { months: [], lines: new Map() };
  try {
    const asked = { measures: ids, zones: state.zones, period: askPeriod(state.period), comparison: null };
    const { months, trends } = await orSayUnreachable(askTrends(query, asked));
    return {
      months,
      lines: new Map(trends.flatMap((trend) => ('chart' in trend ? [[trend.chart.measure.id, layoutUsual(trend.chart)]] : []))),
    };
  } catch (fault) {
    if (!(fault instanceof HubRefused)) throw fault;
    logFault('The latest figures of the list of measures could not be read.', fault);
    return { months: [], lines: new Map() };
  }
}
