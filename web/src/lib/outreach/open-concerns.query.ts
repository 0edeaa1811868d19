import { graphql } from '#lib/graph/generated/gql.ts';

/** The last day of a period, for what stood at its end. */
export const CONCERNS_PERIOD = graphql(`
  query ConcernsPeriod($where: OutreachWhere!) {
    outreach(where: $where, first: 1) {
      period {
        lastDay
      }
      totals {
        concernsOpen {
          state
        }
      }
    }
  }
`);

/** The concerns that are open at the end of a month, zone by zone: the hub's own counts, and the very records that they count. */
export const OPEN_CONCERNS = graphql(`
  query OpenConcerns($where: OutreachWhere!, $mayConcernRows: Boolean!) {
    measures {
      id
      title
      description
      formula
      source
      owner
    }
    outreach(where: $where, first: 50) {
      asAt
      illustrative
      completeness {
        received
        expected
      }
      period {
        end
        lastDay
      }
      rows {
        zone {
          slug
          name
        }
        concernsOpen {
          state
          number
        }
        concernsOpenOver28Days {
          state
          number
        }
        openConcerns(first: 1000, of: CONCERNS_OPEN) @include(if: $mayConcernRows) {
          totalCount
          nodes {
            reference
            kind
            raisedOn
            routedTo
            routedOn
            closedOn
            illustrative
          }
        }
      }
      totals {
        concernsOpen {
          state
          number
        }
        concernsOpenOver28Days {
          state
          number
        }
      }
    }
  }
`);
