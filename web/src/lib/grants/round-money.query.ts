import { graphql } from '#lib/graph/generated/gql.ts';

/** What became of the money of some rounds, over all that is held. */
export const ROUND_MONEY = graphql(`
  query RoundMoney($where: GrantsWhere!) {
    grants(where: $where, first: 1) {
      totals {
        amountAwarded {
          amount
          state
        }
        amountSpent {
          amount
          state
        }
        underspend {
          amount
          state
        }
        notYetSpent {
          amount
          state
        }
      }
    }
  }
`);
