import { graphql } from '#lib/graph/generated/gql.ts';

/** What every page shows around its content: the programme, its owner, its zones, whether any figure is illustrative, and of which data it is made. */
export const PROGRAMME = graphql(`
  query Programme {
    hub {
      ownerName
      programmeName
      firstMonth
      latestMonth
      asAt
      dataVersion
    }
    zones(first: 50) {
      nodes {
        slug
        name
      }
    }
    measures {
      id
      illustrative
      title
      records
    }
  }
`);
