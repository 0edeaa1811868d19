import { graphql } from '#lib/graph/generated/gql.ts';

/** The name of who asks, for the bar above every page. */
export const WHO = graphql(`
  query Who {
    me {
      user {
        displayName
      }
    }
  }
`);

/** Who asks, with their sign-ins and tokens. */
export const ACCOUNT = graphql(`
  query Account {
    me {
      roles
      signedInBy
      mayWrite
      credentialId
      hasPassword
      hasSecondFactor
      recoveryCodesLeft
      user {
        id
        displayName
        signInName
        role
        organisation {
          id
          name
        }
      }
      signIns {
        id
        way
        startedAt
        lastSeenAt
        browser
        network
      }
      apiTokens {
        id
        name
        ending
        mayRead
        mayReadFiles
        madeAt
        expiresAt
        lastUsedAt
      }
    }
  }
`);

export const END_SIGN_IN = graphql(`
  mutation EndSignIn($id: ID!) {
    endSignIn(id: $id) {
      id
    }
  }
`);

export const END_OTHER_SIGN_INS = graphql(`
  mutation EndOtherSignIns {
    endOtherSignIns
  }
`);

export const MAKE_TOKEN = graphql(`
  mutation MakeApiToken($token: ApiTokenInput!) {
    makeApiToken(token: $token) {
      secret
    }
  }
`);

export const REVOKE_TOKEN = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      id
    }
  }
`);
