import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ChartCard from './ChartCard.svelte';
import { drawCard, nameSvg } from './still.server.ts';
import { ATTENDANCES, chartOf } from './worlds.ts';

const chart = chartOf(ATTENDANCES, [10, 'x', 9, '12p'], [20, 18, 25, 11], [4, 5, 6, 7]);

describe('a card before any script', () => {
  const { body } = render(ChartCard, { props: { card: drawCard(chart) } });

  test('has a finding, a named picture for each zone, and a real table', () => {
    expect(body).toContain('New Parks reported the most attendances: 74'); // 20 + 18 + 25 + 11
    expect(body.match(/<svg[^>]*role="img"/g)).toHaveLength(3);
    expect(body).toMatch(/<title[^>]*>Bell Foundry: attendances by month, April 2026 to July 2026<\/title>/);
    expect(body).toContain('<caption');
    expect(body).toMatch(/<th scope="row"[^>]*>May 2026<\/th>/);
    expect(body).toContain('not reported [x]');
  });

  test('has neither an inline handler nor a focus that leads nowhere', () => {
    expect(body).not.toMatch(/\son\w+=/);
    expect(body).not.toContain('tabindex');
  });

  test('says that its data is illustrative, and how many returns came', () => {
    expect(body).toContain('Illustrative data.');
    expect(body).toContain('Returns received: 17 of 18.');
  });
});

test('a card without a number shows words in place of a picture, and still its table', () => {
  const { body } = render(ChartCard, { props: { card: drawCard(chartOf(ATTENDANCES, ['x', 'x'], ['x', 'x'], ['x', 'x'])) } });
  expect(body).not.toContain('role="img"');
  expect(body).toContain('That is not the same as zero');
  expect(body).toContain('<table');
});

test('the pictures of a page share no name with each other, nor a clip with a chart that is alive', () => {
  const { stills } = drawCard(chart);
  const ids = stills.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(stills.some(({ svg }) => /clip-?path/i.test(svg))).toBe(false);
});

test('the same chart is drawn once', () => {
  expect(drawCard(structuredClone(chart)).stills).toBe(drawCard(chart).stills);
});

test('words from the data cannot break out of a picture', () => {
  const svg = nameSvg('<svg viewBox="0 0 1 1"></svg>', { id: 'x', title: '</title><script>', description: '"&' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;/title&gt;&lt;script&gt;');
});
