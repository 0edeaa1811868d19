// Decides what somebody finds of their own sign-ins and tokens: those that still open something.

import { sql, type Reader } from '../database/index.ts';
import { IDLE_MS, LONGEST_MS } from './credential-lookup.ts';

/** What somebody has set up to come in with. */
export interface OwnCredential {
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly recoveryCodesLeft: number;
}

export class OwnCredentialsRepository {
  constructor(private readonly reader: Reader) {}

  /** Null for people of a provider, who have nothing here. */
  async credentialOf(userId: number): Promise<OwnCredential | null> {
    const [found] = await this.reader.rows<OwnCredential>(sql<OwnCredential>`select "password_hash" is not null as "hasPassword",
      "totp_secret" is not null as "hasSecondFactor", jsonb_array_length("recovery_hashes") as "recoveryCodesLeft"
      from "user_credential" where "user_id" = ${userId}`);
    return found ?? null;
  }

  /** Numbers of the sign-ins that last, the one that was seen last first. */
  signInsOf(userId: number, now: Date): Promise<number[]> {
    const [seenAfter, startedAfter] = [new Date(now.getTime() - IDLE_MS), new Date(now.getTime() - LONGEST_MS)];
    return this.#ids(sql`select "id" from "sign_in" where "user_id" = ${userId} and "ended_at" is null
      and "last_seen_at" > ${seenAfter.toISOString()}::timestamptz and "started_at" > ${startedAfter.toISOString()}::timestamptz order by "last_seen_at" desc, "id" desc`);
  }

  /** Numbers of the tokens that were not revoked, those that have run out among them, the newest first. */
  tokensOf(userId: number): Promise<number[]> {
    return this.#ids(sql`select "id" from "api_token" where "user_id" = ${userId} and "revoked_at" is null order by "id" desc`);
  }

  async #ids(query: ReturnType<typeof sql>): Promise<number[]> {
    return (await this.reader.rows<{ id: number }>(query as never)).map(({ id }) => id);
  }
}
