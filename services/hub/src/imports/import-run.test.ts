import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../database/index.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importTrial, type ImportTrial } from '../../tests/import-trial.ts';
import { requireRoom } from './embedded-limit.ts';
import { importPath } from './import-path.ts';
import { rejectInterruptedRuns } from './interrupted-runs.ts';
import { runImport } from './import-run.ts';
import type { ImportProgress } from './import-report.ts';
import type { Importer } from './importer.ts';

let trial: ImportTrial;
let folder: string;
beforeAll(async () => {
  trial = await importTrial();
  folder = await mkdtemp(join(tmpdir(), 'hub-files-'));
});
afterAll(async () => {
  await trial.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => trial.clear());

const table = 'lsoa21cd,persons_census2021,households_census2021\nE01013600,2169,753\n';
const path = (commandWord: string, where: string, onProgress?: (progress: ImportProgress) => void) =>
  importPath(trial.orm, trial.originalsFolder, commandWord, where, { clock: trial.clock, onProgress });
const uploads = () => trial.rows(sql`select state from upload where id > 0 order by id`);

test('a file that the disk of the embedded database has no room for is not imported', async () => {
  const file = { path: join(folder, 'large.csv'), fileName: 'large.csv', sha256: '', byteCount: 1e15 };
  await expect(requireRoom(file)).rejects.toMatchObject({ code: 'NO_ROOM_TO_IMPORT' });
  await requireRoom({ ...file, byteCount: 0 });
});

test('a file that is linked into the folder is imported like one that lies in it', async () => {
  const [kept, linked] = [join(folder, 'kept'), join(folder, 'linked')];
  for (const each of [kept, linked]) await mkdir(each);
  await writeFile(join(kept, 'pop.csv'), table);
  await symlink(join(kept, 'pop.csv'), join(linked, 'pop.csv'));
  expect(await path('lsoa-population', linked)).toMatchObject([{ fileName: 'pop.csv', outcome: 'published', rowsIn: 1 }]);
});

test('a folder is imported file by file in the order of names, and what is named otherwise is listed', async () => {
  await mkdir(join(folder, 'a', 'b'), { recursive: true });
  await writeFile(join(folder, 'a', 'b', 'pop.csv'), table);
  await writeFile(join(folder, 'a', 'a-pop.csv'), table.replace('2169', 'many'));
  await writeFile(join(folder, 'a', 'readme.txt'), 'no table');
  const reports = await path('lsoa-population', join(folder, 'a'));
  expect(reports.map(({ fileName, outcome }) => [fileName, outcome])).toEqual([
    ['a-pop.csv', 'rejected'],
    ['pop.csv', 'published'],
  ]);
  expect(reports[0]?.notices).toEqual(['Skipped, as not named *pop*.csv: readme.txt.']);
});

test('a path that is not there, a source that is none and a folder without its files are named errors', async () => {
  await expect(path('lsoa-population', join(folder, 'nowhere.csv'))).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  await expect(path('horoscopes', folder)).rejects.toMatchObject({ code: 'UNKNOWN_SOURCE' });
  await mkdir(join(folder, 'empty'), { recursive: true });
  await expect(path('police-street', join(folder, 'empty'))).rejects.toMatchObject({ code: 'NOTHING_TO_IMPORT' });
});

test('progress tells what is received, read and published', async () => {
  const phases: string[] = [];
  await writeFile(join(folder, 'pop.csv'), table);
  await path('lsoa-population', join(folder, 'pop.csv'), ({ phase, bytes }) => phases.push(`${phase} ${bytes}`));
  expect(phases).toEqual([`receiving ${table.length}`, `reading ${table.length}`, `publishing ${table.length}`]);
});

test('an import that fails half-way writes nothing and says that it failed', async () => {
  const failing: Importer<number> = {
    source: 'LSOA_POPULATION',
    subject: 'geography',
    attribution: '',
    fileNames: { pattern: /./, words: '*' },
    maximumBytes: 100,
    async *read() {
      yield [1];
    },
    async publish(_batches, { em, uploadId }) {
      await sql`insert into population (lsoa_code, year, persons, households, upload_id) values ('E01013600', 2021, 1, 1, ${uploadId})`.execute(
        em.getKysely(),
      );
      throw new Error('the disk is full');
    },
    isWhole: () => Promise.resolve(true),
  };
  const bytes = async function* () {
    yield Buffer.from('x');
  };
  await expect(runImport(trial, failing, { fileName: 'x', bytes: bytes() }, trial)).rejects.toThrow('the disk is full');
  expect(await trial.rows(sql`select * from population`)).toEqual([]);
  expect(await uploads()).toEqual([{ state: 'REJECTED' }]);
  expect(await trial.rows(sql`select code from row_fault`)).toEqual([{ code: 'IMPORT_FAILED' }]);
});

test('an import whose process was killed is rejected when the hub starts, and can be imported again', async () => {
  await trial.import('lsoa-population', 'pop.csv', table.replace('2169', '1'));
  await writeFile(join(folder, 'killed.csv'), table);
  const [first] = await path('lsoa-population', join(folder, 'killed.csv'));
  await trial.rows(sql`update upload set state = 'PARSING' where sha256 = ${first?.sha256 ?? ''}`);
  expect(await rejectInterruptedRuns(trial.orm)).toEqual(['killed.csv']);
  expect(await uploads()).toEqual([{ state: 'SUPERSEDED' }, { state: 'REJECTED' }]);
  expect(await path('lsoa-population', join(folder, 'killed.csv'))).toMatchObject([{ outcome: 'published' }]);
});
