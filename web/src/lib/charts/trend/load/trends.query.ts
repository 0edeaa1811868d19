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
      id
      title
      description
      unit
      formula
      better
      additiveOverTime
      additiveOverPlace
      takenOver
      protected
      illustrative
      source
      owner
      domain
      version
      grains
      chartReason
      sharedByZones
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
      rebases {
        month
        reason
      }
      events {
        id
        date
        title
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
        }
      }
    }
  }
`);
