// The ad-hoc questions that are measured against their own SQL. Each is a little different every time, so that no answer was computed before.

/** A question, and in how many ways it can be asked. */
export interface MeasuredQuestion {
  readonly title: string;
  /** The question's next form. @param round 0 and up */
  readonly query: (round: number) => string;
}

const types = ['Burglary', 'Drugs', 'Robbery', 'Shoplifting', 'Public order'];

export const questions: readonly MeasuredQuestion[] = [
  {
    title: 'Recorded crime by zone and month, all months',
    query: (
      round,
    ) => `{ recordedCrime(where: { period: { relative: ALL }, crimeType: { notIn: ["${types[round % 5]}", "none ${round}"] } }) {
      rows { zone { slug } period(grain: MONTH) { label } recordedCrime { state number } } } }`,
  },
];
