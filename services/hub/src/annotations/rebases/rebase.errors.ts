import { HubError } from '../../kernel/index.ts';

/** More are no decision about one event. */
export const MOST_AT_ONCE = 50;

/** A rebase that is not there. */
export class UnknownRebase extends HubError {
  static because = (id: string) =>
    new UnknownRebase('UNKNOWN_REBASE', `There is no rebase '${id}'. rebases lists those that apply, each with its id.`);
}

/** None, or too many to be one decision. */
export class RebasesNotCounted extends HubError {
  static because = (given: number) =>
    new RebasesNotCounted('REBASES_NOT_COUNTED', `${given} rebases are given. Give 1 to ${MOST_AT_ONCE}.`, 'rebases');
}

/** A month from which no limits can start again. */
export class RebaseMonthOutOfReach extends HubError {
  static because = (month: string, measure: string, first: string, latest: string) =>
    new RebaseMonthOutOfReach(
      'REBASE_MONTH_OUT_OF_REACH',
      `The usual range of ${measure} cannot be recalculated from ${month}: there must be months before it and figures from it on. Choose a month from ${first} to ${latest}.`,
      'month',
    );

  static nowhere = (measure: string) =>
    new RebaseMonthOutOfReach(
      'REBASE_MONTH_OUT_OF_REACH',
      `${measure} has figures for one month at most, so there is no usual range to recalculate. Wait until there are more.`,
      'month',
    );
}

/** An event that cannot go with the rebase. */
export class RebaseEventNotUsable extends HubError {
  static unknown = (id: string) =>
    new RebaseEventNotUsable(
      'UNKNOWN_EVENT',
      `There is no event '${id}' now: it may have been withdrawn. Choose another, or none.`,
      'event',
    );

  static elsewhere = (title: string, zone: string) =>
    new RebaseEventNotUsable(
      'EVENT_OF_OTHER_ZONE',
      `The event '${title}' does not concern ${zone}. Name one that does, or leave it out.`,
      'event',
    );
}

/** The same rebase once more. */
export class RebaseAlreadyThere extends HubError {
  static because = (measure: string, month: string, id: number) =>
    new RebaseAlreadyThere(
      'REBASE_ALREADY_THERE',
      `The usual range of ${measure} in that place is recalculated from ${month} already (id ${id}). Correct that one, or choose another month.`,
      'month',
    );
}

/** A number of months that no limits can be made of. */
export class RebaseBaselineNotUsable extends HubError {
  /** @param most how many months have figures from the first of the rebase on */
  static because = (least: number, most: number, first: string, latest: string) =>
    new RebaseBaselineNotUsable(
      'REBASE_BASELINE_NOT_USABLE',
      most < least
        ? `A usual range is made of ${least} months or more, and from ${first} to ${latest} there are ${most}. Leave the number of months out: then it is made of all there are.`
        : `A usual range is made of a whole number of months, ${least} to ${most}: from ${first} to ${latest} there are ${most}. Give such a number, or leave it out: then it is made of all there are.`,
      'baselinePoints',
    );
}
