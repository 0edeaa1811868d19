import { HubError } from '../kernel/index.ts';

/** A correction or withdrawal without a usable reason. */
export class ReasonNotGiven extends HubError {
  /** @param field the argument that it is given in */
  static missing = (field: string) =>
    new ReasonNotGiven(
      'REASON_MISSING',
      'No reason is given. Say in a few words why, so that who reads the history later understands it.',
      field,
    );

  static tooLong = (length: number, most: number, field: string) =>
    new ReasonNotGiven('REASON_TOO_LONG', `The reason has ${length} characters and may have ${most}. Say it shorter.`, field);
}

/** A correction that says what stands already. */
export class NothingToCorrect extends HubError {
  static because = (what: string) =>
    new NothingToCorrect(
      'NOTHING_TO_CORRECT',
      `The correction of ${what} says what stands already. Change something, or leave it as it is.`,
    );
}

/** Something withdrawn that is to be changed. */
export class AlreadyWithdrawn extends HubError {
  static because = (what: string, day: string, next: string) =>
    new AlreadyWithdrawn('ALREADY_WITHDRAWN', `${what} was withdrawn on ${day} and cannot be changed any more. ${next}`);
}
