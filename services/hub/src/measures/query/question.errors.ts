import { HubError } from '../../kernel/index.ts';

/** A hub that holds no data yet. */
export class NothingHeld extends HubError {
  static because = () =>
    new NothingHeld(
      'NOTHING_HELD',
      'The hub holds no data yet, so no period can be counted from its latest month. Import something, or name the months.',
    );
}

/** A measure that nobody declared. */
export class UnknownMeasure extends HubError {
  /** @param field the field of an input that names it; null in a question */
  static because = (id: string, known: readonly string[], field: string | null = null) =>
    new UnknownMeasure('UNKNOWN_MEASURE', `There is no measure '${id}'. ${nearest(id, known)}`, field);
}

/** A question that has no answer; says what would be possible. */
export class ImpossibleCombination extends HubError {
  static because = (what: string) => new ImpossibleCombination('IMPOSSIBLE_COMBINATION', what);
}

/** A question that is not complete; says what is missing. */
export class QuestionNotUnderstood extends HubError {
  static because = (what: string) => new QuestionNotUnderstood('QUESTION_NOT_UNDERSTOOD', what);
}

/** A question that would take too long or answer too much; says which part to narrow. */
export class QuestionTooWide extends HubError {
  static because = (what: string) => new QuestionTooWide('QUESTION_TOO_WIDE', what);
}

/** The names that share most of their letters with what was written, or all where there are few. */
function nearest(id: string, known: readonly string[]): string {
  const domain = id.split('.')[0]?.toLowerCase() ?? '';
  const alike = known.filter((name) => name.startsWith(`${domain}.`) || name.toLowerCase().endsWith(id.toLowerCase()));
  const named = alike.length ? alike : known;
  return `${alike.length ? 'Near it are' : 'The measures are'} ${named.join(', ')}.`;
}
