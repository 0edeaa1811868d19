// Decides which tables the hub has: every entity of every room, once.

import * as crime from '../crime/index.ts';
import * as engagement from '../engagement/index.ts';
import * as grants from '../grants/index.ts';
import * as measures from '../measures/index.ts';
import * as outreach from '../outreach/index.ts';
import * as provenance from '../provenance/index.ts';
import * as returns from '../returns/index.ts';
import * as value from '../value/index.ts';
import * as zones from '../zones/index.ts';
import { EntitySchema } from '@mikro-orm/core';

/** All entities, in the order that their rooms stand on each other. */
export const entities = [provenance, zones, returns, engagement, outreach, grants, crime, measures, value].flatMap((room) =>
  Object.values<unknown>(room).filter((exported): exported is EntitySchema => exported instanceof EntitySchema),
);
