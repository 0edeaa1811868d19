import { graphql } from '#lib/graph/generated/gql.ts';

/** One organisation and the figures of its work in a period; the organisation is null when there is none of that id. */
export const ORGANISATION = graphql(`
  query Organisation($id: ID!, $engagement: EngagementWhere!, $grants: GrantsWhere!) {
    organisation(id: $id) {
      id
      name
      kind
      illustrative
      zones(first: 20) {
        nodes {
          zone {
            slug
            name
          }
        }
      }
      identifiers(first: 10) {
        nodes {
          identifier
        }
      }
      activities(first: 50) {
        totalCount
        nodes {
          id
          title
          kind
          since
          until
          zone {
            slug
            name
          }
        }
      }
    }
    engagement(where: $engagement) {
      asAt
      illustrative
      period {
        start
        end
      }
      totals {
        sessionsHeld {
          ...WorkDone
        }
        attendances {
          ...WorkDone
        }
        newcomerShare {
          ...WorkDone
        }
        volunteerHours {
          ...WorkDone
        }
      }
    }
    grants(where: $grants) {
      illustrative
      totals {
        amountAwarded {
          ...MoneyMoved
        }
        amountPaid {
          ...MoneyMoved
        }
        amountSpent {
          ...MoneyMoved
        }
        amountReturned {
          ...MoneyMoved
        }
      }
    }
  }

  fragment WorkDone on Figure {
    state
    number
    leftOut
    note
    completeness {
      received
      expected
    }
  }

  fragment MoneyMoved on MoneyFigure {
    state
    amount
    leftOut
    note
  }
`);

/** What is counted one by one: actions taken part in, partners, grants and returns between two days, the end exclusive. */
export const ORGANISATION_RECORDS = graphql(`
  query OrganisationRecords(
    $id: ID!
    $name: String!
    $from: LocalDate!
    $before: LocalDate!
    $fromMonth: Month!
    $beforeMonth: Month!
    $mayRowsOfReturns: Boolean!
    $mayReturnsOwed: Boolean!
  ) {
    organisation(id: $id) {
      outreachActions(first: 1, where: { date: { from: $from, before: $before } }) @include(if: $mayRowsOfReturns) {
        totalCount
      }
      grantsReceived(first: 50, where: { awardDate: { from: $from, before: $before } }) {
        totalCount
        nodes {
          id
          title
          amountAwarded
          awardDate
          illustrative
        }
      }
      expected: expectedReturns(first: 1, where: { month: { from: $fromMonth, before: $beforeMonth } }) @include(if: $mayReturnsOwed) {
        totalCount
      }
      received: expectedReturns(
        first: 1
        where: { month: { from: $fromMonth, before: $beforeMonth }, state: { in: [RECEIVED, LATE, CORRECTED] } }
      ) @include(if: $mayReturnsOwed) {
        totalCount
      }
      late: expectedReturns(first: 1, where: { month: { from: $fromMonth, before: $beforeMonth }, state: { equals: LATE } })
        @include(if: $mayReturnsOwed) {
        totalCount
      }
      missing: expectedReturns(first: 1, where: { month: { from: $fromMonth, before: $beforeMonth }, state: { equals: MISSING } })
        @include(if: $mayReturnsOwed) {
        totalCount
      }
      notDueYet: expectedReturns(first: 1, where: { month: { from: $fromMonth, before: $beforeMonth }, state: { equals: DUE } })
        @include(if: $mayReturnsOwed) {
        totalCount
      }
    }
    partnershipLinks(
      first: 200
      where: {
        since: { before: $before }
        or: [{ organisationName: { equals: $name } }, { partnerName: { equals: $name } }]
        not: { or: [{ until: { before: $from } }, { until: { equals: $from } }] }
      }
    ) {
      totalCount
      nodes {
        id
        kind
        since
        until
        illustrative
        zone {
          name
        }
        organisation {
          id
          name
        }
        partner {
          id
          name
        }
      }
    }
  }
`);
