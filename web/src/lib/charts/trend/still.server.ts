import type { EChartsOption } from 'echarts';
import { onceFor } from '#lib/graph/answers.ts';
import { NARROW, WIDE, type Box } from '#lib/drawing/boxes.ts';
import { writeCard } from './card-words.ts';
import type { TrendChart } from './contract.ts';
import type { TrendCard } from './trend-card.ts';
import { init } from '#lib/drawing/echarts.server.ts';
import { fingerprintOf, offerFigures } from './live/figures.server.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import { followingPalette, type Palette } from '#lib/drawing/palette.ts';
import { buildTrendOption } from './picture/trend.option.ts';
import { layOutPanels, type TrendPanel } from './picture/panel.ts';
import { writePictureWords } from './words/wording.ts';

/** Size of the text of a still in px: that of its box. */
const TEXT_SIZE = NARROW.textSize;

/** Writes and draws a chart, and lets its figures be asked for. */
export function drawCard(chart: TrendChart): TrendCard {
  const card = drawOnce(chart);
  offerFigures(card.head.figures, chart);
  return card;
}

/** For as long as the answer that it was read from is kept. An empty chart is not drawn. */
const drawOnce = onceFor((chart: TrendChart): TrendCard => {
  const { measure, series, asked } = chart;
  return { head: { measure, zones: series.map(({ zone }) => zone), asked, figures: fingerprintOf(chart) }, ...draw(chart) };
});

/** A chart that is alone in its card is drawn narrow and wide; one of several panels is drawn narrow. */
function draw(chart: TrendChart): Omit<TrendCard, 'head'> {
  const words = writeCard(chart);
  if (words.empty) return { words, stills: [] };
  const panels = layOutPanels(chart);
  const boxes = panels.length === 1 ? [NARROW, WIDE] : [NARROW];
  const stills = panels.flatMap((panel) =>
    boxes.map((box) => ({ zoneSlug: panel.front.zone.slug, width: box.width, height: box.height, svg: new Markup(render(panel, box)) })),
  );
  return { words, stills };
}

function render(panel: TrendPanel, box: Box): string {
  const { title, description } = writePictureWords(panel.chart, panel.front);
  const id = `still-${panel.chart.measure.id.replace(/[^\w-]/g, '-')}-${panel.front.zone.slug}-${box.width}`;
  return nameSvg(drawPanel(panel, box, followingPalette), { id, title, description });
}

/** Draws a panel as the text of an SVG. */
function drawPanel(panel: TrendPanel, box: Box, palette: Palette): string {
  return renderSvg(buildTrendOption(panel, { ...box, palette }), box);
}

/** What is inside the picture of a panel, in px of its box. Its text needs a font, and a baseline in its middle, from around it. */
export function drawInside(panel: TrendPanel, box: Box, palette: Palette): string {
  return compact(drawPanel(panel, box, palette));
}

/** Draws an option as the text of an SVG. The instance is always disposed: one that is left open keeps the process alive. */
export function renderSvg(option: EChartsOption, { width, height }: Box): string {
  const instance = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    instance.setOption(option);
    return instance.renderToSVGString();
  } finally {
    instance.dispose();
  }
}

/** Gives the SVG what the library leaves out, its role, title and description, and takes away what a page does not need. */
export function nameSvg(svg: string, { id, title, description }: { id: string; title: string; description: string }): string {
  const box = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description"` +
    ` dominant-baseline="central" font-size="${TEXT_SIZE}">` +
    `<title id="${id}-title">${escapeText(title)}</title><desc id="${id}-description">${escapeText(description)}</desc>${compact(svg)}</svg>`
  );
}

/** What is inside the SVG, as short as it says the same. */
function compact(svg: string): string {
  return (
    svg
      .replace(/^<svg[^>]*>/, '')
      .replace(/ ecmeta_\w+="[^"]*"/g, '')
      .replace(/ xml:space="preserve"/g, '')
      // Nothing is drawn outside the plot, and the names of the clips would be those of the clips of a chart that is alive.
      .replace(/ clip-path="[^"]*"/g, '')
      .replace(/<defs[^>]*>[\s\S]*?<\/defs>/g, '')
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/ (?:class|pointer-events)="[^"]*"/g, '')
      .replace(/<(?:path|rect)(?![^>]*stroke=)[^>]*fill="none"[^>]*><\/(?:path|rect)>/g, '')
      .replace(/<path[^>]*stroke-opacity="0"[^>]*><\/path>/g, '')
      // What every text has stands once, on the whole.
      .replace(/ dominant-baseline="central"/g, '')
      .replace(new RegExp(`font-family:[^;"]*;?|font-weight:400;?|font-size:${TEXT_SIZE}px;?`, 'g'), '')
      .replace(/ style="\s*"/g, '')
      .replace(/<[^>]*>/g, shortenNumbers)
      // A level stretch needs its two ends alone.
      .replace(/([ML][\d.]+) ([\d.]+)(?:L[\d.]+ \2)+(?=L[\d.]+ \2\b(?!\.))/g, '$1 $2')
      .replace(/<\/svg>\s*$/, '')
      .replace(/<g>\s*<\/g>/g, '')
      .replace(/\n/g, '')
  );
}

/** Of a tag alone: between tags stand numbers that are read. Small ones are parts of a mark that is scaled up. */
function shortenNumbers(tag: string): string {
  return tag.replace(/(\d\d\.\d)\d+/g, '$1').replace(/(\d\.\d\d)\d+/g, '$1');
}
