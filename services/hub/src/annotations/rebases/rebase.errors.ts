import { HubError } from '../../kernel/index.ts';

/** A rebase that is not there. */
export class UnknownRebase extends HubError {
  static because = (id: string) =>
    new UnknownRebase('UNKNOWN_REBASE', `There is no rebase '${id}'. rebases lists those that stand, each with its id.`);
}

/** A month from which no limits can start again. */
export class RebaseMonthOutOfReach extends HubError {
  static because = (month: string, measure: string, first: string, latest: string) =>
    new RebaseMonthOutOfReach(
      'REBASE_MONTH_OUT_OF_REACH',
      `Limits of ${measure} cannot start again in ${month}: there must be months before it and figures from it on. Possible: ${first} to ${latest}.`,
      'month',
    );

  static nowhere = (measure: string) =>
    new RebaseMonthOutOfReach(
      'REBASE_MONTH_OUT_OF_REACH',
      `${measure} has figures for one month at most, so no limits can start again. Wait until there are more.`,
      'month',
    );
}

/** An event that cannot go with the rebase. */
export class RebaseEventNotUsable extends HubError {
  static unknown = (id: string) =>
    new RebaseEventNotUsable(
      'UNKNOWN_EVENT',
      `There is no event '${id}' that stands. Name one of zoneEvents by its id, or leave it out.`,
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
  static because = (month: string, id: number) =>
    new RebaseAlreadyThere(
      'REBASE_ALREADY_THERE',
      `Limits of that measure and place start again in ${month} already (id ${id}). Correct that one, or name another month.`,
      'month',
    );
}

/** A number of points that no limits can be made of. */
export class RebaseBaselineNotUsable extends HubError {
  static because = (points: number, least: number, most: number) =>
    new RebaseBaselineNotUsable(
      'REBASE_BASELINE_NOT_USABLE',
      `Limits cannot be made of ${points} points. Give ${least} to ${most}, or leave it out: then they are made of all that are held.`,
      'baselinePoints',
    );
}
