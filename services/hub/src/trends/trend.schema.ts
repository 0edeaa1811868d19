// Decides how a trend looks in the graph, in the words of Making Data Count (NHS England).

import type { GraphQLSchema } from 'graphql';
import { Float, Int, type ClassType } from 'type-graphql';
import {
  countFieldsIn,
  DateTime,
  declareField,
  type DeclaredArgument,
  declareObject,
  declareQuery,
  declareRoot,
  Money,
  MonthScalar,
  markComputing,
  setResolver,
} from '../graphql/index.ts';
import { loadOne } from '../records/index.ts';
import { FigureState, Grain } from '../kernel/index.ts';
import { zoneEvents, zones, ZoneSlug } from '../zones/index.ts';
import { PeriodInput, MeasureType, describeMeasure, Completeness, PeriodType, shownPeriodOf, type NounTypes } from '../measures/index.ts';
import { Assurance, PointType, Rule, RuleDirection } from './control-chart.types.ts';
import { MOST_TRENDS, numberOf, type Trend, type TrendArgs, type TrendPoint, type TrendsArgs, type TrendService } from './trend.service.ts';

const limits = 'Null for a point that is not charted, and in a segment of fewer than 5 points. In pounds for money.';

const chartArguments: readonly DeclaredArgument[] = [
  { name: 'grain', type: () => Grain, defaultValue: 'MONTH', description: 'How time is cut.' },
  { name: 'period', type: () => PeriodInput, description: 'Which period.' },
  {
    name: 'baselinePoints',
    type: () => Int,
    nullable: true,
    description: 'How many points at the start of each segment limits are computed from; all when left out.',
  },
  {
    name: 'screenOutliers',
    type: () => Boolean,
    defaultValue: true,
    description: 'Whether moving ranges of 3.267 times their mean or more are left out once.',
  },
];

/** The trend fields of the graph. */
export class TrendSchema {
  readonly rootQuestions = declareRoot('TrendQuestions');

  constructor(
    private readonly service: TrendService,
    nouns: NounTypes,
  ) {
    const trend = this.declareTrend(nouns);
    declareQuery(this.rootQuestions, 'trend', () => trend, {
      description:
        'One measure in one place, period by period: its control chart, target, rebases, events, and the sentence that a person would read out.',
      arguments: [
        { name: 'measure', type: () => String, description: 'Identifier of the measure, such as "engagement.attendances".' },
        { name: 'zone', type: () => ZoneSlug, nullable: true, description: 'The zone; all zones together when left out.' },
        ...chartArguments,
      ],
    });
    declareQuery(this.rootQuestions, 'trends', () => [trend], {
      description: 'Several measures, each in each zone, period by period: the same as `trend`, all in one SQL statement.',
      arguments: [
        { name: 'measures', type: () => [String], description: `Identifiers of the measures, 1 to ${MOST_TRENDS}.` },
        { name: 'zones', type: () => [ZoneSlug], nullable: true, description: 'The zones; each of them when left out.' },
        ...chartArguments,
      ],
    });
  }

  private declareTrend(nouns: NounTypes): ClassType {
    const trend = declareObject('Trend', 'One measure in one place over time.');
    const point = declarePoint();
    const rebase = declareObject('TrendRebase', 'A decision of a person that process limits start afresh.');
    declareField(rebase, 'month', () => MonthScalar, { description: 'First month of the new limits.' });
    declareField(rebase, 'reason', () => String, { description: 'Why they start afresh.' });
    const field = (name: string, type: () => unknown, description: string, nullable = false) =>
      declareField(trend, name, type, { description, nullable });
    field('measure', () => MeasureType, 'What is measured.');
    field('zone', () => nouns.typeOf(zones), 'The zone. Null for all zones together.', true);
    field('grain', () => Grain, 'How time is cut.');
    field('period', () => PeriodType, 'The period that the trend covers.');
    field('points', () => [point], 'Every period in order, also those without a figure.');
    field('variation', () => PointType, 'The type of the latest point that is charted. Null without any.', true);
    field(
      'assurance',
      () => Assurance,
      'Whether the process as it is meets the target. Null without a target, a direction or limits.',
      true,
    );
    field('trialLimits', () => Boolean, 'Whether the latest segment has fewer than 13 points, so that its limits are a first attempt.');
    field('target', () => Float, 'The number to reach in a period of this length. Null where none is set, and for money.', true);
    field('targetAmount', () => Money, 'The amount to reach in a period of this length. Null where none is set, and for numbers.', true);
    field('rebases', () => [rebase], 'Where process limits start afresh, and why.');
    field('events', () => [nouns.typeOf(zoneEvents)], 'What happened in the period. What follows an event is not thereby its effect.');
    field('sentence', () => String, 'What a person would read out: made of the figures by fixed rules.');
    field('finding', () => String, 'The same in at most twelve words, to stand at the head of a chart.');
    field('completeness', () => Completeness, 'Returns received of returns expected. Null where everything is always complete.', true);
    field('illustrative', () => Boolean, 'Whether any illustrative record is in the trend.');
    field('asAt', () => DateTime, 'When the newest import that is published here was published.');
    return trend;
  }

  /** Sets the resolvers once the schema stands. */
  attach(schema: GraphQLSchema): void {
    for (const field of ['trend', 'trends']) markComputing(schema, field);
    setResolver(schema, 'Query', 'trend', (_, args, context, info) =>
      this.service.trend(args as TrendArgs, context, countFieldsIn('points', info)),
    );
    setResolver(schema, 'Query', 'trends', (_, args, context, info) =>
      this.service.trends(args as TrendsArgs, context, countFieldsIn('points', info)),
    );
    const set = (field: string, resolve: (trend: Trend) => unknown) => setResolver<Trend>(schema, 'Trend', field, resolve);
    set('measure', ({ measure, answer }) => ({ ...describeMeasure(measure, this.service.subjects), illustrative: answer.illustrative }));
    setResolver<Trend>(schema, 'Trend', 'zone', ({ zone }, _, context) => zone && loadOne(zones, zone.id, context));
    setResolver<Trend>(schema, 'Trend', 'events', ({ events }, _, context) => events.map(({ id }) => loadOne(zoneEvents, id, context)));
    set('grain', ({ answer }) => answer.query.time.grain);
    set('period', ({ answer, measure }) => {
      const { period } = answer.query.time;
      return shownPeriodOf({ ...period, complete: answer.isHeld(period, measure) });
    });
    set('variation', ({ chart }) => chart.variation);
    set('assurance', ({ chart }) => chart.assurance);
    set('trialLimits', ({ chart }) => chart.trialLimits);
    set('target', ({ measure, target }) => (measure.money ? null : target && Number(target.exact)));
    set('targetAmount', ({ measure, target }) => (measure.money ? (target?.exact ?? null) : null));
    set('completeness', ({ answer }) => answer.completeness);
    set('illustrative', ({ answer }) => answer.illustrative);
    set('asAt', ({ answer }) => answer.asAt);
    attachPoint(schema);
  }
}

function declarePoint(): ClassType {
  const point = declareObject('TrendPoint', 'One period of a trend.');
  const field = (name: string, type: () => unknown, description: string, nullable = false) =>
    declareField(point, name, type, { description, nullable });
  field('period', () => PeriodType, 'The period.');
  field('state', () => FigureState, 'How the figure stands.');
  field('number', () => Float, 'The number, in the unit of the measure; pounds for money. Null when the state has none.', true);
  field('amount', () => Money, 'The amount in pounds, exactly, for money. Null when the state has none.', true);
  field('completeness', () => Completeness, 'Returns received of returns expected. Null for what is always complete.', true);
  field('leftOut', () => Int, 'Records left out because they hold no count.');
  field('charted', () => Boolean, 'Whether limits and rules take the point in: gaps and provisional figures they do not.');
  field('mean', () => Float, `Mean of the segment’s baseline. ${limits}`, true);
  field('lowerProcessLimit', () => Float, `Mean − 2.66 × mean moving range, never floored. ${limits}`, true);
  field('upperProcessLimit', () => Float, `Mean + 2.66 × mean moving range. ${limits}`, true);
  field('segment', () => Int, 'Number of the segment between rebases, from 1. Null for a point that is not charted.', true);
  field('rule', () => Rule, 'What makes the point special. Null for common cause variation.', true);
  field('direction', () => RuleDirection, 'Which way the rule points. Null for common cause variation.', true);
  field('pointType', () => PointType, 'What the point is, seen from the side that is better. Null for a point that is not charted.', true);
  field('target', () => Float, 'The number to reach in the period; pounds for money. Null where none is set.', true);
  return point;
}

function attachPoint(schema: GraphQLSchema): void {
  const set = (field: string, resolve: (point: TrendPoint) => unknown) => setResolver<TrendPoint>(schema, 'TrendPoint', field, resolve);
  set('period', ({ period }) => shownPeriodOf(period));
  set('state', ({ figure }) => figure.now.state);
  set('number', ({ figure }) => numberOf(figure.measure, figure.now));
  set('amount', ({ figure }) => (figure.measure.money ? figure.now.exact : null));
  set('completeness', ({ figure }) => figure.now.completeness);
  set('leftOut', ({ figure }) => figure.now.leftOut);
  set('charted', ({ charted }) => charted !== null);
  set('target', ({ figure }) => figure.target && numberOf(figure.measure, figure.target));
  for (const field of ['mean', 'lowerProcessLimit', 'upperProcessLimit', 'segment', 'rule', 'direction', 'pointType'] as const) {
    set(field, ({ charted }) => charted?.[field] ?? null);
  }
}
