// Decides the words around the findings: the heading, which counts what changed more than usual, and under each finding the reason why it is told. The
// findings themselves are those of their cards.
import type { SpecialCause, ZoneSeries } from '#lib/charts/trend/contract.ts';
import { nameAssurance } from '#lib/charts/trend/words/control-words.ts';
import { nameSpecialType, listSpecials } from '#lib/charts/trend/words/wording.ts';
import { markSpecial, type SpecialMark } from '#lib/charts/trend/picture/special-marks.ts';
import { formatNumber } from '#lib/kit/figures/figure.ts';
import { formatDate, formatMonth } from '#lib/kit/time/month.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { Story } from './choose-findings.ts';
import { findEventBefore, isLongPast, latestMonth, type Weighed } from './consequence.ts';

/** One reason: with the mark that its points have on the chart, where they have one. */
export interface Reason {
  words: string;
  mark: SpecialMark | undefined;
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The heading of the page but for the period: 'Seven things changed more than usual (21 checked)'. */
export function sayStory({ special, judged, withoutLimits }: Story): string {
  if (judged === 0) return withoutLimits > 0 ? 'Too early to tell what is usual' : 'No measure has a figure';
  const count = special === 0 ? 'Nothing' : `${COUNTS[special] ?? String(special)} ${special === 1 ? 'thing' : 'things'}`;
  return `${count} changed more than usual (${judged} checked)`;
}

/** Which of the measures that changed are not told below, and what the heading does not count; undefined where all are told and counted. */
export function sayRest(story: Story): string | undefined {
  const { alsoSpecial } = story;
  const others = alsoSpecial.length > 0 ? `Also changed: ${joinWords(alsoSpecial.map(lowerFirst))}.` : undefined;
  return [others, sayUncounted(story)].filter(Boolean).join(' ') || undefined;
}

/** What the heading does not count, in a sentence; undefined when it counts every measure. */
export function sayUncounted({ withoutLimits, nothing, judged }: Story): string | undefined {
  if (judged === 0 && withoutLimits === 0) return undefined;
  const parts = [
    ...(withoutLimits > 0 ? [`${sayCount(withoutLimits)} without a usual range`] : []),
    ...(nothing > 0 ? [`${sayCount(nothing)} without a figure`] : []),
  ];
  return parts.length > 0 ? `Not counted: ${joinWords(parts)}.` : undefined;
}

/** Why a finding is told, one reason an entry. */
export function sayReasons({ chart, rank, zones }: Weighed): Reason[] {
  const { series, measure, months } = chart;
  const plain = (words: string): Reason => ({ words, mark: undefined });
  const [zone] = zones;
  switch (rank) {
    case 'CONCERN_NOW':
    case 'IMPROVEMENT_NOW':
    case 'NEITHER_NOW':
      return sayNow(series);
    case 'WEAK_NOW':
      return [
        ...sayNow(series),
        plain(
          [
            ...(zones.every(({ trialLimits }) => trialLimits) ? ['The usual range is from fewer than 13 months.'] : []),
            ...sayLongPast(zones, months),
          ].join(' '),
        ),
      ];
    case 'LATELY':
    case 'AFTER_EVENT': {
      const event = zone && findEventBefore(zone);
      const after = event ? [plain(`After “${event.title}”, ${formatDate(event.date)}.`)] : [];
      return [
        ...zones.flatMap((one) => listSpecials(one).map(({ mark, words }) => ({ mark, words: `${one.zone.name}: ${lowerFirst(words)}` }))),
        ...after,
      ];
    }
    case 'TARGET_MISSED':
    case 'TARGET_MET':
      return zones.flatMap(({ zone: { name }, target, assurance }) =>
        target && assurance ? [plain(`${name}: target (${formatNumber(target, measure.scale)}) ${nameAssurance(assurance)}.`)] : [],
      );
    case 'USUAL':
      return [plain(['Nothing unusual.', ...sayLongPast(series, months)].join(' '))];
    case 'NO_LIMITS':
      return [plain('No usual range.')];
    case 'NOTHING':
      return [];
  }
}

/** The zones of each kind of special cause: 'Worse than usual: Bell Foundry and New Parks.' */
function sayNow(series: readonly ZoneSeries[]): Reason[] {
  const byType = Map.groupBy(series, ({ variation }) => variation);
  return TYPES.flatMap((type) => {
    const names = byType.get(type)?.map(({ zone }) => zone.name) ?? [];
    return names.length > 0 ? [{ words: `${nameSpecialType(type)}: ${joinWords(names)}.`, mark: markSpecial(type) }] : [];
  });
}

const TYPES: readonly SpecialCause['type'][] = [
  'SPECIAL_CAUSE_CONCERN',
  'SPECIAL_CAUSE_IMPROVEMENT',
  'SPECIAL_CAUSE_NEUTRAL_HIGH',
  'SPECIAL_CAUSE_NEUTRAL_LOW',
];

function sayLongPast(zones: readonly ZoneSeries[], months: readonly string[]): string[] {
  const latest = zones
    .flatMap((one) => latestMonth(one) ?? [])
    .toSorted()
    .at(-1);
  return latest && isLongPast(latest, months.at(-1)) ? [`Latest complete month: ${formatMonth(latest)}.`] : [];
}

function sayCount(count: number): string {
  return COUNTS[count]?.toLowerCase() ?? String(count);
}
