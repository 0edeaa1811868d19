import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance, Upload } from '../provenance/index.ts';
import { CrimeType } from './recorded-crime.entity.ts';

/** Recorded crime counted by month, force, LSOA and crime type: what measures add up. Written by rollUpForceMonth alone. */
export const RecordedCrimeMonth = defineEntity({
  name: 'RecordedCrimeMonth',
  tableName: 'recorded_crime_month',
  comment:
    'Records of recorded_crime counted by month, force, LSOA and crime type, anti-social behaviour kept apart by its crime type. Counted again with every import that changes the rows of the force-month. What has no record has no row.',
  // With what is added up, so that a question about some places and months reads the index alone.
  indexes: [
    {
      name: 'recorded_crime_month_lsoa_code_month_index',
      properties: ['lsoaCode', 'month'],
      include: ['crimeType', 'recordCount', 'illustrative'],
    },
  ],
  uniques: [
    {
      name: 'recorded_crime_month_unique',
      properties: ['force', 'month', 'lsoaCode', 'crimeType'],
      // Records without a location have one row as well, so null counts as a place here.
      expression:
        'alter table "recorded_crime_month" add constraint "recorded_crime_month_unique" unique nulls not distinct ("force", "month", "lsoa_code", "crime_type")',
    },
  ],
  properties: {
    id: p.bigint('number').primary(),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('Month of the records, such as 2025-08.'),
    force: p.text().comment('Police force that reported them, such as Leicestershire Police.'),
    lsoaCode: p.text().nullable().comment('GSS code of the LSOA of their snap points. Null for the records without a location.'),
    crimeType: p.enum(() => CrimeType).comment('Crime type in the words of data.police.uk.'),
    recordCount: p.integer().check('"record_count" >= 1').comment('Records: the sum of row_count of the rows of recorded_crime.'),
    ...provenance,
    // As of recorded_crime: no foreign key and no index by import, for its rows come and go with their force-month, which has both.
    upload: () => p.manyToOne(Upload).createForeignKeyConstraint(false).comment('The import that the records came from.'),
  },
});
export type RecordedCrimeMonth = InferEntity<typeof RecordedCrimeMonth>;
