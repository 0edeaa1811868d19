import { HubError } from '../../kernel/index.ts';

/** A ghosted point that is not there. */
export class UnknownGhostedPoint extends HubError {
  static because = (id: string) =>
    new UnknownGhostedPoint(
      'UNKNOWN_GHOSTED_POINT',
      `There is no ghosted point '${id}'. ghostedPoints lists those that stand, each with its id.`,
    );
}

/** A month without a figure to explain. */
export class GhostMonthOutOfReach extends HubError {
  static because = (month: string, measure: string, first: string, latest: string) =>
    new GhostMonthOutOfReach(
      'GHOST_MONTH_OUT_OF_REACH',
      `${measure} has no figure for ${month}, so there is nothing to explain. Possible: ${first} to ${latest}.`,
      'month',
    );
}

/** The same point once more. */
export class PointAlreadyGhosted extends HubError {
  static because = (month: string, id: number) =>
    new PointAlreadyGhosted(
      'POINT_ALREADY_GHOSTED',
      `The figure of that measure and place for ${month} is explained already (id ${id}). Withdraw that one first, or name another month.`,
      'month',
    );
}
