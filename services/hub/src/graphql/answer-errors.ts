// Decides which errors an answer says: of what is null already because of one, no other.

import type { GraphQLError, GraphQLResolveInfo } from 'graphql';

/** Where a value is in the answer. */
export type Path = GraphQLResolveInfo['path'];

/** The errors of one answer. */
export class AnswerErrors {
  readonly all: GraphQLError[] = [];
  /** Places of the answer that are null because of an error; undefined is the answer as a whole. */
  readonly #nulled = new Set<Path | undefined>();

  /** @param path what is null because of the error */
  add(error: GraphQLError, path: Path | undefined): void {
    for (let place = path; place; place = place.prev) if (this.#nulled.has(place)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.all.push(error);
  }
}
