// The ad-hoc questions that are measured against their own SQL, as programs ask: the same words, with variables. Each asks for a page of
// another size every time, so that no answer was computed before while its SQL stays the same.

/** A question about a page of `$page` rows. */
export interface MeasuredQuestion {
  readonly title: string;
  readonly query: string;
  /** The most that it may take over HTTP, in milliseconds, where the issue names a time; machines differ, so nothing fails on it. */
  readonly wantedMs?: number;
}

export const questions: readonly MeasuredQuestion[] = [
  {
    title: 'Recorded crime by zone, month and type, one year, from the roll-up',
    query: `query ($page: Int!) { recordedCrime(first: $page, where: { period: { financialYear: "2025/26" } }) {
      rows { zone { slug } crimeType period(grain: MONTH) { label } recordedCrime { state number } } rowCount } }`,
    wantedMs: 20,
  },
  {
    title: 'Recorded crime by zone, month and type, all months, from the roll-up',
    query: `query ($page: Int!) { recordedCrime(first: $page, where: { period: { relative: ALL } }) {
      rows { zone { slug } crimeType period(grain: MONTH) { label } recordedCrime { state number } } rowCount } }`,
  },
  {
    title: 'Recorded crime by zone and month, beside the month a year before, with totals',
    query: `query ($page: Int!) { recordedCrime(first: $page, where: { period: { financialYear: "2025/26" } }, compareTo: SAME_PERIOD_LAST_YEAR) {
      rows { zone { slug } period(grain: MONTH) { label } recordedCrime { state number change { absolute percent } } } totals { recordedCrime { number } } } }`,
  },
  {
    title: 'Recorded crime by last outcome and year, which no roll-up has',
    query: `query ($page: Int!) { recordedCrime(first: $page, where: { period: { relative: ALL } }) {
      rows { lastOutcome period(grain: FINANCIAL_YEAR) { label } recordedCrime { state number } } } }`,
  },
  {
    title: 'Attendances by kind of activity and quarter, all sessions, beside last year',
    query: `query ($page: Int!) { engagement(first: $page, where: { period: { relative: ALL } }, compareTo: SAME_PERIOD_LAST_YEAR) {
      rows { activityKind period(grain: FINANCIAL_QUARTER) { label } sessionsHeld { number } attendances { state number change { percent } shareOfTotal } } totals { attendances { number } } } }`,
  },
  {
    title: 'Attendances per session by zone and month, all sessions',
    query: `query ($page: Int!) { engagement(first: $page, where: { period: { relative: ALL } }) {
      rows { zone { slug } period(grain: MONTH) { label } meanAttendance { state number runningTotal } newcomerShare { number } } } }`,
  },
  {
    title: 'Attendances by day of one month in one zone',
    query: `query ($page: Int!) { engagement(first: $page, where: { period: { month: "2025-06" }, zone: { in: [NEW_PARKS] } }) {
      rows { period(grain: DAY) { label } attendances { state number } } } }`,
  },
];
