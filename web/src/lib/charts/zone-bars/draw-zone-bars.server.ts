// Decides in which shapes the bars of zones are drawn.
import { NARROW, WIDE } from '#lib/drawing/boxes.ts';
import { Kept } from '#lib/drawing/kept.ts';
import { Markup } from '#lib/drawing/markup.ts';
import { followingPalette } from '#lib/drawing/palette.ts';
import { nameSvg, renderSvg } from '#lib/drawing/render-svg.server.ts';
import type { ZoneBarsCard, ZoneBarsChart } from './contract.ts';
import { lengthOf } from './read-zone-bars.ts';
import { buildZoneBarsOption, heightOfBars } from './zone-bars.option.ts';
import { writePictureWords, writeZoneBars } from './zone-bars.words.ts';

/** The cards of some hundred pages of measures, of about 10 kB each. */
const kept = new Kept<ZoneBarsCard>(100);

/** Writes the words and draws the pictures, once for as long as the chart stays the same. */
export function drawZoneBars(chart: ZoneBarsChart, source: string): ZoneBarsCard {
  return kept.make([chart, source], () => draw(chart, source));
}

/** Where no zone has a bar there is none to draw. */
function draw(chart: ZoneBarsChart, source: string): ZoneBarsCard {
  const hasBar = chart.bars.some(({ now, before }) => lengthOf(now) !== undefined || lengthOf(before) !== undefined);
  const boxes = [NARROW, WIDE].map((box) => ({ ...box, height: heightOfBars(chart.bars.length, box.textSize) }));
  const stills = boxes.map((box) => {
    const svg = renderSvg(buildZoneBarsOption(chart, { ...box, palette: followingPalette }), box);
    const id = `bars-${chart.measureId.replace(/[^\w-]/g, '-')}-${box.width}`;
    return { zoneSlug: 'all', width: box.width, height: box.height, svg: new Markup(nameSvg(svg, { id, ...writePictureWords(chart) })) };
  });
  return { chart, words: writeZoneBars(chart, source), stills: hasBar ? stills : [] };
}
