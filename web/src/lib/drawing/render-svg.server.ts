// Decides how a drawing is written as the text of an SVG: named for those who hear it, and without what a page does not need.
import type { EChartsOption } from 'echarts';
import { NARROW, type Box } from './boxes.ts';
import { init } from './echarts.server.ts';
import { escapeText } from './markup.ts';

/** Size of the text of a still in px: that of its box. */
const TEXT_SIZE = NARROW.textSize;

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
export function compact(svg: string): string {
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
