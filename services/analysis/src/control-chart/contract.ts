// Decides what an XmR chart is given and what it says, in the words of Making Data Count (NHS England).

/** Which way is better; neutral where neither is. */
export type ImprovementDirection = 'INCREASE' | 'DECREASE' | 'NEUTRAL';

/** What makes a point special. Each point has at most one: the first that holds, in this order. */
export type Rule = 'OUTSIDE_LIMITS' | 'TREND_OF_SEVEN' | 'TWO_OF_THREE_NEAR_LIMIT' | 'SHIFT_OF_SEVEN';

/** Which way a rule points: high is above the mean or rising, low is below it or falling. */
export type RuleDirection = 'ABOVE' | 'BELOW' | 'RISING' | 'FALLING';

/** What a point is, seen from the side that is better. */
export type PointType =
  'COMMON_CAUSE' | 'SPECIAL_CAUSE_IMPROVEMENT' | 'SPECIAL_CAUSE_CONCERN' | 'SPECIAL_CAUSE_NEUTRAL_HIGH' | 'SPECIAL_CAUSE_NEUTRAL_LOW';

/** Whether the process, left as it is, will meet the target: always, never, or now and then. */
export type Assurance = 'CONSISTENT_PASS' | 'CONSISTENT_FAIL' | 'INCONSISTENT';

export interface ControlChartInput {
  /** In order of date; a date is a label of any kind that sorts as text. */
  readonly points: readonly { readonly date: string; readonly number: number }[];
  readonly improvementDirection: ImprovementDirection;
  /** Null for none. */
  readonly target: number | null;
  /** First dates of new segments: limits start again there, and no rule looks across. */
  readonly rebaseAt: readonly string[];
  /** Points at the start of each segment that limits are computed from; null for all. */
  readonly baselinePoints: number | null;
  /** Whether moving ranges of 3.267 times their mean or more are left out once before limits are drawn. */
  readonly screenOutliers: boolean;
}

/** A point with the limits of its segment. Limits are null where a segment has fewer than 5 points. */
export interface ChartedPoint {
  readonly date: string;
  readonly number: number;
  readonly mean: number | null;
  readonly lowerProcessLimit: number | null;
  readonly upperProcessLimit: number | null;
  /** Number of the segment, from 1. */
  readonly segment: number;
  readonly rule: Rule | null;
  readonly direction: RuleDirection | null;
  readonly pointType: PointType;
}

export interface ControlChart {
  readonly points: readonly ChartedPoint[];
  /** The type of the latest point; null without points. */
  readonly variation: PointType | null;
  /** Null without a target, a direction, or limits. */
  readonly assurance: Assurance | null;
  /** Whether the latest segment has fewer than 13 points, so that its limits are a first attempt. */
  readonly trialLimits: boolean;
}
