// Decides what is said of the lines of the scorecard that are not shown where only what is unusual is: how many are as usual, and how many could not be checked.
import { countOf } from '#lib/kit/words/count-of.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { ScoreCell, ScoreLine } from './scorecard-layout.ts';

/** Whether nothing about a figure is unusual; without a usual range nothing is. */
export const isAsUsual = ({ kind }: ScoreCell): boolean => kind === 'common' || kind === 'none';

/** '9 measures are as usual in the latest complete month. Not checked: 2 without a usual range.'; '' where all are unusual. */
export function sayUsual(lines: readonly ScoreLine[]): string {
  const byCheck = Map.groupBy(
    lines.filter(({ cells }) => cells.every(isAsUsual)),
    checkOf,
  );
  const count = (check: Check) => byCheck.get(check)?.length ?? 0;
  const usual = count('USUAL');
  const unchecked = NOT_CHECKED.flatMap(([check, words]) => (count(check) > 0 ? `${count(check)} ${words}` : []));
  return [
    ...(usual > 0 ? [`${countOf(usual, 'measure')} ${usual === 1 ? 'is' : 'are'} as usual in the latest complete month.`] : []),
    ...(unchecked.length > 0 ? [`Not checked: ${joinWords(unchecked)}.`] : []),
  ].join(' ');
}

type Check = 'USUAL' | 'SET_ASIDE' | 'NO_RANGE' | 'NOTHING' | 'NOT_SHOWN';

const NOT_CHECKED: readonly (readonly [Check, string])[] = [
  ['SET_ASIDE', 'whose latest month is explained and set aside'],
  ['NO_RANGE', 'without a usual range'],
  ['NOTHING', 'without a figure'],
  ['NOT_SHOWN', 'that your role is not shown'],
];

/** Of a measure in several zones: what holds in all of them, but for a month that is set aside in any. */
function checkOf({ cells }: ScoreLine): Check {
  if (cells.every(({ withheld }) => withheld)) return 'NOT_SHOWN';
  if (cells.every(({ when }) => when === '')) return 'NOTHING';
  if (cells.every(({ kind }) => kind === 'none')) return 'NO_RANGE';
  return cells.some(({ setAside }) => setAside) ? 'SET_ASIDE' : 'USUAL';
}
