import { graphql } from '#lib/graph/generated/gql.ts';

/** The events of every zone. One that concerns several zones comes once for each. */
export const EVENTS = graphql(`
  query Events($mayHistoryOfWords: Boolean!) {
    zones(first: 50) {
      nodes {
        slug
        name
        events(first: 500, orderBy: [{ field: DATE, direction: DESC }]) {
          totalCount
          nodes {
            id
            date
            title
            kind
            link
            illustrative
            writtenAt
            correctedAt
          }
        }
      }
    }
    zoneEventChanges(first: 20, orderBy: [{ field: ID, direction: DESC }]) @include(if: $mayHistoryOfWords) {
      totalCount
      nodes {
        id
        recordId
        act
        at
        reason
        before
        after
      }
    }
  }
`);

/** One event, standing or withdrawn, with everything that people did to it. */
export const EVENT = graphql(`
  query Event($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
    zoneEvent(id: $id) {
      id
      date
      title
      kind
      domains
      link
      illustrative
      importedFrom @include(if: $mayFilesImported) {
        fileName
      }
      writtenAt
      correctedAt
      withdrawnAt
      revision
      zones(first: 50) {
        nodes {
          zone {
            slug
            name
          }
        }
      }
      history(first: 200) @include(if: $mayHistoryOfWords) {
        nodes {
          id
          act
          at
          reason
          before
          after
        }
      }
    }
  }
`);

export const ADD_EVENT = graphql(`
  mutation AddEvent($event: ZoneEventInput!) {
    addZoneEvent(event: $event) {
      id
    }
  }
`);

export const CORRECT_EVENT = graphql(`
  mutation CorrectEvent($id: ID!, $event: ZoneEventInput!, $why: String!, $seenRevision: Int) {
    correctZoneEvent(id: $id, event: $event, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const WITHDRAW_EVENT = graphql(`
  mutation WithdrawEvent($id: ID!, $why: String!, $seenRevision: Int) {
    withdrawZoneEvent(id: $id, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);
