import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';

/** A Lower layer Super Output Area, by its code: names change under the same code. */
export const Lsoa = defineEntity({
  name: 'Lsoa',
  tableName: 'lsoa',
  comment: 'A Lower layer Super Output Area (ONS) of the districts whose lookup is loaded. Joined on its code, never on its name.',
  checks: [{ name: 'lsoa_in_some_vintage', expression: '"in_2011" or "in_2021"' }],
  properties: {
    id: p.integer().primary(),
    code: p.text().unique().check(`"code" ~ '^[EW]01[0-9]{6}$'`).comment('GSS code, such as E01013726.'),
    name: p.text().comment('Name in the latest vintage that has it, such as Leicester 012D.'),
    districtCode: p.text().index().comment('GSS code of its local authority district.'),
    districtName: p.text().comment('Name of its local authority district.'),
    in2011: p.boolean().name('in_2011').comment('Whether the code exists in the 2011 vintage (police files up to 2022-10).'),
    in2021: p.boolean().name('in_2021').comment('Whether the code exists in the 2021 vintage (police files from 2024-01).'),
    ...provenance,
  },
});
export type Lsoa = InferEntity<typeof Lsoa>;
