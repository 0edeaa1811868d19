// Decides which hubs do not start: those that others reach, and that anybody could open, or nobody could run.

import type { MikroORM } from '@mikro-orm/postgresql';
import { UserRole } from '../access/index.ts';
import { isEmbedded, type ReaderRoleState, readerRoleState, runAsOwner } from '../database/index.ts';
import { administratorCanSignIn } from '../identity/index.ts';
import type { HubConfig } from './config.ts';
import { isLoopback } from './own-origins.ts';
import { StartRefused } from './start.errors.ts';
import { systemClock } from './system-clock.ts';

type Checked = Pick<HubConfig, 'isForOthers' | 'trial' | 'secret' | 'openIdConnect' | 'origin' | 'host'>;

/** Looks at what is set, before anything is opened. @throws StartRefused */
export function checkSettings(config: Checked): void {
  if (!config.isForOthers) return;
  if (config.trial === 'ALWAYS') throw StartRefused.inTrial();
  if (config.secret === null) throw StartRefused.withoutSecret();
  for (const [setting, secret] of [
    ['HUB_SECRET', config.secret],
    ['HUB_OIDC_CLIENT_SECRET', config.openIdConnect?.clientSecret],
  ] as const)
    if (secret !== undefined && isGuessable(secret)) throw StartRefused.withGuessableSecret(setting);
  const origin = new URL(config.origin ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}`);
  if (origin.protocol === 'http:' && !isLoopback(origin.hostname)) throw StartRefused.inTheClear(config.origin);
}

/**
 * Looks whether anybody can run the hub: an administrator, one who has been invited and whose link has not run out, or one whom the provider names.
 * @throws StartRefused
 */
export async function checkAdministrator({ isForOthers, openIdConnect }: Checked, orm: MikroORM): Promise<void> {
  if (!isForOthers) return;
  const isNamedByProvider = openIdConnect !== null && [...openIdConnect.roles.values()].includes(UserRole.ADMINISTRATOR);
  if (!isNamedByProvider && !(await administratorCanSignIn(orm, openIdConnect !== null, systemClock.now())))
    throw StartRefused.withoutAdministrator();
}

/** Who comes in, as a hub says when it starts: with HUB_TRIAL mistyped it would else seem to ask everybody to sign in. */
export function sayWhoComesIn({ isForOthers, trial }: Pick<HubConfig, 'isForOthers' | 'trial'>): string {
  return isForOthers || trial === 'NEVER'
    ? 'Everybody signs in. An administrator comes in by the link of npm run admin-link.'
    : 'Whoever sits at this machine comes in without signing in, until the first real return is held. With HUB_TRIAL=no everybody signs in.';
}

/** Why a server reads the rows of all organisations slower than it could, by what it lacks, and what mends that. */
const SLOWER: Readonly<Partial<Record<ReaderRoleState, string>>> = {
  MISSING: 'the server has no role hub_reader',
  NOT_GRANTED: 'the role of DATABASE_URL may not take the role hub_reader',
  NOT_LET_IN: 'the role hub_reader may not read every table of this database',
};

/**
 * Looks whether the roles of the server keep the rows of organisations apart, and whether who may see all of them is read for without a look at each.
 * @returns what the operator can mend; null where there is nothing
 * @throws StartRefused where they would not be kept apart
 */
export async function checkReaderRole(orm: MikroORM): Promise<string | null> {
  if (isEmbedded(orm)) return null;
  const state = await readerRoleState((statement) => runAsOwner(orm, statement, []));
  if (state === 'INHERITED') throw StartRefused.readingEverybodysRows();
  const lacks = SLOWER[state];
  return lacks
    ? `Large questions are answered more slowly than they could be: ${lacks}. Run infra/database-roles.sql once more, then start the hub again.`
    : null;
}

/** Words that stand where somebody was to fill in a secret. */
const PLACEHOLDER =
  /change.?me|replace.?me|example|placeholder|password|default|secret|please|insert|your.?|hub.?secret|people.?zones|123456|qwerty|abcdef/i;

/** The fewest different characters of a secret that was drawn by lot: 32 hexadecimal digits have fewer than 8 once in some millions of draws. */
const FEWEST_CHARACTERS = 8;

/** Whether a secret looks as if it stood in instructions, or was typed by holding down keys. */
function isGuessable(secret: string): boolean {
  return PLACEHOLDER.test(secret) || new Set(secret).size < FEWEST_CHARACTERS;
}
