import { graphql } from '#lib/graph/generated/gql.ts';

/** What heads the page of each zone: its outline, who lives there, its partners and venues. */
export const ZONE_HEADS = graphql(`
  query ZoneHeads($period: PeriodInput!) {
    zones(first: 50) {
      nodes {
        slug
        name
        districtName
        since
        until
        areas(first: 200) {
          nodes {
            kind
            lsoaCode
            polygon
            confidence
            provisional
            validTo
            importedFrom {
              attribution
            }
          }
        }
        venues(first: 100) {
          totalCount
          nodes {
            id
            name
          }
        }
        organisations(first: 1) {
          totalCount
        }
      }
    }
    residents: combined(where: { period: $period }) {
      rows {
        zone {
          slug
        }
        persons {
          state
          number
          note
        }
      }
    }
  }
`);
