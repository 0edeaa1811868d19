import { graphql } from '#lib/graph/generated/gql.ts';

/** One grant with everything that the register and 360Giving say of it; null when there is no such grant. */
export const GRANT = graphql(`
  query GrantRecord($id: ID!, $held: PeriodInput!, $mayApplicationRows: Boolean!, $mayFilesImported: Boolean!) {
    asked: grants(where: { period: $held }, first: 1) {
      asAt
      totals {
        amountAwarded {
          state
        }
      }
    }
    grant(id: $id) {
      ...GrantLine
      grantIdentifier
      description
      amountAppliedFor
      plannedStartDate
      conditions
      reasons
      sourceUrl
      regrantType
      fundingOrganization {
        id
        name
      }
      grantProgramme {
        title
        code
      }
      application @include(if: $mayApplicationRows) {
        moderatedScorePercent
        receivedOn
        decidedOn
        decidedBy
      }
      beneficiaryLocations(first: 50) {
        totalCount
        nodes {
          id
          name
          geoCode
          geoCodeType
          countryCode
        }
      }
      activitiesFunded(first: 50) {
        totalCount
        nodes {
          id
          illustrative
          activity {
            id
            title
            kind
            theme
            since
            until
            organisation {
              id
              name
            }
          }
        }
      }
      importedFrom {
        ...ImportLine
      }
    }
  }
`);
