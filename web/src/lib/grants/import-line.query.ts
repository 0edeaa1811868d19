import { graphql } from '#lib/graph/generated/gql.ts';

/** What is said of the import that a record came from. */
export const IMPORT_LINE = graphql(`
  fragment ImportLine on Upload {
    source
    fileName @include(if: $mayFilesImported)
    attribution
  }
`);
