// A backup that was made before words were erased does not bring them back: a restore repeats the erasures that are listed beside the database.

import { readFileSync, statSync } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { ErasureFile, openDatabase } from '../../services/hub/src/app/index.ts';
import { Target } from '../../services/hub/src/annotations/index.ts';
import { inWriteTransaction, PROGRAM } from '../../services/hub/src/database/index.ts';
import { newWords, WrittenNoun, WrittenText } from '../../services/hub/src/provenance/index.ts';
import { hubOver } from '../scenarios/scenario.ts';
import { emptyPlace, runCommand, type HubPlace } from './backup-process.ts';

const NAME = 'Quillfeather';
const serverUrl = String(process.env['DATABASE_URL']);
const folder = await mkdtemp(join(tmpdir(), 'hub-erasures-'));
const places: HubPlace[] = [];
afterAll(async () => {
  for (const place of places) await place.remove();
  await rm(folder, { recursive: true, force: true });
});

async function placeOn(server: string | null): Promise<HubPlace> {
  const place = await emptyPlace(server);
  places.push(place);
  return place;
}

/** What a hub says of its targets, and what its tables hold of the name. */
async function stateOf(place: HubPlace) {
  const orm = await openDatabase(place);
  const run = <Row extends object>(query: string) => orm.em.getConnection().execute<Row[]>(query);
  const { data } = await hubOver(orm).ask('{ targets { nodes { setBy } } }');
  const [held] = await run<{ texts: number }>(`select count(*)::int as "texts" from "written_text" where strpos("text", '${NAME}') > 0`);
  const erasures = await run<object>('select "text_id", "sha256", "ground", "reason", "user_id", "erased_at" from "text_erasure"');
  await orm.close();
  return { data, texts: held?.texts, erasures };
}

const TARGET = { measureId: 'engagement.attendances', zone: null, grain: 'MONTH', number: '100', since: '2025-04-01' } as const;

/** Writes a target whose words name somebody. */
const writeTarget = (orm: MikroORM) =>
  inWriteTransaction(orm, PROGRAM, async (em) => {
    const writtenAt = new Date('2026-10-05T09:00:00Z');
    const text = newWords(`The office of ${NAME}`, { noun: WrittenNoun.TARGET, part: 'setBy', writtenAt });
    await em.insert(Target, { ...TARGET, setBy: await em.insert(WrittenText, text), writtenAt });
  });

const toServer = { from: 'PostgreSQL', on: serverUrl, to: 'PostgreSQL', restoredOn: serverUrl };
/** The embedded engine takes many seconds for what PostgreSQL does in a few. */
const engines = process.env['HUB_TEST_LONG']
  ? [
      toServer,
      { ...toServer, from: 'the embedded engine', on: null },
      { ...toServer, from: 'a server', to: 'the embedded engine', restoredOn: null },
    ]
  : [toServer];

test.each(engines)(
  'words that were erased after a backup of $from stay erased when it is restored on $to',
  { timeout: 180_000 },
  async ({ from, on, restoredOn }) => {
    const place = await placeOn(on);
    const list = new ErasureFile(place.dataFolder);
    const backup = join(folder, from);
    const inHub = async (work: (orm: MikroORM) => Promise<unknown>) => {
      const orm = await openDatabase(place);
      await work(orm).finally(() => orm.close());
    };
    await inHub(writeTarget);
    expect(await runCommand('backup', backup, place.settings)).toMatchObject({ exitCode: 0, complained: '' });
    await inHub(async (orm) => {
      const administrator = hubOver(orm, list).as(Viewer.of({ role: Role.ADMINISTRATOR, userId: 3, signedInBy: 'PASSWORD' }, false));
      const { data } = await administrator.ask(`{ writtenTexts(contains: "${NAME}") { id } }`);
      const [text] = (data as { writtenTexts: { id: string }[] }).writtenTexts;
      const erased = await administrator.ask(
        `mutation { eraseText(textId: "${text?.id ?? ''}", reason: "It's what the person asked for.", ground: UNLAWFUL_PROCESSING) { textId } }`,
      );
      expect(erased.errors).toBeUndefined();
    });
    const erased = await stateOf(place);
    expect(erased).toMatchObject({ texts: 0, erasures: [{ ground: 'UNLAWFUL_PROCESSING', user_id: 3 }] });
    expect(readFileSync(list.path, 'utf8')).not.toContain(NAME);
    expect(statSync(list.path).mode & 0o777).toBe(0o600);

    const withList = await placeOn(restoredOn);
    const restored = await runCommand('restore', backup, withList.settings, { erasures: list.path });
    expect(restored).toMatchObject({ exitCode: 0, complained: '' });
    expect(restored.said).toContain('Of 1 listed erasure, 1 text that the backup still had was erased again.');
    expect(await stateOf(withList)).toEqual(erased);
    expect(readFileSync(new ErasureFile(withList.dataFolder).path, 'utf8')).toBe(readFileSync(list.path, 'utf8'));
  },
);

test('without a list a restore says that erased words may be back, and with a list that is damaged it does not begin', async () => {
  const backup = join(folder, 'PostgreSQL');
  const place = await placeOn(serverUrl);
  const { exitCode, said } = await runCommand('restore', backup, place.settings);
  expect(exitCode).toBe(0);
  expect(said).toContain('No list of erasures was found.');
  expect(await stateOf(place)).toMatchObject({ texts: 1, erasures: [] });

  const other = await placeOn(serverUrl);
  await appendFile(new ErasureFile(other.dataFolder).path, '{"textId": 1}\n');
  const refused = await runCommand('restore', backup, other.settings);
  expect(refused.exitCode).toBe(1);
  expect(refused.complained).toContain('is no erasure. Use a copy of the file that is whole');
});
