import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';

/** Usual residents and households of an LSOA in a year. */
export const Population = defineEntity({
  name: 'Population',
  tableName: 'population',
  comment: 'Usual residents and households of an LSOA. Source: Census 2021 (ONS), Open Government Licence v3.0.',
  uniques: [{ name: 'population_lsoa_code_year_unique', properties: ['lsoaCode', 'year'] }],
  properties: {
    id: p.integer().primary(),
    lsoaCode: p.text().comment('GSS code of the LSOA.'),
    year: p.integer().comment('Year of the count or estimate.'),
    persons: p.integer().check('"persons" >= 0').comment('Usual residents.'),
    households: p.integer().check('"households" >= 0').comment('Households with at least one usual resident.'),
    ...provenance,
  },
});
export type Population = InferEntity<typeof Population>;
