import { graphql } from '#lib/graph/generated/gql.ts';

/** Which data a page is made of. */
export const DATA_VERSION = graphql(`
  query DataVersion {
    hub {
      dataVersion
    }
  }
`);
