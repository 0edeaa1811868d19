import { graphql } from '#lib/graph/generated/gql.ts';

/** One measure in each zone, period by period, with all that a table of it tells. */
export const MEASURE_TABLE = graphql(`
  query MeasureTable($measures: [String!]!, $zones: [ZoneSlug!], $period: PeriodInput!) {
    hub {
      ownerName
      programmeName
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
          start
        }
        figure {
          state
          number
        }
      }
    }
    trends(measures: $measures, zones: $zones, period: $period) {
      measure {
        id
        field
        title
        description
        unit
        formula
        source
        owner
        version
        better
        completenessOf
      }
      zone {
        slug
        name
      }
      period {
        label
      }
      asAt
      illustrative
      sentence
      noLimitsReason
      completeness {
        received
        expected
      }
      points {
        period {
          label
          start
          end
          complete
        }
        state
        number
        amount
        counts {
          part
          of
        }
        leftOut
        completeness {
          received
          expected
        }
        coverage {
          covered
          of
          missing
        }
        charted
        mean
        lowerProcessLimit
        upperProcessLimit
        rule
        direction
        pointType
        ghosted
        target
      }
    }
  }
`);
