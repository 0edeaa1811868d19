// Measures what a hub comes to in memory while many different questions are asked of it for a long time, some of them often and most of them seldom.
//   npm run bench -- --only soak --minutes 10

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inMs, median, percentile95 } from './figures.ts';
import { ask, type HubProcess } from './hub-process.ts';

/** How many different questions there are, and how many are asked at once. */
const QUESTIONS = 12_000;
const AT_ONCE = 8;
/** The most that the hub may take, in bytes. */
const MOST_BYTES = 500_000_000;

/** With which the hub's own counts are read. */
export const METRICS_TOKEN = 'for-the-benchmark-alone';

interface MeasureRow {
  readonly id: string;
  readonly byZone: boolean;
  readonly dimensions: readonly { readonly id: string }[];
  readonly grains: readonly string[];
}

const catalogue = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schema/measures.json'), 'utf8')) as {
  measures: readonly MeasureRow[];
};
const fieldOfDomain: Readonly<Record<string, string>> = { crime: 'recordedCrime', value: 'combined' };

/** Question number `index`: another measure, year, grain, comparison and size of page for each. */
function questionAt(index: number): string {
  const measure = catalogue.measures[index % catalogue.measures.length] as MeasureRow;
  const [domain = '', field = ''] = measure.id.split('.');
  const round = Math.floor(index / catalogue.measures.length);
  const year = 2016 + (round % 10);
  const grain = ['MONTH', 'QUARTER', 'FINANCIAL_YEAR'][Math.floor(round / 10) % 3] ?? 'MONTH';
  const compareTo = ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR'][Math.floor(round / 30) % 2] ?? '';
  const first = 1000 - Math.floor(round / 60);
  const number = measure.id.startsWith('grants.') || measure.id.startsWith('value.') ? '__typename' : 'number';
  return `{ ${fieldOfDomain[domain] ?? domain}(where: { period: { from: "${year}-04", before: "${year + 1}-04" } }, compareTo: ${compareTo}, first: ${first}) {
    rows { ${measure.byZone ? 'zone { slug name }' : ''} period(grain: ${grain}) { label start end } ${field} { state ${number} change { percent } completeness { received expected } } } rowCount } }`;
}

/** The next question: half of all are among the first two hundred, as people come back to what they know. Drawn by a fixed seed. */
function makeDraw(): () => number {
  let state = 2028;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  return () => Math.floor(random() * (random() < 0.5 ? 200 : QUESTIONS));
}

/** What a process has in memory, in bytes. Only where the kernel tells of processes in files. */
function residentBytes(processId: number): number {
  const status = readFileSync(join('/proc', String(processId), 'status'), 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024;
}

/** Of what was looked for in a cache, how much was there; in percent. */
async function hitRates({ address }: HubProcess): Promise<string> {
  const metrics = await (await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })).text();
  const count = (name: string, cache: string) =>
    Number(new RegExp(`^${name}\\{cache="${cache}"\\} (\\S+)$`, 'm').exec(metrics)?.[1] ?? Number.NaN);
  const caches = new Set([...metrics.matchAll(/^hub_cache_hits_total\{cache="([^"]+)"\}/gm)].map(([, cache = '']) => cache));
  const rates = [...caches].map((cache) => {
    const [hits, misses] = [count('hub_cache_hits_total', cache), count('hub_cache_misses_total', cache)];
    return `${cache} ${Math.round((100 * hits) / (hits + misses))}%`;
  });
  return rates.join(', ');
}

/** @param hub a hub over the sample, with nothing asked yet @param minutes how long it is asked */
export async function measureSoak(hub: HubProcess, minutes: number): Promise<void> {
  const until = performance.now() + minutes * 60_000;
  const [times, resident, seen] = [[] as number[], [] as number[], new Set<number>()];
  let refused = 0;
  let asked = 0;
  const next = makeDraw();
  const note = setInterval(() => resident.push(residentBytes(hub.child.pid ?? 0)), 5000);
  const one = async () => {
    while (performance.now() < until) {
      const index = next();
      seen.add(index);
      const start = performance.now();
      const answer = (await ask(hub.address, questionAt(index))) as { errors?: unknown };
      times.push(performance.now() - start);
      asked++;
      if (answer.errors) refused++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  clearInterval(note);
  const third = Math.max(1, Math.floor(resident.length / 3));
  const inMb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const middle = median(resident.slice(third, 2 * third));
  const late = median(resident.slice(-third));
  console.log(`Soak: ${minutes} minutes, ${seen.size.toLocaleString('en-GB')} different questions, asked ${asked.toLocaleString('en-GB')} times, ${refused} with an error
  found in what is kept: ${await hitRates(hub)}
  answered in ${inMs(median(times))} (median), ${inMs(percentile95(times))} (95 of 100)
  resident ${inMb(middle)} in the middle third, ${inMb(late)} in the last; at most ${inMb(Math.max(...resident))}
  ratio of last to middle ${(late / middle).toFixed(2)} (wanted: level, about 1); of most to limit ${(Math.max(...resident) / MOST_BYTES).toFixed(2)} (wanted: at most 1)\n`);
}
