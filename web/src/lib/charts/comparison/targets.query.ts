import { graphql } from '#lib/graph/generated/gql.ts';

/** The figures of each month by zone beside the targets of that month: a target is set for a month, and what no period adds up to has none of its own. */
export const MONTHLY_TARGETS = graphql(`
  query MonthlyTargets($where: CombinedWhere!) {
    measures {
      field
      title
      unit
    }
    combined(where: $where, compareTo: TARGET, first: 5000) {
      rows {
        zone {
          slug
          name
        }
        period {
          label
        }
        sessionsHeld {
          ...AimedCount
        }
        attendances {
          ...AimedCount
        }
        familiesSupported {
          ...AimedCount
        }
        individualsSupported {
          ...AimedCount
        }
        outreachActions {
          ...AimedCount
        }
        concernsRaised {
          ...AimedCount
        }
        concernsClosed {
          ...AimedCount
        }
        amountAwarded {
          ...AimedAmount
        }
        amountPaid {
          ...AimedAmount
        }
        recordedCrime {
          ...AimedCount
        }
        antiSocialBehaviour {
          ...AimedCount
        }
      }
    }
  }

  fragment AimedCount on Figure {
    state
    number
    before {
      state
      number
    }
    change {
      absolute
    }
    targetsMet {
      met
      of
    }
  }

  fragment AimedAmount on MoneyFigure {
    state
    amount
    before {
      state
      amount
    }
    change {
      absolute
    }
    targetsMet {
      met
      of
    }
  }
`);
