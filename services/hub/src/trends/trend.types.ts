// Decides how a trend looks in the graph, in the words of Making Data Count (NHS England).

import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime, Money, MonthScalar } from '../graphql/index.ts';
import { FigureState, Grain } from '../kernel/index.ts';
import { typeOfNoun } from '../records/index.ts';
import { zoneEvents, zones, ZoneSlug } from '../zones/index.ts';
import { Completeness, MeasureType, PeriodInput, PeriodType, shownPeriodOf } from '../measures/index.ts';
import { Assurance, PointType, Rule, RuleDirection } from './control-chart.types.ts';
import { MOST_TRENDS, numberOf, type ChartArgs, type Trend, type TrendArgs, type TrendPoint, type TrendsArgs } from './trend.service.ts';

const limits = 'Null for a point that is not charted, and in a segment of fewer than 5 points. In pounds for money.';

/** How a chart is drawn, whichever measures it is of. */
@ArgsType()
class ChartArguments implements ChartArgs {
  @Field(() => Grain, { defaultValue: 'MONTH', description: 'How time is cut.' })
  grain!: Grain;
  @Field(() => PeriodInput, { description: 'Which period.' })
  period!: PeriodInput;
  @Field(() => Int, {
    nullable: true,
    description: 'How many points at the start of each segment limits are computed from; all when left out.',
  })
  baselinePoints?: number | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether moving ranges of 3.267 times their mean or more are left out once.' })
  screenOutliers!: boolean;
}

@ArgsType()
export class TrendArguments extends ChartArguments implements TrendArgs {
  @Field(() => String, { description: 'Identifier of the measure, such as "engagement.attendances".' })
  measure!: string;
  @Field(() => ZoneSlug, { nullable: true, description: 'The zone; all zones together when left out.' })
  zone?: string | null;
}

@ArgsType()
export class TrendsArguments extends ChartArguments implements TrendsArgs {
  @Field(() => [String], { description: `Identifiers of the measures, 1 to ${MOST_TRENDS}.` })
  measures!: string[];
  @Field(() => [ZoneSlug], { nullable: true, description: 'The zones; each of them when left out.' })
  zones?: string[] | null;
}

/** A point as it is shown: what is not selected is not computed. */
@ObjectType('TrendPoint', { description: 'One period of a trend.' })
export class TrendPointType {
  constructor(private readonly point: TrendPoint) {}

  @Field(() => PeriodType, { description: 'The period.' })
  get period() {
    return shownPeriodOf(this.point.period);
  }
  @Field(() => FigureState, { description: 'How the figure stands.' })
  get state() {
    return this.point.figure.now.state;
  }
  @Field(() => Float, {
    nullable: true,
    description: 'The number, in the unit of the measure; pounds for money. Null when the state has none.',
  })
  get number() {
    return numberOf(this.point.figure.measure, this.point.figure.now);
  }
  @Field(() => Money, { nullable: true, description: 'The amount in pounds, exactly, for money. Null when the state has none.' })
  get amount() {
    return this.point.figure.measure.money ? this.point.figure.now.exact : null;
  }
  @Field(() => Completeness, {
    nullable: true,
    description: 'Returns received of returns expected. Null for what is always complete.',
  })
  get completeness() {
    return this.point.figure.now.completeness;
  }
  @Field(() => Int, { description: 'Records left out because they hold no count.' })
  get leftOut() {
    return this.point.figure.now.leftOut;
  }
  @Field(() => Boolean, { description: 'Whether limits and rules take the point in: gaps and provisional figures they do not.' })
  get charted() {
    return this.point.charted !== null;
  }
  @Field(() => Float, { nullable: true, description: `Mean of the segment’s baseline. ${limits}` })
  get mean() {
    return this.point.charted?.mean ?? null;
  }
  @Field(() => Float, { nullable: true, description: `Mean − 2.66 × mean moving range, never floored. ${limits}` })
  get lowerProcessLimit() {
    return this.point.charted?.lowerProcessLimit ?? null;
  }
  @Field(() => Float, { nullable: true, description: `Mean + 2.66 × mean moving range. ${limits}` })
  get upperProcessLimit() {
    return this.point.charted?.upperProcessLimit ?? null;
  }
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the segment between rebases, from 1. Null for a point that is not charted.',
  })
  get segment() {
    return this.point.charted?.segment ?? null;
  }
  @Field(() => Rule, { nullable: true, description: 'What makes the point special. Null for common cause variation.' })
  get rule() {
    return this.point.charted?.rule ?? null;
  }
  @Field(() => RuleDirection, { nullable: true, description: 'Which way the rule points. Null for common cause variation.' })
  get direction() {
    return this.point.charted?.direction ?? null;
  }
  @Field(() => PointType, {
    nullable: true,
    description: 'What the point is, seen from the side that is better. Null for a point that is not charted.',
  })
  get pointType() {
    return this.point.charted?.pointType ?? null;
  }
  @Field(() => Float, { nullable: true, description: 'The number to reach in the period; pounds for money. Null where none is set.' })
  get target() {
    const { figure } = this.point;
    return figure.target && numberOf(figure.measure, figure.target);
  }
}

@ObjectType('TrendRebase', { description: 'A decision of a person that process limits start again.' })
class TrendRebaseType {
  @Field(() => MonthScalar, { description: 'First month of the new limits.' })
  month!: string;
  @Field(() => String, { description: 'Why they start again.' })
  reason!: string;
}

/** A trend as it is shown; its measure, zone and events are read by the resolver. */
@ObjectType('Trend', { description: 'One measure in one place over time.' })
export class TrendType {
  constructor(readonly trend: Trend) {}

  @Field(() => MeasureType, { description: 'What is measured.' })
  readonly measure!: MeasureType;
  @Field(() => typeOfNoun(zones), { nullable: true, description: 'The zone. Null for all zones together.' })
  readonly zone!: unknown;
  @Field(() => [typeOfNoun(zoneEvents)], {
    description: 'What happened in the period. What follows an event is not thereby its effect.',
  })
  readonly events!: readonly unknown[];
  @Field(() => Grain, { description: 'How time is cut.' })
  get grain() {
    return this.trend.answer.query.time.grain;
  }
  @Field(() => PeriodType, { description: 'The period that the trend covers.' })
  get period() {
    const { answer, measure } = this.trend;
    const { period } = answer.query.time;
    return shownPeriodOf({ ...period, complete: answer.hasReached(period, measure) });
  }
  @Field(() => [TrendPointType], { description: 'Every period in order, also those without a figure.' })
  get points() {
    return this.trend.points.map((point) => new TrendPointType(point));
  }
  @Field(() => PointType, { nullable: true, description: 'The type of the latest point that is charted. Null without any.' })
  get variation() {
    return this.trend.chart.variation;
  }
  @Field(() => Assurance, {
    nullable: true,
    description: 'Whether the process as it is meets the target. Null without a target, a direction or limits.',
  })
  get assurance() {
    return this.trend.chart.assurance;
  }
  @Field(() => Boolean, {
    description: 'Whether the latest segment has fewer than 13 points, so that its limits are a first attempt.',
  })
  get trialLimits() {
    return this.trend.chart.trialLimits;
  }
  @Field(() => Float, {
    nullable: true,
    description: 'The number to reach in a period of this length. Null where none is set, and for money.',
  })
  get target() {
    const { measure, target } = this.trend;
    return measure.money ? null : target && Number(target.exact);
  }
  @Field(() => Money, {
    nullable: true,
    description: 'The amount to reach in a period of this length. Null where none is set, and for numbers.',
  })
  get targetAmount() {
    const { measure, target } = this.trend;
    return measure.money ? (target?.exact ?? null) : null;
  }
  @Field(() => [TrendRebaseType], { description: 'Where process limits start again, and why.' })
  get rebases() {
    return this.trend.rebases;
  }
  @Field(() => String, { description: 'What a person would read out: made of the figures by fixed rules.' })
  get sentence() {
    return this.trend.sentence;
  }
  @Field(() => String, { description: 'The same in at most twelve words, to stand at the head of a chart.' })
  get finding() {
    return this.trend.finding;
  }
  @Field(() => Completeness, {
    nullable: true,
    description: 'Returns received of returns expected. Null where everything is always complete.',
  })
  get completeness() {
    return this.trend.answer.completeness;
  }
  @Field(() => Boolean, { description: 'Whether any illustrative record is in the trend.' })
  get illustrative() {
    return this.trend.answer.illustrative;
  }
  @Field(() => DateTime, { description: 'When the newest import that is published here was published.' })
  get asAt() {
    return this.trend.answer.asAt;
  }
}
