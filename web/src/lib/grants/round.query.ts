import { graphql } from '#lib/graph/generated/gql.ts';

/** One funding round with its figures over all months held; null when there is no such round. */
export const ROUND = graphql(`
  query Round($id: ID!, $where: GrantsWhere!, $mayApplicationRows: Boolean!, $mayFilesImported: Boolean!) {
    fundingRound(id: $id) {
      id
      title
      financialYear
      budget
      maximumAward
      cutOffScorePercent
      opensOn
      closesOn
      decidedOn
      amountAwardedPublished
      applicationsPublished
      awardsPublished
      illustrative
      note
      sourceUrl
      fundingProgramme {
        title
      }
      importedFrom {
        ...ImportLine
      }
      grants(first: 200) {
        totalCount
        nodes {
          ...GrantLine
        }
      }
      applications(first: 200) @include(if: $mayApplicationRows) {
        totalCount
        nodes {
          id
          reference
          title
          amountAppliedFor
          receivedOn
          decision
          decidedOn
          decidedBy
          recommendation
          moderatedScorePercent
          illustrative
          organisation {
            id
            name
          }
          zones(first: 10) {
            nodes {
              share
              zone {
                slug
                name
              }
            }
          }
          scores(first: 10) {
            nodes {
              assessorNumber
              scorePercent
            }
          }
        }
      }
    }
    measures {
      id
      field
      title
      source
    }
    figures: grants(where: $where, first: 1) {
      asAt
      illustrative
      totals {
        applicationsReceived {
          number
          state
        }
        successRate {
          number
          state
        }
        awardRateByValue {
          number
          state
        }
        medianDecisionDays {
          number
          state
        }
        budgetUsed {
          number
          state
        }
        amountAppliedFor {
          amount
          state
        }
        amountAwarded {
          amount
          state
        }
        amountPaid {
          amount
          state
        }
        amountSpent {
          amount
          state
        }
        amountReturned {
          amount
          state
        }
        committedNotPaid {
          amount
          state
        }
        underspend {
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
    decisions: grants(where: $where) {
      rows {
        applicationDecision
        applicationsReceived {
          number
          state
        }
      }
    }
  }
`);
