// Decides that one command deletes what the audit has kept for its time and nothing else, also while a hub runs, and that it takes no time that is too short.

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditAct, HUB_PROGRAM, recordAudit } from '../../services/hub/src/access/index.ts';
import { openDatabase, readConfig } from '../../services/hub/src/app/index.ts';
import { inWriteTransaction, PROGRAM } from '../../services/hub/src/database/index.ts';
import { startHub, type HubProcess } from '../bench/hub-process.ts';
import { emptyPlace } from './backup-process.ts';

const MONTH_MS = 31 * 86_400_000;
const place = await emptyPlace(process.env['DATABASE_URL'] || null);
const settings = { ...place.settings, HUB_SAMPLE: 'none', HUB_LOG_LEVEL: 'silent', HUB_AUDIT_MONTHS: '36' };
let hub: HubProcess;

beforeAll(async () => {
  const orm = await openDatabase(place);
  await inWriteTransaction(orm, PROGRAM, async (em) => {
    for (const months of [50, 40, 30, 20])
      await recordAudit(em, { act: AuditAct.BACKED_UP, viewer: HUB_PROGRAM, detail: { months } }, new Date(Date.now() - months * MONTH_MS));
  });
  await orm.close();
  hub = await startHub(settings);
});
afterAll(() => place.remove());

/** Runs the built command. */
const prune = (changed: Record<string, string> = {}) =>
  new Promise<{ exitCode: number | null; said: string; complained: string }>((done) => {
    const file = resolve(import.meta.dirname, '../../services/hub/dist/src/app/audit-prune.js');
    const child = execFile(process.execPath, [file], { env: { ...process.env, ...settings, ...changed } }, (_, said, complained) =>
      done({ exitCode: child.exitCode, said, complained }),
    );
  });

test('beside a hub that runs the command deletes what is older than the setting says, once, and the audit says how many lines that were', async () => {
  expect(await prune()).toMatchObject({
    exitCode: 0,
    said: 'Deleted 2 lines of the audit, older than 36 months. The audit says so, too.\n',
  });
  expect((await prune()).said).toContain('Deleted 0 lines');
  await hub.stop();
  const orm = await openDatabase(place);
  const lines = await orm.em
    .getConnection()
    .execute<{ act: string; detail: object }[]>('select "act", "detail" from "audit_event" order by "id"');
  await orm.close();
  expect(lines).toEqual([
    { act: 'BACKED_UP', detail: { months: 30 } },
    { act: 'BACKED_UP', detail: { months: 20 } },
    { act: 'AUDIT_DELETED', detail: { events: 2, keptMonths: 36 } },
    { act: 'AUDIT_DELETED', detail: { events: 0, keptMonths: 36 } },
  ]);
});

test('without a hub the command deletes by itself', async () => {
  expect(await prune({ HUB_AUDIT_MONTHS: '24' })).toMatchObject({
    exitCode: 0,
    said: expect.stringContaining('Deleted 1 line ') as string,
  });
});

test.each(['5', '241', 'two', '12.5', '-24'])('a time of %s months is refused before anything is deleted', (months) => {
  expect(() => readConfig({ HUB_AUDIT_MONTHS: months })).toThrow(
    `HUB_AUDIT_MONTHS is '${months}'. Use a whole number of months from 6 to 240.`,
  );
});

test('where nothing is set, lines are kept for 24 months', () => {
  expect(readConfig({}).auditMonths).toBe(24);
});
