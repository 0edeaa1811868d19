// Decides what whoever runs the hub is told of second factors that cannot be checked any more, because the secret that they were sealed under is not here.

import type { MikroORM } from '@mikro-orm/postgresql';
import { countUnreadableFactors } from '../identity/index.ts';
import type { HubConfig } from './config.ts';
import { SECOND_FACTOR } from './identity-parts.ts';
import { hasSecret, sealFor } from './secret.ts';

/**
 * What is wrong, and what to do; null where every second factor can be checked. No secret is made by asking.
 * @throws FolderNotUsable
 */
export async function sayUnreadableFactors(config: Pick<HubConfig, 'secret' | 'dataFolder'>, orm: MikroORM): Promise<string | null> {
  const count = await countUnreadableFactors(orm, hasSecret(config) ? sealFor(config, SECOND_FACTOR) : null);
  if (count === 0) return null;
  const people = count === 1 ? '1 person cannot' : `${count} people cannot`;
  const where =
    config.secret === null ? `the file 'secret' of the earlier data folder into ${config.dataFolder}` : 'the earlier HUB_SECRET';
  return (
    `${people} use their second factor: it was sealed under another secret than this hub has. Stop the hub, bring back ${where}, and start it again. ` +
    'If that secret is lost, they sign in with a recovery code, or set up the second factor again by a link from People; administrators by npm run admin-link.'
  );
}
