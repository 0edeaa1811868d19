import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';

/** A People Zone. */
export const Zone = defineEntity({
  name: 'Zone',
  tableName: 'zone',
  comment: 'A People Zone: a small place that the Commissioner supports. What area it covers is dated data, see zone_area.',
  checks: [{ name: 'zone_until_after_since', expression: '"until" is null or "until" > "since"' }],
  properties: {
    id: p.integer().primary(),
    slug: p
      .text()
      .unique()
      .check(`"slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
      .comment('Short name for addresses and filters, such as new-parks.'),
    name: p.text().comment('Name of the zone as the office writes it.'),
    districtName: p.text().comment('Local authority district that the zone lies in.'),
    districtCode: p.text().comment('GSS code of that district, such as E06000016.'),
    policeForce: p.text().default('Leicestershire Police').comment('Police force that serves the zone, as data.police.uk names it.'),
    since: p.date().comment('First day as a People Zone.'),
    until: p.date().nullable().comment('First day on which it is no longer a People Zone. Null while it is one.'),
    displayOrder: p.integer().comment('Where the zone stands when all are listed.'),
    ...provenance,
  },
});
export type Zone = InferEntity<typeof Zone>;
