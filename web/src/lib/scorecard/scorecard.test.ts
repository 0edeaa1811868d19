import { expect, test } from 'vitest';
import type { ScorecardQuery } from '#lib/graph/generated/graphql.ts';
import { drawScoreTable } from './draw-score-table.ts';
import { sayUsual } from './say-usual.ts';
import { layoutScorecard } from './scorecard-layout.ts';
import { drawSparkline } from '#lib/drawing/sparkline.ts';

type Trend = ScorecardQuery['trends'][number];
type Point = Trend['points'][number];

const point = (label: string, number: number | null, told: Partial<Point> = {}): Point => ({
  period: { month: null, label },
  state: number === null ? 'NOT_REPORTED' : 'EXACT',
  number,
  amount: null,
  counts: null,
  charted: number !== null,
  ghosted: null,
  rule: null,
  direction: null,
  mean: 11.5,
  lowerProcessLimit: -2.25,
  upperProcessLimit: 18.754,
  pointType: 'COMMON_CAUSE',
  segment: 1,
  target: null,
  ...told,
});

const trend = (points: Point[], told: Partial<Trend> = {}): Trend => ({
  measure: {
    id: 'engagement.attendances',
    title: 'Attendances',
    unit: 'attendances',
    better: 'UP',
    domain: 'engagement',
    takenOver: 'PERIOD',
    completenessOf: 'RETURNS',
    sharedByZones: false,
  },
  zone: { slug: 'new-parks', name: 'New Parks' },
  variation: 'COMMON_CAUSE',
  assurance: null,
  trialLimits: false,
  noLimits: null,
  target: null,
  targetAmount: null,
  illustrative: false,
  completeness: { received: points.filter(({ number }) => number !== null).length, expected: points.length },
  points,
  ...told,
});

const cellOf = (...trends: Trend[]) => layoutScorecard(trends)[0]?.items[0]?.cells[0];

test('the latest complete month stands for the series, not the one that is still incomplete', () => {
  const cell = cellOf(trend([point('Jul 2026', 9), point('Aug 2026', 12), point('Sep 2026', 4, { state: 'PROVISIONAL', charted: false })]));
  expect([cell?.latest, cell?.when]).toEqual(['12', 'Aug 2026']);
});

test('counts of which some are parts are said to be shared between zones', () => {
  const rate = { unit: '%', title: 'Success rate' };
  const [jun] = [point('Jun 2026', 42.857, { counts: { part: 1.5, of: 3.5 } })];
  const asked = trend([jun]);
  const cell = cellOf({ ...asked, measure: { ...asked.measure, ...rate } });
  expect([cell?.latest, cell?.when]).toEqual(['1.5 of 3.5', 'Jun 2026, some shared between zones']);
});

test('months after the latest complete one whose figures another page shows are named with it', () => {
  const july = point('Jul 2026', 123);
  const august = point('Aug 2026', 56, { state: 'PARTIAL', charted: false });
  const later = (...points: Point[]) => cellOf(trend([july, ...points]))?.later;
  expect(later()).toBe('');
  expect(later(point('Aug 2026', null))).toBe('');
  expect(later(august)).toBe('Aug 2026 (56) is incomplete and set aside');
  expect(later({ ...august, state: 'EXACT', ghosted: 'Counted twice.' })).toBe('Aug 2026 (56) is explained and set aside');
  expect(later(august, point('Sep 2026', 4, { state: 'PROVISIONAL', charted: false }))).toBe(
    'Aug 2026 and Sep 2026 (4) are incomplete and set aside',
  );
});

test('a figure that is worse than usual and within its usual range says that the months before it make it so', () => {
  const latest = point('Aug 2026', 12, { pointType: 'SPECIAL_CAUSE_CONCERN', rule: 'SHIFT_OF_SEVEN', direction: 'ABOVE' });
  const cell = cellOf(trend([latest], { variation: 'SPECIAL_CAUSE_CONCERN' }));
  expect([cell?.kind, cell?.variation, cell?.range]).toEqual([
    'concern',
    'worse than usual: in a run of seven or more above average',
    'usual range up to 19',
  ]);
});

test('a series without a figure says why, and is no zero', () => {
  expect(cellOf(trend([point('Aug 2026', null)], { variation: null }))?.latest).toBe('not reported');
  const ofTwelve = trend([point('Aug 2026', null)], { variation: null });
  expect(cellOf({ ...ofTwelve, measure: { ...ofTwelve.measure, takenOver: 'TWELVE_MONTHS' } })?.latest).toBe('needs 12 whole months');
  const points = [point('Jul 2026', null, { state: 'PROTECTED' }), point('Aug 2026', null)];
  expect(cellOf(trend(points, { variation: null }))?.latest).toBe('not shown to you');
});

test('the usual range of a count is whole and not below zero; a range from few months says so', () => {
  expect(cellOf(trend([point('Aug 2026', 12)]))?.range).toBe('usual range up to 19');
  expect(cellOf(trend([point('Aug 2026', 12)], { trialLimits: true }))?.range).toBe('early usual range up to 19');
});

test('a range that no share can leave goes from nothing to the whole', () => {
  const measure = {
    id: 'engagement.activeWeeksShare',
    title: 'Active weeks',
    unit: '%',
    better: 'UP',
    domain: 'engagement',
    takenOver: 'PERIOD',
    completenessOf: null,
    sharedByZones: false,
  } as const;
  const wide = point('Aug 2026', 50, { mean: 50, lowerProcessLimit: -20, upperProcessLimit: 130 });
  expect(cellOf(trend([wide], { measure, trialLimits: true }))?.range).toBe('early usual range 0% to 100%');
});

test('a percentage has what it is of beside it, and of fewer than ten only its two counts', () => {
  const measure = {
    id: 'outreach.fedBackShare',
    title: 'Fed back',
    unit: '%',
    better: 'UP' as const,
    domain: 'outreach',
    takenOver: 'PERIOD' as const,
    completenessOf: null,
    sharedByZones: false,
  };
  const latest = (counts: { part: number; of: number }) => {
    const cell = cellOf(trend([point('Aug 2026', (100 * counts.part) / counts.of, { counts })], { measure }));
    return [cell?.latest, cell?.when];
  };
  expect(latest({ part: 11, of: 153 })).toEqual(['7.2%', 'Aug 2026, of 153']);
  expect(latest({ part: 4, of: 5 })).toEqual(['4 of 5', 'Aug 2026']);
});

test('a target is told with how far the latest month is from it and whether the process meets it; returns are counted over the period', () => {
  const aimed = { target: 20 };
  const cell = cellOf(trend([point('Jul 2026', null, aimed), point('Aug 2026', 12, aimed)], { target: 20, assurance: 'INCONSISTENT' }));
  expect(cell?.target).toBe('8 below target (20): some months meet it, some miss it');
  expect(cell?.bullet?.bar.width).toBeGreaterThan(0);
  expect(cell?.returns).toBe('1 of 2 returns');
});

test('a target without a figure is named, and draws nothing', () => {
  const cell = cellOf(trend([point('Aug 2026', null, { target: 20 })], { target: 20, variation: null }));
  expect([cell?.target, cell?.bullet]).toEqual(['target 20', undefined]);
});

test('the bullets of a line share one scale', () => {
  const of = (number: number, zone: string) =>
    trend([point('Aug 2026', number, { target: 20 })], { target: 20, zone: { slug: zone, name: zone } });
  const [first, second] = layoutScorecard([of(20, 'bell-foundry'), of(10, 'new-parks')])[0]?.items[0]?.cells ?? [];
  expect(first?.bullet?.target).toBe(second?.bullet?.target);
  expect(first?.bullet?.bar.width).toBeCloseTo(2 * (second?.bullet?.bar.width ?? 0), 0);
});

test('a sparkline breaks at a gap and marks what is special', () => {
  const { lines, marks } = drawSparkline([
    { number: 1, mark: null, provisional: false },
    { number: 2, mark: 'concern', provisional: false },
    { number: null, mark: null, provisional: false },
    { number: 3, mark: null, provisional: false },
  ]);
  expect(lines).toHaveLength(1);
  expect(marks.map(({ kind }) => kind)).toEqual(['concern', 'last']);
});

test('a table is written with every word escaped, a link for each measure, and neither a range nor words where there are none', () => {
  const measure = {
    id: 'a.b',
    title: 'Bread & <butter>',
    unit: 'loaves',
    better: 'UP',
    domain: 'engagement',
    takenOver: 'PERIOD',
    completenessOf: 'RETURNS',
    sharedByZones: false,
  } as const;
  const [group] = layoutScorecard([trend([point('Jul 2026', 9), point('Aug 2026', 12)], { measure })]);
  const frame = { zones: ['New Parks'], caption: 'Engagement', linkTo: (id: string) => `/measures/${id}?c=yoy&z=new-parks` };
  const { text } = drawScoreTable(group?.items ?? [], frame);
  expect(text).toContain('<a href="/measures/a.b?c=yoy&amp;z=new-parks">Bread &amp; &lt;butter&gt;</a>');
  expect(text).toContain('<span class="figure"><strong>12</strong> <span class="soft">Aug 2026</span></span>');
  expect(text).toContain('<span class="soft">usual range up to 19</span>');
  expect(text).not.toMatch(/<span[^>]*><\/span>|undefined/);
});

test('a figure that zones share has one cell, under all of them and named the force area; where forces differ, each zone keeps its own', () => {
  const shared = { ...trend([]).measure, id: 'crime.notLocatedShare', sharedByZones: true };
  const of = (number: number, name: string) =>
    trend([point('Aug 2026', number)], { measure: shared, zone: { slug: name.toLowerCase(), name } });
  const draw = (...trends: Trend[]) => {
    const frame = { zones: ['Bell Foundry', 'New Parks'], caption: 'Crime', linkTo: (id: string) => id };
    return drawScoreTable(layoutScorecard(trends)[0]?.items ?? [], frame).text;
  };
  const once = draw(of(12, 'Bell Foundry'), of(12, 'New Parks'));
  expect(once.match(/<strong>12<\/strong>/g)).toHaveLength(1);
  expect(once).toContain('<td colspan="2" class="usual"><span class="zone shared">The force area</span>');
  const twice = draw(of(12, 'Bell Foundry'), of(13, 'New Parks'));
  expect(twice.match(/<td class="usual"><span class="zone">/g)).toHaveLength(2);
  expect(twice).not.toContain('The force area');
});

test('of the measures that are not unusual it is said how many are as usual, and how many were not checked', () => {
  const months = [point('Jul 2026', 9), point('Aug 2026', 12)];
  const named = (id: string, points: Point[], told: Partial<Trend> = {}) => {
    const of = trend(points, told);
    return { ...of, measure: { ...of.measure, id } };
  };
  const noRange = { mean: null, lowerProcessLimit: null, upperProcessLimit: null };
  const linesOf = (...trends: Trend[]) => layoutScorecard(trends)[0]?.items ?? [];
  const usual = [named('a', months), named('b', months)];
  const explained = named('c', [...months, point('Sep 2026', 40, { charted: false, ghosted: 'A fair.' })]);
  const incomplete = named('d', [...months, point('Sep 2026', 4, { charted: false, state: 'PROVISIONAL' })]);
  const line = named('e', [point('Jul 2026', 9, noRange), point('Aug 2026', 12, noRange)], { noLimits: 'TOO_FEW_POINTS' });
  const empty = named('f', [point('Aug 2026', null)]);
  const withheld = named('g', [point('Aug 2026', null, { state: 'PROTECTED' })]);
  const unusual = named('h', months, { variation: 'SPECIAL_CAUSE_CONCERN' });
  expect(sayUsual(linesOf(...usual, unusual))).toBe('2 measures are as usual in the latest complete month.');
  expect(sayUsual(linesOf(incomplete, explained, line, empty, withheld))).toBe(
    '1 measure is as usual in the latest complete month. Not checked: 1 whose latest month is explained and set aside, 1 without a usual range, 1 without a figure and 1 that your role is not shown.',
  );
  expect(sayUsual(linesOf(line, empty))).toBe('Not checked: 1 without a usual range and 1 without a figure.');
  expect(sayUsual(linesOf(unusual))).toBe('');
});
