// Decides which schema an operation is answered from: the whole one for documents that the dashboard brought, whose fields are refused one by one; for an
// operation in a viewer's own words the part of it that this viewer may read, so that nothing else is known by any error, suggestion or introspection.

import type { ApolloServer, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../access/index.ts';
import { schemaFor } from '../graphql/index.ts';

/** Servers by what their viewers may see. There are as many as roles and pairs of them that may ask freely: a dozen at most. */
export class VisibleServers<Context extends BaseContext> {
  readonly #bySight = new Map<string, Promise<ApolloServer<Context>>>();

  /** @param whole answers from the whole schema @param make makes a server of a schema */
  constructor(
    private readonly whole: ApolloServer<Context>,
    private readonly schema: GraphQLSchema,
    private readonly make: (schema: GraphQLSchema) => ApolloServer<Context>,
  ) {}

  /** The server that answers an operation. @param isTrusted whether the document is one of the dashboard */
  for(viewer: Viewer, isTrusted: boolean): Promise<ApolloServer<Context>> {
    if (isTrusted || !viewer.mayAskFreely) return Promise.resolve(this.whole);
    const known = this.#bySight.get(viewer.sees);
    if (known) return known;
    const made = this.#start(viewer);
    this.#bySight.set(viewer.sees, made);
    made.catch(() => this.#bySight.delete(viewer.sees));
    return made;
  }

  async #start(viewer: Viewer): Promise<ApolloServer<Context>> {
    const server = this.make(schemaFor(this.schema, viewer));
    await server.start();
    return server;
  }

  async stop(): Promise<void> {
    const started = await Promise.all(this.#bySight.values());
    await Promise.all([this.whole, ...started].map((server) => server.stop()));
  }
}
