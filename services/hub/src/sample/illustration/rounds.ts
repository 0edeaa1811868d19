// Decides when each round of grants opens, closes and is decided. Days that were published stand; the others are illustrative.

import type { Pence } from '../../kernel/index.ts';
import type { IllustratedRound } from './illustrated-rows.ts';

/** A round and its days. Where the published facts are silent the day is illustrative, and only applications carry it. */
export interface RoundPlan {
  /** Financial year and title, such as `2024/25 Round 2`. */
  readonly name: string;
  /** Start of its references, such as `PZ-2024-R2`. */
  readonly code: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly decidedOn: string;
  /** Total of the awards as published, in pence; null where none was. */
  readonly publishedTotalPence: Pence | null;
  /** Moderated scores as published: awarded and declined. Null where none were. */
  readonly publishedScores: { readonly awarded: readonly number[]; readonly declined: readonly number[] } | null;
}

const round = (name: string, opensOn: string, closesOn: string, decidedOn: string): RoundPlan => {
  const code = `PZ-${name.slice(0, 4)}-R${name.slice(-1)}`;
  return { name, code, opensOn, closesOn, decidedOn, publishedTotalPence: null, publishedScores: null };
};

/** Scores of 2024/25 Round 2: 2 from 70%, 5 from 60%, 4 from 40%, 1 under 40%, of which 6 reach the cut-off of 65%. The bands are published, the single scores are not. */
const roundTwoScores = { awarded: [78, 72, 69, 68, 66, 65], declined: [62, 57, 52, 48, 41, 33] };

export const roundPlans: readonly RoundPlan[] = [
  round('2023/24 Round 1', '2023-06-19', '2023-07-17', '2023-08-03'),
  round('2023/24 Round 2', '2023-08-21', '2023-09-18', '2023-10-05'),
  round('2023/24 Round 3', '2024-01-08', '2024-02-05', '2024-02-22'),
  { ...round('2024/25 Round 1', '2024-06-10', '2024-07-08', '2024-07-25'), publishedTotalPence: 3_604_641 as Pence },
  {
    ...round('2024/25 Round 2', '2024-09-30', '2024-10-28', '2024-11-28'),
    publishedTotalPence: 3_930_540 as Pence,
    publishedScores: roundTwoScores,
  },
  round('2024/25 Round 3', '2025-01-06', '2025-02-03', '2025-02-20'),
  round('2025/26 Round 1', '2025-05-12', '2025-06-09', '2025-06-26'),
  round('2025/26 Round 2', '2025-10-06', '2025-11-03', '2025-11-20'),
  round('2026/27 Round 1', '2026-05-11', '2026-06-08', '2026-06-25'),
];

/** Moderated score from which applications are recommended, in percent: that of the one round that published it. */
export const CUT_OFF_PERCENT = 65;

/** Largest amount that one applicant may ask for, in pence. */
export const MAXIMUM_AWARD_PENCE = 1_000_000 as Pence;

/** Rounds that no published fact speaks of, and that the illustration therefore adds. */
export const rounds: readonly IllustratedRound[] = roundPlans
  .filter(({ opensOn }) => opensOn >= '2025-04-01')
  .map(({ name, opensOn, closesOn, decidedOn }) => ({
    financialYear: name.slice(0, 7),
    title: name.slice(8),
    opensOn,
    closesOn,
    decidedOn,
    budgetPence: 4_500_000 as Pence,
    maximumAwardPence: MAXIMUM_AWARD_PENCE,
    cutOffScorePercent: CUT_OFF_PERCENT,
    note: 'Illustrative round: nothing of it is published.',
  }));
