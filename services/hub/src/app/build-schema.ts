// Decides what the GraphQL schema of the hub is made of: every noun, every measure and every resolver of every room.

import type { MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { CacheCount } from '../database/index.ts';
import { makeSchema, requireRules } from '../graphql/index.ts';
import { NounSchema } from '../records/index.ts';
import type { Clock } from '../kernel/index.ts';
import { annotationFacts } from '../annotations/index.ts';
import { MeasureSchema, MeasureService } from '../measures/index.ts';
import { whomTheRuleNames } from '../access/index.ts';
import { type ErasureList, NO_ERASURE_LIST } from '../provenance/index.ts';
import { HubInfoResolver, type HubNames } from './hub-info.resolver.ts';
import type { IdentityServices } from '../identity/index.ts';
import { identityOfProcess } from './identity-parts.ts';
import { declared, makeResolvers, nouns, readersByMeasure } from './rooms.ts';
import { systemClock } from './system-clock.ts';

/** Builds the schema for tables that have been read. @throws RuleMissing where nothing says who may read a field. @param clock says what day it is to whoever writes @param watchCache shown what is kept @param erasures where they are listed outside the database @param identity people who sign in */
export function buildSchema(
  metadata: MetadataStorage,
  names: HubNames,
  clock: Clock = systemClock,
  watchCache: (cache: string, read: () => CacheCount) => void = () => undefined,
  erasures: ErasureList = NO_ERASURE_LIST,
  identity: IdentityServices = identityOfProcess(clock),
): GraphQLSchema {
  const measures = new MeasureService(declared, annotationFacts);
  watchCache('figures', () => measures.kept);
  const [nounSchema, measureSchema] = [new NounSchema(nouns, metadata), new MeasureSchema(measures, metadata, readersByMeasure)];
  const schema = makeSchema(
    [new HubInfoResolver(names, measures), ...makeResolvers({ measures, access: whomTheRuleNames, clock, erasures, identity })],
    [nounSchema.rootLists, measureSchema.rootQuestions],
  );
  const query = schema.getQueryType();
  if (query)
    query.description = 'Every question that the hub answers: lists of each noun, single rows by a key, and measures by zone and month.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = 'Everything that people write beside the imports: it takes effect at once, and what stood before is kept.';
  nounSchema.attach(schema);
  measureSchema.attach(schema);
  requireRules(schema);
  return schema;
}
