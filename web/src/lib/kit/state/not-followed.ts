// What a page cannot follow of the controls, and how it says so.
import { joinWords } from '#lib/kit/words/join-words.ts';

export type ControlName = 'period' | 'zones' | 'compare';

/** Why a page cannot follow a control, or has no target to compare with: a clause after a colon. What is not named is followed. */
export type NotFollowed = Partial<Record<ControlName | 'target', string>>;

const CONTROL_NAMES: Record<ControlName, string> = { period: 'Period', zones: 'Zones', compare: 'Compare' };

/** Why controls are disabled, one sentence for each reason: 'Period and Compare: all events are listed.' */
export function sayNotFollowed(notFollowed: NotFollowed): string[] {
  const reasons = new Map<string, string[]>();
  for (const control of ['period', 'zones', 'compare'] as const) {
    const reason = notFollowed[control];
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), CONTROL_NAMES[control]]);
  }
  return [...reasons].map(([reason, names]) => `${joinWords(names)}: ${reason}.`);
}
