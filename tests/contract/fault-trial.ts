// Gives a test of faults hubs and commands as processes of their own, as a person would start them, and what they said.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect, type Server } from 'node:net';
import { resolve } from 'node:path';
import { vi } from 'vitest';

const program = (name: string) => resolve(import.meta.dirname, `../../services/hub/dist/src/app/${name}.js`);

/** A process that was started, with all that it has said so far. */
export interface Started {
  readonly child: ChildProcess;
  /** Everything on both streams. */
  said(): string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<string>;
  /** Waits until something was said. @throws when it is not, in time, or when the process ends first */
  hear(words: RegExp): Promise<RegExpExecArray>;
}

/** Starts `npm start` (main) or `npm run import` (import) of the built project. */
export function startProgram(name: 'main' | 'import', settings: Record<string, string>, words: readonly string[] = []): Started {
  const child = spawn(process.execPath, [program(name), ...words], {
    env: { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', PORT: '0', HUB_SAMPLE: 'none', HUB_WAIT_SECONDS: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = (once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>).then(([code, signal]) => signal ?? String(code));
  let isOver = false;
  void ended.then(() => (isOver = true));
  return {
    child,
    ended,
    said: () => text,
    hear: (wanted) =>
      vi.waitUntil(
        () => {
          const heard = wanted.exec(text);
          if (!heard && isOver) throw new Error(`It ended without saying ${String(wanted)}:\n${text}`);
          return heard;
        },
        { timeout: 200_000, interval: 20 },
      ),
  };
}

/** The address that a hub says it is at. */
export async function addressOf(hub: Started): Promise<string> {
  return (await hub.hear(/ is at (http:\/\/\S+)/))[1] ?? '';
}

/** What the API answers. */
export async function ask(address: string, query: string): Promise<{ readonly data?: unknown; readonly errors?: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

/** Passes connections on to a server, from a port of its own. */
export async function passOn(to: URL, port = 0): Promise<{ readonly port: number; close(): void }> {
  const server: Server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => [near, far].forEach((end) => end.destroy()));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => void server.close() };
}

/** A street file of one month, as data.police.uk writes it. */
export function streetFile(rows: number): string {
  const header =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
  const line = (row: number) =>
    `${String(row).padStart(64, '0')},2025-01,Leicestershire Police,Leicestershire Police,-1.1,52.6,On or near Aikman Avenue,E01013726,Leicester 012D,Burglary,Under investigation,`;
  return `${header}\n${Array.from({ length: rows }, (_, row) => line(row)).join('\n')}\n`;
}
