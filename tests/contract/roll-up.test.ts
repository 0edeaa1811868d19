// A hub that held recorded crime before it was rolled up counts it like one that imports it now.

import { afterAll, expect, test } from 'vitest';
import { RecordedCrimeMonths } from '../../services/hub/migrations/recorded-crime-month.migration.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const run = (statement: string) => scenario.orm.em.fork().getConnection().execute<object[]>(statement);
const rolledUp = () =>
  run(`select "month", "lsoa_code", "crime_type", "record_count", "upload_id", "illustrative" from "recorded_crime_month"
    order by "month", "crime_type", "lsoa_code"`);

test('the migration rolls up what is held already exactly as an import does', async () => {
  const byImport = await rolledUp();
  expect(byImport).toMatchObject([
    { month: '2025-04', lsoa_code: 'E01013726', crime_type: 'Anti-social behaviour', record_count: 2 },
    { month: '2025-04', lsoa_code: 'E01013726', crime_type: 'Burglary', record_count: 2 },
    { month: '2025-04', lsoa_code: 'E01013727', crime_type: 'Burglary', record_count: 1 },
    { month: '2025-04', lsoa_code: 'E01013726', crime_type: 'Drugs', record_count: 1 },
    { month: '2025-04', lsoa_code: null, crime_type: 'Shoplifting', record_count: 1 },
    { month: '2025-05', lsoa_code: 'E01025699', crime_type: 'Vehicle crime', record_count: 1 },
  ]);
  await run('drop table "recorded_crime_month"');
  const migration = new RecordedCrimeMonths(scenario.orm.em.getDriver(), scenario.orm.config);
  migration.up();
  for (const statement of migration.getQueries()) await run(statement as string);
  expect(await rolledUp()).toEqual(byImport);
});
