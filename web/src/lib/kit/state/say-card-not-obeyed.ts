// Decides what a card says that cannot follow a choice which its page follows.
import { DEFAULT_PERIOD, isSamePeriod } from '#lib/kit/time/period.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { ControlName } from './not-followed.ts';
import type { KnownZone, ViewState } from './view-state.ts';
import { nameZones, sayComparison, sayPeriod } from './words.ts';

/** The choices that a card cannot follow, in a sentence; undefined when the reader has made none of them. */
export function sayCardNotObeyed(state: ViewState, known: readonly KnownZone[], controls: readonly ControlName[]): string | undefined {
  const choices = controls.flatMap((control) => sayChoice(control, state, known) ?? []);
  return choices.length > 0 ? `This card cannot follow ${joinWords(choices)}.` : undefined;
}

/** A choice in words; undefined for the default. */
function sayChoice(control: ControlName, state: ViewState, known: readonly KnownZone[]): string | undefined {
  switch (control) {
    case 'period':
      return isSamePeriod(state.period, DEFAULT_PERIOD) ? undefined : `the choice of period (${sayPeriod(state.period)})`;
    case 'zones':
      return state.zones && `the choice of zones (${nameZones(state.zones, known)})`;
    case 'compare':
      return state.comparison === 'none' ? undefined : `the comparison with ${sayComparison(state.comparison)}`;
  }
}
