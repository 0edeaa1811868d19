// What an attack is: a small request that was made to stop a hub, and what it is told.

/** Stands for the address of the hub in a header. */
export const OWN_ORIGIN = 'own origin';

/** One request, and what comes of it. */
export interface Attack {
  readonly name: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Status of the answer. */
  readonly status: number;
  /** Code of the first error; null for an answer without one. */
  readonly code: string | null;
  /** Words that the answer holds. */
  readonly words: string;
}

export const repeat = (times: number, text: (index: number) => string, between = ' '): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(between);

export const json = { 'content-type': 'application/json' };
/** A question to the API. */
export const question = (query: string, variables?: unknown, more: object = {}): Pick<Attack, 'path' | 'method' | 'headers' | 'body'> => ({
  path: '/graphql',
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query, ...(variables !== undefined && { variables }), ...more }),
});

export type Expected = readonly [status: number, code: string | null, words: string];
export const attack = (name: string, request: ReturnType<typeof question>, [status, code, words]: Expected): Attack => ({
  name,
  ...request,
  status,
  code,
  words,
});

export const TOO_LARGE = 'QUESTION_TOO_LARGE';
export const tooLarge = (words: string): Expected => [400, TOO_LARGE, words];
export const invalid = (words: string): Expected => [400, 'GRAPHQL_VALIDATION_FAILED', words];
