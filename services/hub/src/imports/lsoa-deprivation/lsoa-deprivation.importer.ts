// Decides how deprived an LSOA is: its rank and deciles in an edition of the English Indices of Deprivation, recognised by the vintage of its codes.

import { open } from 'node:fs/promises';
import { sql, transactionOf } from '../../database/index.ts';
import { UploadSource } from '../../provenance/index.ts';
import type { Layout } from '../csv/header.ts';
import type { Importer, Original } from '../importer.ts';
import { readLsoaFigures, type FigureRange, type LsoaFigures } from '../lsoa/lsoa-figures.ts';
import { countRowsFrom, supersedeUploadsWithout } from '../supersession.repository.ts';

type Figure = 'IMD_rank' | 'IMD_decile' | 'Crime_decile';
type CodeColumn = 'lsoa11cd' | 'lsoa21cd';

interface Edition {
  readonly year: number;
  readonly codeColumn: CodeColumn;
  /** LSOAs of England in that vintage: the lowest rank there is. */
  readonly lsoasOfEngland: number;
}

/** The Index of 2019 is by LSOA 2011, that of 2025 by LSOA 2021 (MHCLG, English Indices of Deprivation). */
const EDITION_2019: Edition = { year: 2019, codeColumn: 'lsoa11cd', lsoasOfEngland: 32_844 };
const EDITION_2025: Edition = { year: 2025, codeColumn: 'lsoa21cd', lsoasOfEngland: 33_755 };

interface EditionFigures extends LsoaFigures<Figure> {
  readonly year: number;
}

/** Replaces the figures of the LSOAs in the file for its edition. */
export const lsoaDeprivationImporter: Importer<EditionFigures> = {
  source: UploadSource.LSOA_DEPRIVATION,
  subject: 'geography',
  attribution:
    'Source: English Indices of Deprivation, Ministry of Housing, Communities and Local Government, licensed under the Open Government Licence v3.0.',
  fileNames: { pattern: /imd.*\.csv$/i, words: '*imd*.csv' },
  maximumBytes: 100_000_000,

  async *read(original, reading) {
    const { year, codeColumn, lsoasOfEngland } = await tellEdition(original);
    const layout: Layout<CodeColumn | Figure> = {
      columns: [codeColumn, 'IMD_rank', 'IMD_decile', 'Crime_decile'],
      match: 'named',
      words: `the Index of Multiple Deprivation ${year} by LSOA`,
    };
    const ranges: readonly FigureRange<Figure>[] = [
      ['IMD_rank', 1, lsoasOfEngland],
      ['IMD_decile', 1, 10],
      ['Crime_decile', 1, 10],
    ];
    for await (const lsoas of readLsoaFigures(original, layout, codeColumn, ranges, reading))
      yield lsoas.map((lsoa) => ({ ...lsoa, year }));
  },

  async publish(batches, { em, uploadId }) {
    let published = 0;
    for await (const lsoas of batches) {
      const rows = lsoas.map(({ lsoaCode, year, figures }) => ({
        lsoaCode,
        year,
        rank: figures.IMD_rank,
        decile: figures.IMD_decile,
        crimeDecile: figures.Crime_decile,
      }));
      await sql`insert into deprivation (lsoa_code, year, rank, decile, crime_decile, upload_id)
        select r."lsoaCode", r.year, r.rank, r.decile, r."crimeDecile", ${uploadId}::int
        from json_to_recordset(${JSON.stringify(rows)}::json) as r("lsoaCode" text, year int, rank int, decile int, "crimeDecile" int)
        on conflict (lsoa_code, year) do update set rank = excluded.rank, decile = excluded.decile, crime_decile = excluded.crime_decile,
          upload_id = excluded.upload_id, illustrative = false`.execute(transactionOf(em));
      published += lsoas.length;
    }
    await supersedeUploadsWithout(em, 'deprivation', ['LSOA_DEPRIVATION'], uploadId);
    return published;
  },

  isWhole: async (em, upload) => (await countRowsFrom(em, 'deprivation', upload.id)) === upload.rowsPublished,
};

/** Only the first bytes are looked at; whether the header is whole is checked when it is read. */
async function tellEdition({ path }: Original): Promise<Edition> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const end = buffer.findIndex((byte, index) => byte === 0x0a || byte === 0x0d || index === bytesRead);
    const header = end < 0 ? buffer : buffer.subarray(0, end);
    return header.includes(EDITION_2019.codeColumn) && !header.includes(EDITION_2025.codeColumn) ? EDITION_2019 : EDITION_2025;
  } finally {
    await file.close();
  }
}
