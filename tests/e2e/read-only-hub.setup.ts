// Starts the hub that journeys only read: the one that HUB_ADDRESS names, or one for the run. Apart from what the journeys import, as it loads the whole hub.
import type { TestProject } from 'vitest/node';
import './read-only-hub.ts';
import { startHub } from './server.ts';

/** Starts the hub before the first journey, and stops it after the last. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['HUB_ADDRESS'];
  if (given) {
    project.provide('hubAddress', given.replace(/\/$/, ''));
    return undefined;
  }
  const { address, stop } = await startHub();
  project.provide('hubAddress', address);
  return stop;
}
