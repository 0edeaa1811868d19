import { graphql } from '#lib/graph/generated/gql.ts';

/** What the hub holds and how it came: the catalogue, the latest imports with their faults, the months of police data. One measure is asked for only because the hub settles a period for measures alone. */
export const HOLDINGS = graphql(`
  query Holdings($where: CombinedWhere!, $mayFilesImported: Boolean!, $mayRowFaults: Boolean!) {
    hub {
      latestMonth
    }
    combined(where: $where) {
      asAt
      period {
        start
        end
      }
      totals {
        sessionsHeld {
          state
        }
      }
    }
    measures {
      id
      title
      domain
      illustrative
    }
    uploads(first: 30) {
      totalCount
      nodes {
        id
        source
        state
        fileName @include(if: $mayFilesImported)
        rowsIn
        rowsPublished
        rowsRejected
        rowsBlank
        faults(first: 10) @include(if: $mayRowFaults) {
          totalCount
          nodes {
            id
            severity
            row
            column
          }
        }
      }
    }
    forceMonths(first: 1000, orderBy: [{ field: MONTH }]) {
      totalCount
      nodes {
        force
        month
        recordCount
        recordsNotLocated
      }
    }
  }
`);

/** The words of faults. They quote cells of files, which may count people, so the hub does not show them to everybody: asked apart. */
export const FAULT_MESSAGES = graphql(`
  query FaultMessages {
    uploads(first: 30) {
      nodes {
        faults(first: 10) {
          nodes {
            id
            message
          }
        }
      }
    }
  }
`);

/** When imports arrived and became visible. Asked apart: a hub that cannot tell the time of one still shows all the rest. */
export const IMPORT_TIMES = graphql(`
  query ImportTimes {
    uploads(first: 30) {
      nodes {
        id
        receivedAt
        publishedAt
      }
    }
  }
`);

/** One page of the returns that are owed for some months, the end exclusive. */
export const RETURNS = graphql(`
  query Returns($from: Month!, $before: Month!, $after: String) {
    expectedReturns(first: 1000, after: $after, where: { month: { from: $from, before: $before } }) {
      nodes {
        id
        month
        template
        state
        dueOn
        illustrative
        organisation {
          id
          name
        }
        zone {
          slug
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
