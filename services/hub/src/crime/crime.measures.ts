// Declares what is measured of recorded crime, and apart from it of anti-social behaviour.

import { sql } from '../database/index.ts';
import { via } from '../records/index.ts';
import {
  defineDataset,
  defineDimension,
  defineRatio,
  defineSum,
  inColumn,
  overTrailing12Months,
  rowsFrom,
  rowsOf,
  splitBy,
} from '../measures/index.ts';
import { antiSocialBehaviourIncidents, forceMonths as forceMonthNoun, recordedCrimes } from './crime.nouns.ts';
import { RecordedCrimeMonth } from './recorded-crime-month.entity.ts';
import { CrimeType, RecordedCrime } from './recorded-crime.entity.ts';
import { personMonths } from './resident-months.dataset.ts';
import { heldMonths, recordsInPlaces, recordsOnce, zoneOfRecord } from './recorded-crime.repository.ts';

const crimeType = defineDimension({
  id: 'crimeType',
  title: 'Crime type',
  description: 'Crime type in the words of data.police.uk.',
  values: { kind: 'WORDS', table: RecordedCrime, property: 'crimeType' },
});

const lastOutcome = defineDimension({
  id: 'lastOutcome',
  title: 'Last outcome',
  description: 'Last outcome of the crime when the file was downloaded, in the words of data.police.uk. It is not brought up to date.',
  values: { kind: 'TEXT', atMost: 30 },
});

const lsoaCode = defineDimension({
  id: 'lsoaCode',
  title: 'LSOA',
  description:
    'GSS code of the LSOA of the anonymised snap point. Named in a condition, an LSOA is counted wherever it is, also in no zone.',
  values: { kind: 'TEXT', atMost: 50, held: { noun: 'the LSOA', table: RecordedCrimeMonth, property: 'lsoaCode' } },
});

/** Crimes and incidents stand in the same rows and are counted beforehand together; each dataset takes its own of them. */
const streetRecords = {
  rows: rowsOf(RecordedCrime),
  when: { kind: 'MONTH', of: 'month' },
  zone: zoneOfRecord,
  shared: recordsOnce,
  anywhereBy: lsoaCode,
  places: recordsInPlaces,
  notPlaced: 'In no zone: counted because its LSOA was asked for.',
  reporting: heldMonths,
  rollUps: [{ rows: rowsOf(RecordedCrimeMonth, { rowCount: 'recordCount' }), columns: ['rowCount', 'crimeType', 'lsoaCode', 'month'] }],
  source: 'data.police.uk street-level files, Open Government Licence v3.0',
  owner: 'data.police.uk',
} as const;
const byLsoa = splitBy(lsoaCode, via(RecordedCrime, 'lsoaCode'));

const crimes = defineDataset({
  ...streetRecords,
  id: 'crime.crimes',
  only: { crimeType: { notIn: [CrimeType.ANTI_SOCIAL_BEHAVIOUR] } },
  dimensions: [splitBy(crimeType, via(RecordedCrime, 'crimeType')), splitBy(lastOutcome, via(RecordedCrime, 'lastOutcome')), byLsoa],
  records: { field: 'recordedCrimes', noun: () => recordedCrimes },
});

/** Incidents have one crime type and no outcome: they are split by place alone. */
const incidents = defineDataset({
  ...streetRecords,
  id: 'crime.incidents',
  only: { crimeType: { equals: CrimeType.ANTI_SOCIAL_BEHAVIOUR } },
  dimensions: [byLsoa],
  records: { field: 'antiSocialBehaviourIncidents', noun: () => antiSocialBehaviourIncidents },
});

/** The file of a force, once for each zone that the force serves. */
const forceMonths = defineDataset({
  id: 'crime.forceMonths',
  records: { field: 'forceMonths', noun: () => forceMonthNoun },
  rows: rowsFrom(
    'force_month_of_zone',
    sql`
    select "force_month"."id", "zone"."id" as "zone_id", "force_month"."month", "force_month"."record_count", "force_month"."records_not_located", "force_month"."illustrative"
    from "force_month" join "zone" on "zone"."police_force" = "force_month"."force"`,
  ),
  when: { kind: 'MONTH', of: 'month' },
  zone: inColumn('zone_id'),
  reporting: heldMonths,
  isWholeInPart: true,
  source: streetRecords.source,
  owner: streetRecords.owner,
});

const membership = 'Counted by the LSOA of the anonymised snap point and the zone membership we have so far.';

export const recordedCrime = defineSum({
  id: 'crime.recordedCrime',
  field: 'recordedCrime',
  title: 'Recorded crime',
  description: `Crimes recorded by the police, anti-social behaviour not among them. ${membership} A month without its file is a gap, not zero crime. A month of which more than 10% of the force’s records have no location is held in part only.`,
  unit: 'crimes',
  formulaInWords: 'Number of recorded crimes',
  better: 'DOWN',
  dataset: crimes,
  of: 'rowCount',
});

export const antiSocialBehaviour = defineSum({
  id: 'crime.antiSocialBehaviour',
  field: 'antiSocialBehaviour',
  title: 'Anti-social behaviour',
  description: `Incidents of anti-social behaviour recorded by the police: not crimes. ${membership} A month without its file is a gap, not zero.`,
  unit: 'incidents',
  formulaInWords: 'Number of incidents',
  better: 'DOWN',
  dataset: incidents,
  of: 'rowCount',
});

export const ratePer1000 = defineRatio({
  id: 'crime.crimeRatePer1000',
  formerIds: ['crime.ratePer1000'],
  version: 2,
  field: 'crimeRatePer1000',
  title: 'Recorded crime per 1,000 people',
  description:
    'Crimes of the twelve months that end with the period, for every 1,000 people who lived in the zone on average in these months: an LSOA that joined or left counts with its crimes and its residents in the months that it belonged to the zone. Anti-social behaviour is not among them. A zone with a town centre has many visitors and few residents, so its rate says little about those who live there.',
  unit: 'per 1,000 people',
  formulaInWords: 'Recorded crimes of twelve months ÷ mean of the usual residents in these months × 1,000',
  better: 'DOWN',
  numerator: overTrailing12Months(recordedCrime),
  denominator: overTrailing12Months(personMonths),
  times: 12_000,
});

export const monthlyRatePer1000 = defineRatio({
  id: 'crime.monthlyCrimeRatePer1000',
  field: 'monthlyCrimeRatePer1000',
  title: 'Recorded crime per 1,000 people a month',
  description:
    'Crimes of a month for every 1,000 people who lived in the zone in that month; over a longer period, those of an average month. It needs no twelve months in a row, so it can be seen beside another place month by month. Anti-social behaviour is not among them. A zone with a town centre has many visitors and few residents, so its rate says little about those who live there.',
  unit: 'per 1,000 people a month',
  formulaInWords: 'Recorded crimes ÷ usual residents in the same months, added up month by month × 1,000',
  better: 'DOWN',
  numerator: recordedCrime,
  denominator: personMonths,
  times: 1000,
});

/** Numerator of the share of records without a location. */
export const recordsNotLocated = defineSum({
  id: 'crime.recordsNotLocated',
  field: 'recordsNotLocated',
  title: 'Records without a location',
  description: 'Records of the force’s month, anti-social behaviour included, that have no LSOA and so can be counted for no zone.',
  unit: 'records',
  formulaInWords: 'Number of records of the force with no LSOA',
  better: 'DOWN',
  published: false,
  dataset: forceMonths,
  of: 'records_not_located',
});

/** Denominator of the share of records without a location. */
export const recordsOfForce = defineSum({
  id: 'crime.recordsOfForce',
  field: 'recordsOfForce',
  title: 'Records of the force',
  description: 'Records of the force’s month, anti-social behaviour included.',
  unit: 'records',
  formulaInWords: 'Number of records of the force',
  better: 'NEITHER',
  published: false,
  dataset: forceMonths,
  of: 'record_count',
});

export const notLocatedShare = defineRatio({
  id: 'crime.notLocatedShare',
  field: 'notLocatedShare',
  title: 'Records without a location',
  description:
    'Of all records of the force that serves the zone, anti-social behaviour included, the percentage with no LSOA: they can be counted for no zone. It is about the whole force, so zones of one force have one figure.',
  unit: '%',
  formulaInWords: 'Records of the force with no LSOA ÷ records of the force × 100',
  better: 'DOWN',
  chart: {
    kind: 'LINE',
    reason:
      'It is one figure of the whole force, shown for each zone that the force serves, so it says nothing of what is usual in a zone.',
  },
  sharedByZones: true,
  numerator: recordsNotLocated,
  denominator: recordsOfForce,
  times: 100,
});
