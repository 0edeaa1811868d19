// Real street files of three months that differ: many rows without a location, the other vintage of LSOA codes, a recent download.
// What the hub answers is counted another way here: by splitting lines and looking codes up in the membership table.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importPath } from '../../services/hub/src/imports/index.ts';
import { loadPublishedFacts, sampleFiles } from '../../services/hub/src/sample/index.ts';
import { makeScenario } from '../scenarios/scenario.ts';

const shared = resolve(import.meta.dirname, '../../../shared/data');
const streetFolder = join(shared, 'police/street');
const months = ['2020-03', '2024-01', '2025-08'];
const isThere = existsSync(streetFolder);
if (!isThere) console.warn(`SKIPPED: real street files. There is no folder ${streetFolder}.`);

interface Counted {
  readonly recordedCrime: number;
  readonly antiSocialBehaviour: number;
}

/** Crimes and incidents by zone, by another way than the program's: a naive split, which these files allow as none of their cells is quoted. */
function countAnotherWay(month: string): Record<string, Counted> {
  const [, ...members] = readFileSync(join(shared, 'geo/zone_lsoa_candidates.csv'), 'utf8').trim().split(/\r?\n/);
  const zoneOf = new Map(
    members.flatMap((line) => {
      const [zone = '', lsoa = ''] = line.split(',');
      return /,(high|medium),/.test(line) ? [[lsoa, zone.toLowerCase().replaceAll('_', '-')] as const] : [];
    }),
  );
  const counted: Record<string, { recordedCrime: number; antiSocialBehaviour: number }> = {};
  for (const line of readFileSync(join(streetFolder, `${month}-leicestershire-street.csv`), 'utf8').split(/\r?\n/)) {
    const cells = line.split(',');
    const zone = zoneOf.get(cells[7] ?? '');
    if (!zone) continue;
    const of = (counted[zone] ??= { recordedCrime: 0, antiSocialBehaviour: 0 });
    of[cells[9] === 'Anti-social behaviour' ? 'antiSocialBehaviour' : 'recordedCrime'] += 1;
  }
  return counted;
}

describe.skipIf(!isThere)('real street files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-street-'));
  const scenario = await makeScenario('nothing', () => undefined);
  const clock = { now: () => new Date('2026-10-05T09:00:00Z') };
  const load = (command: string, file: string) => importPath(scenario.orm, join(folder, 'originals'), command, file, { clock });
  afterAll(async () => {
    await scenario.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (month: string): Promise<Record<string, Counted>> => {
    const before = `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`;
    const { data } = await scenario.ask(
      `{ combined(where: { period: { from: "${month}", before: "${before}" } }) { rows { zone { slug } recordedCrime { number } antiSocialBehaviour { number } } } }`,
    );
    const { rows } = (
      data as {
        combined: { rows: { zone: { slug: string }; recordedCrime: { number: number }; antiSocialBehaviour: { number: number } }[] };
      }
    ).combined;
    return Object.fromEntries(
      rows.map(({ zone, recordedCrime, antiSocialBehaviour }) => [
        zone.slug,
        { recordedCrime: recordedCrime.number, antiSocialBehaviour: antiSocialBehaviour.number },
      ]),
    );
  };

  test('crimes and incidents by zone are those that another way of counting finds', { timeout: 240_000 }, async () => {
    await loadPublishedFacts(scenario.orm, clock);
    for (const { command, file } of sampleFiles.filter(({ command: word }) => word === 'lsoa-lookup' || word === 'zone-membership'))
      await load(command, file);
    for (const month of months) {
      const [report] = await load('police-street', join(streetFolder, `${month}-leicestershire-street.csv`));
      expect(report?.outcome).toBe('published');
      expect(await ask(month)).toEqual(countAnotherWay(month));
    }
    const { data } = await scenario.ask('{ forceMonths { nodes { month recordCount recordsNotLocated } } }');
    expect((data as { forceMonths: { nodes: unknown[] } }).forceMonths.nodes[0]).toEqual({
      month: '2020-03',
      recordCount: 8146,
      recordsNotLocated: 1157,
    });
  });

  test('a year of which nine files are held is compared with one of which three are by those three', { timeout: 480_000 }, async () => {
    const held = [...[1, 2, 3].map((month) => `2024-0${month}`), ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `2025-0${month}`)];
    for (const month of held) await load('police-street', join(streetFolder, `${month}-leicestershire-street.csv`));
    const { data } = await scenario.ask(
      `{ recordedCrime(where: { period: { calendarYear: 2025 }, zone: { in: [NEW_PARKS] } }, compareTo: SAME_PERIOD_LAST_YEAR) {
        rows { recordedCrime { number before { number } coverage { covered of missing } change { number before percent over { label } } } } } }`,
    );
    const { recordedCrime } = (
      data as {
        recordedCrime: {
          rows: {
            recordedCrime: {
              number: number;
              before: { number: number };
              coverage: object;
              change: { number: number; before: number; percent: number; over: { label: string } };
            };
          }[];
        };
      }
    ).recordedCrime.rows[0]!;
    const crimes = (year: string, months: readonly number[]) =>
      months.reduce((sum, month) => sum + (countAnotherWay(`${year}-0${month}`)['new-parks']?.recordedCrime ?? 0), 0);
    const [now, before] = [crimes('2025', [1, 2, 3]), crimes('2024', [1, 2, 3])];
    // All that is held of both years would be a rise of 167.5%: nine months beside three.
    const unlike = (100 * (crimes('2025', [1, 2, 3, 4, 5, 6, 7, 8, 9]) - before)) / before;
    console.info(
      `New Parks, 2025 beside 2024: ${unlike.toFixed(1)}% over all that is held, ${recordedCrime.change.percent.toFixed(1)}% like with like.`,
    );
    expect(unlike.toFixed(1)).toBe('167.5');
    expect(recordedCrime.coverage).toEqual({ covered: 9, of: 12, missing: 'Oct to Dec 2025' });
    expect(recordedCrime.change).toEqual({
      number: now,
      before,
      percent: (100 * (now - before)) / before,
      over: { label: 'January to March, the three months that both years hold' },
    });
    expect(recordedCrime.change.percent.toFixed(1)).toBe('-15.2');
  });

  test(
    'the same file again changes nothing; a changed copy of a month replaces that month and no other',
    { timeout: 240_000 },
    async () => {
      const month = '2024-01';
      const others = await Promise.all(['2020-03', '2025-08'].map(ask));
      const original = join(streetFolder, `${month}-leicestershire-street.csv`);
      expect((await load('police-street', original))[0]?.outcome).toBe('unchanged');

      const copy = join(folder, `${month}-leicestershire-street.csv`);
      const [header = '', ...lines] = readFileSync(original, 'utf8').trimEnd().split('\n');
      const kept = lines.filter((line) => !line.includes('E01013726'));
      writeFileSync(copy, `${[header, ...kept].join('\n')}\n`);
      const before = await ask(month);
      expect((await load('police-street', copy))[0]?.outcome).toBe('published');
      const after = await ask(month);
      const gone = (found: Record<string, Counted>) =>
        (found['new-parks']?.recordedCrime ?? 0) + (found['new-parks']?.antiSocialBehaviour ?? 0);
      expect(gone(before) - gone(after)).toBe(lines.length - kept.length);
      expect(lines.length - kept.length).toBeGreaterThan(0);
      expect(after['bell-foundry']).toEqual(before['bell-foundry']);
      expect(await Promise.all(['2020-03', '2025-08'].map(ask))).toEqual(others);
    },
  );
});
