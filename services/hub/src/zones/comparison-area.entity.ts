import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';

/** LSOAs under a name. */
export const ComparisonArea = defineEntity({
  name: 'ComparisonArea',
  tableName: 'comparison_area',
  comment: 'LSOAs that are declared under a name, so that a zone can be compared with them.',
  properties: {
    id: p.integer().primary(),
    slug: p.text().unique().check(`"slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`).comment('Short name for filters, such as similarly-deprived.'),
    name: p.text().comment('Name for people.'),
    note: p.text().nullable().comment('How its LSOAs were chosen.'),
    ...provenance,
  },
});
export type ComparisonArea = InferEntity<typeof ComparisonArea>;

const month = () => p.character().length(7);

/** An LSOA of a comparison area. */
export const ComparisonAreaLsoa = defineEntity({
  name: 'ComparisonAreaLsoa',
  tableName: 'comparison_area_lsoa',
  comment: 'An LSOA of a comparison area, and the months in which it counts for it.',
  uniques: [{ name: 'comparison_area_lsoa_once', properties: ['comparisonArea', 'lsoaCode'] }],
  checks: [{ name: 'comparison_area_lsoa_before_after_from', expression: '"before_month" is null or "before_month" > "from_month"' }],
  properties: {
    id: p.integer().primary(),
    comparisonArea: () => p.manyToOne(ComparisonArea).index(false).comment('The comparison area.'),
    lsoaCode: p.text().comment('GSS code of the LSOA, of the 2011 or 2021 vintage.'),
    fromMonth: month().check(`"from_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('The first month that counts.'),
    beforeMonth: month()
      .nullable()
      .check(`"before_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`)
      .comment('The first month that no longer counts. Null while it counts.'),
    ...provenance,
  },
});
export type ComparisonAreaLsoa = InferEntity<typeof ComparisonAreaLsoa>;
