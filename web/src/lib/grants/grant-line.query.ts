import { graphql } from '#lib/graph/generated/gql.ts';

/** What one row of a list of grants needs. */
export const GRANT_LINE = graphql(`
  fragment GrantLine on Grant {
    id
    title
    amountAwarded
    awardDate
    plannedEndDate
    illustrative
    recipientOrganization {
      id
      name
      identifiers(first: 1) {
        nodes {
          identifier
        }
      }
    }
    fundingRound {
      id
      title
      financialYear
    }
    application @include(if: $mayApplicationRows) {
      reference
    }
    zones(first: 10) {
      nodes {
        share
        shareBefore
        zone {
          slug
          name
        }
      }
    }
    payments(first: 24) {
      nodes {
        instalment
        dueOn
        amountDue
        paidOn
        amountPaid
      }
    }
    spendReports(first: 24) {
      nodes {
        reportedOn
        amountSpent
        amountReturned
        final
      }
    }
  }
`);
