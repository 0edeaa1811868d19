import { graphql } from '#lib/graph/generated/gql.ts';

/** Everybody who may sign in. */
export const PEOPLE = graphql(`
  query People {
    users(first: 500) {
      totalCount
      nodes {
        ...Person
      }
    }
    organisations(first: 500, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
      }
    }
  }

  fragment Person on User {
    id
    displayName
    signInName
    issuer
    role
    state
    createdAt
    suspendedAt
    revision
    changedAt
    organisation {
      id
      name
    }
    standIn {
      id
      displayName
    }
  }
`);

/** One person with what is open in their name, and whoever else may sign in. */
export const PERSON_PAGE = graphql(`
  query PersonPage($id: ID!) {
    user(id: $id) {
      ...Person
      signIns(first: 100) {
        nodes {
          id
          way
          startedAt
          lastSeenAt
          endedAt
          browser
          network
        }
      }
      apiTokens(first: 100) {
        nodes {
          id
          name
          ending
          mayRead
          mayReadFiles
          madeAt
          expiresAt
          lastUsedAt
          revokedAt
        }
      }
    }
    users(first: 500) {
      nodes {
        id
        displayName
        signInName
        state
      }
    }
    organisations(first: 500, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Of which organisation somebody can look at the hub as a partner: those that have activities first. */
export const PARTNERS = graphql(`
  query Partners {
    organisations(first: 500, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
        activities(first: 1) {
          totalCount
        }
      }
    }
  }
`);

/** The name of an organisation. */
export const PARTNER_NAME = graphql(`
  query PartnerName($id: ID!) {
    organisation(id: $id) {
      name
    }
  }
`);

export const INVITE_USER = graphql(`
  mutation InviteUser($user: InvitationInput!) {
    inviteUser(user: $user) {
      link
      user {
        id
        displayName
      }
    }
  }
`);

export const CHANGE_ROLE = graphql(`
  mutation ChangeRole($id: ID!, $role: UserRole!, $organisation: ID, $seenRevision: Int) {
    changeRole(id: $id, role: $role, organisation: $organisation, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const CHANGE_USER = graphql(`
  mutation ChangeUser($id: ID!, $displayName: String!, $signInName: String, $standIn: ID, $seenRevision: Int) {
    changeUser(id: $id, displayName: $displayName, signInName: $signInName, standIn: $standIn, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const SUSPEND_USER = graphql(`
  mutation SuspendUser($id: ID!, $seenRevision: Int) {
    suspendUser(id: $id, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const RESTORE_USER = graphql(`
  mutation RestoreUser($id: ID!, $seenRevision: Int) {
    restoreUser(id: $id, seenRevision: $seenRevision) {
      id
    }
  }
`);

export const MAKE_RESET_LINK = graphql(`
  mutation MakeResetLink($id: ID!, $withSecondFactor: Boolean!) {
    makeResetLink(id: $id, withSecondFactor: $withSecondFactor) {
      link
    }
  }
`);
