import { graphql } from '#lib/graph/generated/gql.ts';

/** The figures of a whole period by zone, each beside the one that it is compared with. The hub decides both, and how sure the change is. */
export const COMPARISON = graphql(`
  query Compared($where: CombinedWhere!, $compareTo: Comparison!) {
    measures {
      field
      title
      unit
    }
    combined(where: $where, compareTo: $compareTo) {
      rows {
        zone {
          slug
          name
        }
        sessionsHeld {
          ...ComparedCount
        }
        attendances {
          ...ComparedCount
        }
        familiesSupported {
          ...ComparedCount
        }
        individualsSupported {
          ...ComparedCount
        }
        outreachActions {
          ...ComparedCount
        }
        concernsRaised {
          ...ComparedCount
        }
        concernsClosed {
          ...ComparedCount
        }
        amountAwarded {
          ...ComparedAmount
        }
        amountPaid {
          ...ComparedAmount
        }
        recordedCrime {
          ...ComparedCount
        }
        antiSocialBehaviour {
          ...ComparedCount
        }
      }
    }
  }

  fragment ComparedCount on Figure {
    state
    number
    before {
      state
      number
    }
    change {
      absolute
      percent
      number
      before
      reason
      over {
        label
      }
      comparedWith {
        label
      }
    }
  }

  fragment ComparedAmount on MoneyFigure {
    state
    amount
    before {
      state
      amount
    }
    change {
      absolute
      percent
      amount
      before
      reason
      over {
        label
      }
      comparedWith {
        label
      }
    }
  }
`);
