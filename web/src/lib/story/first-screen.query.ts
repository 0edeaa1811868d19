import { graphql } from '#lib/graph/generated/gql.ts';

/**
 * The figures over all zones that head the first page, and what was spent in each zone and quarter. People are asked for by month alone, since they are
 * never added up. Recorded crime is asked for alone: its files come late, and its latest months are not those of the others.
 */
export const FIRST_SCREEN = graphql(`
  query FirstScreen(
    $where: CombinedWhere!
    $latest: CombinedWhere!
    $compareTo: Comparison!
    $quartersTo: Comparison
    $isCompared: Boolean!
  ) {
    latest: combined(where: $latest, compareTo: $compareTo, first: 1) {
      period {
        label
      }
      rows {
        attendances {
          ...HeadlineCount
        }
      }
    }
    months: combined(where: $where, compareTo: $compareTo) {
      rows {
        period {
          month
        }
        attendances {
          ...PlainCount
        }
        individualsSupported {
          ...HeadlineCount
        }
        concernsOpenOver28Days {
          ...HeadlineCount
        }
        concernsOpen {
          ...PlainCount
        }
        notYetSpent {
          ...HeadlineAmount
        }
      }
    }
    latestCrime: combined(where: $latest, compareTo: $compareTo, first: 1) {
      period {
        label
      }
      rows {
        recordedCrime {
          ...HeadlineCount
        }
      }
    }
    crimeMonths: combined(where: $where) {
      rows {
        period {
          month
        }
        recordedCrime {
          ...PlainCount
        }
      }
    }
    quarters: combined(where: $where, compareTo: $quartersTo) {
      rows {
        ...SpentInAQuarter
      }
    }
  }

  fragment SpentInAQuarter on CombinedRow {
    zone {
      slug
      name
    }
    period(grain: FINANCIAL_QUARTER) {
      label
      start
      complete
    }
    amountSpent {
      state
      amount
      before @include(if: $isCompared) {
        state
        amount
      }
    }
  }

  fragment PlainCount on Figure {
    state
    number
  }

  fragment HeadlineCoverage on Coverage {
    covered
    of
    missing
    unit
  }

  fragment HeadlineCount on Figure {
    ...PlainCount
    coverage {
      ...HeadlineCoverage
    }
    before {
      ...PlainCount
    }
    change {
      absolute
      before
      number
      reason
      over {
        label
      }
      comparedWith {
        label
      }
    }
  }

  fragment HeadlineAmount on MoneyFigure {
    state
    amount
    coverage {
      ...HeadlineCoverage
    }
    before {
      state
      amount
    }
    change {
      absolute
      before
      amount
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

/** What was spent in a zone in each quarter. */
export const ZONE_SPENT = graphql(`
  query ZoneSpent($where: CombinedWhere!, $quartersTo: Comparison, $isCompared: Boolean!) {
    quarters: combined(where: $where, compareTo: $quartersTo) {
      rows {
        ...SpentInAQuarter
      }
    }
  }
`);
