import { graphql } from '#lib/graph/generated/gql.ts';

/** Every measure that the hub knows, with what a reader must know of it. */
export const CATALOGUE = graphql(`
  query Catalogue {
    measures {
      id
      formerIds
      field
      title
      description
      unit
      formula
      records
      better
      domain
      byZone
      splitOf
      sharedByZones
      additiveOverTime
      additiveOverPlace
      protected
      shownExactly
      dimensions {
        title
      }
      source
      owner
      version
      illustrative
    }
  }
`);
