// Decides what the key of a calendar names: its shades, and of the marks of days without a number only those that occur.
import { formatNumber } from '#lib/kit/figures/figure.ts';
import type { ShadeClass } from './classes.ts';
import type { ZoneCalendar } from './contract.ts';
import { markDay, type DayMark, type GapPattern } from './layout.ts';

export interface KeyEntry {
  mark: DayMark | { kind: 'hole' } | { kind: 'nothing-yet' };
  words: string;
}

const GAP_WORDS: Record<GapPattern, string> = {
  'gap-not-reported': 'not reported, or not counted',
  'gap-not-collected': 'not collected',
  'gap-protected': 'protected',
};

/** The entries of the key, the palest shade first. */
export function listKey(calendars: readonly ZoneCalendar[], classes: readonly ShadeClass[]): KeyEntry[] {
  const figures = calendars.flatMap(({ days }) => days.map(({ figure }) => figure));
  const marks = figures.map((figure) => markDay(figure, classes));
  /** Whether a day of this kind occurs. */
  const has = (provisional: boolean, nothing: boolean): boolean =>
    figures.some(
      (figure, place) => (figure.state === 'PROVISIONAL') === provisional && marks[place]?.kind === (nothing ? 'nothing' : 'shade'),
    );
  const patterns = new Set(marks.flatMap((mark) => (mark.kind === 'gap' ? [mark.pattern] : [])));
  return [
    ...classes.map(({ from, to }, shade) => ({ mark: { kind: 'shade' as const, shade }, words: sayClass(from, to) })),
    ...(has(false, true) ? [{ mark: { kind: 'nothing' as const }, words: 'none' }] : []),
    ...(Object.keys(GAP_WORDS) as GapPattern[])
      .filter((pattern) => patterns.has(pattern))
      .map((pattern) => ({ mark: { kind: 'gap' as const, pattern }, words: GAP_WORDS[pattern] })),
    ...(has(true, true) ? [{ mark: { kind: 'nothing-yet' as const }, words: 'none so far: a return is missing' }] : []),
    ...(has(true, false) ? [{ mark: { kind: 'hole' as const }, words: 'a return is missing: more may have come' }] : []),
  ];
}

function sayClass(from: number, to: number): string {
  const [least, most] = [from, to].map((number) => formatNumber(String(number), 'count'));
  return from === to ? (least ?? '') : `${least} to ${most}`;
}
