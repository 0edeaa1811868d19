// Decides whom a cookie or a token is: looked up in the database for every request, so that a sign-in that was ended elsewhere is refused at its very next
// one. Requests that come at the same time are looked up together. The embedded database is written by this process alone, so what was read is exact there
// until this process writes.

import { LRUCache } from 'lru-cache';
import type { Role, TokenScope } from '../access/index.ts';
import { type CompiledStatement, compileStatement, sql, type SqlOf } from '../database/index.ts';
import type { Clock } from '../kernel/index.ts';
import { hashOfSecret, isApiToken } from './secrets.ts';
import type { SignInWay } from './sign-in.entity.ts';
import type { UserState } from './user.entity.ts';

const MINUTE_MS = 60_000;

/** A sign-in ends after this long without a request, and after this long at the latest, in milliseconds. */
export const IDLE_MS = 30 * MINUTE_MS;
export const LONGEST_MS = 12 * 60 * MINUTE_MS;

/** How often it is written that somebody was seen, in milliseconds. */
const SEEN_MS = MINUTE_MS;

const MOST_KEPT = 5000;

/** What the hashes stand for in a statement until it is run. */
const NO_HASH = '';
const NO_HASHES: readonly string[] = [];

/** A row of either table, as far as it decides who asks. Instants are milliseconds since 1970: the drivers do not agree on what an instant is. */
interface CredentialRow {
  readonly kind: 'SIGN_IN' | 'TOKEN';
  readonly tokenHash: string;
  readonly id: number;
  readonly userId: number;
  readonly role: Role;
  readonly organisationId: number | null;
  readonly state: UserState;
  readonly startedAt: number;
  readonly seenAt: number | null;
  /** When it was ended or revoked. */
  readonly endedAt: number | null;
  /** Of a token. */
  readonly expiresAt: number | null;
  /** Of a sign-in. */
  readonly way: SignInWay | null;
  readonly mayRead: boolean;
  readonly mayReadFiles: boolean;
}

/** Somebody who is known by a cookie or a token. */
export interface KnownCredential {
  readonly kind: 'SIGN_IN' | 'TOKEN';
  /** Number of the sign-in or token. */
  readonly id: number;
  readonly userId: number;
  readonly role: Role;
  readonly organisationId: number | null;
  readonly way: SignInWay | null;
  /** Of a token; null for a sign-in, which opens everything that the role may. */
  readonly scopes: ReadonlySet<TokenScope> | null;
}

/** What a look-up is made with. */
export interface LookUpParts {
  /** Reads rows for the hub itself, outside any request. */
  readonly read: <Row extends object>(statement: CompiledStatement<Row>) => Promise<Row[]>;
  /** Writes that somebody was seen; it is not waited for. */
  readonly writeSeen: (kind: KnownCredential['kind'], id: number, at: Date) => void;
  readonly clock: Clock;
  /** Whether what was read stays exact until this process writes. */
  readonly isOnlyWriter: boolean;
}

export class CredentialLookUp {
  readonly #kept = new LRUCache<string, { readonly row: CredentialRow | null }>({ max: MOST_KEPT });
  readonly #seen = new LRUCache<string, number>({ max: MOST_KEPT });
  readonly #tables: Readonly<Record<CredentialRow['kind'], Together>>;
  #writes = 0;

  constructor(private readonly parts: LookUpParts) {
    const together = (kind: CredentialRow['kind']) => new Together((hashes) => this.#readNow(STATEMENTS[kind], hashes));
    this.#tables = { SIGN_IN: together('SIGN_IN'), TOKEN: together('TOKEN') };
  }

  /** Whom a secret is of; null for nobody: unknown, ended, run out, or of somebody who may not come in. @throws what reading throws */
  async find(secret: string): Promise<KnownCredential | null> {
    const row = await this.#rowOf(secret);
    const now = this.parts.clock.now();
    if (row?.endedAt !== null || row.state !== 'ACTIVE' || hasRunOut(row, this.#seenAt(row), now)) return null;
    this.#noteSeen(row, now);
    return credentialOf(row);
  }

  /** Whose a secret is, or was until it ended; null for one that never was. It lets nobody in. @throws what reading throws */
  async whose(secret: string): Promise<KnownCredential | null> {
    const row = await this.#rowOf(secret);
    return row && credentialOf(row);
  }

  async #rowOf(secret: string): Promise<CredentialRow | null> {
    const hash = hashOfSecret(secret);
    const kept = this.#kept.get(hash);
    return kept ? kept.row : this.#tables[isApiToken(secret) ? 'TOKEN' : 'SIGN_IN'].read(hash);
  }

  /** Forgets what was read: this process has written. */
  forget(): void {
    this.#writes++;
    this.#kept.clear();
  }

  async #readNow({ one, many }: Statements, hashes: readonly string[]): Promise<ReadonlyMap<string, CredentialRow>> {
    const writesBefore = this.#writes;
    const read = await this.parts.read<CredentialRow>(
      hashes.length === 1 ? { ...one, parameters: hashes } : { ...many, parameters: [hashes] },
    );
    const rows = new Map(read.map((row) => [row.tokenHash, row]));
    if (this.parts.isOnlyWriter && writesBefore === this.#writes)
      for (const hash of hashes) this.#kept.set(hash, { row: rows.get(hash) ?? null });
    return rows;
  }

  /** When somebody was last seen, as this process or the database knows it. */
  #seenAt({ kind, id, seenAt, startedAt }: CredentialRow): number {
    return Math.max(seenAt ?? startedAt, this.#seen.get(`${kind} ${id}`) ?? 0);
  }

  #noteSeen(row: CredentialRow, now: Date): void {
    if (now.getTime() - this.#seenAt(row) < SEEN_MS && row.seenAt !== null) return;
    const key = `${row.kind} ${row.id}`;
    if (now.getTime() - (this.#seen.get(key) ?? 0) < SEEN_MS) return;
    this.#seen.set(key, now.getTime());
    this.parts.writeSeen(row.kind, row.id, now);
  }
}

function credentialOf(row: CredentialRow): KnownCredential {
  const { kind, id, userId, role, organisationId, way } = row;
  return { kind, id, userId, role, organisationId, way, scopes: kind === 'TOKEN' ? scopesOf(row) : null };
}

function hasRunOut({ kind, startedAt, expiresAt }: CredentialRow, seenAt: number, now: Date): boolean {
  if (kind === 'TOKEN') return expiresAt === null || expiresAt <= now.getTime();
  return now.getTime() - startedAt >= LONGEST_MS || now.getTime() - seenAt >= IDLE_MS;
}

function scopesOf({ mayRead, mayReadFiles }: CredentialRow): ReadonlySet<TokenScope> {
  return new Set<TokenScope>([...(mayRead ? (['READ'] as const) : []), ...(mayReadFiles ? (['READ_FILES'] as const) : [])]);
}

/** Milliseconds since 1970 of a column. */
const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;

/** Rows of sign-ins and of tokens, each as far as "where". */
const SIGN_INS = sql<CredentialRow>`
  select 'SIGN_IN' as "kind", s."token_hash" as "tokenHash", s."id", s."user_id" as "userId", u."role", u."organisation_id" as "organisationId",
    u."state", ${ms('s.started_at')} as "startedAt", ${ms('s.last_seen_at')} as "seenAt", ${ms('s.ended_at')} as "endedAt", null as "expiresAt", s."way",
    false as "mayRead", false as "mayReadFiles"
  from "sign_in" s join "hub_user" u on u."id" = s."user_id" where s."token_hash" =`;

const TOKENS = sql<CredentialRow>`
  select 'TOKEN' as "kind", t."token_hash" as "tokenHash", t."id", t."user_id" as "userId", u."role", u."organisation_id" as "organisationId",
    u."state", ${ms('t.made_at')} as "startedAt", ${ms('t.last_used_at')} as "seenAt", ${ms('t.revoked_at')} as "endedAt", ${ms('t.expires_at')} as "expiresAt", null as "way",
    t."may_read" as "mayRead", t."may_read_files" as "mayReadFiles"
  from "api_token" t join "hub_user" u on u."id" = t."user_id" where t."token_hash" =`;

/** The statements of one table. Each is compiled once: only the hashes differ. */
interface Statements {
  /** PostgreSQL plans it once. With a list it plans anew each time, which takes as long as the rest of the look-up. */
  readonly one: CompiledStatement<CredentialRow>;
  readonly many: CompiledStatement<CredentialRow>;
}

const statementsOf = (rows: SqlOf<CredentialRow>): Statements => ({
  one: compileStatement(sql<CredentialRow>`${rows} ${NO_HASH}::bpchar`),
  many: compileStatement(sql<CredentialRow>`${rows} any(${NO_HASHES}::bpchar[])`),
});

const STATEMENTS: Readonly<Record<CredentialRow['kind'], Statements>> = { SIGN_IN: statementsOf(SIGN_INS), TOKEN: statementsOf(TOKENS) };

/** Reads rows of one table. Whoever asks while a statement is on its way joins the next one: the one on its way may have read what is no longer so. */
class Together {
  #waiting: Map<string, PromiseWithResolvers<CredentialRow | null>> | null = null;
  #isReading = false;

  constructor(private readonly readNow: (hashes: readonly string[]) => Promise<ReadonlyMap<string, CredentialRow>>) {}

  /** @throws what reading throws */
  read(hash: string): Promise<CredentialRow | null> {
    this.#waiting ??= new Map();
    const waiting = this.#waiting.get(hash) ?? Promise.withResolvers<CredentialRow | null>();
    this.#waiting.set(hash, waiting);
    if (!this.#isReading) {
      this.#isReading = true;
      queueMicrotask(() => void this.#readAll());
    }
    return waiting.promise;
  }

  async #readAll(): Promise<void> {
    while (this.#waiting) {
      const asked = this.#waiting;
      this.#waiting = null;
      try {
        const rows = await this.readNow([...asked.keys()]);
        for (const [hash, { resolve }] of asked) resolve(rows.get(hash) ?? null);
      } catch (error) {
        for (const { reject } of asked.values()) reject(error);
      }
    }
    this.#isReading = false;
  }
}
