// Decides how the story is fetched: the trends of all its measures in one question, of which only the cards that are told are drawn.
import type { FailedCard } from '#lib/cards/contract.ts';
import type { TrendCard } from '#lib/charts/trend/trend-card.ts';
import { query } from '#lib/graph/hub.server.ts';
import { askTrends, type TrendsArgs } from '#lib/charts/trend/load/ask-trends.ts';
import { measureOf, noteOf } from '#lib/charts/trend/groups.ts';
import { drawTrend } from '#lib/charts/trend/load/load-trends.server.ts';
import { chooseStory } from './choose-findings.ts';
import { STORY_MEASURES } from './story-measures.ts';
import { sayReasons, sayRest, sayStory, type Reason } from './story-words.ts';

/** One finding: its card, and why it is told. */
export interface StoryFinding {
  card: TrendCard | FailedCard;
  reasons: Reason[];
}

/** The story of a period, ready for its page. */
export interface StoryFindings {
  /** Every month that it covers. */
  months: readonly string[];
  /** How many measures changed more than usual, without the period. */
  heading: string;
  /** What the heading counts and is not told below, and what it does not count; undefined when there is neither. */
  uncounted: string | undefined;
  /** At most five, the weightiest first; then what could not be read. */
  findings: StoryFinding[];
  /** What must be known of the domains that are told. */
  notes: string[];
}

/** Fetches, weighs and draws the story. @throws as askTrends does */
export async function loadStory(asked: Omit<TrendsArgs, 'measures'>): Promise<StoryFindings> {
  const { months, trends } = await askTrends(query, { ...asked, measures: STORY_MEASURES });
  const story = chooseStory(trends.flatMap((trend) => ('chart' in trend ? [trend.chart] : [])));
  const findings = [
    ...story.findings.map((weighed) => ({ card: drawTrend({ chart: weighed.chart }), reasons: sayReasons(weighed) })),
    ...trends.flatMap((trend) => ('failed' in trend ? [{ card: drawTrend(trend), reasons: [] }] : [])),
  ];
  const domains = new Set(findings.map(({ card }) => measureOf(card).domain));
  return {
    months,
    heading: sayStory(story),
    uncounted: sayRest(story),
    findings,
    notes: [...domains].flatMap((domain) => noteOf(domain) ?? []),
  };
}
