import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { ATTENDANCES, chartOf, CONCERN, IMPROVEMENT, withLimits, type Shorthand } from '#lib/charts/trend/scenarios.ts';
import { breakLines, reckonWidth } from '#lib/drawing/text-lines.ts';
import { PictureNotDrawn, writePng } from '#lib/kit/downloads/write-png.server.ts';
import { writeSvg } from './write-svg.server.ts';

const PUBLISHER = 'People Zones, Office of the Police and Crime Commissioner';
const FAR = 30_000;

const row = (from: number): Shorthand[] => Array.from({ length: 24 }, (_, place) => from + ((place * 37) % 23));
const gappy: Shorthand[] = row(40).map((number, place) => (place === 7 || place === 8 ? 'x' : place === 23 ? '12p' : number));
const three = withLimits(
  chartOf(ATTENDANCES, gappy, row(60), row(20)),
  { mean: 50, lower: 20, upper: 80 },
  {
    'bell-foundry': { 12: CONCERN },
    'new-parks': { 3: IMPROVEMENT, 4: IMPROVEMENT },
  },
);
const one: TrendChart = { ...three, series: three.series.slice(0, 1) };
const none = chartOf(ATTENDANCES, ['x', 'x'], ['x', 'x'], ['x', 'x']);

/** The text of a picture in its order, lines joined. */
const read = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inside]) => (inside ?? '').replace(/<[^>]*>/g, '')).join(' | ');

describe('the picture of a card as a file', () => {
  const svg = writeSvg(three, PUBLISHER);

  test('says all that the card says: finding, subtitle, each zone, what is special, source, as at, illustrative, publisher', () => {
    const words = read(svg);
    for (const said of [
      'Attendances a month, by zone, April 2026 to March 2028. Higher is better.',
      'Thringstone &amp; Whitwick',
      'What the hub says of New Parks.',
      'Worse than usual, diamond: April 2027.',
      'Illustrative data. It holds records that were made up to show how the hub works. Do not quote it.',
      'Source: Partner monthly returns. As at 5 October 2026. Returns received: 17 of 18.',
      PUBLISHER,
    ]) {
      expect(words.replaceAll(/\s+/g, ' ')).toContain(said);
    }
    expect(words.startsWith('All zones: attendances as usual')).toBe(true);
  });

  test('has a title, and a description that tells each zone', () => {
    expect(svg).toMatch(/<title id="title">All zones: attendances as usual<\/title>/);
    const description = /<desc id="description">([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
    for (const { zone } of three.series) expect(description).toContain(`What the hub says of ${zone.name.replace('&', '&amp;')}.`);
    expect(description).toContain('Illustrative data.');
  });

  test('needs nothing from elsewhere: its colours are colours, its patterns are in it, it asks for no address', () => {
    expect(svg).not.toMatch(/var\(|currentColor|class=|<style|<script|<image|@import/);
    expect([...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)).toContain('gap-not-reported');
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(`id="${id}"`);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href=/);
  });

  test('draws each zone in its own colour of the light theme', () => {
    for (const colour of ['#12436d', '#28a197', '#f46a25']) expect(svg).toContain(`stroke="${colour}"`);
  });

  test('names a zone that is alone in its finding only', () => {
    expect(read(writeSvg(one, PUBLISHER)).match(/Bell Foundry/g)).toHaveLength(3); // finding, subtitle, what the hub says
  });

  test('says in words why there is nothing to draw', () => {
    const words = read(writeSvg(none, PUBLISHER));
    expect(words).toContain('That is not the same as zero');
    expect(words).toContain('As at 5 October 2026');
  });

  test('says nothing of illustration where nothing is illustrative', () => {
    const real: TrendChart = { ...three, measure: { ...ATTENDANCES, illustrative: false } };
    expect(writeSvg(real, PUBLISHER)).not.toContain('llustrative');
  });

  test('keeps words from the data words', () => {
    const [first] = three.series;
    const named = { ...three, series: [{ ...first!, zone: { slug: 'x', name: '</text><script>' } }] };
    expect(writeSvg(named, PUBLISHER)).not.toContain('<script>');
  });
});

describe('the picture as pixels', () => {
  test('is a PNG of twice its size', { timeout: FAR }, async () => {
    const svg = writeSvg(one, PUBLISHER);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = Buffer.from(await writePng(svg));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  });

  test('is drawn after one that cannot be', { timeout: FAR }, async () => {
    await expect(writePng('<svg')).rejects.toThrow(PictureNotDrawn);
    expect((await writePng(writeSvg(none, PUBLISHER))).length).toBeGreaterThan(1000);
  });

  test('and while one is drawn, others are answered', { timeout: FAR }, async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    await writePng(writeSvg(three, 'Somebody else'));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});

describe('text in a picture', () => {
  const fonts = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];
  const { resolve } = createRequire(import.meta.url);
  let fontBuffers: Uint8Array[];

  beforeAll(async () => {
    await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    fontBuffers = fonts.map((file) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}`)));
  }, FAR);

  /** The width that the renderer gives a line. */
  function measure(text: string, weight: 400 | 700): number {
    const line = `<text y="30" font-family="Source Sans 3" font-size="20" font-weight="${weight}">${text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</text>`;
    const drawn = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="50">${line}</svg>`, {
      font: { fontBuffers, defaultFontFamily: 'Source Sans 3' },
    });
    return drawn.innerBBox()?.width ?? 0;
  }

  test.each([
    ['regular', 400],
    ['bold', 700],
  ] as const)('is never wider than was reckoned for a page, and at most a fifth narrower: %s', (weight, fontWeight) => {
    for (const text of [
      'The quick brown fox jumps over the lazy dog',
      'ATTENDANCES WERE 1,240',
      '@@@ MMMM WWWW',
      'fiddle & fidget [x] (12%)',
    ]) {
      const [reckoned, drawn] = [reckonWidth(text, 20, weight), measure(text, fontWeight)];
      expect(drawn).toBeLessThanOrEqual(reckoned);
      expect(drawn).toBeGreaterThan(reckoned * 0.8);
    }
  });

  test('no text of a picture passes its edge', { timeout: FAR }, () => {
    for (const chart of [three, one, none]) {
      const svg = writeSvg(chart, `${PUBLISHER} `.repeat(6)).replace(/<rect width="100%"[^>]*>/, '');
      const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
      const box = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Source Sans 3' } }).innerBBox();
      expect(box?.x).toBeGreaterThan(24);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(width - 24);
    }
  });

  test('breaks between words, and inside a word only where it must', () => {
    expect(breakLines('one two three', 60, 14)).toEqual(['one two', 'three']);
    const long = 'x'.repeat(40);
    expect(breakLines(long, 60, 14).length).toBeGreaterThan(2);
    expect(breakLines(long, 60, 14).join('')).toBe(long);
    expect(breakLines('', 60, 14)).toEqual([]);
  });
});
