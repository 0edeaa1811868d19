// Decides how control charts look in the graph, in the words of Making Data Count (NHS England).

import type { ControlChart } from '@people-zones/analysis';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, LocalDate } from '../graphql/index.ts';

const words = <const Words extends readonly string[]>(...list: Words) =>
  Object.fromEntries(list.map((word) => [word, word])) as { [Word in Words[number]]: Word };

const Improvement = words('INCREASE', 'DECREASE', 'NEUTRAL');
export const Rule = words('OUTSIDE_LIMITS', 'TREND_OF_SEVEN', 'TWO_OF_THREE_NEAR_LIMIT', 'SHIFT_OF_SEVEN');
export const RuleDirection = words('ABOVE', 'BELOW', 'RISING', 'FALLING');
export const PointType = words(
  'COMMON_CAUSE',
  'SPECIAL_CAUSE_IMPROVEMENT',
  'SPECIAL_CAUSE_CONCERN',
  'SPECIAL_CAUSE_NEUTRAL_HIGH',
  'SPECIAL_CAUSE_NEUTRAL_LOW',
);
export const Assurance = words('CONSISTENT_PASS', 'CONSISTENT_FAIL', 'INCONSISTENT');

registerEnumType(Improvement, {
  name: 'ControlChartImprovementDirection',
  description: 'Which way is better; neutral where neither is.',
  valuesConfig: {
    INCREASE: { description: 'More is better.' },
    DECREASE: { description: 'Less is better.' },
    NEUTRAL: { description: 'Neither more nor less is better.' },
  },
});
registerEnumType(Rule, {
  name: 'ControlChartRule',
  valuesConfig: {
    OUTSIDE_LIMITS: { description: 'The point lies beyond a process limit.' },
    TREND_OF_SEVEN: { description: 'Seven points that rise, or fall, six times in a row.' },
    TWO_OF_THREE_NEAR_LIMIT: { description: 'Two of three points on one side lie near a process limit.' },
    SHIFT_OF_SEVEN: { description: 'Seven points in a row lie on one side of the mean.' },
  },
  description:
    'What makes a point special, the first that holds: beyond a process limit; in six rises or falls in a row; with another of three between near-limit and limit; in seven on one side of the mean.',
});
registerEnumType(RuleDirection, {
  name: 'ControlChartRuleDirection',
  description: 'Which way a rule points.',
  valuesConfig: {
    ABOVE: { description: 'Above the limit or the mean.' },
    BELOW: { description: 'Below the limit or the mean.' },
    RISING: { description: 'Each point above the one before.' },
    FALLING: { description: 'Each point below the one before.' },
  },
});
registerEnumType(PointType, {
  name: 'ControlChartPointType',
  valuesConfig: {
    COMMON_CAUSE: { description: 'Within the variation that is usual.' },
    SPECIAL_CAUSE_IMPROVEMENT: { description: 'Unusual, and better.' },
    SPECIAL_CAUSE_CONCERN: { description: 'Unusual, and worse.' },
    SPECIAL_CAUSE_NEUTRAL_HIGH: { description: 'Unusually high, where neither way is better.' },
    SPECIAL_CAUSE_NEUTRAL_LOW: { description: 'Unusually low, where neither way is better.' },
  },
  description: 'Common cause variation, or special cause seen from the side that is better.',
});
registerEnumType(Assurance, {
  name: 'ControlChartAssurance',
  valuesConfig: {
    CONSISTENT_PASS: { description: 'It always meets the target unless something changes.' },
    CONSISTENT_FAIL: { description: 'It never meets the target unless something changes.' },
    INCONSISTENT: { description: 'Some periods meet the target and some miss it.' },
  },
  description: 'Whether the process as it is meets the target always, never, or now and then.',
});

@InputType({ description: 'One point of a series.' })
export class ControlChartPointInput {
  @Field(() => LocalDate, { description: 'Its date. Points are given in order of date, one each.' })
  date!: string;
  @Field(() => Float, { description: 'Its number.' })
  number!: number;
}

@InputType({ description: 'A series of one’s own, to be charted as the measures are.' })
export class ControlChartInput {
  @Field(() => [ControlChartPointInput], { description: 'The series, at most 2,000 points.' })
  points!: ControlChartPointInput[];
  @Field(() => Improvement, { description: 'Which way is better.' })
  improvementDirection!: keyof typeof Improvement;
  @Field(() => Float, { nullable: true, description: 'A number to reach.' })
  target?: number | null;
  @Field(() => [LocalDate], { nullable: true, description: 'Dates from which limits start again.' })
  rebaseAt?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many points at the start of each segment limits are computed from; all when left out.',
  })
  baselinePoints?: number | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether moving ranges of 3.267 times their mean or more are left out once.' })
  screenOutliers!: boolean;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType({ description: 'A point with the mean and the process limits of its segment.' })
export class ControlChartPoint {
  @Field(() => LocalDate, { description: 'Its date.' })
  date!: string;
  @Field(() => Float, { description: 'Its number.' })
  number!: number;
  @Field(() => Float, { nullable: true, description: 'Mean of the segment’s baseline. Null in a segment of fewer than 5 points.' })
  mean!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Mean − 2.66 × mean moving range, never floored. Null in a segment of fewer than 5 points.',
  })
  lowerProcessLimit!: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean + 2.66 × mean moving range. Null in a segment of fewer than 5 points.' })
  upperProcessLimit!: number | null;
  @Field(() => Int, { description: 'Number of the segment, from 1.' })
  segment!: number;
  @Field(() => Rule, { nullable: true, description: 'What makes the point special. Null for common cause variation.' })
  rule!: keyof typeof Rule | null;
  @Field(() => RuleDirection, { nullable: true, description: 'Which way the rule points. Null for common cause variation.' })
  direction!: keyof typeof RuleDirection | null;
  @Field(() => PointType, { description: 'What the point is, seen from the side that is better.' })
  pointType!: keyof typeof PointType;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('ControlChart', { description: 'An XmR chart by the rules that NHS England’s Making Data Count publishes.' })
export class ControlChartType implements ControlChart {
  @Field(() => [ControlChartPoint], { description: 'The points with their limits and labels.' })
  points!: ControlChartPoint[];
  @Field(() => PointType, { nullable: true, description: 'The type of the latest point.' })
  variation!: keyof typeof PointType | null;
  @Field(() => Assurance, {
    nullable: true,
    description: 'What the latest limits say of the target. Null without a target, a direction or limits.',
  })
  assurance!: keyof typeof Assurance | null;
  @Field(() => Boolean, { description: 'Whether the latest segment has fewer than 13 points, so that its limits are a first attempt.' })
  trialLimits!: boolean;
}
