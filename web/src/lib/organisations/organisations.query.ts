import { graphql } from '#lib/graph/generated/gql.ts';

/** Every organisation, and how much of its work is held. */
export const ORGANISATIONS = graphql(`
  query Organisations($mayRowsOfReturns: Boolean!) {
    organisations(first: 500, orderBy: [{ field: NAME }]) {
      totalCount
      nodes {
        id
        name
        kind
        illustrative
        identifiers(first: 1) {
          nodes {
            identifier
          }
        }
        zones(first: 20) {
          nodes {
            zone {
              slug
              name
            }
          }
        }
        activities(first: 50) {
          nodes {
            kind
          }
        }
        grantsReceived(first: 1) {
          totalCount
        }
        outreachActions(first: 1) @include(if: $mayRowsOfReturns) {
          totalCount
        }
      }
    }
  }
`);
