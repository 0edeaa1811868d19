import type { EChartsOption } from 'echarts';
import { NARROW, WIDE, type Box } from './boxes.ts';
import type { Still, TrendCard, TrendChart } from './contract.ts';
import { init } from './echarts.ts';
import { findEmptiness, EMPTY_WORDS } from './emptiness.ts';
import { followingPalette } from './palette.ts';
import { buildTrendOption } from './trend/trend.option.ts';
import { layOutPanels, type TrendPanel } from './trend/panel.ts';
import { writePictureWords } from './wording.ts';

/** How many pictures are kept. A picture is about 5 kB. */
const MOST_KEPT = 1_000;

const kept = new Map<string, string>();

/** Draws every panel of a chart. A chart that is alone in its card is drawn wide as well; an empty one is not drawn. */
export function drawCard(chart: TrendChart): TrendCard {
  const emptiness = findEmptiness(chart);
  if (emptiness && EMPTY_WORDS[emptiness]) return { chart, stills: [] };
  const panels = layOutPanels(chart);
  const boxes = panels.length === 1 ? [NARROW, WIDE] : [NARROW];
  return { chart, stills: panels.flatMap((panel) => boxes.map((box) => drawStill(panel, box))) };
}

function drawStill(panel: TrendPanel, box: Box): Still {
  const { slug } = panel.front.zone;
  const key = JSON.stringify([box, panel]);
  const svg = kept.get(key) ?? render(panel, box);
  kept.delete(key);
  kept.set(key, svg);
  if (kept.size > MOST_KEPT) forgetOldest();
  return { zoneSlug: slug, width: box.width, height: box.height, svg };
}

function forgetOldest(): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

function render(panel: TrendPanel, box: Box): string {
  const option = buildTrendOption(panel, { ...box, palette: followingPalette });
  const { title, description } = writePictureWords(panel.chart, panel.front);
  const id = `still-${panel.chart.measure.id.replace(/[^\w-]/g, '-')}-${panel.front.zone.slug}-${box.width}`;
  return nameSvg(renderSvg(option, box), { id, title, description });
}

/** Draws an option as the text of an SVG. The instance is always disposed: one that is left open keeps the process alive. */
function renderSvg(option: EChartsOption, { width, height }: Box): string {
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
  const body = svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(/ xml:space="preserve"/g, '')
    // Nothing is drawn outside the plot, and the names of the clips would be those of the clips of a chart that is alive.
    .replace(/ clip-path="[^"]*"/g, '')
    .replace(/<defs[^>]*>[\s\S]*?<\/defs>/g, '')
    .replace(/ (?:class|pointer-events)="[^"]*"/g, '')
    .replace(/<(?:path|rect)(?![^>]*stroke=)[^>]*fill="none"[^>]*><\/(?:path|rect)>/g, '')
    .replace(/font-family:[^;"]*;?/g, '')
    .replace(/(\d\.\d)\d+/g, '$1')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/\n/g, '');
  const box = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description">` +
    `<title id="${id}-title">${escapeText(title)}</title><desc id="${id}-description">${escapeText(description)}</desc>${body}`
  );
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
