// Decides how grants are written: each in the place of the one with its identifier, with its places, payments and zones replaced.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../../database/index.ts';
import { OrganisationBook } from './organisation.repository.ts';
import type { CheckedGrant } from './read-grant.ts';
import { ZoneFinder } from './zone-finder.repository.ts';
import { shareOut } from './grant-shares.ts';
import { ShareTally } from './share-tally.ts';

interface WrittenGrant {
  readonly id: number;
  readonly grantIdentifier: string;
}

/** Writes the grants of one upload. */
export class GrantWriter {
  /** Where the grants are for, counted. */
  readonly shares = new ShareTally();
  grantsFromOtherSources = 0;
  readonly #organisations: OrganisationBook;
  #zones: ZoneFinder | null = null;

  constructor(
    private readonly em: EntityManager,
    private readonly uploadId: number,
  ) {
    this.#organisations = new OrganisationBook(em, uploadId);
  }

  /** Adds or replaces grants. Rounds, applications, conditions, reasons and spend reports of a grant stay: a package does not speak of them. */
  async write(grants: readonly CheckedGrant[]): Promise<void> {
    this.#zones ??= await ZoneFinder.load(this.em);
    await this.#organisations.enter(grants.flatMap(({ recipient, funder }) => [recipient, funder]));
    await this.#writeProgrammes(grants);
    this.grantsFromOtherSources += await this.#countFromOtherSources(grants);
    const idOf = new Map((await this.#writeGrants(grants)).map(({ grantIdentifier, id }) => [grantIdentifier, id]));
    const numbered = grants.map((grant) => ({ grant, id: idOf.get(grant.grantIdentifier) ?? 0 }));
    await this.#clear(numbered);
    await this.#writePlaces(numbered);
    await this.#writePayments(numbered);
    await this.#writeZones(numbered, this.#zones);
  }

  /** Names that organisations of the grants share with another one. */
  sharedNames(): Promise<string[]> {
    return this.#organisations.sharedNames();
  }

  async #writeProgrammes(grants: readonly CheckedGrant[]): Promise<void> {
    const programmes = new Map(grants.flatMap(({ programme }) => (programme ? [[programme.code, programme]] : [])));
    await sql`insert into funding_programme (code, title, upload_id)
      select r.code, r.title, ${this.uploadId}::int from json_to_recordset(${JSON.stringify([...programmes.values()])}::json) as r(code text, title text)
      on conflict (code) do update set title = excluded.title, upload_id = excluded.upload_id, illustrative = false`.execute(
      transactionOf(this.em),
    );
  }

  async #countFromOtherSources(grants: readonly CheckedGrant[]): Promise<number> {
    const identifiers = JSON.stringify(grants.map(({ grantIdentifier }) => grantIdentifier));
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from grant_award join upload on upload.id = grant_award.upload_id
      where upload.source <> 'THREE_SIXTY_GIVING' and grant_identifier in (select json_array_elements_text(${identifiers}::json))`.execute(
      transactionOf(this.em),
    );
    return rows[0]?.count ?? 0;
  }

  async #writeGrants(grants: readonly CheckedGrant[]): Promise<WrittenGrant[]> {
    const records = grants.map(({ places: _places, payments: _payments, recipient, funder, programme, ...grant }) => ({
      ...grant,
      recipientId: this.#organisations.idOf(recipient),
      funderId: this.#organisations.idOf(funder),
      programmeCode: programme?.code ?? null,
    }));
    const { rows } = await sql<WrittenGrant>`insert into grant_award (grant_identifier, title, description, amount_awarded_pence,
        amount_applied_for_pence, award_date, planned_start_date, planned_end_date, recipient_organisation_id, funding_organisation_id,
        funding_programme_id, regrant_type, upload_id)
      select r."grantIdentifier", r.title, r.description, r."amountAwardedPence", r."amountAppliedForPence", r."awardDate", r."plannedStartDate",
        r."plannedEndDate", r."recipientId", r."funderId", funding_programme.id, r."regrantType", ${this.uploadId}::int
      from json_to_recordset(${JSON.stringify(records)}::json) as r("grantIdentifier" text, title text, description text,
        "amountAwardedPence" bigint, "amountAppliedForPence" bigint, "awardDate" date, "plannedStartDate" date, "plannedEndDate" date,
        "recipientId" int, "funderId" int, "programmeCode" text, "regrantType" text)
      left join funding_programme on funding_programme.code = r."programmeCode"
      on conflict (grant_identifier) do update set title = excluded.title, description = excluded.description,
        amount_awarded_pence = excluded.amount_awarded_pence, amount_applied_for_pence = excluded.amount_applied_for_pence,
        award_date = excluded.award_date, planned_start_date = excluded.planned_start_date, planned_end_date = excluded.planned_end_date,
        recipient_organisation_id = excluded.recipient_organisation_id, funding_organisation_id = excluded.funding_organisation_id,
        funding_programme_id = excluded.funding_programme_id, regrant_type = excluded.regrant_type, upload_id = excluded.upload_id, illustrative = false
      returning id, grant_identifier as "grantIdentifier"`.execute(transactionOf(this.em));
    return rows;
  }

  /** Payments known from elsewhere stay when the package has none of the grant. */
  async #clear(numbered: readonly NumberedGrant[]): Promise<void> {
    const kysely = transactionOf(this.em);
    const ids = JSON.stringify(numbered.map(({ id }) => id));
    const paid = JSON.stringify(numbered.flatMap(({ grant, id }) => (grant.payments.length > 0 ? [id] : [])));
    const among = (list: string) => sql`grant_id in (select json_array_elements_text(${list}::json)::int)`;
    await sql`delete from grant_zone where ${among(ids)}`.execute(kysely);
    await sql`delete from grant_location where ${among(ids)}`.execute(kysely);
    await sql`delete from payment using upload where upload.id = payment.upload_id and ${among(ids)}
      and (upload.source = 'THREE_SIXTY_GIVING' or ${among(paid)})`.execute(kysely);
  }

  async #writePlaces(numbered: readonly NumberedGrant[]): Promise<void> {
    const places = numbered.flatMap(({ grant, id }) => grant.places.map((place) => ({ grantId: id, ...place })));
    await sql`insert into grant_location (grant_id, name, geo_code, geo_code_type, country_code, upload_id)
      select r."grantId", r.name, r."geoCode", r."geoCodeType", r."countryCode", ${this.uploadId}::int
      from json_to_recordset(${JSON.stringify(places)}::json)
        as r("grantId" int, name text, "geoCode" text, "geoCodeType" text, "countryCode" text)`.execute(transactionOf(this.em));
  }

  /** What was paid was due: a package does not say when. */
  async #writePayments(numbered: readonly NumberedGrant[]): Promise<void> {
    const payments = numbered.flatMap(({ grant, id }) =>
      grant.payments.map((payment, index) => ({ grantId: id, instalment: index + 1, ...payment })),
    );
    await sql`insert into payment (grant_id, instalment, amount_due_pence, paid_on, amount_paid_pence, upload_id)
      select r."grantId", r.instalment, r."amountPaidPence", r."paidOn", r."amountPaidPence", ${this.uploadId}::int
      from json_to_recordset(${JSON.stringify(payments)}::json)
        as r("grantId" int, instalment int, "paidOn" date, "amountPaidPence" bigint)`.execute(transactionOf(this.em));
  }

  async #writeZones(numbered: readonly NumberedGrant[], zones: ZoneFinder): Promise<void> {
    const shares = numbered.flatMap(({ grant, id }) => {
      const { zoneIds, otherPlaces } = zones.of(grant.places);
      const { ofZones, elsewhere } = shareOut(zoneIds.length, otherPlaces);
      this.shares.count(grant.amountAwardedPence, ofZones.length, elsewhere);
      const inZones: GrantShare[] = zoneIds.map((zoneId, index) => ({ grantId: id, zoneId, share: ofZones[index] ?? '0' }));
      return elsewhere === null ? inZones : [...inZones, { grantId: id, zoneId: null, share: elsewhere }];
    });
    await sql`insert into grant_zone (grant_id, zone_id, share, upload_id)
      select r."grantId", r."zoneId", r.share, ${this.uploadId}::int
      from json_to_recordset(${JSON.stringify(shares)}::json) as r("grantId" int, "zoneId" int, share numeric)`.execute(
      transactionOf(this.em),
    );
  }
}

interface GrantShare {
  readonly grantId: number;
  readonly zoneId: number | null;
  readonly share: string;
}

interface NumberedGrant {
  readonly grant: CheckedGrant;
  readonly id: number;
}
