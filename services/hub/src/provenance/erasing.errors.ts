import { HubError } from '../kernel/index.ts';

/** Words that are not there. */
export class UnknownText extends HubError {
  static missing = () => new UnknownText('TEXT_MISSING', 'Choose the text to erase.', 'textId');

  static because = (id: string) =>
    new UnknownText('UNKNOWN_TEXT', `There are no words with the number '${id}'. writtenTexts finds words.`, 'textId');
}

/** Words that are gone already. */
export class AlreadyErased extends HubError {
  static because = (id: string) => new AlreadyErased('ALREADY_ERASED', `The words with the number '${id}' are erased already.`, 'textId');
}

/** Words that would be erased on no ground. */
export class GroundNotGiven extends HubError {
  static because = () => new GroundNotGiven('GROUND_MISSING', 'Choose the ground on which the words are erased.', 'ground');
}

/** A reason, kept for good, that says again what is to go. */
export class ReasonRepeatsWords extends HubError {
  /** What is repeated is not said once more: refusals are kept too. */
  static lookedFor = () =>
    new ReasonRepeatsWords(
      'REASON_REPEATS_WORDS',
      'The reason holds words that you looked for, and it is kept for good: they would stand there after they are erased. Say why without them, such as “Asked for by the person”.',
      'reason',
    );

  static text = () =>
    new ReasonRepeatsWords(
      'REASON_REPEATS_WORDS',
      'The reason repeats the text that is to be erased, and it is kept for good: the text would stand there afterwards. Say why without it, such as “Asked for by the person”.',
      'reason',
    );
}

/** Too little to look for. */
export class SearchTooShort extends HubError {
  static because = (least: number) =>
    new SearchTooShort(
      'SEARCH_TOO_SHORT',
      `Look for at least ${least} characters, such as a surname: fewer are in almost every text.`,
      'contains',
    );
}
