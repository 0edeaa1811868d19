import { graphql } from '#lib/graph/generated/gql.ts';

/** Everything that the cards of a page need, in one request: every measure in every zone with its control chart, and the catalogue. */
export const TRENDS = graphql(`
  query Trends(
    $measures: [String!]!
    $zones: [ZoneSlug!]
    $period: PeriodInput!
    $comparison: WrittenFindingComparison
    $compareTo: Comparison
    $isCompared: Boolean! = false
  ) {
    measures {
      ...CardMeasure
    }
    findingsFor(measures: $measures, zones: $zones, period: $period, comparison: $comparison) {
      measure
      finding {
        words
        writtenAt
        correctedAt
      }
      earlier {
        words
        writtenAt
        fromDate
        beforeDate
        limitsOf
      }
    }
    placeSeries(measures: $measures, zones: $zones, period: $period) {
      measure {
        id
      }
      zone {
        slug
      }
      place {
        name
      }
      points {
        period {
          month
        }
        figure {
          state
          number
        }
      }
    }
    trends(measures: $measures, zones: $zones, period: $period, compareTo: $compareTo) {
      ...CardTrend
    }
  }

  fragment CardMeasure on Measure {
    id
    title
    description
    unit
    formula
    better
    additiveOverTime
    additiveOverPlace
    takenOver
    completenessOf
    protected
    shownExactly
    illustrative
    source
    owner
    domain
    version
    grains
    chartReason
    sharedByZones
  }

  fragment CardTrend on Trend {
    measure {
      id
    }
    zone {
      slug
      name
    }
    finding
    findingKind
    sentence
    variation
    assurance
    trialLimits
    target
    targetAmount
    totalAmount
    rebases {
      month
      reason
    }
    events {
      id
      date
      title
      kind
      illustrative
    }
    illustrative
    asAt
    completeness {
      received
      expected
    }
    points {
      period {
        month
      }
      state
      number
      amount
      counts {
        part
        of
      }
      leftOut
      ghosted
      coverage {
        covered
        of
        missing
      }
      mean
      lowerProcessLimit
      upperProcessLimit
      segment
      rule
      direction
      pointType
      target
      before @include(if: $isCompared) {
        period {
          month
        }
        state
        number
        amount
        counts {
          part
          of
        }
      }
    }
  }
`);

/** The same of one measure over all zones together, of which there is no finding that a person wrote. */
export const TREND_OF_ALL = graphql(`
  query TrendOfAll($measure: String!, $period: PeriodInput!, $compareTo: Comparison, $isCompared: Boolean! = false) {
    trend(measure: $measure, period: $period, compareTo: $compareTo) {
      measure {
        ...CardMeasure
      }
      ...CardTrend
    }
  }
`);
