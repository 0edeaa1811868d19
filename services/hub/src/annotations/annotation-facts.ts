// Decides what is read of targets, rebases and events together with the facts that measures are asked with: what stands, and nothing else.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql } from '../database/index.ts';
import { wordsOf } from '../provenance/index.ts';
import { metadataOf, type Table } from '../records/index.ts';
import type { LocalDate, Month } from '../kernel/index.ts';
import { ZoneEvent } from '../zones/index.ts';
import type { FactsBeside, FactsQuery, TargetFacts } from '../measures/index.ts';
import { GhostedPoint } from './ghosts/ghosted-point.entity.ts';
import { Rebase } from './rebases/rebase.entity.ts';
import { Target } from './targets/target.entity.ts';

/** A month from which process limits start again. */
export interface RebaseFacts {
  readonly measureId: string;
  readonly zoneId: number | null;
  readonly month: Month;
  readonly reason: string;
  /** How many points from there limits are made of; null for all. */
  readonly baselinePoints: number | null;
}

/** A month whose figure is explained and takes no part in limits and verdicts. */
export interface GhostFacts {
  readonly measureId: string;
  readonly zoneId: number | null;
  readonly month: Month;
  readonly reason: string;
}

/** Something that happened, and the zones that it concerns. */
export interface EventFacts {
  readonly id: number;
  readonly date: LocalDate;
  readonly title: string;
  readonly zoneIds: readonly number[];
  /** The domains whose measures it may concern; null for every domain. */
  readonly domains: readonly string[] | null;
}

const table = (entity: Table, metadata: MetadataStorage) => sql.table(metadataOf(metadata, entity).tableName);

const targetFacts: FactsQuery<TargetFacts> = {
  name: 'targets',
  rows: (metadata) =>
    sql`select "measure_id" as "measureId", "zone_id" as "zoneId", "grain", "number"::text as "exact", "since" from ${table(Target, metadata)} where "withdrawn_at" is null`,
};

export const rebaseFacts: FactsQuery<RebaseFacts> = {
  name: 'rebases',
  rows: (metadata) =>
    sql`select "measure_id" as "measureId", "zone_id" as "zoneId", "month", ${wordsOf(sql.ref('reason_id'))} as "reason", "baseline_points" as "baselinePoints" from ${table(Rebase, metadata)} where "withdrawn_at" is null`,
};

export const ghostFacts: FactsQuery<GhostFacts> = {
  name: 'ghosts',
  rows: (metadata) =>
    sql`select "measure_id" as "measureId", "zone_id" as "zoneId", "month", ${wordsOf(sql.ref('reason_id'))} as "reason" from ${table(GhostedPoint, metadata)} where "withdrawn_at" is null`,
};

/** In order of date. */
export const eventFacts: FactsQuery<EventFacts> = {
  name: 'events',
  rows: (metadata) =>
    sql`select "id", "date", ${wordsOf(sql.ref('title_id'))} as "title", array(select "zone_id" from "zone_event_zone" where "zone_event_id" = "zone_event"."id" order by 1) as "zoneIds", "domains" from ${table(ZoneEvent, metadata)} where "withdrawn_at" is null`,
  orderBy: ['date', 'id'],
};

/** All of them. */
export const annotationFacts: FactsBeside = { targets: targetFacts, others: [rebaseFacts, ghostFacts, eventFacts] };
