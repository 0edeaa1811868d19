import { expect, test } from 'vitest';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import type { Query } from '#lib/graph/client.ts';
import { HubRefused, HubUnreachable } from '#lib/graph/errors.ts';
import type { TrendsQuery, TrendsQueryVariables } from '#lib/graph/generated/graphql.ts';
import { compareZones, identifyZone } from '#lib/kit/zone-identity/identity.ts';
import { askTrends } from './ask-trends.ts';
import { groupCards } from '../groups.ts';
import { layoutPanels } from '../picture/panel.ts';
import { layoutTable } from '../words/trend-table.ts';
import { writeBesideNote } from '../words/wording.ts';
import { readTrends } from './read-trends.ts';

type Trend = TrendsQuery['trends'][number];
type Point = Trend['points'][number];

const ASKED = { query: 'query', variables: '{}' };
const MEASURES = ['engagement.attendances', 'crime.recordedCrime'];

function point(month: string, sent: Partial<Point> = {}): Point {
  return {
    period: { month },
    state: 'EXACT',
    number: 3,
    amount: null,
    counts: null,
    leftOut: 1,
    ghosted: null,
    coverage: null,
    mean: 4,
    lowerProcessLimit: 1,
    upperProcessLimit: 7,
    segment: 1,
    rule: null,
    direction: null,
    pointType: 'COMMON_CAUSE',
    target: null,
    ...sent,
  };
}

function trend(id: string, slug: string, points: Point[]): Trend {
  return {
    measure: { id },
    zone: { slug, name: slug },
    finding: `${slug}: found`,
    findingKind: 'USUAL',
    sentence: `Said of ${slug}.`,
    variation: 'COMMON_CAUSE',
    assurance: null,
    trialLimits: false,
    target: null,
    targetAmount: null,
    totalAmount: null,
    rebases: [],
    events: [],
    illustrative: true,
    asAt: '2026-10-05T09:00:00+01:00',
    completeness: { received: points.length, expected: 2 * points.length },
    points,
  };
}

function answer(...trends: Trend[]): TrendsQuery {
  const measure = (id: string): TrendsQuery['measures'][number] => ({
    id,
    title: id,
    description: '',
    unit: '',
    formula: '',
    better: 'UP',
    additiveOverTime: true,
    additiveOverPlace: true,
    takenOver: 'PERIOD',
    completenessOf: 'RETURNS',
    protected: false,
    shownExactly: true,
    illustrative: true,
    source: '',
    owner: '',
    version: 1,
    grains: ['MONTH'],
    chartReason: null,
    sharedByZones: false,
    domain: id.split('.')[0] ?? '',
  });
  return { measures: MEASURES.map(measure), trends, findingsFor: [], placeSeries: [] };
}

function readOne(...trends: Trend[]): TrendChart {
  const [first] = readTrends(answer(...trends), MEASURES.slice(0, 1), () => ASKED);
  if (!first || !('chart' in first)) throw new Error('The trend could not be read.');
  return first.chart;
}

const months = ['2026-04', '2026-05'].map((month) => point(month));

test('zones come in their fixed order, and the charts in the order asked for', () => {
  const chart = readOne(trend('engagement.attendances', 'new-parks', months), trend('engagement.attendances', 'bell-foundry', months));
  expect(chart.months).toEqual(['2026-04', '2026-05']);
  expect(chart.series.map(({ zone, finding }) => [zone.slug, finding])).toEqual([
    ['bell-foundry', 'bell-foundry: found'],
    ['new-parks', 'new-parks: found'],
  ]);
});

test('a place beside a zone is named, is in its months, and is a line, a label, a note and a column of that zone alone', () => {
  const id = 'engagement.attendances';
  const sent = answer(trend(id, 'bell-foundry', months), trend(id, 'new-parks', months));
  const points = [
    { period: { month: '2026-04' }, figure: { state: 'NOT_REPORTED' as const, number: null } },
    { period: { month: '2026-05' }, figure: { state: 'EXACT' as const, number: 62.9 } },
  ];
  const series = [{ measure: { id }, zone: { slug: 'new-parks' }, place: { name: 'Rest of Leicester' }, points }];
  const [first] = readTrends({ ...sent, placeSeries: series }, [id], () => ASKED);
  if (!first || !('chart' in first)) throw new Error('The trend could not be read.');
  const [bellFoundry, newParks] = first.chart.series;
  expect(bellFoundry?.points.map(({ beside }) => beside)).toEqual([undefined, undefined]);
  expect(newParks?.points.map(({ beside }) => beside)).toEqual([{ state: 'NOT_REPORTED' }, { state: 'EXACT', number: '62.9' }]);
  const panels = layoutPanels(first.chart);
  expect(panels.map(({ labels }) => labels.some(({ text }) => text.startsWith('rest ')))).toEqual([false, true]);
  expect(panels[1]?.axis.top).toBeGreaterThan(62.9);
  expect(writeBesideNote({ besideName: newParks?.besideName ?? '' })).toEqual([
    'Grey dots (rest): the rest of Leicester, in the same months. It is no target.',
  ]);
  const table = layoutTable(first.chart);
  expect(table.groups.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
    ['Figure', 'Average', 'Usual range'],
    ['Figure', 'Rest of Leicester', 'Average', 'Usual range'],
  ]);
});

test('a point keeps its limits and what makes it special; a gap has neither', () => {
  const special = point('2026-05', { rule: 'OUTSIDE_LIMITS', direction: 'ABOVE', pointType: 'SPECIAL_CAUSE_CONCERN' });
  const gap = point('2026-06', {
    state: 'NOT_REPORTED',
    number: null,
    segment: null,
    mean: null,
    lowerProcessLimit: null,
    upperProcessLimit: null,
    pointType: null,
  });
  const { points } = readOne(trend('engagement.attendances', 'new-parks', [point('2026-04'), special, gap])).series[0]!;
  const limits = { mean: 4, lower: 1, upper: 7 };
  expect(points.map(({ control }) => control)).toEqual([
    { segment: 1, limits, special: undefined },
    { segment: 1, limits, special: { rule: 'OUTSIDE_LIMITS', direction: 'ABOVE', type: 'SPECIAL_CAUSE_CONCERN' } },
    undefined,
  ]);
  expect(points[2]?.figure).toEqual({ state: 'NOT_REPORTED' });
});

test('returns and records left out are counted over the months shown', () => {
  const chart = readOne(trend('engagement.attendances', 'new-parks', months));
  expect(chart).toMatchObject({ completeness: { received: 2, expected: 4 }, leftOut: 2 });
});

test('of twelve months that are not all held the latest are named with those that are missing, and none where nothing is held', () => {
  const short = (month: string, covered: number): Point =>
    point(month, {
      state: 'NOT_REPORTED',
      number: null,
      coverage: { covered, of: 12, missing: covered === 9 ? 'Feb to Apr 2026' : 'many months' },
    });
  const chartOf = (...points: Point[]) => readOne(trend('engagement.attendances', 'new-parks', points));
  expect(chartOf(short('2026-04', 8), short('2026-05', 9), short('2026-06', 0)).shortWindow).toEqual({
    month: '2026-05',
    covered: 9,
    of: 12,
    missing: 'Feb to Apr 2026',
  });
  expect(chartOf(short('2026-04', 0)).shortWindow).toBeUndefined();
});

test('an amount stays exact text', () => {
  const paid = point('2026-04', { number: 10.5, amount: '10.50' });
  expect(readOne(trend('engagement.attendances', 'new-parks', [paid])).series[0]?.points[0]?.figure).toEqual({
    state: 'EXACT',
    number: '10.50',
  });
});

test('a measure whose figures break a promise fails alone, and the others stand', () => {
  const broken = trend('engagement.attendances', 'new-parks', [point('2026-04', { number: null })]);
  const read = readTrends(answer(broken, trend('crime.recordedCrime', 'new-parks', months)), MEASURES, () => ASKED);
  expect(read.map((each) => ('failed' in each ? each.failed.id : each.chart.measure.id))).toEqual(MEASURES);
  expect(read.map((each) => 'failed' in each)).toEqual([true, false]);
});

/** A hub that answers by these rules; what it was asked is kept. */
function hubThat(answers: (measures: readonly string[]) => TrendsQuery): { query: Query; asked: string[][] } {
  const asked: string[][] = [];
  const query = async (_: unknown, variables: unknown): Promise<unknown> => {
    const { measures } = variables as TrendsQueryVariables;
    const list = [measures].flat();
    asked.push(list);
    return answers(list);
  };
  return { query: query as Query, asked };
}

const period = { relative: 'LAST_24_MONTHS' } as const;

test('a refusal of one measure leaves the cards of the others', async () => {
  const { query, asked } = hubThat((measures) => {
    if (measures.includes('engagement.attendances')) throw HubRefused.because([{ message: 'No.', code: 'UNKNOWN_MEASURE' }]);
    return answer(trend('crime.recordedCrime', 'new-parks', months));
  });
  const { trends, months: shown } = await askTrends(query, { measures: MEASURES, zones: undefined, period, comparison: null });
  expect(asked).toEqual([MEASURES, ...MEASURES.map((id) => [id])]);
  expect(trends.map((each) => 'failed' in each)).toEqual([true, false]);
  expect(shown).toEqual(['2026-04', '2026-05']);
});

test('a refusal of every measure, and a hub out of reach, are told as they are', async () => {
  const refusal = HubRefused.because([{ message: 'No.', code: undefined }]);
  const refusing = hubThat(() => {
    throw refusal;
  });
  await expect(askTrends(refusing.query, { measures: MEASURES, zones: undefined, period, comparison: null })).rejects.toBe(refusal);
  const gone = hubThat(() => {
    throw HubUnreachable.at('http://hub', undefined);
  });
  await expect(askTrends(gone.query, { measures: MEASURES, zones: undefined, period, comparison: null })).rejects.toBeInstanceOf(
    HubUnreachable,
  );
  expect(gone.asked).toHaveLength(1);
});

test('a card shows the question about itself alone', async () => {
  const { query } = hubThat(() => answer(...MEASURES.map((id) => trend(id, 'new-parks', months))));
  const { trends } = await askTrends(query, { measures: MEASURES, zones: ['new-parks'], period, comparison: null });
  const [first] = trends;
  if (!first || !('chart' in first)) throw new Error('The trend could not be read.');
  expect(first.chart.asked.query).toMatch(/^query Trends/);
  expect(JSON.parse(first.chart.asked.variables)).toEqual({ measures: ['engagement.attendances'], zones: ['new-parks'], period });
});

test('crime is grouped apart, with its attribution and its provisional membership', () => {
  const cards = MEASURES.map((id) => ({ failed: { id, title: id, domain: id.split('.')[0]! } }));
  const groups = groupCards(cards);
  expect(groups.map(({ heading }) => heading)).toEqual(['Engagement', 'Recorded crime']);
  expect(groups[1]?.note).toMatch(/small areas that we match to it.*Open Government Licence v3\.0/);
});

test('each zone has its own colour, marker and dash, and a new zone borrows none', () => {
  const known = ['bell-foundry', 'new-parks', 'thringstone-whitwick', 'elsewhere'].map(identifyZone);
  for (const trait of ['markToken', 'marker', 'dash'] as const)
    expect(new Set(known.map((identity) => String(identity[trait]))).size).toBe(4);
  expect(
    ['elsewhere', 'new-parks', 'bell-foundry']
      .map((slug) => ({ slug }))
      .sort(compareZones)
      .map(({ slug }) => slug),
  ).toEqual(['bell-foundry', 'new-parks', 'elsewhere']);
});

test('a figure of the whole force is drawn once, and apart only where zones of two forces have two', () => {
  const shared = (...numbers: number[]): TrendsQuery => {
    const trends = numbers.map((number, place) => trend('engagement.attendances', `zone-${place}`, [point('2026-04', { number })]));
    const sent = answer(...trends);
    return { ...sent, measures: sent.measures.map((measure) => ({ ...measure, sharedByZones: true, chartReason: 'One figure.' })) };
  };
  const read = (sent: TrendsQuery) => {
    const [first] = readTrends(sent, MEASURES.slice(0, 1), () => ASKED);
    return first && 'chart' in first ? first.chart : undefined;
  };
  expect(read(shared(3, 3, 3))).toMatchObject({ line: 'One figure.', series: [{ zone: { name: 'The force area' } }] });
  expect(read(shared(3, 3, 4))?.series.map(({ zone }) => zone.name)).toEqual(['zone-0', 'zone-1', 'zone-2']);
});
