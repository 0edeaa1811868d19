// Starts the built hub as a process of its own, as a person would, and waits until it answers.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

/** A hub that runs beside the benchmark. */
export interface HubProcess {
  readonly address: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

const main = resolve(import.meta.dirname, '../../services/hub/dist/src/app/main.js');

/** @throws Error when the hub ends before it prints its address */
export async function startHub(settings: Record<string, string>): Promise<HubProcess> {
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: '0', ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = / is at (http:\/\/\S+)/.exec(line)?.[1];
    if (!address) continue;
    child.stdout.resume();
    return {
      address,
      child,
      async stop() {
        child.kill('SIGTERM');
        await once(child, 'exit');
      },
    };
  }
  throw new Error('The hub ended before it was there. Build it first: npm run build.');
}

/** Asks the hub's API. */
export async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    // Uncompressed, as SQL comes through the driver.
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
