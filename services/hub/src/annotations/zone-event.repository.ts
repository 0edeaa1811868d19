// Decides how events and the zones that they concern are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, WritingReader } from '../database/index.ts';
import { ZoneEvent, ZoneEventZone, type ZoneEventKind, Zone, requireZones } from '../zones/index.ts';

/** What an event says. */
export interface EventSaid {
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly kind: ZoneEventKind;
  readonly link: string | null;
  /** Slugs of the zones that it concerns, in the order that zones are listed. */
  readonly zones: readonly string[];
}

/** An event as it is held. */
export interface HeldEvent {
  readonly row: ZoneEvent;
  readonly zones: readonly string[];
}

/** Reads and writes events. Uses the transaction of its entity manager. */
export class ZoneEventRepository {
  constructor(private readonly em: EntityManager) {}

  /** The slugs of all zones in the order they are listed. */
  zones(): Promise<string[]> {
    return requireZones([], new WritingReader(this.em));
  }

  /** The event with its zones, locked until the transaction ends; null when there is none. Withdrawn ones are found too. */
  async find(id: number): Promise<HeldEvent | null> {
    const row = await this.em.findOne(ZoneEvent, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row) return null;
    const zones = await new WritingReader(this.em).rows(
      sql<{
        slug: string;
      }>`select "slug" from "zone" join "zone_event_zone" on "zone_id" = "zone"."id" where "zone_event_id" = ${id} order by "display_order"`,
    );
    return { row, zones: zones.map(({ slug }) => slug) };
  }

  /** The standing event of the same day and title, other than one; null when there is none. */
  async findAlike({ date, title }: EventSaid, otherThan: number | null): Promise<ZoneEvent | null> {
    const found = await this.em.find(ZoneEvent, { date, title, withdrawnAt: null });
    return found.find(({ id }) => id !== otherThan) ?? null;
  }

  /** Writes an event by hand. @returns its identifier */
  async add({ zones, ...said }: EventSaid, writtenAt: Date): Promise<number> {
    const id = await this.em.insert(ZoneEvent, { ...said, writtenAt });
    await this.#concern(id, zones);
    return id;
  }

  /** Replaces what an event says. What was made by the generator is so no longer: a person says it now. */
  async correct(id: number, { zones, ...said }: EventSaid, correctedAt: Date): Promise<void> {
    await this.em.nativeUpdate(ZoneEvent, { id }, { ...said, correctedAt, illustrative: false });
    await this.em.nativeDelete(ZoneEventZone, { zoneEvent: id });
    await this.#concern(id, zones);
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(ZoneEvent, { id }, { withdrawnAt });
  }

  async #concern(zoneEvent: number, slugs: readonly string[]): Promise<void> {
    for (const { id: zone } of await this.em.find(Zone, { slug: { $in: [...slugs] } }))
      await this.em.insert(ZoneEventZone, { zoneEvent, zone });
  }
}
