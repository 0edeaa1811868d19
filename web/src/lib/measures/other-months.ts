// Decides what is said where a period that goes by a name, such as the last 24 months, is other months than on the slides: which they are here, which they are
// there, and that the figures of this page begin or end elsewhere.
import { upperFirst } from '#lib/kit/words/sentence.ts';
import { sayPeriod } from '#lib/kit/state/words.ts';
import { formatMonth, formatMonthRange, type Month } from '#lib/kit/time/month.ts';
import type { Period } from '#lib/kit/time/period.ts';

/** First and last month. */
export type Months = readonly [Month, Month];

/** Whether a period goes by a name, and is the months that the data has. */
export const isNamed = ({ kind }: Period): boolean => kind === 'last-24-months' || kind === 'last-12-months' || kind === 'all';

/**
 * 'Police files end in September 2025, so the last 24 months here are October 2023 to September 2025. On the slides and the first page they are September 2024 to
 * August 2026.' '' where they are the same months.
 * @param figures 'police files'
 */
export function sayOtherMonths(period: Period, here: Months, there: Months, figures: string): string {
  const limits = [
    ...(here[0] !== there[0] && (here[1] === there[1] || period.kind === 'all') ? [`begin in ${formatMonth(here[0])}`] : []),
    ...(here[1] === there[1] ? [] : [`end in ${formatMonth(here[1])}`]),
  ];
  if (limits.length === 0) return '';
  const named = sayPeriod(period);
  return `${upperFirst(figures)} ${limits.join(' and ')}, so ${named} here are ${formatMonthRange(...here)}. On the slides and the first page they are ${formatMonthRange(...there)}.`;
}
