import { HubError } from '../../kernel/index.ts';
import type { TargetGrain } from './target.entity.ts';

const GRAIN_WORDS: Readonly<Record<TargetGrain, string>> = { MONTH: 'month', QUARTER: 'quarter', FINANCIAL_YEAR: 'financial year' };

/** A target that is not there. */
export class UnknownTarget extends HubError {
  static because = (id: string) =>
    new UnknownTarget('UNKNOWN_TARGET', `There is no target '${id}'. targets lists those that stand, each with its id.`);
}

/** A number that the measure cannot have. */
export class TargetNumberNotPossible extends HubError {
  static because = (what: string) => new TargetNumberNotPossible('TARGET_NUMBER_NOT_POSSIBLE', what, 'number');
}

/** A length of period that the measure has no figures for. */
export class TargetGrainNotPossible extends HubError {
  /** @param title of the measure */
  static because = (title: string, possible: readonly TargetGrain[]) =>
    new TargetGrainNotPossible(
      'TARGET_GRAIN_NOT_POSSIBLE',
      `${title} has no figure for a period of that length, so no target could be compared with it. Choose each ${possible.map((grain) => GRAIN_WORDS[grain]).join(' or each ')}.`,
      'grain',
    );
}

/** A day from which no figure could be compared with the target. */
export class TargetSinceOutOfReach extends HubError {
  static because = (day: string, first: string, last: string) =>
    new TargetSinceOutOfReach(
      'TARGET_SINCE_OUT_OF_REACH',
      `${day} is too far from what the hub holds. A target may hold since any day from ${first} to ${last}.`,
      'since',
    );
}

/** The same target once more. */
export class TargetAlreadyThere extends HubError {
  static because = (number: string, day: string, id: number) =>
    new TargetAlreadyThere(
      'TARGET_ALREADY_THERE',
      `A target for that measure, place and length of period holds since ${day} already: ${number} (id ${id}). Correct that one, or say since when another holds.`,
      'since',
    );
}
