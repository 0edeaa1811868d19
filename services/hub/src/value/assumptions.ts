// Decides what is assumed where no record says it: what an hour is worth, and what a crime costs.

/** A stated amount of money, how it is written, and who says so. */
export interface Assumption {
  readonly pence: number;
  readonly words: string;
  readonly source: string;
}

/** The assumptions behind measures of value. They are no findings: every measure that uses one says so. */
export const assumptions = {
  /** National Living Wage from April 2026, an hour. */
  volunteerHour: { pence: 1271, words: '£12.71 an hour', source: 'the National Living Wage from April 2026' },
  /** Domestic burglary, 2015/16 prices. */
  crime: {
    pence: 593_000,
    words: '£5,930',
    source:
      'the unit cost of a domestic burglary in 2015/16 prices (Home Office, The economic and social costs of crime, second edition, 2018)',
  },
} as const satisfies Record<string, Assumption>;
