import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance, Upload } from '../provenance/index.ts';

/** Crime types as data.police.uk publishes them. Anti-social behaviour is kept apart from crime. */
export const CrimeType = {
  ANTI_SOCIAL_BEHAVIOUR: 'Anti-social behaviour',
  BICYCLE_THEFT: 'Bicycle theft',
  BURGLARY: 'Burglary',
  CRIMINAL_DAMAGE_AND_ARSON: 'Criminal damage and arson',
  DRUGS: 'Drugs',
  OTHER_CRIME: 'Other crime',
  OTHER_THEFT: 'Other theft',
  POSSESSION_OF_WEAPONS: 'Possession of weapons',
  PUBLIC_ORDER: 'Public order',
  ROBBERY: 'Robbery',
  SHOPLIFTING: 'Shoplifting',
  THEFT_FROM_THE_PERSON: 'Theft from the person',
  VEHICLE_CRIME: 'Vehicle crime',
  VIOLENCE_AND_SEXUAL_OFFENCES: 'Violence and sexual offences',
} as const;
export type CrimeType = (typeof CrimeType)[keyof typeof CrimeType];

/** Rows of data.police.uk street files: crimes, and apart from them incidents of anti-social behaviour. */
export const RecordedCrime = defineEntity({
  name: 'RecordedCrime',
  tableName: 'recorded_crime',
  comment:
    'Rows of data.police.uk street files (Open Government Licence v3.0), replaced a force-month at a time. Identical rows of anti-social behaviour are separate incidents. Anti-social behaviour is kept apart from crime.',
  indexes: [
    { name: 'recorded_crime_month_force_index', properties: ['month', 'force'] },
    { name: 'recorded_crime_lsoa_code_month_index', properties: ['lsoaCode', 'month'] },
  ],
  properties: {
    id: p.bigint('number').primary(),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('Month of the record, such as 2025-08.'),
    force: p.text().comment('Police force that reported it, such as Leicestershire Police.'),
    crimeIdentifier: p.text().nullable().comment('Crime ID of data.police.uk. Null for anti-social behaviour and for counts.'),
    lsoaCode: p.text().nullable().comment('GSS code of the LSOA of the snap point. Null when the row has no location.'),
    longitude: p
      .decimal('number')
      .precision(9)
      .scale(6)
      .nullable()
      .comment('Longitude of the snap point (an anonymised point on or near the place), WGS 84. Null without location.'),
    latitude: p.decimal('number').precision(8).scale(6).nullable().comment('Latitude of the snap point, WGS 84. Null without location.'),
    locationText: p.text().nullable().comment('Location text of data.police.uk, such as On or near Aikman Avenue.'),
    crimeType: p.enum(() => CrimeType).comment('Crime type in the words of data.police.uk.'),
    lastOutcome: p
      .text()
      .nullable()
      .comment('Last outcome category of data.police.uk at the time of the download. Null for anti-social behaviour.'),
    rowCount: p
      .integer()
      .default(1)
      .check('"row_count" >= 1')
      .comment('How many records this row stands for: 1 in street files, more in derived tables of counts.'),
    // Millions of rows come and go a month at a time, found by force and month: an index by import would only slow them.
    ...provenance,
    // No foreign key of its own: checking it costs a third of an import. The force-month has one, and its rows come and go with it.
    upload: () => p.manyToOne(Upload).createForeignKeyConstraint(false).comment('The import that this row came from.'),
  },
});
export type RecordedCrime = InferEntity<typeof RecordedCrime>;

/** That a force's month has been published here, and from which file. */
export const ForceMonth = defineEntity({
  name: 'ForceMonth',
  tableName: 'force_month',
  comment: 'A month of a force that is held here, and the import it came from. A month that is missing here is a gap, not zero crime.',
  uniques: [{ name: 'force_month_unique', properties: ['month', 'force'] }],
  properties: {
    id: p.integer().primary(),
    force: p.text().comment('Police force, such as Leicestershire Police.'),
    month: p.character().length(7).check(`"month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`).comment('Month, such as 2025-08.'),
    recordCount: p.integer().check('"record_count" >= 0').comment('Records held for the month, anti-social behaviour included.'),
    recordsNotLocated: p.integer().check('"records_not_located" >= 0').comment('Records among them that have no location.'),
    ...provenance,
  },
});
export type ForceMonth = InferEntity<typeof ForceMonth>;
