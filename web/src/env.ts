import { defineEnvVars } from '@sveltejs/kit/env';

const DEFAULT_HUB_GRAPHQL_URL = 'http://127.0.0.1:4000/graphql';

/** The settings of the dashboard, read once when the server starts. */
export const variables = defineEnvVars({
  HUB_GRAPHQL_URL: {
    description: 'Absolute address of the GraphQL API of the hub.',
    schema: (address: string | undefined): string => {
      if (!address) return DEFAULT_HUB_GRAPHQL_URL;
      if (!URL.canParse(address)) {
        throw new Error(`HUB_GRAPHQL_URL must be an absolute address such as ${DEFAULT_HUB_GRAPHQL_URL}, but it is "${address}".`);
      }
      return address;
    },
  },
});
