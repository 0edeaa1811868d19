import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Zone } from './zone.entity.ts';

export const ZoneAreaKind = { LSOA: 'LSOA', STREETS: 'STREETS', POLYGON: 'POLYGON' } as const;
export type ZoneAreaKind = (typeof ZoneAreaKind)[keyof typeof ZoneAreaKind];

export const AreaConfidence = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
export type AreaConfidence = (typeof AreaConfidence)[keyof typeof AreaConfidence];

/** A dated piece of what makes a zone. Several kinds stand side by side. */
export const ZoneArea = defineEntity({
  name: 'ZoneArea',
  tableName: 'zone_area',
  comment: 'What makes a zone, dated: an LSOA code, a list of streets or a polygon. No official boundary is published.',
  checks: [
    { name: 'zone_area_to_after_from', expression: '"valid_to" is null or "valid_to" > "valid_from"' },
    {
      name: 'zone_area_one_kind',
      expression: `("kind" = 'LSOA') = ("lsoa_code" is not null) and ("kind" = 'STREETS') = ("streets" is not null) and ("kind" = 'POLYGON') = ("polygon" is not null)`,
    },
  ],
  indexes: [{ name: 'zone_area_lsoa_code_index', properties: ['lsoaCode', 'zone'] }],
  properties: {
    id: p.integer().primary(),
    zone: () => p.manyToOne(Zone).index().comment('The zone that this area is part of.'),
    kind: p.enum(() => ZoneAreaKind).comment('LSOA, list of streets, or polygon.'),
    lsoaCode: p.text().nullable().comment('GSS code of the LSOA (2011 or 2021 vintage), for areas of kind LSOA.'),
    streets: p.json<string[]>().nullable().comment('Street names as data.police.uk writes them, for areas of kind STREETS.'),
    polygon: p
      .json<Record<string, unknown>>()
      .nullable()
      .comment('GeoJSON geometry in WGS 84 (longitude, latitude), for areas of kind POLYGON.'),
    validFrom: p.date().comment('First day on which the area belongs to the zone.'),
    validTo: p.date().nullable().comment('First day on which it no longer does. Null while it does.'),
    confidence: p.enum(() => AreaConfidence).comment('How sure the membership is. Counts by zone use high and medium.'),
    provisional: p.boolean().default(true).comment('True until the office publishes an official boundary.'),
    note: p.text().nullable().comment('Why the area is in the zone, and what to beware of.'),
    ...provenance,
  },
});
export type ZoneArea = InferEntity<typeof ZoneArea>;
