import { onceFor } from '#lib/graph/answers.ts';
import { NARROW, WIDE, type Box } from '#lib/drawing/boxes.ts';
import { writeCard } from './card-words.ts';
import type { TrendChart } from './contract.ts';
import type { TrendCard } from './trend-card.ts';
import { Markup } from '#lib/drawing/markup.ts';
import { followingPalette, type Palette } from '#lib/drawing/palette.ts';
import { buildTrendOption, growBox, layoutPlot } from './picture/trend.option.ts';
import { foldMonths } from './picture/fold-months.ts';
import { layoutPanels, type TrendPanel } from './picture/panel.ts';
import { writePictureWords } from './words/wording.ts';
import { compact, nameSvg, renderSvg } from '#lib/drawing/render-svg.server.ts';

/** Writes and draws a chart, once for as long as the answer that it was read from is kept. An empty chart is not drawn. */
export const drawCard = onceFor((chart: TrendChart): TrendCard => {
  const { measure, series, asked } = chart;
  return { head: { measure, zones: series.map(({ zone }) => zone), monthCount: foldMonths(chart).months.length, asked }, ...draw(chart) };
});

/** A chart that is alone in its card is drawn narrow and wide; one of several panels is drawn narrow. */
function draw(chart: TrendChart): Omit<TrendCard, 'head'> {
  const words = writeCard(chart);
  if (words.empty) return { words, stills: [] };
  const panels = layoutPanels(foldMonths(chart));
  const boxes = panels.length === 1 ? [NARROW, WIDE] : [NARROW];
  const stills = panels.flatMap((panel) =>
    boxes
      .map((each) => growBox(panel, each))
      .map((box) => ({
        zoneSlug: panel.front.zone.slug,
        width: box.width,
        height: box.height,
        plot: layoutPlot(panel, box),
        svg: drawStill(panel, box, chart),
      })),
  );
  return { words, stills };
}

/**
 * Draws a panel as an SVG with its title and description, in the colours of the page.
 * @param whole The chart with all of its months: its words are of them. @param within Begins its id, where a page has the same picture twice
 */
export function drawStill(panel: TrendPanel, box: Box, whole: TrendChart, within = 'still'): Markup {
  const front = whole.series.find(({ zone }) => zone.slug === panel.front.zone.slug) ?? panel.front;
  const { title, description } = writePictureWords(whole, front);
  const id = `${within}-${panel.chart.measure.id.replace(/[^\w-]/g, '-')}-${panel.front.zone.slug}-${box.width}`;
  return new Markup(nameSvg(drawPanel(panel, box, followingPalette), { id, title, description }));
}

/** Draws a panel as the text of an SVG. */
function drawPanel(panel: TrendPanel, box: Box, palette: Palette): string {
  return renderSvg(buildTrendOption(panel, { ...box, palette }), box);
}

/** What is inside the picture of a panel, in px of its box. Its text needs a font, and a baseline in its middle, from around it. */
export function drawInside(panel: TrendPanel, box: Box, palette: Palette): string {
  return compact(drawPanel(panel, box, palette));
}
