import { HubError } from '../../kernel/index.ts';

/** A finding that is not there. */
export class UnknownFinding extends HubError {
  static because = (id: string) =>
    new UnknownFinding(
      'UNKNOWN_FINDING',
      `There is no written finding '${id}'. writtenFindings lists those that were not withdrawn, each with its id.`,
    );
}

/** Words that are no finding. */
export class FindingNotUsable extends HubError {
  static tooLong = (words: number, most: number) =>
    new FindingNotUsable(
      'FINDING_TOO_LONG',
      `The finding has ${words} words and may have ${most}, for it is read from across a room. Say one thing.`,
      'words',
    );
}

/** A finding for figures that are shown no more. */
export class FiguresHaveChanged extends HubError {
  static because = () =>
    new FiguresHaveChanged(
      'FIGURES_HAVE_CHANGED',
      'The figures have changed since you looked at them, so a finding about them might not be true. Look at the card again, then write.',
    );
}

/** A second finding for the same figures. */
export class FindingAlreadyThere extends HubError {
  static because = (words: string, id: number) =>
    new FindingAlreadyThere(
      'FINDING_ALREADY_THERE',
      `A finding is written for these figures already: “${words}” (id ${id}). Correct that one, or withdraw it first.`,
      'words',
    );
}
