import { graphql } from '#lib/graph/generated/gql.ts';

/** The targets of a measure that stand, and what people did to any target, newest first. */
export const TARGETS = graphql(`
  query Targets($measure: String!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
    targets(first: 200, where: { measure: { equals: $measure } }) {
      totalCount
      nodes {
        ...TargetSaid
      }
    }
    targetChanges(first: 500, orderBy: [{ field: ID, direction: DESC }]) @include(if: $mayHistoryOfWords) {
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

  fragment TargetSaid on Target {
    id
    measure
    zone {
      slug
      name
    }
    grain
    number
    since
    setBy
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
    writtenAt
    correctedAt
    withdrawnAt
    revision
  }
`);

/** One target, standing or withdrawn. */
export const TARGET = graphql(`
  query Target($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
    target(id: $id) {
      ...TargetSaid
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

export const SET_TARGET = graphql(`
  mutation SetTarget($target: TargetInput!) {
    setTarget(target: $target) {
      id
    }
  }
`);

export const CORRECT_TARGET = graphql(`
  mutation CorrectTarget($id: ID!, $target: TargetInput!, $why: String!, $seenRevision: Int) {
    correctTarget(id: $id, target: $target, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const WITHDRAW_TARGET = graphql(`
  mutation WithdrawTarget($id: ID!, $why: String!, $seenRevision: Int) {
    withdrawTarget(id: $id, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);

/** The rebases of a measure that stand, what people did to any rebase, and the events that one can go with. */
export const REBASES = graphql(`
  query Rebases($measure: String!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
    measures {
      id
      title
      domain
      byZone
      chart
      firstMonth
      latestMonth
    }
    rebases(first: 200, where: { measure: { equals: $measure } }) {
      totalCount
      nodes {
        ...RebaseSaid
      }
    }
    rebaseChanges(first: 500, orderBy: [{ field: ID, direction: DESC }]) @include(if: $mayHistoryOfWords) {
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
    ghostedPoints(first: 200, where: { measure: { equals: $measure } }) {
      nodes {
        ...GhostSaid
      }
    }
    zoneEvents(first: 500, orderBy: [{ field: DATE, direction: DESC }]) {
      nodes {
        id
        date
        title
        kind
      }
    }
  }

  fragment GhostSaid on GhostedPoint {
    id
    measure
    zone {
      slug
      name
    }
    month
    reason
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
    writtenAt
    correctedAt
    withdrawnAt
    revision
  }

  fragment RebaseSaid on Rebase {
    id
    measure
    zone {
      slug
      name
    }
    month
    reason
    baselinePoints
    event {
      id
      date
      title
      kind
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
    writtenAt
    correctedAt
    withdrawnAt
    revision
  }
`);

/** One rebase, standing or withdrawn, the events that it can go with, and the months that can be chosen. */
export const REBASE = graphql(`
  query Rebase($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
    measures {
      id
      firstMonth
      latestMonth
    }
    rebase(id: $id) {
      ...RebaseSaid
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
    zoneEvents(first: 500, orderBy: [{ field: DATE, direction: DESC }]) {
      nodes {
        id
        date
        title
        kind
      }
    }
  }
`);

/** One ghosted point, standing or withdrawn. */
export const GHOST = graphql(`
  query Ghost($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
    ghostedPoint(id: $id) {
      ...GhostSaid
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

export const GHOST_POINT = graphql(`
  mutation GhostPoint($point: GhostedPointInput!) {
    ghostPoint(point: $point) {
      id
    }
  }
`);

export const WITHDRAW_GHOST = graphql(`
  mutation WithdrawGhostedPoint($id: ID!, $why: String!, $seenRevision: Int) {
    withdrawGhostedPoint(id: $id, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const ADD_REBASES = graphql(`
  mutation AddRebases($rebases: [RebaseInput!]!) {
    addRebases(rebases: $rebases) {
      id
    }
  }
`);

export const CORRECT_REBASE = graphql(`
  mutation CorrectRebase($id: ID!, $rebase: RebaseInput!, $why: String!, $seenRevision: Int) {
    correctRebase(id: $id, rebase: $rebase, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const WITHDRAW_REBASE = graphql(`
  mutation WithdrawRebase($id: ID!, $why: String!, $seenRevision: Int) {
    withdrawRebase(id: $id, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);
