import { graphql } from '#lib/graph/generated/gql.ts';

/** What people wrote for one card, and the fingerprint of what it shows. */
export const CARD_FINDING = graphql(`
  query CardFinding($measure: String!, $zones: [ZoneSlug!], $period: PeriodInput!, $comparison: WrittenFindingComparison) {
    findingsFor(measures: [$measure], zones: $zones, period: $period, comparison: $comparison) {
      fingerprint
      finding {
        id
        words
        revision
      }
    }
  }
`);

/** The finding that stands for one card, with what people did to it. */
export const FINDING_NOW = graphql(`
  query FindingNow($measure: String!, $zones: [ZoneSlug!], $period: PeriodInput!, $comparison: WrittenFindingComparison) {
    findingsFor(measures: [$measure], zones: $zones, period: $period, comparison: $comparison) {
      finding {
        id
        revision
        history(first: 200) {
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
  }
`);

/** Everything that was done to any finding. Asked apart: findings quote figures, which the hub does not show to everybody. */
export const FINDING_HISTORY = graphql(`
  query FindingHistory {
    writtenFindingChanges(first: 500, orderBy: [{ field: ID, direction: DESC }]) {
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
`);

export const WRITE_FINDING = graphql(`
  mutation WriteFinding($finding: FindingInput!) {
    writeFinding(finding: $finding) {
      id
    }
  }
`);

export const CORRECT_FINDING = graphql(`
  mutation CorrectFinding($id: ID!, $words: String!, $why: String!, $seenRevision: Int) {
    correctFinding(id: $id, words: $words, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const WITHDRAW_FINDING = graphql(`
  mutation WithdrawFinding($id: ID!, $why: String!, $seenRevision: Int) {
    withdrawFinding(id: $id, why: $why, seenRevision: $seenRevision) {
      id
    }
  }
`);
