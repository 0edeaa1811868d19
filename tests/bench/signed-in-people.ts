// Puts people into a database who are signed in already, so that a benchmark asks as one of them: a board viewer with a cookie, and an analyst with a token.

import { createHash, randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';

/** What a request of each carries. */
export interface SignedInPeople {
  readonly boardViewer: { readonly cookie: string };
  readonly analyst: { readonly authorization: string };
  /** The analyst, by a cookie. */
  readonly analystInBrowser: { readonly cookie: string };
}

/** @param orm the database of a hub, reached as the role that owns its tables */
export async function signPeopleIn(orm: MikroORM): Promise<SignedInPeople> {
  const run = <Row extends object>(statement: string, values: readonly unknown[]) =>
    orm.em.getConnection().execute<Row[]>(statement, [...values]);
  const addPerson = async (role: string) => {
    const [person] = await run<{ id: number }>(
      `insert into "hub_user" ("display_name", "role", "state", "created_at", "issuer", "subject") values (?, ?, 'ACTIVE', now(), 'https://login.example.org', ?) returning "id"`,
      [`The ${role} of a benchmark`, role, role],
    );
    return person?.id;
  };
  const signIn = async (person: number | undefined) => {
    const secret = newSecret();
    await run(
      `insert into "sign_in" ("user_id", "token_hash", "way", "started_at", "last_seen_at", "browser", "network") values (?, ?, 'OPENID_CONNECT', now(), now(), '', '')`,
      [person, hashOf(secret)],
    );
    return { cookie: `hub-session-on-loopback=${secret}` };
  };
  const analyst = await addPerson('ANALYST');
  const token = `pzh_${newSecret()}`;
  await run(
    `insert into "api_token" ("user_id", "name", "token_hash", "ending", "may_read", "may_read_files", "made_at", "expires_at")
      values (?, 'benchmark', ?, ?, true, false, now(), now() + interval '1 day')`,
    [analyst, hashOf(token), token.slice(-4)],
  );
  return {
    boardViewer: await signIn(await addPerson('BOARD_VIEWER')),
    analyst: { authorization: `Bearer ${token}` },
    analystInBrowser: await signIn(analyst),
  };
}

const newSecret = () => randomBytes(32).toString('base64url');
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
