// Decides how many people and households an LSOA has: the counts of Census 2021, by LSOA of the 2021 vintage.

import { sql, transactionOf } from '../../database/index.ts';
import { UploadSource } from '../../provenance/index.ts';
import type { Layout } from '../csv/header.ts';
import type { Importer } from '../importer.ts';
import { readLsoaFigures, type FigureRange, type LsoaFigures } from '../lsoa/lsoa-figures.ts';
import { countRowsFrom, supersedeUploadsWithout } from '../supersession.repository.ts';

type Figure = 'persons_census2021' | 'households_census2021';

const layout: Layout<'lsoa21cd' | Figure> = {
  columns: ['lsoa21cd', 'persons_census2021', 'households_census2021'],
  match: 'named',
  words: 'a table of Census 2021 counts by LSOA',
};
/** An LSOA holds 1,000 to 3,000 persons when it is drawn; far above that a column was mistaken for another. */
const ranges: readonly FigureRange<Figure>[] = [
  ['persons_census2021', 0, 50_000],
  ['households_census2021', 0, 20_000],
];
const YEAR = 2021;

/** Replaces the counts of the LSOAs in the file. */
export const lsoaPopulationImporter: Importer<LsoaFigures<Figure>> = {
  source: UploadSource.LSOA_POPULATION,
  subject: 'geography',
  attribution: 'Source: Census 2021, Office for National Statistics licensed under the Open Government Licence v3.0.',
  fileNames: { pattern: /pop.*\.csv$/i, words: '*pop*.csv' },
  maximumBytes: 100_000_000,

  read: (original, reading) => readLsoaFigures(original, layout, 'lsoa21cd', ranges, reading),

  async publish(batches, { em, uploadId }) {
    let published = 0;
    for await (const lsoas of batches) {
      const rows = lsoas.map(({ lsoaCode, figures }) => ({
        lsoaCode,
        persons: figures.persons_census2021,
        households: figures.households_census2021,
      }));
      await sql`insert into population (lsoa_code, year, persons, households, upload_id)
        select r."lsoaCode", ${YEAR}::int, r.persons, r.households, ${uploadId}::int
        from json_to_recordset(${JSON.stringify(rows)}::json) as r("lsoaCode" text, persons int, households int)
        on conflict (lsoa_code, year) do update set persons = excluded.persons, households = excluded.households,
          upload_id = excluded.upload_id, illustrative = false`.execute(transactionOf(em));
      published += lsoas.length;
    }
    await supersedeUploadsWithout(em, 'population', ['LSOA_POPULATION'], uploadId);
    return published;
  },

  isWhole: async (em, upload) => (await countRowsFrom(em, 'population', upload.id)) === upload.rowsPublished,
};
