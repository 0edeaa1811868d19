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

/** What the numbers of a measure can be. */
export interface MeasureScale {
  /** The least by which two numbers of it differ: 1 for a count; 0 where that is not known. */
  readonly smallestStep: number;
  /** No number is below it; null where any may be. */
  readonly floor: number | null;
  /** No number is above it; null where any may be. */
  readonly ceiling: number | null;
}

/** Why a segment of a measure has no limits, where a template would draw them. */
export type WithoutLimits =
  /** Fewer than 5 points. */
  | { readonly reason: 'TOO_FEW_POINTS' }
  /** The mean moving range after screening is under half of the smallest step: zero, or next to it. */
  | { readonly reason: 'TOO_LITTLE_VARIATION' }
  /** More than half of the points are at the lowest or at the highest number that there is. */
  | { readonly reason: 'AT_FLOOR' | 'AT_CEILING' }
  /** One point of a short series is so far from the others that they would be judged by it. */
  | { readonly reason: 'UNEXPLAINED_POINT'; readonly date: string };

export interface MeasureChartInput extends Pick<ControlChartInput, 'points' | 'improvementDirection' | 'screenOutliers'> {
  /** Where limits start again, and how many points from there they are made of; null for all. */
  readonly rebases: readonly { readonly date: string; readonly baselinePoints: number | null }[];
  /** How many points at the start of the series limits are made of; null for all. */
  readonly baselinePoints: number | null;
  /** Points from `start` and before `before` are what all limits are made of, whatever rebases there are; null for the limits of each segment. */
  readonly baseline: { readonly start: string; readonly before: string } | null;
  readonly scale: MeasureScale;
  /** Dates of the points before which more than one period in a row has no point: what is above average years apart is not so many months in a row. */
  readonly afterGap: ReadonlySet<string>;
}

/** The points between two rebases. */
export interface ChartSegment {
  /** From 1. */
  readonly number: number;
  readonly points: number;
  /** The points that its limits are, or would be, made of: how many, the first and the last. Dates are null where there are none. */
  readonly baseline: { readonly points: number; readonly first: string | null; readonly last: string | null };
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null;
  /** Null where it has limits. */
  readonly withoutLimits: WithoutLimits | null;
}

/** The chart of a measure. A point without limits has no label. */
export interface MeasureChart {
  readonly points: readonly ChartedPoint[];
  readonly segments: readonly ChartSegment[];
}
