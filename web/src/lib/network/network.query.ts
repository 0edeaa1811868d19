import { graphql } from '#lib/graph/generated/gql.ts';

/** Who works with whom, in every zone, and the organisations that work in each. */
export const NETWORK = graphql(`
  query Network {
    zones(first: 50) {
      nodes {
        slug
        name
        partnershipLinks(first: 500) {
          totalCount
          nodes {
            id
            kind
            since
            until
            illustrative
            organisation {
              id
              name
            }
            partner {
              id
              name
            }
          }
        }
      }
    }
  }
`);
