// Decides which five findings make the story: one a measure; the weightiest of each domain first, so that all domains that have figures are told; then the
// weightiest of the rest, at most two of a domain as long as others have something. They stand in the order of their weight.
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { compareWeight, RANKS, weigh, type Rank, type Weighed } from './consequence.ts';

const MOST_FINDINGS = 5;
const MOST_OF_A_DOMAIN = 2;

/** What became of all the measures. */
export interface Story {
  /** At most five, the weightiest first. */
  findings: readonly Weighed[];
  /** How many measures are special cause in their latest charted figure, of how many with limits in any zone. */
  special: number;
  judged: number;
  /** Measures that have figures and too few months for limits. */
  tooFew: number;
  /** Measures without a figure. */
  nothing: number;
}

/** Chooses the story among the charts of a page, which come in the order of the page. */
export function chooseStory(charts: readonly TrendChart[]): Story {
  const weighed = charts.map(weigh).toSorted(compareWeight);
  const count = (...ranks: readonly Rank[]) => weighed.filter(({ rank }) => ranks.includes(rank)).length;
  const nothing = count('NOTHING');
  const tooFew = count('TOO_FEW');
  return {
    findings: choose(weighed.filter(({ rank }) => rank !== 'NOTHING')),
    special: count(...RANKS.slice(0, RANKS.indexOf('LATELY'))),
    judged: weighed.length - nothing - tooFew,
    tooFew,
    nothing,
  };
}

/** @param candidates The weightiest first. */
function choose(candidates: readonly Weighed[]): Weighed[] {
  const domainOf = ({ chart }: Weighed) => chart.measure.domain;
  const chosen = candidates
    .filter((one, place) => candidates.findIndex((other) => domainOf(other) === domainOf(one)) === place)
    .slice(0, MOST_FINDINGS);
  for (const most of [MOST_OF_A_DOMAIN, MOST_FINDINGS]) {
    for (const candidate of candidates) {
      const told = chosen.filter((other) => domainOf(other) === domainOf(candidate)).length;
      if (chosen.length < MOST_FINDINGS && told < most && !chosen.includes(candidate)) chosen.push(candidate);
    }
  }
  return chosen.toSorted((one, other) => candidates.indexOf(one) - candidates.indexOf(other));
}
