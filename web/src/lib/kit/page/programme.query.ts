import { graphql } from '#lib/graph/generated/gql.ts';

/** What every page shows around its content: the programme, its owner, its zones, and whether any figure is illustrative. */
export const PROGRAMME = graphql(`
  query Programme {
    hub {
      ownerName
      programmeName
      firstMonth
      latestMonth
      asAt
    }
    zones(first: 50) {
      nodes {
        slug
        name
      }
    }
    measures {
      illustrative
    }
  }
`);
