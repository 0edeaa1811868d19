import { describe, expect, test } from 'vitest';
import { ATTENDANCES, chartOf } from '../scenarios.ts';
import { describePoint, speakPoint, type TrendFigures } from './figures.ts';
import { writeFigures } from './write-figures.ts';

const chart = chartOf(ATTENDANCES, [10, 'x', '12p'], [20, 18, 25], [4, 5, 6]);
const figures = JSON.parse(JSON.stringify(writeFigures(chart))) as TrendFigures;
const [, front] = chart.series.map(({ zone }) => zone);

test('the zone of the picture is named first, the others follow in their fixed order', () => {
  const words = describePoint(figures, front!.slug, 0);
  expect(words?.zones.map(({ name, figure, inFront }) => `${name}: ${figure}${inFront ? ', in front' : ''}`)).toEqual([
    'New Parks: 20, in front',
    'Bell Foundry: 10',
    'Thringstone & Whitwick: 4',
  ]);
});

test('a month without a return says so, and one that may still change says that', () => {
  const said = (place: number) => speakPoint(describePoint(figures, 'bell-foundry', place)!);
  expect(said(1)).toContain('not reported');
  expect(said(2)).toContain('12, incomplete, may change');
});

test('the figure of the place beside a zone is said with its name, also where that place has none', () => {
  const rate = chartOf(ATTENDANCES, [10, 11]);
  const [series] = rate.series;
  if (!series) throw new Error('The chart has no zone.');
  const [first, second] = series.points.map((point) => ({ ...point }));
  const points = [
    { ...first!, beside: { state: 'EXACT' as const, number: '8.9' } },
    { ...second!, beside: { state: 'NOT_REPORTED' as const } },
  ];
  const words = writeFigures({ ...rate, series: [{ ...series, besideName: 'Rest of Leicester', points }] });
  expect([0, 1].map((place) => speakPoint(describePoint(words, series.zone.slug, place)!))).toEqual([
    expect.stringContaining('Rest of Leicester: 8.9'),
    expect.stringContaining('Rest of Leicester: not reported'),
  ]);
});

describe('there are no words', () => {
  test('for a zone that the chart does not show', () => expect(describePoint(figures, 'nowhere', 0)).toBeUndefined());
  test('for a month after its last', () => expect(describePoint(figures, 'new-parks', 3)).toBeUndefined());
});
