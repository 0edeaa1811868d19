// Measures what the requests cost that were made to stop a hub: processor time of each, what others wait beside it, memory afterwards.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { OWN_ORIGIN, question, repeat, type Attack } from '../contract/attack.ts';
import { ofDocuments } from '../contract/attacks-of-documents.ts';
import { ofFigures, ofLists } from '../contract/attacks-of-figures.ts';
import { ofValues } from '../contract/attacks-of-values.ts';
import { ofPages, overHttp } from '../contract/attacks-over-http.ts';
import { inMs, tellTable, type Measured } from './figures.ts';
import type { HubProcess } from './hub-process.ts';

/** How often others ask while an attack is answered, in milliseconds. */
const BEAT_MS = 5;
/** What an attack may take, what others may wait beside it, and what may stay of it. */
const WANTED = { processorMs: 200, waitMs: 300, memoryMb: 150 };

/** Questions of 15 kB that are each another: their answers are kept. */
const bigQuestions = Array.from({ length: 43 }, (_, at) =>
  question(
    `{ ${repeat(9, (field) => `a${field}: engagement(where: { period: { calendarYear: ${2010 + field} }, not: { venue: { in: [${repeat(180, (id) => `"${at * 180 + id + 1}"`)}] } } }) { rows { period { label } attendances { number } } }`)} }`,
  ),
);

let sent = 0;
/** Sends a request that no answer is kept of, for its body ends in other white space. */
async function send({ address }: HubProcess, { path = '/graphql', method = 'POST', headers = {}, body }: Partial<Attack>): Promise<void> {
  const named = Object.entries(headers).map(([name, text]) => [name, text === OWN_ORIGIN ? address : text] as [string, string]);
  const isJson = headers['content-type'] === 'application/json';
  const text = body === undefined ? undefined : body + (isJson ? ' '.repeat(++sent % 500) : '');
  await (await fetch(`${address}${path}`, { method, headers: named, ...(text !== undefined && { body: text }) })).text();
}

/** Processor time that a process has taken, over all its threads, in milliseconds. */
function processorMs({ child: { pid } }: HubProcess): number {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).reduce((sum, task) => sum + Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);
}

/** Memory that a process has resident, in MB. */
function residentMb({ child: { pid } }: HubProcess): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
}

/** The longest that anybody waits for a small answer while something is done. */
async function longestWaitMs(hub: HubProcess, work: () => Promise<void>): Promise<number> {
  let [longest, isDone] = [0, false];
  const others = (async () => {
    while (!isDone) {
      const begin = performance.now();
      await send(hub, question('{ zones { nodes { slug } } }'));
      longest = Math.max(longest, performance.now() - begin);
      await wait(BEAT_MS);
    }
  })();
  await wait(2 * BEAT_MS);
  await work().finally(() => {
    isDone = true;
  });
  await others;
  return longest;
}

const ofMs = (number: number, limit: number): Measured => ({ number, limit, write: inMs });
const ofMb = (number: number, limit: number): Measured => ({ number, limit, write: (mb) => `${Math.round(mb)} MB` });

/** @param engine what the hub keeps its data in, as it is printed */
export async function measureAttacks(hub: HubProcess, engine: string): Promise<void> {
  if (!existsSync(`/proc/${hub.child.pid}/schedstat`)) {
    console.warn('NOT MEASURED: attacks. The processor time of another process is read from /proc, which is not here.');
    return;
  }
  const attacks: readonly { name: string; requests: readonly Partial<Attack>[] }[] = [
    ...[...ofDocuments, ...ofValues, ...ofFigures, ...ofLists, ...overHttp, ...ofPages].map((attack) => ({
      name: attack.name,
      requests: [attack],
    })),
    { name: '43 questions of 15 kB', requests: bigQuestions },
  ];
  const attack = async (requests: readonly Partial<Attack>[]) => {
    for (const request of requests) await send(hub, request);
  };
  // Until the code of the usual way has been compiled, and the dashboard is loaded.
  for (let time = 0; time < 200; time++) await send(hub, question('{ zones { nodes { slug } } }'));
  await send(hub, { path: '/', method: 'GET' });
  const atFirstMb = residentMb(hub);
  const rows = [];
  for (const { name, requests } of attacks) {
    const before = processorMs(hub);
    await attack(requests);
    const takenMs = (processorMs(hub) - before) / requests.length;
    const waitedMs = await longestWaitMs(hub, () => attack(requests));
    const cells = [ofMs(takenMs, WANTED.processorMs), ofMs(waitedMs, WANTED.waitMs), ofMb(residentMb(hub) - atFirstMb, WANTED.memoryMb)];
    rows.push({ name: name.slice(0, 60), cells });
  }
  tellTable(`Requests made to stop a hub, ${engine}`, ['processor time', 'longest wait of others', 'memory more than before'], rows);
}
