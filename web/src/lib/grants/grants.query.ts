import { graphql } from '#lib/graph/generated/gql.ts';

/** The grants page in one request (rounds belong to no zone, so their budgets are asked for apart): the awards and totals of a period, where they went, and every round whole. */
export const GRANTS = graphql(`
  query Grants($where: GrantsWhere!, $period: PeriodInput!, $held: PeriodInput!, $mayApplicationRows: Boolean!) {
    measures {
      id
      field
      title
      source
    }
    inPeriod: grants(where: $where, first: 1) {
      asAt
      illustrative
      period {
        start
        lastDay
      }
      rows {
        amountAwarded {
          amount
          state
        }
        awards(first: 500, of: AMOUNT_AWARDED) {
          totalCount
          nodes {
            ...GrantLine
            activitiesFunded(first: 50) {
              totalCount
              nodes {
                activity {
                  theme
                  zone {
                    slug
                  }
                }
              }
            }
          }
        }
      }
      totals {
        amountAwarded {
          amount
          state
          note
        }
        amountPaid {
          amount
          state
          note
        }
        amountSpent {
          amount
          state
          note
        }
        amountReturned {
          amount
          state
          note
        }
        committedNotPaid {
          amount
          state
          note
        }
        underspend {
          amount
          state
          note
        }
        notYetSpent {
          amount
          state
          note
        }
      }
    }
    ofBudgets: grants(where: { period: $period }, first: 1) {
      totals {
        budgetUsed {
          number
          state
          note
        }
      }
    }
    byRoundAndZone: grants(where: $where) {
      rows {
        fundingRound {
          id
          title
          financialYear
        }
        zone {
          slug
          name
        }
        amountAwarded {
          amount
          state
        }
      }
    }
    byRound: grants(where: $where) {
      rows {
        fundingRound {
          id
        }
        amountAwarded {
          amount
          state
        }
      }
    }
    byZone: grants(where: $where) {
      rows {
        zone {
          slug
          name
        }
        amountAwarded {
          amount
          state
        }
      }
    }
    wholeRounds: grants(where: { period: $held }) {
      rows {
        fundingRound {
          id
        }
        applicationsReceived {
          number
          state
        }
        successRate {
          number
          state
        }
        amountAwarded {
          amount
          state
        }
        underspend {
          amount
          state
        }
        budgetUsed {
          number
          state
        }
      }
    }
    decisions: grants(where: { period: $held }) {
      rows {
        fundingRound {
          id
        }
        applicationDecision
        applicationsReceived {
          number
          state
        }
      }
    }
    fundingRounds(first: 100) {
      totalCount
      nodes {
        id
        title
        financialYear
        budget
        cutOffScorePercent
        opensOn
        closesOn
        decidedOn
        amountAwardedPublished
        applicationsPublished
        awardsPublished
        illustrative
        grants(first: 200) {
          totalCount
          nodes {
            spendReports(first: 12) {
              nodes {
                final
              }
            }
          }
        }
      }
    }
  }
`);
