import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';

/** Where an LSOA stands in the English Indices of Deprivation. */
export const Deprivation = defineEntity({
  name: 'Deprivation',
  tableName: 'deprivation',
  comment: 'Index of Multiple Deprivation of an LSOA. Source: English Indices of Deprivation (MHCLG), Open Government Licence v3.0.',
  uniques: [{ name: 'deprivation_lsoa_code_year_unique', properties: ['lsoaCode', 'year'] }],
  properties: {
    id: p.integer().primary(),
    lsoaCode: p.text().comment('GSS code of the LSOA: 2011 vintage for the 2019 index, 2021 vintage for the 2025 index.'),
    year: p.integer().comment('Edition of the index: 2019 or 2025.'),
    rank: p.integer().check('"rank" >= 1').comment('Rank among the LSOAs of England; 1 is the most deprived.'),
    decile: p.integer().check('"decile" >= 1 and "decile" <= 10').comment('Decile of that rank; 1 is the most deprived tenth.'),
    crimeDecile: p
      .integer()
      .check('"crime_decile" >= 1 and "crime_decile" <= 10')
      .comment('Decile of the crime domain; 1 is the most deprived tenth.'),
    ...provenance,
  },
});
export type Deprivation = InferEntity<typeof Deprivation>;
