import { graphql } from '#lib/graph/generated/gql.ts';

/** The events of every zone. One that concerns several zones comes once for each. */
export const EVENTS = graphql(`
  query Events {
    zones(first: 50) {
      nodes {
        slug
        name
        events(first: 500, orderBy: [{ field: DATE, direction: DESC }]) {
          totalCount
          nodes {
            id
            date
            title
            kind
            link
            illustrative
          }
        }
      }
    }
  }
`);
