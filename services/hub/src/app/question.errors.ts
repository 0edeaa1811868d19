import { GraphQLError } from 'graphql';
import { HubError } from '../kernel/index.ts';

/** A question that asks for more than one question may. Its words say what to narrow and what would be possible. */
export class QuestionTooLarge extends HubError {
  static because = (words: string) => new QuestionTooLarge('QUESTION_TOO_LARGE', words);

  /** As the graph throws it before anything runs: the fault is the asker's, so the answer is 400. */
  static refusal = (words: string) =>
    new GraphQLError(words, { originalError: QuestionTooLarge.because(words), extensions: { http: { status: 400 } } });
}
