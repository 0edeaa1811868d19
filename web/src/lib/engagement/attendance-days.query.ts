import { graphql } from '#lib/graph/generated/gql.ts';

/** How many came on each day, zone by zone. A page holds at most 5,000 days. */
export const ATTENDANCE_DAYS = graphql(`
  query AttendanceDays($where: EngagementWhere!, $offset: Int!) {
    measures {
      id
      title
      description
      formula
      unit
      source
      owner
    }
    engagement(where: $where, first: 5000, offset: $offset) {
      asAt
      illustrative
      rowCount
      rows {
        zone {
          slug
          name
        }
        period(grain: DAY) {
          start
        }
        sessionsHeld {
          state
          number
        }
        attendances {
          state
          number
        }
      }
    }
  }
`);
