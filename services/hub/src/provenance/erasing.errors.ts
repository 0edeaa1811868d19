import { HubError } from '../kernel/index.ts';

/** Words that are not there. */
export class UnknownText extends HubError {
  static because = (id: string) =>
    new UnknownText('UNKNOWN_TEXT', `There are no words with the number '${id}'. writtenTexts finds words.`, 'textId');
}

/** Words that are gone already. */
export class AlreadyErased extends HubError {
  static because = (id: string) => new AlreadyErased('ALREADY_ERASED', `The words with the number '${id}' are erased already.`, 'textId');
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
