// Decides which queries are answered from what is kept: the same words, sent in the same form, for the same viewer, while the data is what it was.

import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, type GraphQLSchema, type SelectionNode } from 'graphql';
import { readersOf } from './access-rules.ts';
import { AnswerCache, type DataVersion, type ReadTransaction } from '../database/index.ts';
import { rules, type Viewer } from '../access/index.ts';

/** The most that replies may take together, in bytes. */
const MOST_BYTES = 48 * 1024 * 1024;

/** A reply as it leaves. */
export interface CachedResponse {
  readonly contentType: string;
  readonly body: string;
  /** What making it took, as points of the rate limit: whoever is given it is charged the same. */
  readonly points: number;
  /** What counts people and is shown exactly in it: it is audited each time that the reply is given. */
  readonly exactCounts: readonly string[];
}

/** What is known of a request while it is answered. */
export interface CacheableRequest {
  /** Whether its answer may be kept: one to a query, whole and without an error, and not about people who sign in. */
  mayBeKept: boolean;
  /** Whether it asks about people who sign in: such an answer, and a page that is made of it, changes without the data. */
  isPersonal: boolean;
}

/** Replies by what was asked. */
export class ResponseCache {
  readonly #answers = new AnswerCache(MOST_BYTES);

  get count() {
    return this.#answers.count;
  }

  find({ version }: DataVersion, viewer: Viewer, request: string): CachedResponse | undefined {
    return this.#answers.find({ version, viewer, request }) as CachedResponse | undefined;
  }

  /** Keeps a reply that was made from one state of the data. */
  keep({ viewer, versionAnswered, hasReadUnversioned }: ReadTransaction, request: string, reply: CachedResponse): void {
    if (versionAnswered && !hasReadUnversioned)
      this.#answers.keep({ version: versionAnswered.version, viewer, request }, reply, 2 * reply.body.length);
  }

  clear(): void {
    this.#answers.clear();
  }
}

/** Says of each answer whether it may be kept. */
export function responseCachePlugin<Context extends { readonly request?: CacheableRequest | null }>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue: { request }, operation, schema, response: { body } }) {
          if (!request || operation?.operation !== OperationTypeNode.QUERY) return Promise.resolve();
          request.isPersonal = operation.selectionSet.selections.some((selection) => isOfPeople(selection, schema));
          request.mayBeKept = !request.isPersonal && body.kind === 'single' && !body.singleResult.errors;
          return Promise.resolve();
        },
      }),
  };
}

/** Rules of what is about people who sign in: it changes without the data being another, so nothing of it is kept. */
const OF_PEOPLE: ReadonlySet<unknown> = new Set([rules.ADMINISTRATION, rules.ONESELF]);

/** Whether a root field is about people who sign in; a fragment at the root may be. */
function isOfPeople(selection: SelectionNode, schema: GraphQLSchema): boolean {
  if (selection.kind !== Kind.FIELD) return true;
  const root = schema.getQueryType();
  const field = root?.getFields()[selection.name.value];
  return root !== null && root !== undefined && field !== undefined && OF_PEOPLE.has(readersOf(root, field));
}
