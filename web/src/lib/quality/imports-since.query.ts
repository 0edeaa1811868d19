import { graphql } from '#lib/graph/generated/gql.ts';

/** The imports whose rows became visible from an instant on, newest first. */
export const IMPORTS_SINCE = graphql(`
  query ImportsSince($from: DateTimeISO!) {
    uploads(first: 100, where: { publishedAt: { from: $from } }, orderBy: [{ field: PUBLISHED_AT, direction: DESC }]) {
      totalCount
      nodes {
        source
        publishedAt
      }
    }
  }
`);
