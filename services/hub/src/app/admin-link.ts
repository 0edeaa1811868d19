// Prints a new one-time link for an administrator: `npm run admin-link`. Works while the hub runs. Whoever can run it on the server may come in by it.

import { HubError } from '../kernel/index.ts';
import { commandOf, runCommand } from './command.ts';
import { ADMIN_LINK_DOOR, makeAdminLink, type AdminLink } from './admin-link.door.ts';
import type { HubConfig } from './config.ts';
import { FolderInUse, readRunningHub, type RunningHub } from './folder-lock.ts';
import { openExistingHub } from './open-hub.ts';

/** A link that could not be made. */
class LinkNotMade extends HubError {
  static because = (message: string) => new LinkNotMade('LINK_NOT_MADE', message);
}

/** Makes it here, with the folder or the server to itself. */
async function makeHere(config: HubConfig, signInName: string | null): Promise<AdminLink> {
  const hub = await openExistingHub(config, (line) => process.stderr.write(`${line}\n`));
  try {
    return await makeAdminLink(hub.orm, signInName);
  } finally {
    await hub.close();
  }
}

/** Asks the hub that holds the folder to make it. */
async function makeThrough(hub: RunningHub, signInName: string | null): Promise<AdminLink> {
  const response = await fetch(`${hub.address}${ADMIN_LINK_DOOR}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${hub.token}` },
    body: JSON.stringify({ signInName }),
  });
  if (!response.ok) throw LinkNotMade.because(((await response.json()) as { message: string }).message);
  return (await response.json()) as AdminLink;
}

async function run(config: HubConfig, signInName: string | null): Promise<number> {
  let address = config.origin ?? `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${config.port}`;
  const link = await makeHere(config, signInName).catch((error: unknown) => {
    const hub = error instanceof FolderInUse ? readRunningHub(config.dataFolder) : null;
    if (!hub) throw error;
    address = config.origin ?? hub.address;
    return makeThrough(hub, signInName);
  });
  console.log(`${address}${link.path}`);
  console.error(
    `This link lets '${link.signInName}' set a password and a second factor, once, within an hour. It takes the place of earlier links of theirs.`,
  );
  return 0;
}

const program = commandOf('admin-link')
  .description('Prints a one-time link for an administrator. Also while the hub runs.')
  .option('--sign-in-name <name>', 'whose link it is: an administrator, or a name that nobody has yet; the first administrator by default')
  .parse();

runCommand(
  (config) => run(config, program.opts<{ signInName?: string }>().signInName ?? null),
  'The command ended before a link was made. Run it again.',
);
