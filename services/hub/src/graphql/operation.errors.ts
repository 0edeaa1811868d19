import { GraphQLError } from 'graphql';
import { HubError } from '../kernel/index.ts';

/** A refusal as the graph throws it before anything runs: the fault is the asker's, so the answer is 400. */
export type RefusedBeforeItRan = GraphQLError;

const refuse = (because: HubError): RefusedBeforeItRan =>
  new GraphQLError(because.message, { originalError: because, extensions: { http: { status: 400 } } });

/** A query that asks for more than one query may. Its words say what to narrow and what would be possible. */
export class OperationTooLarge extends HubError {
  static because = (words: string) => new OperationTooLarge('QUESTION_TOO_LARGE', words);

  static refusal = (words: string) => refuse(OperationTooLarge.because(words));
}

/** An operation that the hub cannot run: of a kind that it has none of, or none of those in the document. */
export class NoSuchOperation extends HubError {
  static because = (words: string) => new NoSuchOperation('NO_SUCH_OPERATION', words);

  static ofKind = (kind: string) =>
    refuse(NoSuchOperation.because(`The hub has no ${kind}s. Ask a query, and ask it again where something new is awaited.`));

  /** @param operationName the name that the request gives; null for none @param known the names of the operations in the document */
  static named = (operationName: string | null, known: readonly string[]) =>
    refuse(
      NoSuchOperation.because(
        operationName === null
          ? `The document has ${known.length} operations, and the request names none of them. Send operationName: ${known.join(' or ')}.`
          : `The document has no operation '${operationName.slice(0, 60)}'. It has ${known.join(', ') || 'one without a name'}. Send the operationName of one of them.`,
      ),
    );
}

/** Errors beyond those that an answer says. */
export class MoreErrors extends HubError {
  static because = (more: number) =>
    new MoreErrors('MORE_ERRORS', `${more.toLocaleString('en-GB')} more errors are not shown. Mend those that are, and ask again.`);
}
