import { graphql } from '#lib/graph/generated/gql.ts';

/** The zones, for the page that lists them. */
export const ZONES = graphql(`
  query Zones {
    zones(first: 50) {
      nodes {
        slug
        name
        districtName
        districtCode
        since
        until
      }
    }
  }
`);
