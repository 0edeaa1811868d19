// Decides which organisation is meant: the one with the identifier, and no other. A name joins nothing, for two organisations may have one.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../../database/index.ts';
import type { GrantOrganisation } from './read-grant.ts';

/** The organisations of one upload. */
export class OrganisationBook {
  readonly #ids = new Map<string, number>();

  constructor(
    private readonly em: EntityManager,
    private readonly uploadId: number,
  ) {}

  /** Finds or makes the organisations. Of several names under one identifier the first is kept, as published. */
  async enter(organisations: readonly GrantOrganisation[]): Promise<void> {
    const fresh = new Map<string, GrantOrganisation>();
    for (const organisation of organisations) {
      if (!this.#ids.has(organisation.identifier) && !fresh.has(organisation.identifier)) fresh.set(organisation.identifier, organisation);
    }
    if (fresh.size === 0) return;
    await this.#add([...fresh.values()]);
    const kysely = transactionOf(this.em);
    const { rows } = await sql<{ id: number; identifier: string }>`select known.organisation_id as id, known.identifier
      from organisation_identifier known join ${given([...fresh.values()])} on r.identifier = known.identifier`.execute(kysely);
    for (const { id, identifier } of rows) this.#ids.set(identifier, id);
    await sql`update organisation set illustrative = false, upload_id = ${this.uploadId}
      where illustrative and id in (select json_array_elements_text(${JSON.stringify(rows.map(({ id }) => id))}::json)::int)`.execute(
      kysely,
    );
  }

  /** New organisations, each with its identifier. */
  async #add(organisations: readonly GrantOrganisation[]): Promise<void> {
    await sql`with missing as (
        select r.*, nextval(pg_get_serial_sequence('organisation', 'id'))::int as id from ${given(organisations)}
        where not exists (select from organisation_identifier known where known.identifier = r.identifier)
      ), added as (
        insert into organisation (id, name, kind, upload_id) select id, name, kind, ${this.uploadId}::int from missing returning id
      )
      insert into organisation_identifier (organisation_id, identifier, upload_id)
      select missing.id, missing.identifier, ${this.uploadId}::int from missing join added on added.id = missing.id`.execute(
      transactionOf(this.em),
    );
  }

  /** Names that organisations of this upload share with another one: only their identifiers tell them apart. */
  async sharedNames(): Promise<string[]> {
    const ids = JSON.stringify([...new Set(this.#ids.values())]);
    const { rows } = await sql<{ name: string }>`select name from organisation
      where name in (select name from organisation where id in (select json_array_elements_text(${ids}::json)::int))
      group by name having count(*) > 1 order by name`.execute(transactionOf(this.em));
    return rows.map(({ name }) => name);
  }

  /** @throws Error for an organisation that was not entered */
  idOf({ identifier, name }: GrantOrganisation): number {
    const id = this.#ids.get(identifier);
    if (id === undefined) throw new Error(`Organisation ${identifier} (${name}) was not entered before its grants.`);
    return id;
  }
}

const given = (organisations: readonly GrantOrganisation[]) =>
  sql`json_to_recordset(${JSON.stringify(organisations)}::json) as r(identifier text, name text, kind text)`;
