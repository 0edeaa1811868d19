import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ChartCard from './ChartCard.svelte';
import { DEFAULT_STATE, type View } from '#lib/kit/state/view-state.ts';
import type { TrendChart } from './contract.ts';
import * as sides from '#lib/cards/sides.ts';
import { drawCard } from './still.server.ts';
import { nameSvg } from '#lib/drawing/render-svg.server.ts';
import { ATTENDANCES, AWARDED, chartOf } from './scenarios.ts';

const chart = chartOf(ATTENDANCES, [10, 'x', 9, '12p'], [20, 18, 25, 11], [4, 5, 6, 7]);

function show(shown: TrendChart, view: View = 'chart'): string {
  return render(ChartCard, {
    props: { card: drawCard(shown), place: { origin: 'https://hub.example', path: '/', state: { ...DEFAULT_STATE, view }, sides } },
  }).body;
}

describe('a card before any script', () => {
  const body = show(chart);

  test('has a finding, a named picture for each zone, and a real table', () => {
    expect(body).toContain('New Parks reported the most attendances: 74'); // 20 + 18 + 25 + 11
    expect(body.match(/<svg[^>]*role="img"/g)).toHaveLength(3);
    expect(body).toMatch(/<title[^>]*>Bell Foundry: attendances by month, April 2026 to July 2026<\/title>/);
    expect(body).toContain('<caption');
    expect(body).toMatch(/<th scope="row"[^>]*>May 2026<\/th>/);
    expect(body).toContain('not reported [x]');
  });

  test('has the sentence of the hub for each zone', () => {
    expect(body.match(/What the hub says of/g)).toHaveLength(6); // in the picture's description and below it
  });

  test('has neither an inline handler nor a focus that leads nowhere', () => {
    expect(body).not.toMatch(/\son\w+=/);
    expect(body.match(/<[^>]*tabindex[^>]*>/g)?.every((element) => element.includes('role="region"'))).toBe(true);
  });

  test('leads to its other sides by links that keep it in sight', () => {
    const links = [...body.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(['', 'table', 'download', 'about'].map((view) => `/${view && `?v=${view}`}#card-engagement.attendances`));
    expect(body.match(/aria-current="true"/g)).toHaveLength(1);
  });

  test('says that its data is illustrative, and how many returns came', () => {
    expect(body).toContain('Illustrative data.');
    expect(body).toContain('Returns received: 17 of 18.');
  });
});

describe('a finding that a person wrote', () => {
  const at = '2026-10-05T13:00:00Z';

  test('heads the card of its figures, and the card says that a person wrote it', () => {
    const body = show({ ...chart, written: { words: '<em>New Parks</em> led', at } });
    expect(body).toMatch(/<h3[^>]*>&lt;em>New Parks&lt;\/em> led</);
    expect(body).toContain('Finding written by hand on 5 October 2026, for these figures.');
    expect(body).not.toContain('reported the most');
  });

  test('for earlier figures is told of below the generated one', () => {
    const body = show({ ...chart, earlier: { words: 'All was well', at, from: '2024-10-01', before: '2026-10-01', ofMonthsShown: false } });
    expect(body).toMatch(/<h3[^>]*>New Parks reported the most attendances: 74</);
    expect(body).toContain(
      'On 5 October 2026 a person wrote a finding for earlier figures, of October 2024 to September 2026, which are not shown any more: “All was well”',
    );
  });

  test('leaves a card alone that nobody wrote for', () => {
    expect(show(chart)).not.toContain('wrote');
  });
});

test('the side of the table has the table and no picture', () => {
  const body = show(chart, 'table');
  expect(body).not.toContain('role="img"');
  expect(body).toMatch(/<th scope="colgroup"[^>]*>New Parks<\/th>/);
});

describe('the side of downloads', () => {
  const body = show(chartOf(ATTENDANCES, [1, 2]), 'download');

  test('has a file of each format, with the period and the zone shown', () => {
    const links = [...body.matchAll(/<a href="(\/measures[^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(
      ['csv', 'xlsx', 'json', 'svg', 'png'].map((format) => `/measures/engagement.attendances.${format}?z=bell-foundry`),
    );
  });

  test('has the whole address of the table as text, and how two programs take it', () => {
    expect(body).toMatch(/<code[^>]*>https:\/\/hub\.example\/measures\/engagement\.attendances\.csv\?z=bell-foundry<\/code>/);
    expect(body).toContain('Data, From Web');
    expect(body).toContain('Get data, Web');
  });
});

test('the side about the measure has its owner, its unit, and the question that made the card', () => {
  const body = show(chart, 'about');
  expect(body).toContain('Partners, by monthly return');
  expect(body).toContain('query Trends');
  expect(body).toContain('/graphql?query=query+Trends');
});

test('a card without a number shows words in place of a picture, and still its table', () => {
  const body = show(chartOf(ATTENDANCES, ['x', 'x'], ['x', 'x'], ['x', 'x']));
  expect(body).not.toContain('role="img"');
  expect(body).toContain('That is not the same as zero');
  expect(body).toContain('<table');
});

test('the pictures of a page share no name with each other, nor a clip with a chart that is alive', () => {
  const { stills } = drawCard(chart);
  const ids = stills.flatMap(({ svg }) => [...svg.text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(stills.some(({ svg }) => /clip-?path/i.test(svg.text))).toBe(false);
});

test('an amount beside its line is said as the sentence says it: in whole pounds from £10, and else with its pence', () => {
  const labelled = (number: string) => {
    const awarded = chartOf(AWARDED, [2920]);
    const [series] = awarded.series;
    if (!series) throw new TypeError('There is no zone.');
    const points = series.points.map((point) => ({ ...point, figure: { state: 'EXACT' as const, number } }));
    return drawCard({ ...awarded, series: [{ ...series, points }] }).stills[0]?.svg.text;
  };
  expect(labelled('2920.53')).toContain('>£2,921<');
  expect(labelled('2.65')).toContain('>£2.65<');
});

test('the same chart is drawn once', () => {
  expect(drawCard(chart)).toBe(drawCard(chart));
});

test('words from the data cannot break out of a picture', () => {
  const svg = nameSvg('<svg viewBox="0 0 1 1"></svg>', { id: 'x', title: '</title><script>', description: '"&' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;/title&gt;&lt;script&gt;');
});
