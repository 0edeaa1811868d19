import { graphql } from '#lib/graph/generated/gql.ts';

/** Every measure asked for in every zone asked for: what a line of the scorecard tells. */
export const SCORECARD = graphql(`
  query Scorecard($measures: [String!]!, $zones: [ZoneSlug!], $period: PeriodInput!) {
    trends(measures: $measures, zones: $zones, period: $period) {
      measure {
        id
        title
        unit
        better
        domain
        takenOver
        completenessOf
        sharedByZones
      }
      zone {
        slug
        name
      }
      variation
      assurance
      trialLimits
      noLimits
      target
      targetAmount
      illustrative
      completeness {
        received
        expected
      }
      points {
        period {
          month
          label
        }
        state
        number
        amount
        counts {
          part
          of
        }
        charted
        ghosted
        segment
        mean
        lowerProcessLimit
        upperProcessLimit
        pointType
        rule
        direction
        target
      }
    }
  }
`);
