// Decides what the GraphQL schema is made of: every noun and every measure of every room.

import type { MetadataStorage } from '@mikro-orm/core';
import { EntitySchema } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import * as crime from '../crime/index.ts';
import type { KeptCount } from '../database/index.ts';
import * as engagement from '../engagement/index.ts';
import { answerByProperty, NounSchema, setResolver, type Noun } from '../graph/index.ts';
import * as grants from '../grants/index.ts';
import type { Clock } from '../kernel/index.ts';
import * as measuring from '../measures/index.ts';
import * as outreach from '../outreach/index.ts';
import * as provenance from '../provenance/index.ts';
import * as returns from '../returns/index.ts';
import * as value from '../value/index.ts';
import * as zones from '../zones/index.ts';
import type { HubConfig } from './config.ts';
import { HubInfoResolver } from './hub-info.ts';
import { systemClock } from './system-clock.ts';

const { CardReader, ControlChartResolver, DecisionSchema, MeasureSchema, MeasureService, RebaseService } = measuring;
const { TargetService, TrendSchema, TrendService, WrittenFindingSchema, WrittenFindingService } = measuring;

const exported: unknown[] = [provenance, zones, measuring, returns, engagement, outreach, grants, crime, value].flatMap((room) =>
  Object.values<unknown>(room),
);
const isRecord = (thing: unknown): thing is object => typeof thing === 'object' && thing !== null && !(thing instanceof EntitySchema);

/** Every noun that a room exports. */
export const nouns: readonly Noun[] = exported.filter((thing): thing is Noun => isRecord(thing) && 'within' in thing && 'entity' in thing);

/** Every measure that a domain exports, in the order that the catalogue shows them. */
export const measures: readonly measuring.Measure[] = exported.filter(
  (thing): thing is measuring.Measure => isRecord(thing) && 'formula' in thing && 'formulaInWords' in thing,
);

/** Builds the schema for tables that have been read. @param clock tells what day it is to whoever writes @param watchCache shown what is kept */
export function buildGraph(
  metadata: MetadataStorage,
  config: Pick<HubConfig, 'ownerName' | 'programmeName'>,
  clock: Clock = systemClock,
  watchCache: (cache: string, read: () => KeptCount) => void = () => undefined,
): GraphQLSchema {
  const nounSchema = new NounSchema(nouns, metadata);
  const service = new MeasureService(measures);
  watchCache('figures', () => service.kept);
  const measureSchema = new MeasureSchema(service, nounSchema, metadata);
  const trends = new TrendService(service);
  const trendSchema = new TrendSchema(trends, nounSchema);
  const access = provenance.whoeverReachesTheHub;
  const zoneEventSchema = new zones.ZoneEventSchema(new zones.ZoneEventService(access, clock), nounSchema, metadata);
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
