// Decides how the first page is fetched: the trends that its findings and zones are drawn from, and the figures over all zones, at the same time.
import { drawRows } from '#lib/charts/beside/draw-row.server.ts';
import { drawSmall } from '#lib/charts/beside/draw-small.server.ts';
import { readTrendRow } from '#lib/charts/beside/read-row.ts';
import { hasTarget } from '#lib/charts/trend/words/series-facts.ts';
import { writeRowTable, writeTable } from '#lib/charts/beside/write-tables.server.ts';
import type { BesideRow } from '#lib/charts/beside/contract.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { askTrends, type TrendsArgs } from '#lib/charts/trend/load/ask-trends.ts';
import { noteOf } from '#lib/charts/trend/groups.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import type { Markup } from '#lib/drawing/markup.ts';
import { formatCell, listSymbols } from '#lib/kit/figures/figure.ts';
import { formatShortMonth } from '#lib/kit/time/month.ts';
import { askComparison, askWhere } from '#lib/kit/state/ask.ts';
import type { Comparison, ViewState } from '#lib/kit/state/view-state.ts';
import { askPeriod, type Period } from '#lib/kit/time/period.ts';
import type { FirstScreenQuery } from '#lib/graph/generated/graphql.ts';
import { chooseStory } from './choose-findings.ts';
import { FIRST_SCREEN } from './first-screen.query.ts';
import { askQuarters, readSpent } from './read-spent.ts';
import { pointsOf, readTiles, type Tile, type TileComparison } from './read-tiles.ts';
import { STORY_MEASURES } from './story-measures.ts';
import { sayAlso, sayCounted, sayFailed, sayHeadline, sayHow, sayIllustrative, sayUncounted, sayUsual } from './story-words.ts';
import { tellFinding, type ToldFinding } from './tell-finding.server.ts';

/** The small line of a tile is as wide as its figure leaves room for: one that is made smaller afterwards has lines too thin to see. */
const TILE_HEIGHT = 32;
const [WIDE_LINE, NARROW_LINE] = [96, 52];
const LONG_FIGURE = 6;

/** A tile with its months drawn. */
export interface DrawnTile extends Omit<Tile, 'months'> {
  /** Undefined where no month has a figure. */
  spark: Markup | undefined;
}

/** One measure in every zone: its pictures in the order of the zones; none where it could not be read. */
export interface DrawnRow {
  id: string;
  title: string;
  note: string;
  pictures: Markup[];
}

/** All that the first page shows, but for a comparison. */
export interface FirstScreen {
  /** Every month of the period. */
  months: readonly string[];
  /** What changed most, in a sentence. */
  headline: string;
  /** How many measures changed more than usual. */
  counted: string;
  /** Undefined when they could not be read. */
  tiles: DrawnTile[] | undefined;
  zones: { slug: string; name: string }[];
  rows: DrawnRow[];
  /** The figures of the pictures. */
  tables: Markup[];
  /** That figures are of sample data, and which are not; undefined where none is. */
  illustrative: string | undefined;
  /** Where the figures come from and their date, in a line; undefined where there are none. */
  source: string | undefined;
  findings: ToldFinding[];
  /** What changed and is not told above, what is as usual, and what could not be checked. */
  usual: string | undefined;
  others: string[];
  /** How findings are chosen, in a paragraph. */
  how: string;
  /** What must be known of the figures that are background. */
  notes: string[];
  /** Whether a target is set for any of its measures. */
  aimed: boolean;
}

/** Fetches and draws the first page. @throws as askTrends does */
export async function loadFirstScreen(state: ViewState): Promise<FirstScreen> {
  const asked: TrendsArgs = {
    measures: STORY_MEASURES,
    zones: state.zones,
    period: askPeriod(state.period),
    comparison: askComparison(state),
  };
  const [{ months, trends }, answer] = await Promise.all([
    askTrends(query, asked),
    orNothing('The headline figures', askFirstScreen(state)),
  ]);
  const charts = trends.flatMap((trend) => ('chart' in trend ? [trend.chart] : []));
  const failed = trends.flatMap((trend) => ('failed' in trend ? [trend] : []));
  for (const { failed: measure, fault } of failed) logFault(`The trend of ${measure.id} could not be read.`, fault);
  const story = chooseStory(charts);
  const rows = listRows(charts, answer, state.comparison);
  const pictures = drawRows(rows);
  const aimed = charts.filter(hasTarget).map(({ measure }) => measure.id);
  const tiles = answer && readTiles(answer, comparisonOf(state), aimed);
  return {
    months,
    headline: sayHeadline(story),
    counted: sayCounted(story),
    tiles: tiles?.map(({ months: points, ...tile }) => ({ ...tile, spark: drawTile({ ...tile, months: points }) })),
    zones: rows[0]?.series.map(({ zone }) => zone) ?? [],
    rows: rows.map(({ id, title, note }, index) => ({ id, title, note, pictures: pictures[index] ?? [] })),
    illustrative: sayIllustrative(charts.map(({ measure }) => measure)),
    source: saySource(charts),
    tables: [...(tiles ? [writeTileTable(tiles)] : []), ...rows.map(writeRowTable)],
    findings: story.findings.map(tellFinding),
    usual: sayUsual(story),
    others: [sayAlso(story), sayUncounted(story), sayFailed(failed.map((one) => one.failed.title))].flatMap((words) => words ?? []),
    how: sayHow(charts.length),
    notes: [noteOf('crime')].flatMap((note) => note ?? []),
    aimed: aimed.length > 0,
  };
}

/** 'Source: Partner monthly returns; Grant register of the office; … As at 29 November 2026.', each once: template and licence are on the page of a measure. */
function saySource(charts: readonly Pick<TrendChart, 'measure' | 'asAt'>[]): string | undefined {
  const [first] = charts;
  const sources = new Set(charts.map(({ measure }) => measure.source.replace(/, .*$|\.$/, '')));
  return first && `Source: ${[...sources].join('; ')}. As at ${formatInstantAsDate(first.asAt)}.`;
}

/** Tiles say their change on last year, unless the reader chose something else. */
function comparisonOf({ comparison }: ViewState): TileComparison {
  return comparison === 'none' ? 'yoy' : comparison;
}

function askFirstScreen(state: ViewState): Promise<FirstScreenQuery> {
  return query(FIRST_SCREEN, {
    where: askWhere(state),
    latest: { ...askWhere(state), period: askPeriod(latestYearOf(state.period)) },
    compareTo: askComparison({ comparison: comparisonOf(state) }) ?? 'SAME_PERIOD_LAST_YEAR',
    ...askQuarters(state),
  });
}

/** An answer; undefined when it could not be read: the page stands, and says so. */
async function orNothing<Answer>(name: string, answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (fault) {
    logFault(`${name} could not be read.`, fault);
    return undefined;
  }
}

/** The period of the tiles: at most its latest twelve months, so that a year is beside a year. */
function latestYearOf(period: Period): Period {
  return period.kind === 'last-24-months' || period.kind === 'all' ? { kind: 'last-12-months' } : period;
}

/** The few measures that the zones are seen side by side by. */
function listRows(charts: readonly TrendChart[], answer: FirstScreenQuery | undefined, comparison: Comparison): BesideRow[] {
  const trends = [
    { id: 'engagement.attendances', title: 'Attendances', note: 'a month; grey: usual range', events: 'named' },
    { id: 'outreach.concernsOpenOver28Days', title: 'Concerns open over 28 days', note: 'at the end of each month', events: 'none' },
  ] as const;
  const rows = trends.flatMap(({ id, events, ...words }) => {
    const chart = charts.find(({ measure }) => measure.id === id);
    return chart ? [readTrendRow(chart, words, { events, targets: comparison === 'target' })] : [];
  });
  const spent = answer && readSpent(answer.quarters.rows, comparison);
  return [...rows, ...(spent ? [spent] : [])];
}

function drawTile(tile: Tile): Markup | undefined {
  return drawSmall(pointsOf(tile), { width: tile.figure.length > LONG_FIGURE ? NARROW_LINE : WIDE_LINE, height: TILE_HEIGHT });
}

/** The months of the tiles: what their small lines draw. */
function writeTileTable(tiles: readonly Tile[]): Markup {
  const months = [...new Set(tiles.flatMap((tile) => tile.months.map(({ month }) => month)))].toSorted();
  const figures = tiles.flatMap((tile) => tile.months.map(({ figure }) => figure));
  return writeTable(
    'All zones shown, month by month',
    months.map(formatShortMonth),
    tiles.map((tile) => {
      const byMonth = new Map(tile.months.map(({ month, figure }) => [month, figure]));
      const scale = tile.id.startsWith('grants.') ? 'pounds' : 'count';
      return {
        heading: tile.label.replace(/, [^,]*$/, ''),
        cells: months.map((month) => {
          const figure = byMonth.get(month);
          return figure ? formatCell(figure, scale) : '';
        }),
      };
    }),
    listSymbols(figures).map(({ symbol, meaning }) => `${symbol} ${meaning}`),
  );
}
