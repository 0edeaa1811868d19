import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { rowsOfOrganisation } from '../database/index.ts';
import { provenance } from '../provenance/index.ts';
import { Organisation, Zone } from '../zones/index.ts';

export const CountMethod = { REGISTERED: 'REGISTERED', HEAD_COUNT: 'HEAD_COUNT' } as const;
export type CountMethod = (typeof CountMethod)[keyof typeof CountMethod];

/** Families and individuals that an organisation supported in a month, and its volunteers of that month. Never summed over months. */
export const SupportCount = defineEntity({
  name: 'SupportCount',
  tableName: 'support_count',
  ...rowsOfOrganisation(),
  comment:
    'Families and individuals that an organisation supported in a month, and the volunteers who were active in it, each counted once in that month. Never summed over months.',
  uniques: [{ name: 'support_count_unique', properties: ['zone', 'month', 'organisation'] }],
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation).index().comment('Who supported them.'),
    zone: () => p.manyToOne(Zone).comment('The zone they were supported in.'),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('The month of the count, such as 2026-04.'),
    familiesSupported: p.integer().nullable().check('"families_supported" >= 0').comment('Families supported. Null when not counted.'),
    individualsSupported: p
      .integer()
      .nullable()
      .check('"individuals_supported" >= 0')
      .comment('Individuals supported. Null when not counted.'),
    volunteersActive: p
      .integer()
      .nullable()
      .check('"volunteers_active" >= 0')
      .comment('Volunteers active in the month, each counted once. Null when not counted.'),
    method: p.enum(() => CountMethod).comment('Counted from registrations or by head count.'),
    note: p.text().nullable().comment('What the period really was, when it was not the calendar month.'),
    ...provenance,
  },
});
export type SupportCount = InferEntity<typeof SupportCount>;
