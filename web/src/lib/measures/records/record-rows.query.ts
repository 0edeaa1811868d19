import { graphql } from '#lib/graph/generated/gql.ts';

/** A session, with what it counts of people where the reader may see that. */
export const SESSION_ROW = graphql(`
  fragment SessionRow on Session {
    id
    date
    state
    attendances @include(if: $people)
    newcomers @include(if: $people)
    volunteerMinutes
    activity {
      title
      kind
      organisation {
        name
      }
      zone {
        name
      }
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** A session, with how old those were who came, where the reader may see that. */
export const SESSION_AGE_ROW = graphql(`
  fragment SessionAgeRow on Session {
    id
    date
    attendances0To9 @include(if: $people)
    attendances10To17 @include(if: $people)
    attendances18To24 @include(if: $people)
    attendances25To64 @include(if: $people)
    attendances65AndOver @include(if: $people)
    attendancesAgeNotRecorded @include(if: $people)
    activity {
      title
      zone {
        name
      }
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** What an organisation counted in a month, where the reader may see that. */
export const SUPPORT_COUNT_ROW = graphql(`
  fragment SupportCountRow on SupportCount {
    id
    month
    method
    individualsSupported @include(if: $people)
    familiesSupported @include(if: $people)
    volunteersActive @include(if: $people)
    organisation {
      name
    }
    zone {
      name
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** An outreach action. */
export const ACTION_ROW = graphql(`
  fragment ActionRow on OutreachAction {
    id
    date
    kind
    contacts @include(if: $people)
    durationMinutes
    leafletsDelivered
    propertiesLeafleted
    zone {
      name
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** A concern. */
export const CONCERN_ROW = graphql(`
  fragment ConcernRow on Concern {
    id
    reference
    kind
    raisedOn
    routedOn
    routedTo
    closedOn
    outcome
    fedBackOn
    zone {
      name
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** A grant. */
export const AWARD_ROW = graphql(`
  fragment AwardRow on Grant {
    id
    grantIdentifier
    title
    awardDate
    amountAwarded
    recipientOrganization {
      name
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** An application. */
export const APPLICATION_ROW = graphql(`
  fragment ApplicationRow on Application {
    id
    reference
    title
    receivedOn
    decision
    decidedOn
    amountAppliedFor
    organisation {
      name
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** An instalment of a grant. */
export const PAYMENT_ROW = graphql(`
  fragment PaymentRow on Payment {
    id
    instalment
    dueOn
    amountDue
    paidOn
    amountPaid
    grant {
      id
      title
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** What a grant holder reported as spent. */
export const SPEND_REPORT_ROW = graphql(`
  fragment SpendReportRow on SpendReport {
    id
    reportedOn
    amountSpent
    amountReturned
    final
    grant {
      id
      title
    }
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** A row of a police file. */
export const RECORDED_CRIME_ROW = graphql(`
  fragment RecordedCrimeRow on RecordedCrime {
    id
    month
    crimeType
    rowCount
    location
    lsoaCode
    lastOutcomeCategory
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** A row of a police file about anti-social behaviour. */
export const INCIDENT_ROW = graphql(`
  fragment IncidentRow on AntiSocialBehaviourIncident {
    id
    month
    rowCount
    location
    lsoaCode
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);

/** The police file of a month. */
export const FORCE_MONTH_ROW = graphql(`
  fragment ForceMonthRow on ForceMonth {
    id
    force
    month
    recordCount
    recordsNotLocated
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
  }
`);
