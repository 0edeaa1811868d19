import { graphql } from '#lib/graph/generated/gql.ts';

/** Which months a period is where figures of every kind are shown together, as on the slides: its data ends with the latest complete month of any of them. */
export const PERIOD_MONTHS = graphql(`
  query PeriodMonths($where: CombinedWhere!) {
    combined(where: $where, first: 1) {
      period {
        start
        lastDay
      }
      rows {
        sessionsHeld {
          state
        }
        outreachActions {
          state
        }
        amountAwarded {
          state
        }
        recordedCrime {
          state
        }
      }
    }
  }
`);
