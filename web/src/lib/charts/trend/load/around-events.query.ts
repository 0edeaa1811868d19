import { graphql } from '#lib/graph/generated/gql.ts';

/** The averages before and since at most five events: a place without an event repeats another, for the hub computes equal fields once. */
export const AROUND_EVENTS = graphql(`
  query AroundEvents(
    $measures: [String!]!
    $zones0: [ZoneSlug!]!
    $before0: PeriodInput!
    $since0: PeriodInput!
    $zones1: [ZoneSlug!]!
    $before1: PeriodInput!
    $since1: PeriodInput!
    $zones2: [ZoneSlug!]!
    $before2: PeriodInput!
    $since2: PeriodInput!
    $zones3: [ZoneSlug!]!
    $before3: PeriodInput!
    $since3: PeriodInput!
    $zones4: [ZoneSlug!]!
    $before4: PeriodInput!
    $since4: PeriodInput!
  ) {
    before0: trends(measures: $measures, zones: $zones0, period: $before0, baseline: $before0) {
      ...SideOfEvent
    }
    since0: trends(measures: $measures, zones: $zones0, period: $since0, baseline: $since0) {
      ...SideOfEvent
    }
    before1: trends(measures: $measures, zones: $zones1, period: $before1, baseline: $before1) {
      ...SideOfEvent
    }
    since1: trends(measures: $measures, zones: $zones1, period: $since1, baseline: $since1) {
      ...SideOfEvent
    }
    before2: trends(measures: $measures, zones: $zones2, period: $before2, baseline: $before2) {
      ...SideOfEvent
    }
    since2: trends(measures: $measures, zones: $zones2, period: $since2, baseline: $since2) {
      ...SideOfEvent
    }
    before3: trends(measures: $measures, zones: $zones3, period: $before3, baseline: $before3) {
      ...SideOfEvent
    }
    since3: trends(measures: $measures, zones: $zones3, period: $since3, baseline: $since3) {
      ...SideOfEvent
    }
    before4: trends(measures: $measures, zones: $zones4, period: $before4, baseline: $before4) {
      ...SideOfEvent
    }
    since4: trends(measures: $measures, zones: $zones4, period: $since4, baseline: $since4) {
      ...SideOfEvent
    }
  }

  fragment SideOfEvent on Trend {
    zone {
      slug
    }
    points {
      state
      mean
      charted
    }
  }
`);
