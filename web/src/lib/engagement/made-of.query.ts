import { graphql } from '#lib/graph/generated/gql.ts';

/** What the attendances of a period are made of: by kind of activity, venue, organisation and age. */
export const ATTENDANCES_MADE_OF = graphql(`
  query AttendancesMadeOf($where: EngagementWhere!) {
    measures {
      id
      source
    }
    byKind: engagement(where: $where) {
      asAt
      illustrative
      period {
        start
        end
      }
      rows {
        activityKind
        attendances {
          state
          number
          shareOfTotal
        }
      }
      totals {
        attendances {
          state
          number
          leftOut
          coverage {
            covered
            of
            missing
          }
        }
      }
    }
    byVenue: engagement(where: $where) {
      rows {
        venue {
          name
        }
        attendances {
          state
          number
          shareOfTotal
        }
      }
    }
    byOrganisation: engagement(where: $where) {
      rows {
        organisation {
          id
          name
          identifiers(first: 1) {
            nodes {
              identifier
            }
          }
        }
        attendances {
          state
          number
          shareOfTotal
        }
      }
    }
    byAge: engagement(where: $where) {
      rows {
        ageBand
        attendancesByAge {
          state
          number
          shareOfTotal
        }
      }
      totals {
        attendancesByAge {
          state
          number
        }
      }
    }
  }
`);
