// Decides what is said around the bars of zones: the range that they span, ranking nobody, and what to know before comparing them.
import { compareDecimals } from '#lib/kit/figures/decimal.ts';
import { formatCell, formatNumber, listSymbols, speakFigure } from '#lib/kit/figures/figure.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import type { ZoneBarsChart, ZoneBarsWords } from './contract.ts';
import { lengthOf } from './read-zone-bars.ts';

/** Every word of the chart but those in its picture. */
export function writeZoneBars(chart: ZoneBarsChart, source: string): ZoneBarsWords {
  const { bars, scale, period, comparedWith, completeness } = chart;
  const hasBefore = comparedWith !== undefined && bars.some(({ before }) => before);
  const figures = bars.flatMap(({ now, before }) => [now, ...(before ? [before] : [])]);
  const isPart = figures.some(({ state }) => state === 'PROVISIONAL' || state === 'PARTIAL');
  const hasChange = bars.some(({ change }) => change !== '' && change !== 'nothing to compare with');
  return {
    finding: sayFinding(chart),
    subtitle: writeSubtitle(chart),
    notes: [
      ...(hasBefore ? [`Filled: ${period}. Hollow: the same a year before, ${comparedWith}.`] : []),
      ...(chart.isTotal ? ['These are totals, not rates: zones differ in size.'] : []),
      ...(isPart ? ['Pale: not all of the period is in. A change is over the months that both years hold.'] : []),
    ],
    columns: ['Zone', period, hasBefore ? comparedWith : undefined, hasChange ? 'Change' : undefined],
    rows: bars.map(({ zone, now, before, change }) => ({
      slug: zone.slug,
      zone: zone.name,
      now: formatCell(now, scale),
      before: before ? formatCell(before, scale) : hasBefore ? 'not like this period' : 'nothing to compare with',
      change,
    })),
    symbols: listSymbols(figures),
    foot: [
      `Source: ${source.replace(/\.$/, '')}.`,
      `As at ${formatInstantAsDate(chart.asAt)}.`,
      ...(completeness
        ? [
            `Returns received: ${formatNumber(String(completeness.received), 'count')} of ${formatNumber(String(completeness.expected), 'count')}.`,
          ]
        : []),
    ].join(' '),
  };
}

/** Title and description of the picture, for those who hear it. */
export function writePictureWords(chart: ZoneBarsChart): { title: string; description: string } {
  const { bars, scale, comparedWith } = chart;
  const said = bars.map(({ zone, now, before }) => {
    const year = before && comparedWith ? `; a year before ${speakFigure(before, scale)}` : '';
    return `${zone.name}: ${speakFigure(now, scale)}${year}.`;
  });
  return { title: writeSubtitle(chart), description: ['Bar chart, the largest first.', ...said].join(' ') };
}

function sayFinding({ bars, title, scale }: ZoneBarsChart): string {
  // What is of a part of the period alone is drawn and said, and makes no headline.
  const whole = bars.filter(({ now }) => now.state !== 'PARTIAL');
  if (whole.length === 0) return `${title}: only part of the period is held`;
  const numbers = whole.flatMap(({ now }) => lengthOf(now) ?? []).toSorted(compareDecimals);
  const [first] = bars;
  const [lowest, highest] = [numbers[0], numbers.at(-1)];
  if (lowest === undefined || highest === undefined) {
    const isProtected = bars.some(({ now }) => now.state === 'PROTECTED');
    return isProtected ? `${title}: protected, so that nobody can be identified` : `${title}: no figure to compare`;
  }
  if (first && bars.length === 1) return `${first.zone.name}: ${lowerFirst(title)} ${formatNumber(highest, scale)}`;
  const where = numbers.length === bars.length ? 'in the zones' : 'in the zones with a figure';
  const [from, to] = [formatNumber(lowest, scale), formatNumber(highest, scale)];
  return from === to ? `${title}: ${from} ${where}` : `${title}: between ${from} and ${to} ${where}`;
}

function writeSubtitle({ title, unit, period, comparedWith }: ZoneBarsChart): string {
  const told = title.toLowerCase().includes(unit.toLowerCase()) ? title : `${title} (${unit})`;
  return `${told} by zone, ${period}${comparedWith ? `, and ${comparedWith}` : ''}`;
}
