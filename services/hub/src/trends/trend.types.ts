// Decides how a trend looks in the graph, in the words of Making Data Count (NHS England).

import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, DateTime, LocalDate, Money, MonthScalar } from '../graphql/index.ts';
import { Grain } from '../kernel/index.ts';
import { typeOfNoun } from '../records/index.ts';
import { zoneEvents, zones } from '../zones/index.ts';
import { ChartKind, Completeness, MeasureType, PeriodType, shownPeriodOf } from '../measures/index.ts';
import { Assurance, PointType } from './control-chart.types.ts';
import { FindingKind } from './sentence.ts';
import { NoLimits, sayNoLimits, whyNoLimits } from './no-limits.ts';
import { TrendPointType } from './trend-point.types.ts';
import type { SaidTrend } from './trend.service.ts';

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

registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'What the finding of a trend tells, the weightiest first.',
  valuesConfig: {
    OUTSIDE_USUAL_RANGE: { description: 'The latest charted figure is higher or lower than the usual range.' },
    STEP: { description: 'The usual range was recalculated in a month that is shown, and the averages before and since are said.' },
    RUN: { description: 'The latest charted figure is in a run that is special, or near a limit again.' },
    USUAL: { description: 'The latest charted figure is within the usual range.' },
    NO_USUAL_RANGE: { description: 'There is a figure, and no usual range to hold it against: see noLimits.' },
    NO_FIGURE: { description: 'No figure is charted in the months that are shown.' },
  },
});

@ReadBy(AS_ITS_PARENT)
@ObjectType('TrendRebase', { description: 'A decision of a person that process limits start again.' })
class TrendRebaseType {
  @Field(() => MonthScalar, { description: 'First month of the new limits.' })
  month!: string;
  @Field(() => String, { description: 'Why they start again.' })
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'How many points from that month on limits are made of. Null for all that are held.' })
  baselinePoints!: number | null;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('TrendAverage', { description: 'The average of charted figures, each period counting once.' })
class TrendAverageType {
  @Field(() => Float, { description: 'The average, in the unit of the measure; pounds for money.' })
  number!: number;
  @Field(() => Int, { description: 'How many figures it is of.' })
  points!: number;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('TrendStep', {
  description:
    'Two averages, either side of the month from which the usual range was recalculated, the same in every view. What follows that month is not thereby its effect.',
})
class TrendStepType {
  @Field(() => MonthScalar, { description: 'First month of the new range.' })
  month!: string;
  @Field(() => String, { description: 'Why the range was recalculated.' })
  reason!: string;
  @Field(() => TrendAverageType, { description: 'Of all figures of the new range, whatever months are shown.' })
  since!: TrendAverageType;
  @Field(() => TrendAverageType, { description: 'Of all figures of the range before, whatever months are shown.' })
  before!: TrendAverageType;
}

@ReadBy(AS_ITS_PARENT)
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
@ReadBy(AS_ITS_PARENT)
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
  @Field(() => Money, {
    nullable: true,
    description:
      'The amount of all points shown together, for money. It is worked out at once and may have parts of a penny, so it may differ from the sum of the points, each of which is rounded to the penny. Null for numbers, where months may not be added up, and where there is no amount.',
  })
  get totalAmount() {
    const { answer, measure, points } = this.trend;
    const rows = points.map(({ row }) => row.place);
    return measure.money ? answer.totalOver(measure, rows) : null;
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
  @Field(() => FindingKind, { description: 'What the finding tells, so that what changed can be shown before what is as usual.' })
  get findingKind() {
    return this.trend.findingKind;
  }
  @Field(() => TrendStepType, {
    nullable: true,
    description:
      'The averages before and since the usual range was recalculated, in months that are shown. Null where it was not, or where either side has fewer than five figures.',
  })
  get step() {
    return this.trend.step;
  }
  @Field(() => Completeness, {
    nullable: true,
    description:
      'Returns or files that came, of those that were expected, over the points that are shown. Null where everything is always complete.',
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
