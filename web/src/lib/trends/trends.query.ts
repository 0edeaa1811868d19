import { graphql } from '#lib/graph/generated/gql.ts';

/** Everything that the cards of a page need, in one request: every measure by zone and month, the catalogue, and the hub's own facts. */
export const TRENDS = graphql(`
  query Trends($where: CombinedWhere!) {
    hub {
      ownerName
      programmeName
      firstMonth
      latestMonth
    }
    measures {
      id
      field
      title
      description
      unit
      formula
      better
      additiveOverTime
      additiveOverPlace
      protected
      illustrative
      source
      domain
    }
    combined(where: $where) {
      asAt
      illustrative
      rows {
        period(grain: MONTH) {
          month
        }
        zone {
          slug
          name
        }
        sessionsHeld {
          ...Counted
        }
        attendances {
          ...Counted
        }
        familiesSupported {
          ...Counted
        }
        individualsSupported {
          ...Counted
        }
        outreachActions {
          ...Counted
        }
        concernsRaised {
          ...Counted
        }
        concernsClosed {
          ...Counted
        }
        amountAwarded {
          ...Priced
        }
        amountPaid {
          ...Priced
        }
        recordedCrime {
          ...Counted
        }
        antiSocialBehaviour {
          ...Counted
        }
      }
    }
  }

  fragment Counted on Figure {
    state
    number
    leftOut
    completeness {
      received
      expected
    }
  }

  fragment Priced on MoneyFigure {
    state
    amount
    completeness {
      received
      expected
    }
  }
`);
