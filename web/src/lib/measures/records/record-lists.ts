// Decides which records are listed, by the field that lists them, and what a table of each says: one row a record, the columns by which it is known first.
import type {
  ActionRowFragment,
  ApplicationRowFragment,
  AwardRowFragment,
  ConcernRowFragment,
  ForceMonthRowFragment,
  IncidentRowFragment,
  PaymentRowFragment,
  RecordedCrimeRowFragment,
  SessionAgeRowFragment,
  SessionRowFragment,
  SpendReportRowFragment,
  SupportCountRowFragment,
} from '#lib/graph/generated/graphql.ts';
import {
  ACTION_ROW,
  APPLICATION_ROW,
  AWARD_ROW,
  CONCERN_ROW,
  FORCE_MONTH_ROW,
  INCIDENT_ROW,
  PAYMENT_ROW,
  RECORDED_CRIME_ROW,
  SESSION_AGE_ROW,
  SESSION_ROW,
  SPEND_REPORT_ROW,
  SUPPORT_COUNT_ROW,
} from './record-rows.query.ts';

/** How a cell is written for people: a file has it as the graph does. */
export type CellKind = 'text' | 'code' | 'date' | 'month' | 'count' | 'pounds';

/** One column of a table of records. */
export interface RecordColumn<Row> {
  readonly name: string;
  readonly kind: CellKind;
  readonly of: (row: Row) => string | number | null | undefined;
  /** The word of the graph that orders by it; a column without one orders nothing. */
  readonly order?: string;
  /** Whether it counts people: then it is empty for whoever may not see them exactly. */
  readonly people?: true;
  /** The grant that it names, which has a page. */
  readonly grant?: (row: Row) => string;
}

/** What every record says of where it came from. */
interface Origin {
  readonly illustrative: boolean;
  /** Not there for whoever may not know the names of files. */
  readonly importedFrom?: { readonly fileName: string };
}

/** One list of records. */
export interface RecordList {
  /** 'session', 'sessions'. */
  readonly words: readonly [one: string, several: string];
  /** The type of the graph whose order it takes. */
  readonly type: string;
  readonly fragment: { toString: () => string };
  readonly columns: readonly RecordColumn<never>[];
}

/** A list, with the columns that every list ends with. */
function listOf<Row extends Origin>(
  type: string,
  words: RecordList['words'],
  fragment: RecordList['fragment'],
  columns: readonly RecordColumn<Row>[],
): RecordList {
  return { type, words, fragment, columns: [...columns, { name: 'File', kind: 'text', of: (row: Row) => row.importedFrom?.fileName }] };
}

const concerns = (several: string): RecordList =>
  listOf<ConcernRowFragment>('Concern', [several.replace('concerns', 'concern'), several], CONCERN_ROW, [
    { name: 'Reference', kind: 'text', of: ({ reference }) => reference, order: 'REFERENCE' },
    { name: 'About', kind: 'code', of: ({ kind }) => kind, order: 'KIND' },
    { name: 'Zone', kind: 'text', of: ({ zone }) => zone.name },
    { name: 'Raised on', kind: 'date', of: ({ raisedOn }) => raisedOn, order: 'RAISED_ON' },
    { name: 'Routed on', kind: 'date', of: ({ routedOn }) => routedOn },
    { name: 'Routed to', kind: 'code', of: ({ routedTo }) => routedTo },
    { name: 'Closed on', kind: 'date', of: ({ closedOn }) => closedOn, order: 'CLOSED_ON' },
    { name: 'Outcome', kind: 'code', of: ({ outcome }) => outcome },
    { name: 'Fed back on', kind: 'date', of: ({ fedBackOn }) => fedBackOn },
  ]);

const LISTS = {
  sessions: listOf<SessionRowFragment>('Session', ['session', 'sessions'], SESSION_ROW, [
    { name: 'Activity', kind: 'text', of: ({ activity }) => activity.title },
    { name: 'Date', kind: 'date', of: ({ date }) => date, order: 'DATE' },
    { name: 'Zone', kind: 'text', of: ({ activity }) => activity.zone.name },
    { name: 'Run by', kind: 'text', of: ({ activity }) => activity.organisation.name },
    { name: 'Kind', kind: 'code', of: ({ activity }) => activity.kind },
    { name: 'State', kind: 'code', of: ({ state }) => state },
    { name: 'Attendances', kind: 'count', of: ({ attendances }) => attendances, order: 'ATTENDANCES', people: true },
    { name: 'Newcomers', kind: 'count', of: ({ newcomers }) => newcomers, order: 'NEWCOMERS', people: true },
    { name: 'Volunteer minutes', kind: 'count', of: ({ volunteerMinutes }) => volunteerMinutes },
  ]),
  sessionsByAgeBand: listOf<SessionAgeRowFragment>('Session', ['session', 'sessions'], SESSION_AGE_ROW, [
    { name: 'Activity', kind: 'text', of: ({ activity }) => activity.title },
    { name: 'Date', kind: 'date', of: ({ date }) => date, order: 'DATE' },
    { name: 'Zone', kind: 'text', of: ({ activity }) => activity.zone.name },
    { name: '0 to 9', kind: 'count', of: (row) => row.attendances0To9, people: true },
    { name: '10 to 17', kind: 'count', of: (row) => row.attendances10To17, people: true },
    { name: '18 to 24', kind: 'count', of: (row) => row.attendances18To24, people: true },
    { name: '25 to 64', kind: 'count', of: (row) => row.attendances25To64, people: true },
    { name: '65 and over', kind: 'count', of: (row) => row.attendances65AndOver, people: true },
    { name: 'Age not recorded', kind: 'count', of: (row) => row.attendancesAgeNotRecorded, people: true },
  ]),
  supportCounts: listOf<SupportCountRowFragment>('SupportCount', ['monthly count', 'monthly counts'], SUPPORT_COUNT_ROW, [
    { name: 'Counted by', kind: 'text', of: ({ organisation }) => organisation.name },
    { name: 'Month', kind: 'month', of: ({ month }) => month, order: 'MONTH' },
    { name: 'Zone', kind: 'text', of: ({ zone }) => zone.name },
    { name: 'People', kind: 'count', of: (row) => row.individualsSupported, order: 'INDIVIDUALS_SUPPORTED', people: true },
    { name: 'Families', kind: 'count', of: (row) => row.familiesSupported, order: 'FAMILIES_SUPPORTED', people: true },
    { name: 'Volunteers', kind: 'count', of: ({ volunteersActive }) => volunteersActive, people: true },
    { name: 'How it was counted', kind: 'code', of: ({ method }) => method },
  ]),
  actions: listOf<ActionRowFragment>('OutreachAction', ['outreach action', 'outreach actions'], ACTION_ROW, [
    { name: 'Kind', kind: 'code', of: ({ kind }) => kind, order: 'KIND' },
    { name: 'Date', kind: 'date', of: ({ date }) => date, order: 'DATE' },
    { name: 'Zone', kind: 'text', of: ({ zone }) => zone.name },
    { name: 'Contacts', kind: 'count', of: ({ contacts }) => contacts, order: 'CONTACTS', people: true },
    { name: 'Minutes', kind: 'count', of: ({ durationMinutes }) => durationMinutes },
    { name: 'Leaflets delivered', kind: 'count', of: ({ leafletsDelivered }) => leafletsDelivered, order: 'LEAFLETS_DELIVERED' },
    { name: 'Properties leafleted', kind: 'count', of: ({ propertiesLeafleted }) => propertiesLeafleted },
  ]),
  concerns: concerns('concerns'),
  closedConcerns: concerns('concerns closed'),
  openConcerns: concerns('concerns open'),
  awards: listOf<AwardRowFragment>('Grant', ['grant', 'grants'], AWARD_ROW, [
    { name: 'Grant', kind: 'text', of: ({ title }) => title, order: 'TITLE', grant: ({ id }) => id },
    { name: 'Identifier', kind: 'text', of: ({ grantIdentifier }) => grantIdentifier },
    { name: 'Recipient', kind: 'text', of: (row) => row.recipientOrganization.name },
    { name: 'Awarded on', kind: 'date', of: ({ awardDate }) => awardDate, order: 'AWARD_DATE' },
    { name: 'Awarded', kind: 'pounds', of: ({ amountAwarded }) => amountAwarded, order: 'AMOUNT_AWARDED_PENCE' },
  ]),
  applications: listOf<ApplicationRowFragment>('Application', ['application', 'applications'], APPLICATION_ROW, [
    { name: 'Application', kind: 'text', of: ({ title }) => title, order: 'TITLE' },
    { name: 'Reference', kind: 'text', of: ({ reference }) => reference },
    { name: 'Applicant', kind: 'text', of: ({ organisation }) => organisation.name },
    { name: 'Received on', kind: 'date', of: ({ receivedOn }) => receivedOn, order: 'RECEIVED_ON' },
    { name: 'Decision', kind: 'code', of: ({ decision }) => decision },
    { name: 'Decided on', kind: 'date', of: ({ decidedOn }) => decidedOn, order: 'DECIDED_ON' },
    { name: 'Asked for', kind: 'pounds', of: (row) => row.amountAppliedFor, order: 'AMOUNT_APPLIED_FOR_PENCE' },
  ]),
  payments: listOf<PaymentRowFragment>('Payment', ['instalment', 'instalments'], PAYMENT_ROW, [
    { name: 'Grant', kind: 'text', of: ({ grant }) => grant.title, grant: ({ grant }) => grant.id },
    { name: 'Instalment', kind: 'count', of: ({ instalment }) => instalment, order: 'INSTALMENT' },
    { name: 'Due on', kind: 'date', of: ({ dueOn }) => dueOn, order: 'DUE_ON' },
    { name: 'Due', kind: 'pounds', of: ({ amountDue }) => amountDue },
    { name: 'Paid on', kind: 'date', of: ({ paidOn }) => paidOn, order: 'PAID_ON' },
    { name: 'Paid', kind: 'pounds', of: ({ amountPaid }) => amountPaid },
  ]),
  spendReports: listOf<SpendReportRowFragment>('SpendReport', ['spend report', 'spend reports'], SPEND_REPORT_ROW, [
    { name: 'Grant', kind: 'text', of: ({ grant }) => grant.title, grant: ({ grant }) => grant.id },
    { name: 'Reported on', kind: 'date', of: ({ reportedOn }) => reportedOn, order: 'REPORTED_ON' },
    { name: 'Spent', kind: 'pounds', of: ({ amountSpent }) => amountSpent },
    { name: 'Returned', kind: 'pounds', of: ({ amountReturned }) => amountReturned },
    { name: 'Final', kind: 'text', of: ({ final }) => (final ? 'yes' : 'no') },
  ]),
  recordedCrimes: listOf<RecordedCrimeRowFragment>('RecordedCrime', ['row of police files', 'rows of police files'], RECORDED_CRIME_ROW, [
    { name: 'Crime type', kind: 'code', of: ({ crimeType }) => crimeType, order: 'CRIME_TYPE' },
    { name: 'Month', kind: 'month', of: ({ month }) => month, order: 'MONTH' },
    { name: 'Crimes', kind: 'count', of: ({ rowCount }) => rowCount },
    { name: 'Place', kind: 'text', of: ({ location }) => location },
    { name: 'LSOA', kind: 'text', of: ({ lsoaCode }) => lsoaCode, order: 'LSOA_CODE' },
    { name: 'Last outcome', kind: 'text', of: (row) => row.lastOutcomeCategory },
  ]),
  antiSocialBehaviourIncidents: listOf<IncidentRowFragment>(
    'AntiSocialBehaviourIncident',
    ['row of police files', 'rows of police files'],
    INCIDENT_ROW,
    [
      { name: 'Month', kind: 'month', of: ({ month }) => month, order: 'MONTH' },
      { name: 'Incidents', kind: 'count', of: ({ rowCount }) => rowCount },
      { name: 'Place', kind: 'text', of: ({ location }) => location },
      { name: 'LSOA', kind: 'text', of: ({ lsoaCode }) => lsoaCode, order: 'LSOA_CODE' },
    ],
  ),
  forceMonths: listOf<ForceMonthRowFragment>('ForceMonth', ['police file of a month', 'police files of a month'], FORCE_MONTH_ROW, [
    { name: 'Force', kind: 'code', of: ({ force }) => force },
    { name: 'Month', kind: 'month', of: ({ month }) => month, order: 'MONTH' },
    { name: 'Records', kind: 'count', of: ({ recordCount }) => recordCount },
    { name: 'Without a location', kind: 'count', of: ({ recordsNotLocated }) => recordsNotLocated },
  ]),
} satisfies Record<string, RecordList>;

/** Every list, by the field of the graph that lists its records: some fields list the same records by another day, or some of them only. */
export const RECORD_LISTS: Readonly<Record<string, RecordList>> = {
  ...LISTS,
  fundedSessions: LISTS.sessions,
  fundedSupportCounts: LISTS.supportCounts,
  concernsByDayRouted: concerns('concerns routed'),
  concernsByDayClosed: concerns('concerns closed'),
  concernsByDayFedBack: concerns('concerns fed back'),
  decidedApplications: LISTS.applications,
  awardsInZones: LISTS.awards,
  awardsByRecipient: LISTS.awards,
  awardsSoFar: LISTS.awards,
  finishedGrants: LISTS.awards,
  grantsBeingSpent: LISTS.awards,
  fundedGrants: LISTS.awards,
  paymentsSoFar: LISTS.payments,
};

/** The lists of a measure that this site can show, in the order of the hub. */
export const knownLists = (fields: readonly string[]): string[] => fields.filter((field) => field in RECORD_LISTS);
