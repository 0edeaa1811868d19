// Draws half a year of days as text: hundreds of marks that nobody changes, which travel as what is seen and nothing else.
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import type { CalendarStrip } from './layout.ts';

/** What a picture is called, and what is to be seen in it. */
export interface PictureName {
  /** Unique on its page. */
  id: string;
  title: string;
  description: string;
}

/** Draws a strip. */
export function drawStrip(strip: CalendarStrip, { id, title, description }: PictureName): Markup {
  const path = (className: string, d: string, style = ''): string => `<path class="${className}"${style} d="${d}"/>`;
  const marks = [
    ...strip.months.map(({ x, text }) => `<text class="soft" x="${x}" y="13">${escapeText(text)}</text>`),
    ...strip.weekdays.map(
      ({ y, text }) => `<text class="soft" x="${strip.labelX}" y="${y}" dy="0.35em" text-anchor="end">${escapeText(text)}</text>`,
    ),
    ...strip.shades.map((d, index) => path('shade', d, ` style="fill:var(--shade-${index + 1})"`)),
    path('nothing', strip.nothing),
    path('nothing-yet', strip.nothingYet),
    ...strip.gaps.map(({ pattern, d }) => path('gap', d, ` fill="url(#${pattern})"`)),
    path('hole', strip.provisional),
  ];
  const name = `<title id="${id}-title">${escapeText(title)}</title><desc id="${id}-description">${escapeText(description)}</desc>`;
  const frame = `viewBox="0 0 ${strip.width} ${strip.height}" style="max-inline-size:${strip.width * 1.3}px"`;
  return new Markup(
    `<svg ${frame} role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description">${name}${marks.join('')}</svg>`,
  );
}
