import { graphql } from '#lib/graph/generated/gql.ts';

/** What became of the money of some rounds, over all that is held, and how much of that is of a period. */
export const ROUND_MONEY = graphql(`
  query RoundMoney($where: GrantsWhere!, $whereInPeriod: GrantsWhere!) {
    grants(where: $where, first: 1) {
      totals {
        ...BecameOfMoney
      }
    }
    inPeriod: grants(where: $whereInPeriod, first: 1) {
      totals {
        ...BecameOfMoney
      }
    }
  }

  fragment BecameOfMoney on GrantsTotals {
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
`);
