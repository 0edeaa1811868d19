import { graphql } from '#lib/graph/generated/gql.ts';

/** What residents raised, by theme, and what came of it. */
export const CONCERN_THEMES = graphql(`
  query ConcernThemes($where: OutreachWhere!) {
    measures {
      id
      source
    }
    byTheme: outreach(where: $where) {
      asAt
      illustrative
      period {
        start
        end
      }
      rows {
        concernKind
        concernsRaised {
          state
          number
          shareOfTotal
        }
        raisedFedBackShare {
          state
          number
          base {
            ...PlainCount
          }
        }
      }
      totals {
        concernsRaised {
          state
          number
          coverage {
            covered
            of
            missing
          }
        }
      }
    }
    byOutcome: outreach(where: $where) {
      rows {
        concernKind
        concernOutcome
        concernsRaised {
          ...PlainCount
        }
      }
      totals {
        concernsRaised {
          ...PlainCount
        }
      }
    }
  }
`);

/** Concerns that residents were told about, those closed last first. */
export const TOLD_CONCERNS = graphql(`
  query ToldConcerns($where: ConcernWhere!, $mayConcernRows: Boolean!) {
    concerns(first: 5, where: $where, orderBy: [{ field: CLOSED_ON, direction: DESC }, { field: REFERENCE, direction: ASC }])
      @include(if: $mayConcernRows) {
      nodes {
        reference
        kind
        raisedOn
        routedTo
        closedOn
        outcome
        fedBackOn
        zone {
          name
        }
      }
    }
  }
`);

/** What outreach is made of: actions, contacts and leaflets by kind of action. */
export const OUTREACH_MADE_OF = graphql(`
  query OutreachMadeOf($where: OutreachWhere!) {
    measures {
      id
      source
    }
    byKind: outreach(where: $where) {
      asAt
      illustrative
      period {
        start
        end
      }
      rows {
        actionKind
        outreachActions {
          state
          number
          shareOfTotal
        }
        contacts {
          state
          number
          shareOfTotal
        }
        leafletsDelivered {
          state
          number
          shareOfTotal
        }
      }
      totals {
        outreachActions {
          state
          number
          coverage {
            covered
            of
            missing
          }
        }
        contacts {
          ...PlainCount
        }
        leafletsDelivered {
          ...PlainCount
        }
      }
    }
    byRoute: outreach(where: $where) {
      rows {
        routedTo
        concernsRaised {
          state
          number
          shareOfTotal
        }
      }
      totals {
        concernsRaised {
          ...PlainCount
        }
      }
    }
  }
`);
