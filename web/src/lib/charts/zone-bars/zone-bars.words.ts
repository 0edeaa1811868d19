// Decides what is said around the bars of zones: the range that they span, ranking nobody, and what to know before comparing them.
import { sayReceived } from '#lib/cards/completeness.ts';
import { compareDecimals } from '#lib/kit/figures/decimal.ts';
import { formatCell, formatNumber, listSymbols, speakFigure } from '#lib/kit/figures/figure.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import type { ZoneBar, ZoneBarsChart, ZoneBarsWords } from './contract.ts';
import { lengthOf } from './read-zone-bars.ts';

const BEFORE = { yoy: 'a year before', prev: 'the period before' } as const;

/** Every word of the chart but those in its picture. */
export function writeZoneBars(chart: ZoneBarsChart, source: string): ZoneBarsWords {
  const { bars, scale, period, comparedWith, completeness } = chart;
  const hasBefore = comparedWith !== undefined && bars.some(({ before }) => before);
  const figures = bars.flatMap(({ now, before }) => [now, ...(before ? [before] : [])]);
  const isPart = figures.some(({ state }) => state === 'PROVISIONAL' || state === 'PARTIAL');
  const held = sayHeld(bars);
  const hasChange = bars.some(({ change }) => change !== '' && change !== 'nothing to compare with');
  return {
    finding: sayFinding(chart),
    subtitle: writeSubtitle(chart),
    notes: [
      ...(hasBefore ? [`Filled: ${period}. Hollow: ${BEFORE[chart.comparison]}, ${comparedWith}.`] : []),
      ...(chart.isTotal ? ['These are totals, not rates: zones differ in size.'] : []),
      ...(isPart
        ? [
            `Pale: not all of the period is in${held && ` (held: ${held})`}. A change is over the months that both ${chart.comparison === 'prev' ? 'periods' : 'years'} have.`,
          ]
        : []),
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
      ...(completeness ? [sayReceived(completeness, chart.completenessOf)] : []),
    ].join(' '),
  };
}

/** Title and description of the picture, for those who hear it. */
export function writePictureWords(chart: ZoneBarsChart): { title: string; description: string } {
  const { bars, scale, comparedWith } = chart;
  const said = bars.map(({ zone, now, before }) => {
    const year = before && comparedWith ? `; ${BEFORE[chart.comparison]} ${speakFigure(before, scale)}` : '';
    return `${zone.name}: ${speakFigure(now, scale)}${year}.`;
  });
  return { title: writeSubtitle(chart), description: ['Bar chart, the largest first.', ...said].join(' ') };
}

function sayFinding({ bars, title, scale }: ZoneBarsChart): string {
  // What is of a part of the period alone is drawn and said, and makes no headline.
  const whole = bars.filter((bar) => !isOfPart(bar));
  const numbers = whole.flatMap(({ now }) => lengthOf(now) ?? []).toSorted(compareDecimals);
  const [first] = bars;
  const [lowest, highest] = [numbers[0], numbers.at(-1)];
  if (lowest === undefined || highest === undefined) {
    if (bars.some(isOfPart)) return sayPart(bars, title);
    const isProtected = bars.some(({ now }) => now.state === 'PROTECTED');
    return isProtected ? `${title}: not shown to your role` : `${title}: no figure to compare`;
  }
  if (first && bars.length === 1) return `${first.zone.name}: ${lowerFirst(title)} ${formatNumber(highest, scale)}`;
  const [one] = whole;
  if (one && whole.length === 1) return `${one.zone.name}: ${lowerFirst(title)} ${formatNumber(highest, scale)}; no other zone is whole`;
  const where = numbers.length === bars.length ? 'in the zones' : 'in the zones that are whole';
  const [from, to] = [formatNumber(lowest, scale), formatNumber(highest, scale)];
  return from === to ? `${title}: ${from} ${where}` : `${title}: between ${from} and ${to} ${where}`;
}

function sayPart(bars: readonly ZoneBar[], title: string): string {
  const held = sayHeld(bars);
  return held === '' || held.includes(',') ? `${title}: we have only part of the period` : `${title}: we have only ${held}`;
}

/** Whether a bar is of part of the period, be the rest still to come or not. */
const isOfPart = ({ now, held }: ZoneBar) => now.state === 'PARTIAL' || (held !== undefined && lengthOf(now) !== undefined);

/** '6 of 12 months'; zone by zone where they differ; '' where no bar is of part of the period, or how much is not known. */
function sayHeld(bars: readonly ZoneBar[]): string {
  const parts = bars.flatMap((bar) =>
    isOfPart(bar) && bar.held ? [{ zone: bar.zone.name, months: `${bar.held.covered} of ${bar.held.of} months` }] : [],
  );
  const [first] = parts;
  if (!first) return '';
  const isSame = parts.length === bars.length && parts.every(({ months }) => months === first.months);
  return isSame ? first.months : parts.map(({ zone, months }) => `${zone}, ${months}`).join('; ');
}

function writeSubtitle({ title, unit, period, comparedWith }: ZoneBarsChart): string {
  const told = title.toLowerCase().includes(unit.toLowerCase()) ? title : `${title} (${unit})`;
  return `${told} by zone, ${period}${comparedWith ? `, and ${comparedWith}` : ''}`;
}
