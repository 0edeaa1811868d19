// Decides what each application asks for, how it is scored and what it gets. Published totals, amounts and score bands are met exactly.

import { Recommendation } from '../../grants/index.ts';
import type { Pence } from '../../kernel/index.ts';
import { applicationPlans, type ApplicationPlan } from './application-plans.ts';
import type { Chance } from './chance.ts';
import { addDays } from './days.ts';
import type { IllustratedApplication } from './illustrated-rows.ts';
import { CUT_OFF_PERCENT, MAXIMUM_AWARD_PENCE, roundPlans, type RoundPlan } from './rounds.ts';

const ASSESSORS = 3;

/** Splits a total into parts that differ by a half at most and sum to it exactly. */
export function splitPence(chance: Chance, totalPence: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, () => chance.whole(80, 120));
  const sum = weights.reduce((one, other) => one + other, 0);
  const amounts = weights.map((weight) => Math.floor((totalPence * weight) / sum));
  const left = totalPence - amounts.reduce((one, other) => one + other, 0);
  return amounts.map((amount, index) => (index === 0 ? amount + left : amount));
}

/** Amounts awarded in a round, in the order of its awarded plans. */
function amountsAwarded(chance: Chance, round: RoundPlan, awarded: readonly ApplicationPlan[]): number[] {
  const open = awarded.filter(({ publishedAmountPence }) => publishedAmountPence === null);
  const settled = awarded.reduce((sum, { publishedAmountPence }) => sum + (publishedAmountPence ?? 0), 0);
  const amounts =
    round.publishedTotalPence === null
      ? open.map(() => chance.whole(50, 200) * 5_000)
      : splitPence(chance, round.publishedTotalPence - settled, open.length);
  return awarded.map(({ publishedAmountPence }) => publishedAmountPence ?? (amounts.shift() as number));
}

/** Moderated scores of a round, awarded ones at or above the cut-off and the others below it. */
function moderatedScores(chance: Chance, { publishedScores }: RoundPlan, plans: readonly ApplicationPlan[]): number[] {
  const awarded = publishedScores && chance.shuffled(publishedScores.awarded);
  const declined = publishedScores && chance.shuffled(publishedScores.declined);
  return plans.map(({ decision }) =>
    decision === 'AWARDED'
      ? (awarded?.shift() ?? chance.whole(CUT_OFF_PERCENT, 88))
      : (declined?.shift() ?? chance.whole(30, CUT_OFF_PERCENT - 1)),
  );
}

function recommend(scorePercent: number): Recommendation {
  if (scorePercent >= CUT_OFF_PERCENT) return Recommendation.AWARD;
  return scorePercent >= CUT_OFF_PERCENT - 5 ? Recommendation.DISCUSS : Recommendation.DECLINE;
}

function illustrateRound(chance: Chance, round: RoundPlan): IllustratedApplication[] {
  const plans = chance.shuffled(applicationPlans[round.name] ?? []);
  const amounts = amountsAwarded(
    chance,
    round,
    plans.filter(({ decision }) => decision === 'AWARDED'),
  );
  const scores = moderatedScores(chance, round, plans);
  const windowDays = 27;
  return plans.map(({ publishedAmountPence, ...plan }, index) => {
    const amountAwarded = plan.decision === 'AWARDED' ? (amounts.shift() as number) : null;
    const more = chance.happens(0.35) ? chance.whole(1, 30) * 2_500 : 0;
    const asked = amountAwarded === null ? chance.whole(50, 200) * 5_000 : amountAwarded + (publishedAmountPence === null ? more : 0);
    const score = scores[index] as number;
    const judged = Array.from({ length: ASSESSORS }, () => Math.min(100, Math.max(0, score + chance.whole(-9, 9))));
    const isJudged = plan.decision !== 'WITHDRAWN';
    return {
      ...plan,
      reference: `${round.code}-A${String(index + 1).padStart(2, '0')}`,
      round: round.name,
      receivedOn: addDays(round.closesOn, -chance.whole(0, windowDays)),
      amountAppliedForPence: Math.min(asked, MAXIMUM_AWARD_PENCE) as Pence,
      moderatedScorePercent: isJudged ? score : null,
      recommendation: isJudged ? recommend(score) : null,
      decidedOn: isJudged ? round.decidedOn : addDays(round.closesOn, 3),
      amountAwardedPence: amountAwarded as Pence | null,
      scores: isJudged ? judged : [],
    };
  });
}

/** Every application, by round. */
export function illustrateApplications(chance: Chance): IllustratedApplication[] {
  return roundPlans.flatMap((round) => illustrateRound(chance, round));
}
