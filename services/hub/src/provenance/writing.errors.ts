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

/** A change of something that somebody else has changed since its writer read it. */
export class ChangedMeanwhile extends HubError {
  private static because = (changed: string) =>
    new ChangedMeanwhile(
      'CHANGED_MEANWHILE',
      `${changed} Nothing of yours was saved. Look at what it says now, then send again what you still want to change.`,
    );

  /** @param what such as "The event 'Rooms opened'" @param minute when it was last changed @param parts what of it, in words */
  static at = (what: string, minute: string, parts: readonly string[] = []) =>
    ChangedMeanwhile.because(`${what} was changed after you read it, on ${minute}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}.`);

  /** What was seen is no state that it ever had, as after a backup was restored. */
  static unknownState = (what: string) => ChangedMeanwhile.because(`${what} is not as you read it.`);
}

/** Something withdrawn that is to be changed. */
export class AlreadyWithdrawn extends HubError {
  static because = (what: string, day: string, next: string) =>
    new AlreadyWithdrawn('ALREADY_WITHDRAWN', `${what} was withdrawn on ${day} and cannot be changed any more. ${next}`);
}
