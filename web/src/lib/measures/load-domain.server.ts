// Decides what the page of a domain holds, in every zone of the address: first the measures that it is about, then those that are higher or lower than
// usual, the most urgent with a card; the others, and what is as usual, are lines of a table.
import { writeEventList } from '#lib/charts/trend/write-event-list.ts';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { CATALOGUE } from './catalogue.query.ts';
import { listShownByZone } from './listed.ts';
import { loadOtherMonths } from './load-other-months.server.ts';
import { linkTo, readAddress } from '#lib/kit/state/address.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import { findNotFollowed } from '#lib/kit/state/followed-controls.server.ts';
import type { Site } from '#lib/kit/state/site.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { listShown } from '#lib/kit/state/zone-choice.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { askTrends } from '#lib/charts/trend/load/ask-trends.ts';
import { drawTrend } from '#lib/charts/trend/load/load-trends.server.ts';
import type { ReadTrend } from '#lib/charts/trend/load/read-trends.ts';
import { drawUsualTable } from '#lib/charts/trend/usual/draw-usual-table.ts';
import { hasTarget } from '#lib/charts/trend/words/series-facts.ts';
import { rankUrgency } from '#lib/charts/trend/words/finding.ts';
import { isUsual, layoutUsual } from '#lib/charts/trend/usual/usual-lines.ts';
import { sayAlso, sayUsual } from './domain-words.ts';

/** Which measures a domain page begins with, and which it leaves to another page. */
export interface DomainOutline {
  domain: string;
  /** What its figures are, in a sentence or two. */
  words: string;
  /** Identifiers of those that always have a card, in the order of the page. */
  lead: readonly string[];
  /** Those that another page shows. */
  elsewhere?: readonly string[];
}

/** How many measures that are higher or lower than usual have a card; the others are lines, so that no page is one card after another. */
const MOST_CARDS = 3;

/** Loads the page of a domain. @throws the page that says so when the hub is out of reach or empty */
export async function loadDomain({ domain, words, lead, elsewhere = [] }: DomainOutline, url: URL, site: Site) {
  const { state } = readAddress(url.searchParams, site.zones);
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  const ids = listShownByZone(measures.filter((measure) => measure.domain === domain && !elsewhere.includes(measure.id)));
  const { months, trends } = await orSayUnreachable(
    askTrends(query, { measures: ids, zones: state.zones, period: askPeriod(state.period), comparison: askComparison(state) }),
  );
  const isLead = (trend: ReadTrend): boolean => lead.includes(idOf(trend));
  const others = trends.filter((trend) => !isLead(trend));
  const usual = others.flatMap((trend) => ('chart' in trend && isUsual(trend.chart) ? [trend.chart] : []));
  const failed = others.filter((trend) => 'failed' in trend);
  const changed = others
    .flatMap((trend) => ('chart' in trend && !usual.includes(trend.chart) ? [trend] : []))
    .toSorted((one, other) => rankUrgency(one.chart) - rankUrgency(other.chart));
  const also = changed.slice(MOST_CARDS).map(({ chart }) => chart);
  const leadCards = lead.flatMap((id) => trends.filter((trend) => idOf(trend) === id)).map(drawTrend);
  const changedCards = [...failed, ...changed.slice(0, MOST_CARDS)].map(drawTrend);
  const charts = trends.flatMap((trend) => ('chart' in trend ? [trend.chart] : []));
  return {
    charts,
    notFollowed: findNotFollowed(`/${domain}`, charts.some(hasTarget)),
    words: `${words} ${await loadOtherMonths(state.period, months, domain)}`.trim(),
    shown: titleState(state, site.zones, months),
    lead: leadCards,
    changed: changedCards,
    events: writeEventList([...leadCards, ...changedCards], (id) => linkTo(resolve('/events/[id]', { id }), state)),
    also: also.length === 0 ? undefined : drawLines(also, sayAlso(also)),
    usual: usual.length === 0 ? undefined : drawLines(usual, sayUsual(usual)),
  };

  function drawLines(charts: readonly TrendChart[], { heading, note }: { heading: string; note: string }) {
    const zones = listShown(state.zones, site.zones).map(({ name }) => name);
    const linkToMeasure = (id: string): string => linkTo(resolve('/measures/[id=measure]', { id }), state);
    return { heading, note, table: drawUsualTable(charts.map(layoutUsual), { zones, caption: heading, linkTo: linkToMeasure }) };
  }
}

function idOf(trend: ReadTrend): string {
  return 'chart' in trend ? trend.chart.measure.id : trend.failed.id;
}
