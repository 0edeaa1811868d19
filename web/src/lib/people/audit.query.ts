import { graphql } from '#lib/graph/generated/gql.ts';

/** A page of the audit, the newest lines first, with the names of the people, organisations and measures that stand in it by number or identifier. */
export const AUDIT = graphql(`
  query Audit($where: AuditEventWhere, $first: Int!, $after: String) {
    auditEvents(where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        act
        outcome
        code
        userId
        signedInBy
        role
        viewedAs
        signInId
        tokenId
        aboutKind
        aboutId
        requestId
        detail
      }
    }
    users(first: 500) {
      nodes {
        id
        displayName
      }
    }
    organisations(first: 500) {
      nodes {
        id
        name
      }
    }
    measures {
      id
      title
    }
  }
`);
