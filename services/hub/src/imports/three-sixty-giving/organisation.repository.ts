// Decides which organisation is meant: the one with the identifier, else the one with the name, else a new one.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from '../../database/index.ts';
import type { GrantOrganisation } from './read-grant.ts';

/** The organisations of one upload. */
export class OrganisationBook {
  readonly #ids = new Map<string, number>();

  constructor(
    private readonly em: EntityManager,
    private readonly uploadId: number,
  ) {}

  /**
   * Finds or makes the organisations. A name that is held already is the same body: it gets the identifier besides those it has.
   * Of several names under one identifier the first is taken.
   */
  async enter(organisations: readonly GrantOrganisation[]): Promise<void> {
    const fresh = new Map<string, GrantOrganisation>();
    for (const organisation of organisations) {
      if (!this.#ids.has(organisation.identifier) && !fresh.has(organisation.identifier)) fresh.set(organisation.identifier, organisation);
    }
    if (fresh.size === 0) return;
    const kysely = this.em.getKysely();
    const list = JSON.stringify([...fresh.values()]);
    const given = sql`json_to_recordset(${list}::json) as r(identifier text, name text, kind text)`;
    await sql`insert into organisation (name, kind, upload_id)
      select distinct on (r.name) r.name, r.kind, ${this.uploadId}::int from ${given}
      where not exists (select 1 from organisation_identifier known where known.identifier = r.identifier)
      order by r.name, r.identifier
      on conflict (name) do nothing`.execute(kysely);
    await sql`insert into organisation_identifier (organisation_id, identifier, upload_id)
      select organisation.id, r.identifier, ${this.uploadId}::int from ${given} join organisation on organisation.name = r.name
      on conflict (identifier) do nothing`.execute(kysely);
    const { rows } = await sql<{ id: number; identifier: string }>`select known.organisation_id as id, known.identifier
      from organisation_identifier known join ${given} on r.identifier = known.identifier`.execute(kysely);
    for (const { id, identifier } of rows) this.#ids.set(identifier, id);
    await sql`update organisation set illustrative = false, upload_id = ${this.uploadId}
      where illustrative and id in (select json_array_elements_text(${JSON.stringify(rows.map(({ id }) => id))}::json)::int)`.execute(
      kysely,
    );
  }

  /** @throws Error for an organisation that was not entered */
  idOf({ identifier, name }: GrantOrganisation): number {
    const id = this.#ids.get(identifier);
    if (id === undefined) throw new Error(`Organisation ${identifier} (${name}) was not entered before its grants.`);
    return id;
  }
}
