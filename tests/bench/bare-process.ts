// Starts the bare route as a process of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const file = resolve(import.meta.dirname, 'bare-route.ts');

/** What the route sends, and what it reads before it does. */
export interface BareRoute {
  readonly text: string;
  readonly databaseUrl?: string;
  readonly statement?: string;
  readonly values?: readonly unknown[];
}

/** @throws Error when it ends before it listens */
export async function startBareRoute(route: BareRoute): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [file, JSON.stringify(route)], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const address of createInterface({ input: child.stdout })) {
    child.stdout.resume();
    return {
      address,
      async stop() {
        child.kill('SIGTERM');
        await once(child, 'exit');
      },
    };
  }
  throw new Error('The bare route ended before it listened.');
}
