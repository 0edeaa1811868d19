import { graphql } from '#lib/graph/generated/gql.ts';

/** The places of every zone: what makes it, and the venues in it. */
export const PLACES = graphql(`
  query Places {
    zones(first: 50) {
      nodes {
        slug
        name
        districtName
        areas(first: 200) {
          totalCount
          nodes {
            id
            kind
            lsoaCode
            polygon
            confidence
            provisional
            validFrom
            validTo
            note
            importedFrom {
              attribution
            }
          }
        }
        venues(first: 200, orderBy: [{ field: NAME }]) {
          totalCount
          nodes {
            id
            name
            kind
            illustrative
          }
        }
      }
    }
  }
`);
