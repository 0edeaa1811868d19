// Decides that a reader finds the same on a page, in its file and in the API: over data with holes, the state of each figure, how much of it is held,
// its verdict, and its change.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { STATE_WORDS } from '../../web/src/lib/kit/figures/figure.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { patience, runs } from './any-query.ts';
import { rowsOfCsv, tablesOf, type HtmlTable } from './html-tables.ts';

const scenario = await everyMeasure();
const folder = mkdtempSync(join(tmpdir(), 'hub-agree-'));
let hub: Hub;
let measures: readonly KnownMeasure[];

interface KnownMeasure {
  readonly id: string;
  readonly field: string;
  readonly title: string;
  readonly unit: string;
  readonly additiveOverTime: boolean;
  readonly byZone: boolean;
  readonly splitOf: string | null;
  /** Whether zones have one figure, which is drawn once. */
  readonly sharedByZones: boolean;
}

/** Files of the police and returns that are not there: the same ones in every run. */
const HOLES = [
  `delete from "recorded_crime" where "month" in ('2024-09', '2025-01', '2025-05', '2025-12')`,
  `delete from "recorded_crime_month" where "month" in ('2024-09', '2025-01', '2025-05', '2025-12')`,
  `delete from "force_month" where "month" in ('2024-09', '2025-01', '2025-05', '2025-12')`,
  `update "expected_return" set "state" = 'MISSING', "received_on" = null where "id" % 7 = 3`,
];

beforeAll(async () => {
  for (const statement of HOLES) await scenario.orm.em.fork().getConnection().execute(statement);
  const settings = { HUB_DATA: folder, HUB_WEB: resolve(import.meta.dirname, '../../web/build'), PORT: '0', HUB_LOG_LEVEL: 'silent' };
  hub = await serveHub(readConfig(settings), scenario.orm, 'token');
  const { data } = await scenario.ask('{ measures { id field title unit additiveOverTime byZone splitOf sharedByZones } }');
  measures = (data as { measures: KnownMeasure[] }).measures.filter(({ byZone, splitOf }) => byZone && !splitOf);
});
afterAll(async () => {
  await hub.app.close();
  await scenario.close();
  rmSync(folder, { recursive: true });
});

const PERIODS = {
  '2024-25': 'from: "2024-04" before: "2025-04"',
  '2025-26': 'from: "2025-04" before: "2026-04"',
  '2024-25.q3': 'from: "2024-10" before: "2025-01"',
  '2025-26.q1': 'from: "2025-04" before: "2025-07"',
  '2025-26.q4': 'from: "2026-01" before: "2026-04"',
  'last-12-months': 'relative: LAST_12_MONTHS',
} as const;
const ZONES = { 'bell-foundry': 'Bell Foundry', 'new-parks': 'New Parks', 'thringstone-whitwick': 'Thringstone & Whitwick' } as const;
/** The period before is as many months: of months one by one it is a baseline. What is relative has no baseline that is known here. */
const COMPARISONS = { yoy: 'SAME_PERIOD_LAST_YEAR', prev: 'BASELINE', target: 'TARGET' } as const;
const BEFORE = {
  '2024-25': 'from: "2023-04" before: "2024-04"',
  '2025-26': 'from: "2024-04" before: "2025-04"',
  '2024-25.q3': 'from: "2024-07" before: "2024-10"',
  '2025-26.q1': 'from: "2025-01" before: "2025-04"',
  '2025-26.q4': 'from: "2025-10" before: "2026-01"',
  'last-12-months': undefined,
} as const satisfies Record<keyof typeof PERIODS, string | undefined>;

interface Question {
  readonly measure: KnownMeasure;
  readonly period: keyof typeof PERIODS;
  readonly zones: readonly (keyof typeof ZONES)[];
  readonly comparison: keyof typeof COMPARISONS;
}
const anyQuestion = () =>
  fc
    .record<Question>({
      measure: fc.constantFrom(...measures),
      period: fc.constantFrom(...(Object.keys(PERIODS) as (keyof typeof PERIODS)[])),
      zones: fc.subarray(Object.keys(ZONES) as (keyof typeof ZONES)[], { minLength: 1 }),
      comparison: fc.constantFrom(...(Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[])),
    })
    .filter(({ period, comparison }) => comparison !== 'prev' || BEFORE[period] !== undefined);

interface Told {
  readonly state: keyof typeof STATE_WORDS;
  readonly number?: number | null;
  readonly amount?: string | null;
  /** What a percentage is made of: of fewer than ten a page says the counts alone. */
  readonly counts?: { readonly part: number; readonly of: number } | null;
  readonly pointType: string | null;
  readonly coverage: { readonly covered: number; readonly of: number; readonly missing: string | null } | null;
  readonly change: {
    readonly absolute: number | string | null;
    readonly percent: number | null;
    readonly before: number | string | null;
    readonly reason: string | null;
    readonly comparedWith: { readonly label: string } | null;
  } | null;
}
interface Row {
  readonly zone: { readonly slug: keyof typeof ZONES; readonly name: string };
  readonly period: { readonly label: string; readonly start: string };
  readonly figure: Told;
}
interface Answered {
  readonly months: { readonly rows: Row[] };
  readonly whole: { readonly rows: Row[] };
  readonly trends: { zone: { slug: string }; points: (Told & { period: { start: string } })[] }[];
}

async function askHub({ measure, period, zones, comparison }: Question): Promise<Answered> {
  const where = `where: { period: { ${PERIODS[period]} }, zone: { in: [${zones.map((zone) => zone.replaceAll('-', '_').toUpperCase()).join(', ')}] } }`;
  const compareTo = `compareTo: ${COMPARISONS[comparison]}${comparison === 'prev' ? `, baseline: { ${BEFORE[period] ?? ''} }` : ''}`;
  const number = measure.unit.startsWith('£') ? 'amount' : 'number';
  const figure = `figure: ${measure.field} { state ${number} coverage { covered of missing } change { absolute percent before reason comparedWith { label } } }`;
  const rows = (grain: string) => `rows { zone { slug name } ${grain} ${figure} }`;
  const trends = `trends(measures: ["${measure.id}"], zones: [${zones.map((zone) => `"${zone}"`).join(', ')}], period: { ${PERIODS[period]} }) {
    zone { slug } points { period { start } state ${number} counts { part of } pointType coverage { covered of missing } } }`;
  const { data, errors } = await scenario.ask(`{
    months: combined(${where}, ${compareTo}) { ${rows('period(grain: MONTH) { label start }')} }
    whole: combined(${where}, compareTo: ${comparison === 'prev' ? 'PREVIOUS_PERIOD' : 'SAME_PERIOD_LAST_YEAR'}) { ${rows('')} } ${trends} }`);
  expect(errors).toBeUndefined();
  return data as Answered;
}

async function open(path: string): Promise<string> {
  const response = await fetch(`${hub.address}${path}`, { headers: { accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return response.text();
}

const numberIn = (told: Told): number | null =>
  told.amount !== undefined && told.amount !== null ? Number(told.amount) : (told.number ?? null);
const wordsOf = ({ state }: Told): string => (state === 'EXACT' ? 'exact' : state === 'ZERO' ? 'zero' : STATE_WORDS[state].words);
const symbolOf = ({ state }: Told): string => STATE_WORDS[state].symbol ?? '';

const sayCount = (count: number): string => count.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** A cell of a page says a figure: its number as it is rounded there, or its words; and its symbol. */
function expectSaid(cell: string | undefined, told: Told): void {
  const symbol = symbolOf(told);
  if (symbol) expect(cell).toContain(symbol);
  else expect(cell).not.toMatch(/\[[a-z]\]/);
  const number = numberIn(told);
  const { counts } = told;
  if (number === null) expect(cell).toContain(wordsOf(told));
  else if (counts && counts.of < 10) expect(cell).toBe(`${sayCount(counts.part)} of ${sayCount(counts.of)}`);
  else {
    const [, sign, written = '', fraction = ''] = /([−-]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)/.exec(cell ?? '') ?? [];
    const shown = Number(written.replaceAll(',', '')) * (sign ? -1 : 1);
    if (counts) expect(cell).toContain(`(${sayCount(counts.part)} of ${sayCount(counts.of)})`);
    expect(Math.abs(shown - number), `${String(cell)} for ${number}`).toBeLessThanOrEqual(0.5 * 10 ** -fraction.length + 1e-9);
  }
}

const cellOf = (number: number | string | null | undefined): string => (number === null || number === undefined ? '' : String(number));

const VERDICTS: Readonly<Record<string, RegExp>> = {
  SPECIAL_CAUSE_IMPROVEMENT: /better than usual/,
  SPECIAL_CAUSE_CONCERN: /worse than usual/,
  SPECIAL_CAUSE_NEUTRAL_HIGH: /higher than usual|rising for longer than usual/,
  SPECIAL_CAUSE_NEUTRAL_LOW: /lower than usual|falling for longer than usual/,
};
const isSpecial = (type: string | null): type is string => type !== null && type in VERDICTS;

/** Every row of the file is what the API says of that zone and month. */
function expectFile(csv: string, { months, trends }: Answered): void {
  const rows = new Map(rowsOfCsv(csv).map((row) => [`${row['Zone']} ${row['First day']}`, row]));
  expect(rows.size).toBe(months.rows.length);
  for (const { zone, period, figure } of months.rows) {
    const point = trends.find((trend) => trend.zone.slug === zone.slug)?.points.find(({ period: { start } }) => start === period.start);
    const { change, coverage } = figure;
    expect(point).toMatchObject({ state: figure.state, coverage });
    const row = rows.get(`${zone.name} ${period.start}`);
    expect(row).toMatchObject({
      Figure: cellOf(figure.amount ?? figure.number),
      Symbol: symbolOf(figure),
      State: wordsOf(figure),
      'Months that we have': cellOf(coverage?.covered),
      'Months of the period': cellOf(coverage?.of),
      'Months missing': coverage?.missing ?? '',
      'Compared with': change?.comparedWith?.label ?? '',
      Before: cellOf(change?.before),
      Change: cellOf(change?.absolute),
      'Change in percent': cellOf(change?.percent),
      'Why there is no change': change?.reason ?? '',
      ...(point?.counts && { Counted: String(point.counts.part), 'Out of': String(point.counts.of) }),
    });
    if (isSpecial(point?.pointType ?? null)) expect(row?.['Compared with usual']).toMatch(VERDICTS[point?.pointType ?? ''] ?? /never/);
    else expect(row?.['Compared with usual']).not.toMatch(/than usual/);
  }
}

/** The table of months on the page has each figure, and the verdict where one is special. */
function expectMonths(tables: readonly HtmlTable[], { measure, zones }: Question, { trends }: Answered): void {
  const isOnce = zones.length === 1 || measure.sharedByZones;
  const place = measure.sharedByZones ? 'The force area' : isOnce ? ZONES[zones[0] ?? 'new-parks'] : 'by zone';
  // The page has a table of all zones together and of the months around events as well.
  const table = tables.find(
    ({ caption, rows }) => caption.includes(`, ${place}, `) && rows.length > 0 && rows.every(({ head }) => /^[A-Z][a-z]+ \d{4}/.test(head)),
  );
  expect(table, `${measure.id} has a table of months`).toBeDefined();
  for (const { zone, points } of trends) {
    const name = ZONES[zone.slug as keyof typeof ZONES];
    const column = (of: string) => (isOnce ? of : `${name} · ${of}`);
    expect(table?.rows).toHaveLength(points.length);
    for (const [place, point] of points.toReversed().entries()) {
      const cells = table?.rows[place]?.cells ?? new Map<string, string>();
      expectSaid(cells.get(column('Figure')), point);
      const verdict = [...cells].find(([head]) => head.startsWith(isOnce ? '' : `${name} · `) && head.endsWith('Not usual'))?.[1] ?? '';
      if (isSpecial(point.pointType)) expect(verdict).toMatch(VERDICTS[point.pointType] ?? /never/);
      else expect(verdict).toBe('');
    }
  }
}

/** The table of zones has the figure of the whole period, and how it changed or why that is not said. */
function expectZones(tables: readonly HtmlTable[], { measure }: Question, { whole }: Answered): void {
  const names = Object.values<string>(ZONES);
  const table = tables.find(({ rows }) => rows.length > 0 && rows.every(({ head }) => names.includes(head)));
  if (!measure.additiveOverTime || !table) return;
  for (const { zone, figure } of whole.rows) {
    const cells = table.rows.find(({ head }) => head === zone.name)?.cells ?? new Map<string, string>();
    expectSaid([...cells.values()][0], figure);
    const said = cells.get('Change') ?? '';
    const { absolute, reason } = figure.change ?? {};
    if (numberIn(figure) === null) expect(said).toBe('');
    else if (absolute === null || absolute === undefined) expect(said).toBe(reason);
    else if (Number(absolute) === 0) expect(said).toMatch(/^no change/);
    else expectSaid(said.split(' ')[0], { ...figure, state: 'EXACT', amount: null, number: Number(absolute) });
  }
}

test(
  'a page, its file and the API agree on state, coverage, verdict and change, whatever is asked over data with holes',
  { timeout: patience },
  async () => {
    const seen: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(anyQuestion(), async (question) => {
        const { measure, period, zones, comparison } = question;
        const query = (compared: string) => `?p=${period}&z=${zones.join('.')}&c=${compared}`;
        const answered = await askHub(question);
        expectFile(await open(`/measures/${measure.id}.csv${query(comparison)}`), answered);
        const tables = tablesOf(await open(`/measures/${measure.id}${query(comparison === 'prev' ? 'prev' : 'yoy')}&v=table`));
        expectMonths(tables, question, answered);
        expectZones(tables, question, answered);
        for (const { figure } of answered.months.rows) {
          seen[figure.state] = (seen[figure.state] ?? 0) + 1;
          if (figure.change?.absolute !== null && figure.change?.absolute !== undefined) seen['changes'] = (seen['changes'] ?? 0) + 1;
        }
      }),
      { numRuns: Math.ceil(runs.numRuns * 0.8) },
    );
    console.info('Figures by state, and changes, that page, file and API agreed on:', seen);
    expect(seen['changes']).toBeGreaterThan(0);
  },
);
