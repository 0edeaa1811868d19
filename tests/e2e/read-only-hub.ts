// Gives the journeys that only read one hub between them: the one that HUB_ADDRESS names, or one that is started for the run.
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startHub } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    hubAddress: string;
  }
}

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

/** Origin of the dashboard, without a slash at the end. Nothing may be written there. */
export function readOnlyHub(): string {
  return inject('hubAddress');
}
