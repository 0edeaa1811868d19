// Decides the key of a card: one line for all its panels, of the marks and lines that occur there and are not named beside themselves. Which months are
// marked its table says.
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import type { SpecialCause, TrendChart } from '../contract.ts';
import { markSpecial } from '../picture/special-marks.ts';
import { findSegments } from './limits.ts';
import { hasBefore } from './series-facts.ts';
import { nameSpecialType } from './wording.ts';

const TYPES: readonly SpecialCause['type'][] = [
  'SPECIAL_CAUSE_CONCERN',
  'SPECIAL_CAUSE_IMPROVEMENT',
  'SPECIAL_CAUSE_NEUTRAL_HIGH',
  'SPECIAL_CAUSE_NEUTRAL_LOW',
];

/** An entry: what is drawn, in a box of 10 by 10 or 24 by 10, and its words. */
interface Entry {
  width: 10 | 24;
  shape: string;
  words: string;
}

const line = (token: string, dash: string, words: string): Entry => ({
  width: 24,
  shape: `<path d="M0 5H24" style="fill:none;stroke:var(${token});stroke-width:1.5;stroke-dasharray:${dash}"/>`,
  words,
});

/** The entries in order: marks, then lines. */
function listEntries({ series, measure, comparedWith }: TrendChart): Entry[] {
  const points = series.flatMap((one) => one.points);
  const types = new Set(points.map(({ control }) => control?.special?.type));
  const isHollow = points.some(({ figure }) => figure.state === 'PROVISIONAL' || figure.state === 'PARTIAL');
  const hasRange = series.some((one) => findSegments(one.points, measure.scale).some(({ words }) => words));
  return [
    ...TYPES.filter((type) => types.has(type)).map((type): Entry => {
      const { path, token } = markSpecial(type);
      return { width: 10, shape: `<path d="${path}" style="fill:var(${token})"/>`, words: nameSpecialType(type).toLowerCase() };
    }),
    ...(isHollow
      ? [
          {
            width: 10 as const,
            shape: '<circle cx="5" cy="5" r="3.5" style="fill:none;stroke:var(--common-cause);stroke-width:2"/>',
            words: 'incomplete, may change',
          },
        ]
      : []),
    ...(points.some(({ ghosted }) => ghosted)
      ? [
          {
            width: 10 as const,
            shape: '<circle cx="5" cy="5" r="3.5" style="fill:none;stroke:var(--ink);stroke-width:2"/>',
            words: 'explained',
          },
        ]
      : []),
    ...(hasRange ? [line('--ink-soft', '4 3', 'usual range')] : []),
    ...(comparedWith === undefined ? [] : [describeBefore(hasBefore({ series }), comparedWith)]),
    ...(series.length > 1 && comparedWith === undefined ? [line('--zone-behind', 'none', 'other zones')] : []),
  ];
}

/** What is compared, as it is drawn; in words alone where no month has anything to be compared with. */
function describeBefore(isDrawn: boolean, comparedWith: string): Entry {
  return isDrawn ? line('--zone-behind', '1 3', comparedWith) : { width: 10, shape: '', words: `${comparedWith}: no figures` };
}

/** The words of the key, one text an entry: what reserves room for it counts them. */
export function listKeyWords(chart: TrendChart): string[] {
  return listEntries(chart).map(({ words }) => words);
}

/** The key as markup; undefined where there is nothing to tell. */
export function writeKey(chart: TrendChart): Markup | undefined {
  const entries = listEntries(chart).map(
    ({ width, shape, words }) =>
      `<span><svg viewBox="0 0 ${width} 10" width="${width}" height="10" aria-hidden="true" focusable="false">${shape}</svg> ${escapeText(words)}</span>`,
  );
  return entries.length > 0 ? new Markup(entries.join(' ')) : undefined;
}
