// Decides how events and the zones that they concern are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, WritingReader } from '../../database/index.ts';
import { type WrittenWords, WrittenWordsRepository } from '../../provenance/index.ts';
import { ZoneEvent, ZoneEventZone, type ZoneEventKind, Zone } from '../../zones/index.ts';
import type { WrittenRecord, WrittenRecordRepository } from '../written-records.ts';

/** What an event says. */
export interface ZoneEventContent {
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: WrittenWords;
  readonly kind: ZoneEventKind;
  readonly link: WrittenWords | null;
  /** The domains whose measures it may concern, in the order of the catalogue; null for every domain. */
  readonly domains: readonly string[] | null;
  /** Slugs of the zones that it concerns, in the order that zones are listed. */
  readonly zones: readonly string[];
}

/** Reads and writes events. Uses the transaction of its entity manager. */
export class ZoneEventRepository implements WrittenRecordRepository<ZoneEventContent> {
  constructor(private readonly em: EntityManager) {}

  /** All zones in the order they are listed. */
  zones(): Promise<Zone[]> {
    return this.em.findAll(Zone, { orderBy: { displayOrder: 'ASC' } });
  }

  async find(id: number): Promise<WrittenRecord<ZoneEventContent> | null> {
    const row = await this.em.findOne(ZoneEvent, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return row && this.#recordOf(row);
  }

  /** The standing event of the same day and title. */
  async findDuplicate({ date, title }: ZoneEventContent, otherThan: number | null): Promise<WrittenRecord<ZoneEventContent> | null> {
    const rows = await this.em.find(ZoneEvent, { date, title: { text: title.text }, withdrawnAt: null });
    const row = rows.find(({ id }) => id !== otherThan);
    return row ? this.#recordOf(row) : null;
  }

  async add({ zones, ...content }: ZoneEventContent, writtenAt: Date): Promise<number> {
    const id = await this.em.insert(ZoneEvent, { ...columnsOf(content), writtenAt });
    await this.#addZones(id, zones);
    return id;
  }

  async correct(id: number, { zones, ...content }: ZoneEventContent, correctedAt: Date): Promise<void> {
    await this.em.nativeUpdate(ZoneEvent, { id }, { ...columnsOf(content), correctedAt, illustrative: false });
    await this.em.nativeDelete(ZoneEventZone, { zoneEvent: id });
    await this.#addZones(id, zones);
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(ZoneEvent, { id }, { withdrawnAt });
  }

  async #addZones(zoneEvent: number, slugs: readonly string[]): Promise<void> {
    for (const { id: zone } of await this.em.find(Zone, { slug: { $in: [...slugs] } }))
      await this.em.insert(ZoneEventZone, { zoneEvent, zone });
  }

  async #recordOf(event: ZoneEvent): Promise<WrittenRecord<ZoneEventContent>> {
    const { id, date, kind, domains, illustrative, withdrawnAt } = event;
    const [title, link] = await new WrittenWordsRepository(this.em).find(event.title, event.link);
    const zones = await new WritingReader(this.em).rows(
      sql<{
        slug: string;
      }>`select "slug" from "zone" join "zone_event_zone" on "zone_id" = "zone"."id" where "zone_event_id" = ${id} order by "display_order"`,
    );
    const content = { date, title, kind, link, domains: domains ?? null, zones: zones.map(({ slug }) => slug) };
    return { id, content, illustrative, withdrawnAt: withdrawnAt ?? null };
  }
}

const columnsOf = ({ title, link, domains, ...content }: Omit<ZoneEventContent, 'zones'>) => ({
  ...content,
  title: title.id,
  link: link?.id ?? null,
  domains: domains && [...domains],
});
