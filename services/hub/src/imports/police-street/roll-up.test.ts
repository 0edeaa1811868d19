import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importRuns, importTrial, type ImportTrial } from '../../../tests/import-trial.ts';
import { CrimeType } from '../../crime/index.ts';
import { sql } from '../../database/index.ts';
import { monthOf } from '../../kernel/index.ts';
import { ForceMonthWriter, type CrimeRecord } from './recorded-crime.repository.ts';

let trial: ImportTrial;
beforeAll(async () => {
  trial = await importTrial();
});
afterAll(() => trial.close());
beforeEach(async () => {
  await trial.clear();
  await trial.rows(sql`truncate recorded_crime_month`);
});

const nowhere = { crimeIdentifier: null, longitude: null, latitude: null, locationText: null, lastOutcome: null };
const record = fc
  .record({
    month: fc.constantFrom(...['2024-01', '2024-02', '2025-01'].map(monthOf)),
    force: fc.constantFrom('Leicestershire Police', "King's Police"),
    lsoaCode: fc.constantFrom('E01013726', 'E01025699', null),
    crimeType: fc.constantFrom(CrimeType.ANTI_SOCIAL_BEHAVIOUR, CrimeType.BURGLARY, CrimeType.DRUGS),
    rowCount: fc.integer({ min: 1, max: 4 }),
  })
  .map((chosen): CrimeRecord => ({ ...nowhere, ...chosen }));
/** A file of a few batches, which replaces whatever force-months its rows are of; one in five fails when all is written. */
const file = fc.record({
  batches: fc.array(fc.array(record, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
  fails: fc.integer({ min: 1, max: 5 }).map((one) => one === 1),
});

class DiskFull extends Error {}

/** Writes a file as an importer does: in one transaction, which leaves nothing when it fails. */
async function write(batches: readonly (readonly CrimeRecord[])[], name = 'file', fails = false): Promise<void> {
  const written = trial.orm.em.fork().transactional(async (em) => {
    const sha256 = createHash('sha256').update(name).digest('hex');
    const { rows } = await sql<{ id: number }>`insert into upload (source, file_name, sha256, byte_count, state, received_at)
      values ('POLICE_STREET', ${name}, ${sha256}, 0, 'PUBLISHED', now()) returning id`.execute(em.getKysely());
    const writer = new ForceMonthWriter(em, rows[0]?.id ?? -1);
    for (const batch of batches) await writer.write(batch);
    await writer.finish();
    if (fails) throw new DiskFull();
  });
  await (fails ? expect(written).rejects.toThrow(DiskFull) : written);
}

const counted = sql`select month, force, lsoa_code, crime_type, sum(row_count) as record_count, upload_id, illustrative
  from recorded_crime group by month, force, lsoa_code, crime_type, upload_id, illustrative`;
const rolledUp = sql`select month, force, lsoa_code, crime_type, record_count, upload_id, illustrative from recorded_crime_month`;

/** Rows of either side that the other does not have. */
async function differences(): Promise<unknown[]> {
  const onlyIn = (one: typeof counted, other: typeof counted) => trial.rows(sql`(${one}) except all (${other})`);
  return [...(await onlyIn(counted, rolledUp)), ...(await onlyIn(rolledUp, counted))];
}

test('crime roll-up and rows agree after random imports', { timeout: 1_800_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 5 }), async (files) => {
      for (const table of ['recorded_crime', 'recorded_crime_month', 'force_month']) await trial.rows(sql`delete from ${sql.table(table)}`);
      await trial.rows(sql`delete from upload where source = 'POLICE_STREET'`);
      for (const [index, { batches, fails }] of files.entries()) {
        await write(batches, `file ${index}`, fails);
        expect(await differences()).toEqual([]);
      }
    }),
    { numRuns: importRuns },
  );
});

test('the records of a month without a location are counted once, and a second count of them is refused', async () => {
  const burglary = { month: monthOf('2024-01'), force: 'Leicestershire Police', lsoaCode: null, crimeType: CrimeType.BURGLARY };
  await write([[{ ...nowhere, ...burglary, rowCount: 1 }], [{ ...nowhere, ...burglary, rowCount: 2 }]]);
  expect(await trial.rows(rolledUp)).toMatchObject([{ lsoa_code: null, record_count: 3 }]);
  const again = sql`insert into recorded_crime_month (month, force, crime_type, record_count, upload_id)
    select month, force, crime_type, 1, upload_id from recorded_crime_month`;
  await expect(trial.rows(again)).rejects.toThrow('recorded_crime_month_unique');
});
