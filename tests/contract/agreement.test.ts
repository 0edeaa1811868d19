// Decides that what is said of a series is one thing from the hub's engine to the reader: the sentence and the finding that the hub writes, the points that
// the dashboard draws as special, its table and its CSV. The sentence is made in the hub, so the chain is tested whole: the real control chart, the real
// sentences, the answer as the schema shapes it, and the dashboard's own readers. What the dashboard makes of any answer is in its agreement.test.ts.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingKind, trendFinding } from '../../services/hub/src/trends/sentences/trend.finding.ts';
import { trendSentence } from '../../services/hub/src/trends/sentences/trend.sentence.ts';
import { chartedTrendOf, type Shorthand } from '../../services/hub/src/trends/sentences/scenarios.ts';
import { NARROW } from '../../web/src/lib/drawing/boxes.ts';
import { saySpecial } from '../../web/src/lib/charts/trend/words/control-words.ts';
import { layoutTable } from '../../web/src/lib/charts/trend/words/trend-table.ts';
import { findFinding } from '../../web/src/lib/charts/trend/words/finding.ts';
import { followingPalette } from '../../web/src/lib/drawing/palette.ts';
import { layoutPanels } from '../../web/src/lib/charts/trend/picture/panel.ts';
import { buildTrendOption } from '../../web/src/lib/charts/trend/picture/trend.option.ts';
import { layoutMeasureTable, type TrendAnswer } from '../../web/src/lib/measures/measure-table.ts';
import { writeCsv } from '../../web/src/lib/kit/downloads/write-csv.ts';
import type { TrendsQuery } from '../../web/src/lib/graph/generated/graphql.ts';
import { readTrends } from '../../web/src/lib/charts/trend/load/read-trends.ts';

/** Of three series each, so 2,001 series. */
const CHARTS = 667;
const ZONES = [
  { slug: 'bell-foundry', name: 'Bell Foundry' },
  { slug: 'new-parks', name: 'New Parks' },
  { slug: 'thringstone-whitwick', name: 'Thringstone & Whitwick' },
];

/** A trend with everything that either question of the dashboard asks of one. */
type Trends = TrendsQuery['trends'][number];
type Sent = Omit<Trends & TrendAnswer, 'points'> & { points: (Trends['points'][number] & TrendAnswer['points'][number])[] };

/** As many months climbing or falling in a row are special cause. */
const TREND = 7;

/** Months that wander about a level which may step, drift or end in a quiet climb, so that each rule of a control chart holds for many. */
function seriesOf(months: number): fc.Arbitrary<Shorthand[]> {
  return fc
    .record({
      level: fc.integer({ min: 0, max: 300 }),
      wobbles: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: months, maxLength: months }),
      width: fc.constantFrom(0, 0.2, 1),
      stepAt: fc.integer({ min: 0, max: months }),
      step: fc.constantFrom(0, 0, 15, -15, 60),
      drift: fc.constantFrom(0, 0, 2, -2),
      climb: fc.constantFrom(0, 0, 0, 1, -1),
      states: fc.array(fc.constantFrom<'x' | 'n' | 'c' | 'p' | 'rounded' | ''>('x', 'n', 'c', 'p', 'rounded', ...Array<''>(25).fill('')), {
        minLength: months,
        maxLength: months,
      }),
    })
    .map(({ level, wobbles, width, stepAt, step, drift, climb, states }) =>
      wobbles.map((wobble, place): Shorthand => {
        const wandering = wobble * width + (place >= stepAt ? step : 0) + drift * place;
        const climbed = climb !== 0 && place >= months - TREND ? climb * (place - months + TREND / 2) : wandering;
        const number = Math.max(0, Math.round(level + climbed));
        const state = states[place];
        if (state === 'x' || state === 'n' || state === 'c') return state;
        if (state === 'p') return `${number}p`;
        return state === 'rounded' ? `${number}c` : number;
      }),
    );
}

const answers = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom('UP' as const, 'DOWN' as const, 'NEITHER' as const),
    fc.option(fc.nat({ max: 25 })),
  )
  .chain(([months, better, rebaseAt]) =>
    fc
      .tuple(seriesOf(months), seriesOf(months), seriesOf(months))
      .map((rows) => rows.map((row, place) => send(row, ZONES[place]!, better, rebaseAt))),
  );

const measure = {
  id: 'engagement.attendances',
  field: 'attendances',
  title: 'Attendances',
  description: 'Person-visits.',
  unit: 'attendances',
  formula: 'sum',
  source: 'Returns',
  owner: 'Partners',
  domain: 'engagement',
  version: 1,
  chartReason: null,
  sharedByZones: false,
  completenessOf: null,
  grains: ['MONTH'] satisfies TrendsQuery['measures'][number]['grains'],
  additiveOverTime: true,
  additiveOverPlace: true,
  protected: false,
  shownExactly: true,
  illustrative: false,
};

/** One zone's trend as the hub sends it, charted and worded by the hub's own code. */
function send(row: readonly Shorthand[], zone: (typeof ZONES)[number], better: 'UP' | 'DOWN' | 'NEITHER', rebaseAt: number | null): Sent {
  const month = (place: number): string => `${2025 + Math.floor((place + 3) / 12)}-${String(((place + 3) % 12) + 1).padStart(2, '0')}`;
  const rebases = rebaseAt && rebaseAt < row.length ? [{ month: month(rebaseAt), reason: 'The rooms opened.' }] : [];
  const { facts, chart } = chartedTrendOf(row, { placeName: zone.name, improvement: better, rebases });
  const charted = new Map(chart.points.map((point) => [point.date, point]));
  return {
    measure: { ...measure, better },
    zone,
    period: { label: 'some months' },
    finding: trendFinding(facts),
    findingKind: findingKind(facts),
    sentence: trendSentence(facts),
    noLimitsReason: null,
    variation: chart.points.at(-1)?.pointType ?? null,
    assurance: facts.assurance,
    trialLimits: facts.trialLimits,
    target: null,
    targetAmount: null,
    totalAmount: null,
    rebases,
    events: [],
    illustrative: false,
    asAt: '2026-10-05T09:00:00Z',
    completeness: null,
    points: facts.points.map(({ label, start, state, number }) => {
      const point = charted.get(start);
      return {
        period: { label, month: start.slice(0, 7), start, end: start, complete: true },
        state,
        number: number === null ? null : Number(number),
        amount: null,
        leftOut: 0,
        ghosted: null,
        completeness: null,
        coverage: null,
        counts: null,
        charted: point !== undefined,
        mean: point?.mean ?? null,
        lowerProcessLimit: point?.lowerProcessLimit ?? null,
        upperProcessLimit: point?.upperProcessLimit ?? null,
        segment: point?.segment ?? null,
        rule: point?.rule ?? null,
        direction: point?.direction ?? null,
        pointType: point?.pointType ?? null,
        target: null,
      };
    }),
  };
}

/** The lines of a CSV without quotes that hold a line break or a comma, which the tables of measures do not have. */
function readCsv(csv: string): Record<string, string>[] {
  const [header = '', ...rows] = csv.trimEnd().split('\r\n');
  const names = header.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, place) => [names[place] ?? '', cell])));
}

/** The places that hold what a test says. */
const placesWhere = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number[] =>
  items.flatMap((item, place) => (holds(item) ? [place] : []));

const WORDS_OF_TYPE = {
  SPECIAL_CAUSE_IMPROVEMENT: 'better than usual',
  SPECIAL_CAUSE_CONCERN: 'worse than usual',
  SPECIAL_CAUSE_NEUTRAL_HIGH: 'than usual',
  SPECIAL_CAUSE_NEUTRAL_LOW: 'than usual',
} as const;

/** How a finding calls a latest month that is special, and how one that is not. */
const SPECIAL_FINDING = /(higher|lower) than usual|above average|below average|risen|fallen|rising|falling|near the (top|bottom)/;
/** How one calls a usual range that was recalculated, which it tells before a run. */
const CHANGES = ['OUTSIDE_USUAL_RANGE', 'STEP', 'RUN'];
const STEP = / averages? .* before/;

/** The one chart that the dashboard reads of an answer. */
function read(sent: readonly Sent[]) {
  const [trend] = readTrends(
    { measures: [sent[0]!.measure as unknown as TrendsQuery['measures'][number]], trends: [...sent], placeSeries: [], findingsFor: [] },
    [measure.id],
    () => ({
      query: '',
      variables: '',
    }),
  );
  if (!trend || 'failed' in trend) throw new Error('The dashboard could not read the answer.', { cause: trend?.fault });
  return trend.chart;
}

test('for 2,001 random series the sentence, the finding, the special points, the table and the CSV agree', { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(answers, (sent) => {
      const chart = read(sent);
      const table = layoutTable(chart);
      const rows = Map.groupBy(
        readCsv(writeCsv(layoutMeasureTable(sent, { ownerName: 'The office', programmeName: 'People Zones' }))),
        (row) => row['Zone'],
      );
      for (const [index, panel] of layoutPanels(chart).entries()) {
        const { points, sentence, finding, zone } = panel.front;
        const hub = sent.find((trend) => trend.zone?.slug === zone.slug)!;
        const inCsv = rows.get(zone.name) ?? [];
        const special = placesWhere(hub.points, ({ pointType }) => pointType !== null && pointType !== 'COMMON_CAUSE');

        // The picture.
        const option = buildTrendOption(panel, { ...NARROW, palette: followingPalette });
        const series = (Array.isArray(option.series) ? option.series : []).find(({ name }) => name === zone.name);
        const items = series?.data as { value: number | null; symbol: string }[];
        expect(placesWhere(items, ({ symbol }) => symbol.startsWith('path://'))).toEqual(special);
        expect(items.map(({ value }) => value)).toEqual(hub.points.map(({ number }) => number));

        // The table, whose newest month is on top.
        const group = table.groups[index];
        const column = (name: string) => {
          const key = group?.columns.find((each) => each.name === name)?.key;
          return table.rows.toReversed().map(({ cells }) => cells.find((cell) => cell.key === key)?.text ?? '');
        };
        expect(placesWhere(column('Not usual'), (text) => text !== '')).toEqual(special);
        expect(column('Not usual').filter(Boolean)).toEqual(special.map((place) => saySpecial(points[place]!.control!.special!)));

        // The CSV.
        expect(placesWhere(inCsv, (row) => row['Compared with usual']!.endsWith('than usual'))).toEqual(special);
        expect(inCsv.map((row) => (row['Figure'] === '' ? null : Number(row['Figure'])))).toEqual(hub.points.map(({ number }) => number));
        expect(placesWhere(inCsv, (row) => row['Symbol'] === '[x]')).toEqual(
          placesWhere(hub.points, ({ state }) => state === 'NOT_REPORTED' || state === 'NOT_COLLECTED'),
        );

        // The words, of the latest month that is charted.
        const latest = hub.points.findLast(({ charted }) => charted);
        const type = latest?.pointType ?? 'COMMON_CAUSE';
        const isSpecial = type !== 'COMMON_CAUSE';
        expect(isSpecial).toBe(latest !== undefined && special.includes(hub.points.indexOf(latest)));
        expect(sentence.includes('than usual')).toBe(isSpecial);
        if (type !== 'COMMON_CAUSE' && !type.includes('NEUTRAL')) expect(sentence).toContain(WORDS_OF_TYPE[type]);
        if (!STEP.test(finding)) expect(SPECIAL_FINDING.test(finding)).toBe(isSpecial);
        expect(STEP.test(finding)).toBe(hub.findingKind === 'STEP');
        if (latest?.state === 'EXACT') expect(sentence).toMatch(new RegExp(`\\b${latest.number!.toLocaleString('en-GB')}\\b`));
        seen.add(`${type} ${latest?.rule ?? ''}`);
      }
      // The finding of the card is that of a zone in which something changed, if anything did.
      const now = sent.filter(({ findingKind: kind }) => CHANGES.includes(kind)).map(({ finding }) => finding);
      const hasFigures = sent.some(({ points }) => points.some(({ number }) => number));
      if (now.length > 0 && hasFigures) expect(now).toContain(findFinding(chart));
      else expect(findFinding(chart)).not.toMatch(SPECIAL_FINDING);
    }),
    { numRuns: CHARTS },
  );
  // Among them is every rule and every meaning: what never happens cannot disagree.
  for (const rule of ['OUTSIDE_LIMITS', 'TREND_OF_SEVEN', 'TWO_OF_THREE_NEAR_LIMIT', 'SHIFT_OF_SEVEN'])
    expect(
      [...seen].some((each) => each.endsWith(rule)),
      rule,
    ).toBe(true);
  for (const type of Object.keys(WORDS_OF_TYPE))
    expect(
      [...seen].some((each) => each.startsWith(type)),
      type,
    ).toBe(true);
});
