import { graphql } from '#lib/graph/generated/gql.ts';

/** What people wrote, by what is in it. To administrators alone. */
export const WRITTEN_TEXTS = graphql(`
  query WrittenTexts($contains: String!) {
    writtenTexts(contains: $contains) {
      id
      noun
      part
      text
      writtenAt
      measureId
      zone
      since
    }
    measures {
      id
      title
    }
  }
`);

export const ERASE_TEXT = graphql(`
  mutation EraseText($textId: ID!, $reason: String!, $ground: ErasureGround, $lookedFor: String) {
    eraseText(textId: $textId, reason: $reason, ground: $ground, lookedFor: $lookedFor) {
      textId
      erasedAt
    }
  }
`);
