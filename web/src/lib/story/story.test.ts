import { describe, expect, test } from 'vitest';
import catalogue from '../../../../schema/measures.json' with { type: 'json' };
import type { SpecialCause, TrendChart, ZoneSeries } from '#lib/charts/trend/contract.ts';
import type { ChartMeasure } from '#lib/cards/contract.ts';
import { ATTENDANCES, AWARDED, chartOf, CONCERN, CRIME, FAMILIES, IMPROVEMENT, withLimits } from '#lib/charts/trend/scenarios.ts';
import { chooseStory } from './choose-findings.ts';
import { compareWeight, weigh } from './consequence.ts';
import { STORY_MEASURES } from './story-measures.ts';
import { sayAlso, sayCounted, sayHeadline, sayIllustrative, sayNews, sayUncounted, sayUsual, sayUsualBeside } from './story-words.ts';

const LIMITS = { mean: 10, lower: 4, upper: 16 };
/** April to November 2026. */
const ROW = [9, 10, 11, 10, 9, 10, 11, 10];
const CONCERNS: ChartMeasure = { ...ATTENDANCES, id: 'outreach.concernsOpen', title: 'Concerns open', domain: 'outreach', better: 'DOWN' };
const SHIFT: SpecialCause = { rule: 'SHIFT_OF_SEVEN', direction: 'BELOW', type: 'SPECIAL_CAUSE_CONCERN' };

type Specials = Record<string, Record<number, SpecialCause>>;

/** A measure in two zones over eight months, special where a place is named. */
const measure = (of: ChartMeasure, specials: Specials = {}): TrendChart => withLimits(chartOf(of, ROW, ROW), LIMITS, specials);
const named = (of: ChartMeasure, id: string): ChartMeasure => ({ ...of, id: `${of.domain}.${id}` });
const changed = (chart: TrendChart, change: Partial<ZoneSeries>): TrendChart => ({
  ...chart,
  series: chart.series.map((series, place) => (place === 0 ? { ...series, ...change } : series)),
});
const event = (date: string) => ({ id: date, date, title: 'Community rooms opened', illustrative: false });

const concern = measure(ATTENDANCES, { 'new-parks': { 7: CONCERN } });
const improvement = measure(FAMILIES, { 'bell-foundry': { 7: IMPROVEMENT } });
const usual = measure(CRIME);
const empty = chartOf(AWARDED, ['x', 'x'], ['x', 'x']);

describe('what a measure weighs', () => {
  test.each([
    ['CONCERN_NOW', concern],
    ['IMPROVEMENT_NOW', improvement],
    [
      'NEITHER_NOW',
      measure(AWARDED, { 'new-parks': { 7: { rule: 'OUTSIDE_LIMITS', direction: 'ABOVE', type: 'SPECIAL_CAUSE_NEUTRAL_HIGH' } } }),
    ],
    ['LATELY', measure(ATTENDANCES, { 'new-parks': { 5: IMPROVEMENT } })],
    ['USUAL', measure(ATTENDANCES, { 'new-parks': { 4: IMPROVEMENT } })],
    ['USUAL', usual],
    ['NO_LIMITS', chartOf(ATTENDANCES, [1, 2, 3], [4, 5, 6])],
    ['NOTHING', empty],
    // True zeros are figures.
    ['USUAL', withLimits(chartOf(ATTENDANCES, [0, 0, 0, 0, 0]), { mean: 0, lower: 0, upper: 0 })],
  ] as const)('%s', (rank, chart) => expect(weigh(chart).rank).toBe(rank));

  test('special cause on trial limits, or in a month long past, is a weak sign', () => {
    const trial = changed(measure(ATTENDANCES, { 'bell-foundry': { 7: CONCERN } }), { trialLimits: true });
    expect(weigh(trial).rank).toBe('WEAK_NOW');
    // The last figure is of July; the chart ends in November, four months on.
    const past = withLimits(chartOf(ATTENDANCES, [9, 10, 11, 2, 'x', 'x', 'x', 'x']), LIMITS, { 'bell-foundry': { 3: CONCERN } });
    expect(weigh(past).rank).toBe('WEAK_NOW');
    const recent = withLimits(chartOf(ATTENDANCES, [9, 10, 11, 10, 2, 'x', 'x', 'x']), LIMITS, { 'bell-foundry': { 4: CONCERN } });
    expect(weigh(recent).rank).toBe('CONCERN_NOW');
  });

  test.each([
    // Special from July on.
    ['2026-06-20', 'AFTER_EVENT'],
    ['2026-04-01', 'AFTER_EVENT'],
    ['2026-07-01', 'AFTER_EVENT'],
    ['2026-03-31', 'USUAL'], // four months before
    ['2026-07-02', 'USUAL'], // July began before it
    ['2026-08-01', 'USUAL'],
  ])('a change after an event of %s: %s', (date, rank) => {
    const chart = changed(measure(ATTENDANCES, { 'bell-foundry': { 3: IMPROVEMENT, 4: IMPROVEMENT } }), { events: [event(date)] });
    expect(weigh(chart).rank).toBe(rank);
  });

  test('an event of another zone explains nothing here', () => {
    const chart = changed(measure(ATTENDANCES, { 'new-parks': { 3: IMPROVEMENT } }), { events: [event('2026-06-20')] });
    expect(weigh(chart).rank).toBe('USUAL');
  });

  test('a target that is missed as things are comes before one that is met; one that is met in some months is usual', () => {
    const ranks = (['CONSISTENT_FAIL', 'CONSISTENT_PASS', 'INCONSISTENT'] as const).map(
      (assurance) => weigh(changed(usual, { assurance, target: '12' })).rank,
    );
    expect(ranks).toEqual(['TARGET_MISSED', 'TARGET_MET', 'USUAL']);
  });

  test('within a rank the surest rule comes first, then more zones', () => {
    const one = weigh(measure(ATTENDANCES, { 'new-parks': { 7: CONCERN } }));
    const two = weigh(measure(ATTENDANCES, { 'new-parks': { 7: CONCERN }, 'bell-foundry': { 7: CONCERN } }));
    const shift = weigh(measure(ATTENDANCES, { 'new-parks': { 7: SHIFT }, 'bell-foundry': { 7: SHIFT } }));
    expect([shift, one, two].toSorted(compareWeight)).toEqual([two, one, shift]);
  });
});

describe('which five are told', () => {
  const engagement = ['a', 'b', 'c', 'd', 'e'].map((id) => measure(named(ATTENDANCES, id), { 'new-parks': { 7: CONCERN } }));
  const ids = (charts: TrendChart[]) => chooseStory(charts).findings.map(({ chart }) => chart.measure.id);

  const special = (of: ChartMeasure) => measure(of, { 'bell-foundry': { 7: CONCERN } });

  test('every domain that has a signal is told before any is told twice', () => {
    const charts = [...engagement, special(CRIME), special(CONCERNS), special(AWARDED)];
    expect(ids(charts)).toEqual(['engagement.a', 'engagement.b', 'crime.recordedCrime', 'outreach.concernsOpen', 'grants.amountAwarded']);
  });

  test('steps that weigh the same keep the order of the page, whatever an event of another zone does to one of them', () => {
    const steps = ['attendances', 'sessions'].map((id) =>
      changed(measure(named(ATTENDANCES, id), { 'new-parks': { 3: IMPROVEMENT, 4: IMPROVEMENT } }), { findingKind: 'STEP' }),
    );
    const withEvent = steps.map((chart, place) => ({
      ...chart,
      series: chart.series.map((one) => (place === 1 && one.zone.slug === 'new-parks' ? { ...one, events: [event('2026-06-20')] } : one)),
    }));
    expect(withEvent.map((chart) => weigh(chart).rank)).toEqual(['USUAL', 'AFTER_EVENT']);
    expect([ids(steps), ids(withEvent)]).toEqual(Array(2).fill(['engagement.attendances', 'engagement.sessions']));
  });

  test('only what a control chart signals in the latest month is told', () => {
    const lately = measure(named(CRIME, 'lately'), { 'new-parks': { 6: CONCERN } });
    const missed = changed(usual, { assurance: 'CONSISTENT_FAIL', target: '12' });
    expect(ids([usual, missed, chartOf(AWARDED, [1, 2, 3]), lately, concern])).toEqual(['engagement.attendances']);
  });

  test('signals for which there is no room are named', () => {
    const { alsoSpecial, special: count, findings } = chooseStory([...engagement, special(CRIME), special(CONCERNS)]);
    expect([count, findings.length, alsoSpecial.length]).toEqual([7, 5, 2]);
  });

  test('at most two are of one domain while others have something to say', () => {
    const charts = [...engagement, special(CRIME), special(named(CRIME, 'antiSocialBehaviour')), special(CONCERNS), empty];
    expect(ids(charts)).toEqual([
      'engagement.a',
      'engagement.b',
      'crime.recordedCrime',
      'crime.antiSocialBehaviour',
      'outreach.concernsOpen',
    ]);
  });

  test('no more than three are alike: the same kind of change in one domain', () => {
    expect(ids(engagement)).toHaveLength(3);
    expect(chooseStory(engagement).alsoSpecial).toHaveLength(2);
  });

  test('a lasting change is told before all, and beside it what is unusual in another zone', () => {
    const step = changed(usual, { findingKind: 'STEP', finding: 'Bell Foundry: recorded crime averages 9, 12 before' });
    expect(ids([concern, improvement, step])[0]).toBe('crime.recordedCrime');
    const both = changed(measure(CRIME, { 'new-parks': { 7: CONCERN } }), { findingKind: 'STEP' });
    const { findings, special } = chooseStory([both, usual]);
    expect(findings.map(({ rank, zones }) => [rank, zones[0]?.zone.name])).toEqual([
      ['STEP', 'Bell Foundry'],
      ['CONCERN_NOW', 'New Parks'],
    ]);
    expect(special).toBe(1);
  });

  test('a measure without a figure is never told, and nothing is made up in its place', () => {
    expect(ids([empty])).toEqual([]);
    expect(ids([concern, empty])).toEqual(['engagement.attendances']);
  });

  test('the same charts give the same story, and no measure stands twice', () => {
    const charts = [...engagement, special(CRIME), concern, improvement];
    expect(ids(charts)).toEqual(ids(charts));
    expect(new Set(ids(charts)).size).toBe(5);
  });
});

describe('the words around the findings', () => {
  test.each([
    [
      [concern, improvement, usual],
      'Two things changed more than usual in this period (3 checked). One is worse: attendances in New Parks.',
    ],
    [[improvement, usual, usual], 'One thing changed more than usual in this period (3 checked). None is worse.'],
    [[concern, { ...concern }, improvement], 'Three things changed more than usual in this period (3 checked). Two are worse.'],
    [[usual, usual, empty], 'Two measures were checked.'],
    [[usual], 'One measure was checked.'],
    [[empty], ''],
    // What was special and is no more is said, and not counted.
    [
      [measure(ATTENDANCES, { 'new-parks': { 6: CONCERN } })],
      'One measure was checked. One was unusual in an earlier month of this period.',
    ],
  ])('%#: %s', (charts, words) => expect(sayCounted(chooseStory(charts))).toBe(words));

  test('a page without a headline says that only the latest months are judged, and in how many measures an earlier one was unusual', () => {
    const before = measure(ATTENDANCES, { 'new-parks': { 2: CONCERN, 3: CONCERN }, 'bell-foundry': { 4: IMPROVEMENT } });
    expect(sayNews(chooseStory([before, usual, usual]))).toBe(
      'Nothing was unusual in the latest month of each measure (3 checked). One was unusual in an earlier month of this period.',
    );
    expect(sayNews(chooseStory([usual]))).toBe('Nothing was unusual in the latest month of each measure (1 checked).');
    expect(sayNews(chooseStory([concern]))).toBe(sayCounted(chooseStory([concern])));
  });

  test('what a card calls worse than usual is counted as worse: on an early range, and in months long past', () => {
    const early = changed(measure(ATTENDANCES, { 'bell-foundry': { 7: CONCERN } }), { trialLimits: true });
    expect(sayCounted(chooseStory([early]))).toMatch(/One is worse: attendances in Bell Foundry\.$/);
    const past = withLimits(chartOf(ATTENDANCES, [9, 10, 11, 2, 'x', 'x', 'x', 'x']), LIMITS, { 'bell-foundry': { 3: CONCERN } });
    expect(sayCounted(chooseStory([past, usual]))).toMatch(/One is worse: attendances in Bell Foundry\.$/);
    const both = changed(measure(ATTENDANCES, { 'bell-foundry': { 7: CONCERN }, 'new-parks': { 7: CONCERN } }), { trialLimits: true });
    expect(sayCounted(chooseStory([both]))).toMatch(/attendances in Bell Foundry and New Parks\.$/);
  });

  test('the months of a year that is not over make nothing long past', () => {
    const unfinished = withLimits(chartOf(ATTENDANCES, [9, 10, 11, 2, 'x', 'x', 'x', 'x']), LIMITS, { 'bell-foundry': { 3: CONCERN } });
    expect(chooseStory([unfinished]).findings.map(({ rank }) => rank)).toEqual(['CONCERN_NOW']);
  });

  test('the headline is the weightiest finding, or says that there is none', () => {
    const finding = changed(measure(ATTENDANCES, { 'bell-foundry': { 7: CONCERN } }), {
      finding: 'Bell Foundry: attendances were 2, lower than usual',
    });
    expect(sayHeadline(chooseStory([improvement, finding]))).toBe('Bell Foundry: attendances were 2, lower than usual');
    const written = { ...finding, written: { words: 'A wet summer', at: '2026-12-01T09:00:00Z' } };
    expect(sayHeadline(chooseStory([written]))).toBe('A wet summer');
    expect(sayHeadline(chooseStory([usual, empty]))).toBe('Nothing was unusual in the latest month of each measure');
    expect(sayHeadline(chooseStory([chartOf(CRIME, [1, 2, 3])]))).toBe('Too few months to tell what is unusual');
    expect(sayHeadline(chooseStory([empty]))).toBe('No measure has a figure');
  });

  test('say how many are as usual, what else changed, and what was not checked', () => {
    expect(sayUsual(chooseStory([usual, usual, concern]))).toBe('Two measures are as usual');
    expect(sayUsual(chooseStory([concern]))).toBeUndefined();
    expect([sayUsualBeside(10, 0), sayUsualBeside(10, 4), sayUsualBeside(4, 4), sayUsualBeside(1, 1)]).toEqual([
      'Ten measures are as usual',
      'Ten measures are as usual, four of them drawn above',
      'Four measures are as usual, all of them drawn above',
      'One measure is as usual, drawn above',
    ]);
    expect(sayUncounted(chooseStory([usual, empty, chartOf(CRIME, [1, 2, 3])]))).toBe(
      'Not checked: one without a usual range and one without a figure.',
    );
    expect(sayUncounted(chooseStory([usual]))).toBeUndefined();
    const hidden = chartOf(AWARDED, ['c', 'c'], ['c', 'c']);
    expect(sayUncounted(chooseStory([usual, hidden, empty]))).toBe(
      'Not checked: one without a figure and one that your role is not shown.',
    );
    expect(sayCounted(chooseStory([concern, hidden]))).toContain('(1 checked, one not shown to your role)');
    expect(sayHeadline(chooseStory([hidden]))).toBe('The figures of these measures are not shown to your role');
    expect(sayAlso({ ...chooseStory([usual]), alsoSpecial: ['Contacts', 'Recorded crime'] })).toBe(
      'Also changed more than usual: contacts and recorded crime.',
    );
  });
});

test('charts of several measures say whether they are of sample data, and which are not', () => {
  const real = { ...CRIME, illustrative: false };
  expect(sayIllustrative([ATTENDANCES, FAMILIES])).toBe('Illustrative data.');
  expect(sayIllustrative([ATTENDANCES, real])).toBe('Illustrative data, but for recorded crime.');
  expect(sayIllustrative([real])).toBeUndefined();
});

test('every measure of the story is known, by zone, once, and no mere split of another', () => {
  const known = new Map(catalogue.measures.map((described) => [described.id, described]));
  expect(STORY_MEASURES.filter((id) => !known.get(id)?.byZone || known.get(id)?.splitOf)).toEqual([]);
  expect(new Set(STORY_MEASURES).size).toBe(STORY_MEASURES.length);
});
