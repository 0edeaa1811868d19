// Decides how series of comparison places are asked for and shown in the graph.

import { AS_ITS_PARENT, ReadBy } from '../graphql/index.ts';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { Grain } from '../kernel/index.ts';
import { typeOfNoun } from '../records/index.ts';
import { zones, ZoneSlug } from '../zones/index.ts';
import { BaselinePlaceKind, Figure, MeasureType, PeriodInput, PeriodType, PlaceType } from '../measures/index.ts';
import { MOST_TRENDS } from './trend.service.ts';
import type { PlaceSeriesArgs } from './place-series.service.ts';

@ArgsType()
export class PlaceSeriesArguments implements PlaceSeriesArgs {
  @Field(() => [String], {
    description: `Identifiers of 1 to ${MOST_TRENDS} measures. What cannot be compared with a place has no series.`,
  })
  measures!: string[];
  @Field(() => [ZoneSlug], { nullable: true, description: 'The zones; each of them when left out.' })
  zones?: string[] | null;
  @Field(() => Grain, { defaultValue: 'MONTH', description: 'How time is cut.' })
  grain!: Grain;
  @Field(() => PeriodInput, { description: 'Which period.' })
  period!: PeriodInput;
  @Field(() => BaselinePlaceKind, { defaultValue: 'REST_OF_DISTRICT', description: 'Which place beside each zone.' })
  place!: BaselinePlaceKind;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('PlaceSeriesPoint', { description: 'One period of a series of a comparison place.' })
export class PlaceSeriesPointType {
  @Field(() => PeriodType, { description: 'The period.' })
  period!: unknown;
  @Field(() => Figure, { description: 'The figure of the place. It is never charted: no limits and no verdict are made of it.' })
  figure!: unknown;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('PlaceSeries', {
  description: 'One measure in a place beside a zone, period by period: what a trend of the zone can be seen against.',
})
export class PlaceSeriesType {
  @Field(() => MeasureType, { description: 'What is measured.' })
  measure!: unknown;
  @Field(() => typeOfNoun(zones), { description: 'The zone that the place is beside.' })
  zone!: unknown;
  @Field(() => PlaceType, { description: 'The place.' })
  place!: unknown;
  @Field(() => [PlaceSeriesPointType], { description: 'Every period in order, also those without a figure.' })
  points!: unknown[];
}
