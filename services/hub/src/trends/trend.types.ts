// Decides how a trend looks in the graph, in the words of Making Data Count (NHS England).

import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate, Money, MonthScalar } from '../graphql/index.ts';
import { FigureState, Grain } from '../kernel/index.ts';
import { typeOfNoun } from '../records/index.ts';
import { zoneEvents, zones, ZoneSlug } from '../zones/index.ts';
import {
  AnyFigure,
  ChartKind,
  Completeness,
  CoverageType,
  measureNames,
  MeasureType,
  PeriodInput,
  PeriodType,
  shownCoverageOf,
  shownPeriodOf,
} from '../measures/index.ts';
import { Assurance, PointType, Rule, RuleDirection } from './control-chart.types.ts';
import { NoLimits, sayNoLimits, whyNoLimits } from './no-limits.ts';
import { numberOf, type TrendPoint } from './trend.ts';
import { MOST_TRENDS, type ChartArgs, type SaidTrend } from './trend.service.ts';

const limits =
  'Null for a point that is not charted, and where there are no limits: see noLimits. The same whatever period is asked for. In pounds for money.';

registerEnumType(NoLimits, {
  name: 'NoLimits',
  description: 'Why a measure has no process limits where a template would draw them. Without limits there is no verdict either.',
  valuesConfig: {
    LINE: { description: 'The measure, or the grain, is a plain line: see chart of the measure, and its reason.' },
    TOO_FEW_POINTS: { description: 'Fewer than 5 points.' },
    TOO_LITTLE_VARIATION: { description: 'The mean moving range after screening is under half of the smallest step of the measure.' },
    AT_FLOOR: { description: 'More than half of the points are at the lowest number that there is.' },
    AT_CEILING: { description: 'More than half of the points are at the highest number that there is.' },
    UNEXPLAINED_POINT: {
      description: 'In fewer than 13 points one is so far from the others that they would be judged by it, until it is explained.',
    },
  },
});

/** How a chart is drawn, whichever measures it is of. */
@ArgsType()
class ChartArguments implements ChartArgs {
  @Field(() => Grain, { defaultValue: 'MONTH', description: 'How time is cut.' })
  grain!: Grain;
  @Field(() => PeriodInput, { description: 'Which period.' })
  period!: PeriodInput;
  @Field(() => PeriodInput, {
    nullable: true,
    description:
      'What an analyst makes limits of, in place of the hub’s own: the points of this period, for the whole series, whatever rebases there are. The answer says so.',
  })
  baseline?: PeriodInput | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many points at the start of each segment an analyst makes limits of, in place of the hub’s own, which are of all points that are held. The answer says so.',
  })
  baselinePoints?: number | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether moving ranges of 3.267 times their mean or more are left out once.' })
  screenOutliers!: boolean;
}

@ArgsType()
export class TrendArguments extends ChartArguments {
  @Field(() => measureNames, { nullable: true, description: 'The measure, such as ATTENDANCES.' })
  of?: string | null;
  @Field(() => String, {
    nullable: true,
    deprecationReason: 'Give of, whose names complete. This goes with the next version.',
    description: 'Identifier of the measure, such as "engagement.attendances".',
  })
  measure?: string | null;
  @Field(() => ZoneSlug, { nullable: true, description: 'The zone; all zones together when left out.' })
  zone?: string | null;
}

@ArgsType()
export class TrendsArguments extends ChartArguments {
  @Field(() => [measureNames], { nullable: true, description: `The measures, 1 to ${MOST_TRENDS}, such as ATTENDANCES.` })
  of?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    deprecationReason: 'Give of, whose names complete. This goes with the next version.',
    description: `Identifiers of the measures, 1 to ${MOST_TRENDS}.`,
  })
  measures?: string[] | null;
  @Field(() => [ZoneSlug], { nullable: true, description: 'The zones; each of them when left out.' })
  zones?: string[] | null;
}

/** A point as it is shown: what is not selected is not computed. */
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
  @Field(() => Completeness, {
    nullable: true,
    description: 'Returns received of returns expected. Null for what is always complete.',
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
  @Field(() => Int, { nullable: true, description: 'How many points from that month on limits are made of. Null for all that are held.' })
  baselinePoints!: number | null;
}

@ObjectType('TrendBaseline', { description: 'The points that limits are made of.' })
class TrendBaselineType {
  @Field(() => Int, { description: 'How many they are.' })
  points!: number;
  @Field(() => LocalDate, { description: 'First day of the period of the first of them.' })
  first!: string;
  @Field(() => LocalDate, { description: 'First day of the period of the last of them.' })
  last!: string;
  @Field(() => Boolean, {
    description: 'Whether whoever asks chose them: then limits and verdicts are not those that the hub shows elsewhere.',
  })
  chosen!: boolean;
}

/** A trend as it is shown; its measure, zone and events are read by the resolver. */
@ObjectType('Trend', { description: 'One measure in one place over time.' })
export class TrendType {
  constructor(readonly trend: SaidTrend) {}

  @Field(() => MeasureType, { description: 'What is measured.' })
  readonly measure!: MeasureType;
  @Field(() => typeOfNoun(zones), { nullable: true, description: 'The zone. Null for all zones together.' })
  readonly zone!: unknown;
  @Field(() => [typeOfNoun(zoneEvents)], {
    description: 'What happened in the period and may concern the measure. What follows an event is not thereby its effect.',
  })
  readonly events!: readonly unknown[];
  @Field(() => Grain, { description: 'How time is cut.' })
  get grain() {
    return this.trend.grain;
  }
  @Field(() => PeriodType, { description: 'The period that is shown: the one asked for, with the whole of the periods that it cuts.' })
  get period() {
    const { answer, measure, period } = this.trend;
    return shownPeriodOf({ ...period, complete: answer.hasReached(period, measure) });
  }
  @Field(() => [TrendPointType], { description: 'Every period in order, also those without a figure.' })
  get points() {
    return this.trend.points.map((point) => new TrendPointType(point));
  }
  @Field(() => ChartKind, { description: 'Which chart it is: a control chart, or a plain line.' })
  get chart() {
    return this.trend.chart.kind;
  }
  @Field(() => NoLimits, { nullable: true, description: 'Why the latest points shown have no process limits. Null where they have.' })
  get noLimits() {
    return whyNoLimits(this.trend);
  }
  @Field(() => String, { nullable: true, description: 'The same in a sentence. Null where there are limits.' })
  get noLimitsReason() {
    const words = sayNoLimits(this.trend);
    return words && `${words}.`;
  }
  @Field(() => TrendBaselineType, {
    nullable: true,
    description:
      'What the limits of the latest point shown are made of: all points that are held since the last rebase, unless something else was declared or chosen. Null without limits.',
  })
  get baseline() {
    const { segment, hasOwnBaseline: chosen } = this.trend;
    return segment?.limits ? { ...segment.baseline, chosen } : null;
  }
  @Field(() => PointType, { nullable: true, description: 'The type of the latest point shown that is charted. Null without limits.' })
  get variation() {
    return this.trend.variation;
  }
  @Field(() => Assurance, {
    nullable: true,
    description: 'Whether the process as it is meets the target. Null without a target, a direction or limits.',
  })
  get assurance() {
    return this.trend.assurance;
  }
  @Field(() => Boolean, {
    description: 'Whether the latest segment has fewer than 13 points, so that its limits are a first attempt.',
  })
  get trialLimits() {
    return this.trend.trialLimits;
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
  @Field(() => [TrendRebaseType], {
    description: 'Where process limits start again, and why: in the period shown, and where the first limits shown began.',
  })
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
    description: 'Returns received of returns expected, over the points that are shown. Null where everything is always complete.',
  })
  get completeness() {
    return this.trend.completeness;
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
