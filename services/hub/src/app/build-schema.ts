// Decides what the GraphQL schema is made of: every noun and every measure of every room.

import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { CacheCount } from '../database/index.ts';
import { answerByProperty, setResolver } from '../graphql/index.ts';
import { NounSchema } from '../records/index.ts';
import type { Clock } from '../kernel/index.ts';
import { annotationFacts, DecisionSchema, RebaseService, TargetService, ZoneEventSchema, ZoneEventService } from '../annotations/index.ts';
import {
  CardReader,
  ControlChartResolver,
  TrendSchema,
  TrendService,
  WrittenFindingSchema,
  WrittenFindingService,
} from '../trends/index.ts';
import { MeasureSchema, MeasureService } from '../measures/index.ts';
import { whoeverReachesTheHub } from '../access/index.ts';
import type { HubConfig } from './config.ts';
import { HubInfoResolver } from './hub-info.ts';
import { declared, nouns } from './rooms.ts';
import { systemClock } from './system-clock.ts';

/** Builds the schema for tables that have been read. @param clock tells what day it is to whoever writes @param watchCache shown what is kept */
export function buildSchema(
  metadata: MetadataStorage,
  config: Pick<HubConfig, 'ownerName' | 'programmeName'>,
  clock: Clock = systemClock,
  watchCache: (cache: string, read: () => CacheCount) => void = () => undefined,
): GraphQLSchema {
  const nounSchema = new NounSchema(nouns, metadata);
  const service = new MeasureService(declared, annotationFacts);
  watchCache('figures', () => service.kept);
  const measureSchema = new MeasureSchema(service, nounSchema, metadata);
  const trends = new TrendService(service);
  const trendSchema = new TrendSchema(trends, nounSchema);
  const access = whoeverReachesTheHub;
  const zoneEventSchema = new ZoneEventSchema(new ZoneEventService(access, clock), nounSchema, metadata);
  const decisionSchema = new DecisionSchema(
    new TargetService(service, access, clock),
    new RebaseService(service, access, clock),
    nounSchema,
    metadata,
  );
  const cards = new CardReader(service, trends);
  const findingSchema = new WrittenFindingSchema(new WrittenFindingService(service, cards, access, clock), nounSchema, metadata);
  const schema = buildSchemaSync({
    resolvers: [
      HubInfoResolver,
      ControlChartResolver,
      nounSchema.rootLists,
      measureSchema.rootQuestions,
      trendSchema.rootQuestions,
      zoneEventSchema.rootMutations,
      decisionSchema.rootMutations,
      findingSchema.rootQuestions,
    ],
    validate: false,
  });
  const query = schema.getQueryType();
  if (query)
    query.description = 'Every question that the hub answers: lists of each noun, single rows by a key, and measures by zone and month.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = 'Everything that people write beside the imports: it takes effect at once, and what stood before is kept.';
  answerByProperty(schema);
  nounSchema.attach(schema);
  measureSchema.attach(schema);
  trendSchema.attach(schema);
  zoneEventSchema.attach(schema);
  decisionSchema.attach(schema);
  findingSchema.attach(schema);
  setResolver(schema, 'Query', 'hub', async (_, _args, context) => {
    const [{ reach }, { asAt, version }] = await Promise.all([service.facts(context), context.reader.answeredVersion()]);
    return { ...config, firstMonth: reach.first, latestMonth: reach.latest, asAt, dataVersion: version };
  });
  return schema;
}
