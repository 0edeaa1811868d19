import { graphql } from '#lib/graph/generated/gql.ts';

/** One zone and what stands in it; null when there is no such zone. */
export const ZONE = graphql(`
  query Zone($slug: ZoneSlug!) {
    zone(slug: $slug) {
      slug
      name
      districtName
      districtCode
      since
      until
      areas(first: 200) {
        totalCount
        nodes {
          id
          kind
          lsoaCode
          confidence
          validFrom
          validTo
          provisional
          note
        }
      }
      events(first: 100) {
        totalCount
        nodes {
          id
          date
          title
          kind
          illustrative
        }
      }
      venues(first: 100) {
        totalCount
        nodes {
          id
          name
          kind
          illustrative
        }
      }
      organisations(first: 100) {
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
`);
