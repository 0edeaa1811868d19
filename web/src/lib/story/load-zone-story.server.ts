// Decides what the page of a zone shows: three findings that are news, a few measures of each domain as small charts, and one table of what is as usual besides.
import { resolve } from '$app/paths';
import { drawRows } from '#lib/charts/beside/draw-row.server.ts';
import { readTrendRow } from '#lib/charts/beside/read-row.ts';
import { hasTarget } from '#lib/charts/trend/words/series-facts.ts';
import { writeRowTable } from '#lib/charts/beside/write-tables.server.ts';
import type { BesideRow } from '#lib/charts/beside/contract.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { noteOf } from '#lib/charts/trend/groups.ts';
import { askTrends } from '#lib/charts/trend/load/ask-trends.ts';
import { drawUsualTable } from '#lib/charts/trend/usual/draw-usual-table.ts';
import { isUsual, layoutUsual } from '#lib/charts/trend/usual/usual-lines.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import type { Markup } from '#lib/drawing/markup.ts';
import { linkTo } from '#lib/kit/state/address.ts';
import { askComparison, askWhere } from '#lib/kit/state/ask.ts';
import type { Comparison, ViewState } from '#lib/kit/state/view-state.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import type { ZoneSpentQuery } from '#lib/graph/generated/graphql.ts';
import { chooseStory } from './choose-findings.ts';
import { weigh } from './consequence.ts';
import { ZONE_SPENT } from './first-screen.query.ts';
import type { DrawnRow } from './load-first-screen.server.ts';
import { askQuarters, readSpent } from './read-spent.ts';
import { STORY_MEASURES } from './story-measures.ts';
import { sayAlso, sayFailed, sayIllustrative, sayNews, sayUncounted, sayUsualBeside } from './story-words.ts';
import { tellFinding, type ToldFinding } from './tell-finding.server.ts';

/** The page is about the zone, so its news is short. */
const MOST_FINDINGS = 3;

/** The measures that are drawn, by domain: what somebody who knows the zone asks for first. */
const GROUPS = [
  { heading: 'Engagement', ids: ['engagement.attendances', 'engagement.sessionsHeld', 'engagement.individualsSupported'] },
  { heading: 'Outreach', ids: ['outreach.concernsRaised', 'outreach.concernsClosed', 'outreach.concernsOpenOver28Days'] },
  { heading: 'Grants', ids: ['grants.amountAwarded', 'grants.amountPaid'] },
  { heading: 'Recorded crime', ids: ['crime.recordedCrime', 'crime.antiSocialBehaviour'] },
] as const;

/** Measures of a domain as small charts, with what must be known of them. */
export interface DrawnGroup {
  heading: string;
  note: string | undefined;
  /** That its figures are of sample data, and which are not; undefined where none is. */
  illustrative: string | undefined;
  rows: DrawnRow[];
}

/** All that the page of a zone shows of its figures. */
export interface ZoneStory {
  months: readonly string[];
  counted: string;
  findings: ToldFinding[];
  others: string[];
  groups: DrawnGroup[];
  /** The figures of the charts. */
  tables: Markup[];
  /** How much is as usual, and a table of what no chart above draws; undefined where nothing is as usual. */
  usual: { heading: string; table: Markup | undefined } | undefined;
  /** Whether a target is set for any of its measures. */
  aimed: boolean;
}

/** Fetches and draws the figures of one zone, which the state names. @throws as askTrends does */
export async function loadZoneStory(state: ViewState): Promise<ZoneStory> {
  const [{ months, trends }, spent] = await Promise.all([
    askTrends(query, {
      measures: STORY_MEASURES,
      zones: state.zones,
      period: askPeriod(state.period),
      comparison: askComparison(state),
    }),
    askSpent(state),
  ]);
  const charts = trends.flatMap((trend) => ('chart' in trend ? [trend.chart] : []));
  const failed = trends.flatMap((trend) => ('failed' in trend ? [trend] : []));
  for (const { failed: measure, fault } of failed) logFault(`The trend of ${measure.id} could not be read.`, fault);
  const story = chooseStory(charts);
  // What a person wrote of the zone for these figures comes before what the hub found.
  const written = charts.filter((chart) => chart.written).map((chart) => weigh(chart));
  const found = story.findings.filter(({ chart }) => !chart.written);
  const findings = [...written, ...found].slice(0, MOST_FINDINGS);
  const untold = found.filter((finding) => !findings.includes(finding));
  const alsoSpecial = [...untold.map(({ chart }) => chart.measure.title), ...story.alsoSpecial];
  const groups = GROUPS.map(({ heading, ids }) => ({
    heading,
    rows: listRows(charts, ids, state.comparison, heading === 'Grants' ? spent : undefined),
  }));
  return {
    months,
    counted: sayNews(story),
    findings: findings.map(tellFinding),
    others: [sayAlso({ ...story, alsoSpecial }), sayUncounted(story), sayFailed(failed.map((one) => one.failed.title))].flatMap(
      (words) => words ?? [],
    ),
    groups: groups.filter(({ rows }) => rows.length > 0).map((group) => drawGroup(group, charts)),
    tables: groups.flatMap(({ rows }) => rows.map(writeRowTable)),
    usual: drawUsual(
      charts,
      groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
      state,
    ),
    aimed: charts.some(hasTarget),
  };
}

async function askSpent(state: ViewState): Promise<ZoneSpentQuery | undefined> {
  try {
    return await query(ZONE_SPENT, { where: askWhere(state), ...askQuarters(state) });
  } catch (fault) {
    logFault('What was spent in a zone could not be read.', fault);
    return undefined;
  }
}

function listRows(
  charts: readonly TrendChart[],
  ids: readonly string[],
  comparison: Comparison,
  spent: ZoneSpentQuery | undefined,
): BesideRow[] {
  const rows = ids.flatMap((id): BesideRow[] => {
    const chart = charts.find(({ measure }) => measure.id === id);
    if (!chart) return [];
    const { title, takenOver } = chart.measure;
    const when = takenOver === 'END_OF_PERIOD' ? 'at the end of each month' : 'a month';
    const ranged = chart.series.some(({ points }) => points.some(({ control }) => control?.limits));
    return [
      readTrendRow(
        chart,
        { title, note: `${when}${ranged ? '; grey: usual range' : ''}` },
        { events: id === 'engagement.attendances' ? 'named' : 'lines', targets: comparison === 'target' },
      ),
    ];
  });
  const bars = spent && readSpent(spent.quarters.rows, comparison);
  return bars ? [...rows, bars] : rows;
}

function drawGroup({ heading, rows }: { heading: string; rows: readonly BesideRow[] }, charts: readonly TrendChart[]): DrawnGroup {
  const pictures = drawRows(rows, 'tall');
  return {
    heading,
    note: heading === 'Recorded crime' ? noteOf('crime') : undefined,
    illustrative: sayIllustrative(charts.flatMap(({ measure }) => (rows.some(({ id }) => id === measure.id) ? [measure] : []))),
    rows: rows.map(({ id, title, note }, index) => ({ id, title, note, pictures: pictures[index] ?? [] })),
  };
}

/** @param drawn Identifiers of the measures that have a chart on the page: they are counted, and are no lines. */
function drawUsual(charts: readonly TrendChart[], drawn: readonly string[], state: ViewState): ZoneStory['usual'] {
  const usual = charts.filter((chart) => isUsual(chart) && chart.series.every(({ findingKind }) => findingKind === 'USUAL'));
  const [first] = usual;
  if (!first) return undefined;
  const lines = usual.filter(({ measure }) => !drawn.includes(measure.id));
  const heading = sayUsualBeside(usual.length, usual.length - lines.length);
  if (lines.length === 0) return { heading, table: undefined };
  const zones = first.series.map(({ zone }) => zone.name);
  const linkToMeasure = (id: string): string => linkTo(resolve('/measures/[id=measure]', { id }), state);
  return { heading, table: drawUsualTable(lines.map(layoutUsual), { zones, caption: heading, linkTo: linkToMeasure }) };
}
