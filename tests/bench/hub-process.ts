// Starts the built hub as a process of its own, as a person would, and waits until it answers.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** A hub that runs beside the benchmark. */
export interface HubProcess {
  readonly address: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

const repository = resolve(import.meta.dirname, '../..');
const main = resolve(repository, 'services/hub/dist/src/app/main.js');

/** The flags that `npm start` gives to Node: what is measured is what a person runs. */
const { scripts } = JSON.parse(readFileSync(resolve(repository, 'package.json'), 'utf8')) as { scripts: { start: string } };
const flags = scripts.start.match(/--max-[\w-]+=\d+/g) ?? [];

/** The environment of who runs the benchmark: the hub's code, which benchmarks import, fills NODE_ENV in, and a hub takes it for a word that it is for others. */
function environmentAsSet(): NodeJS.ProcessEnv {
  const { NODE_ENV: _filledIn, ...environment } = process.env;
  return environment;
}

/** @throws Error when the hub ends before it prints its address */
export async function startHub(settings: Record<string, string>): Promise<HubProcess> {
  const child = spawn(process.execPath, [...flags, main], {
    // One address asks for more here in a second than a person does in a day.
    env: { ...environmentAsSet(), PORT: '0', HUB_RATE_POINTS: '1000000000', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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

/** One connection that stays open, and no more between the question and the answer than the driver has between it and the database. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks the hub's API. */
export async function ask(address: string, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  return JSON.parse(await askForText(address, query, variables));
}

/** Asks the hub's API, and reads its answer to the last byte, as text. */
export async function askForText(address: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const body = JSON.stringify({ query, variables });
  // Uncompressed, as SQL comes through the driver.
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'accept-encoding': 'identity' };
  const asked = request(`${address}/graphql`, { method: 'POST', agent, headers });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return text(response);
}
