// Decides how a point of a trend looks in the graph: its figure, its limits and what it is in the whole series.

import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, Money } from '../graphql/index.ts';
import { FigureState } from '../kernel/index.ts';
import { AnyFigure, Completeness, CoverageType, PeriodType, shownCoverageOf, shownPeriodOf } from '../measures/index.ts';
import { PointType, Rule, RuleDirection } from './control-chart.types.ts';
import { countsOf } from './share-counts.ts';
import { numberOf, type TrendPoint } from './trend.ts';

const limits =
  'Null for a point that is not charted, and where there are no limits: see noLimits. The same whatever period is asked for. In pounds for money.';

@ReadBy(AS_ITS_PARENT)
@ObjectType('ShareCounts', { description: 'The two counts that a percentage is made of: 11 of 153.' })
export class ShareCountsType {
  @Field(() => Float, { description: 'What was counted: 11 of 153. A record that zones share counts in part.' })
  part!: number;
  @Field(() => Float, { description: 'What it is a part of.' })
  of!: number;
}

/** A point as it is shown: what is not selected is not computed. */
@ReadBy(AS_ITS_PARENT)
@ObjectType('TrendPoint', { implements: AnyFigure, description: 'One period of a trend.' })
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
  @Field(() => ShareCountsType, {
    nullable: true,
    description:
      'What a percentage is made of: of fewer than ten, say the counts and no percentage. Null for what is no percentage of things that are counted, and where a count is not exact or may not be seen.',
  })
  get counts() {
    return countsOf(this.point.figure.measure, this.point.figure.now, this.point.row);
  }
  @Field(() => Completeness, {
    nullable: true,
    description: 'Returns or files that came, of those that were expected. Null for what is always complete.',
  })
  get completeness() {
    return this.point.figure.now.completeness;
  }
  @Field(() => CoverageType, { nullable: true, description: 'How much of the period is held. Null where that is not known.' })
  get coverage() {
    return shownCoverageOf(this.point.figure.now.coverage);
  }
  @Field(() => Int, { description: 'Records left out because they hold no count.' })
  get leftOut() {
    return this.point.figure.now.leftOut;
  }
  @Field(() => String, { nullable: true, description: 'What a reader must know of this figure. Null when there is nothing.' })
  get note() {
    return this.point.figure.note;
  }
  @Field(() => Boolean, {
    description:
      'Whether the point takes part in the chart. Gaps, provisional figures, those of part of their period and ghosted ones do not: they are drawn hollow and have no verdict.',
  })
  get charted() {
    return this.point.charted !== null;
  }
  @Field(() => String, {
    nullable: true,
    description: 'What explains the figure, where a person took it out of limits and verdicts. Null for most.',
  })
  get ghosted() {
    return this.point.ghosted;
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
    description:
      'What the point is in the whole series, whatever period is asked for, seen from the side that is better. Null for a point that is not charted, and without limits.',
  })
  get pointType() {
    const { charted } = this.point;
    return charted && charted.mean !== null ? charted.pointType : null;
  }
  @Field(() => TrendPointType, {
    nullable: true,
    description:
      'The point that compareTo sets beside this one, with the verdict that it has in the whole series. Null without compareTo, and where nothing is held.',
  })
  get before(): TrendPointType | null {
    const { before } = this.point;
    return before && new TrendPointType(before);
  }
  @Field(() => Float, { nullable: true, description: 'The number to reach in the period; pounds for money. Null where none is set.' })
  get target() {
    const { figure } = this.point;
    return figure.target && numberOf(figure.measure, figure.target);
  }
}
