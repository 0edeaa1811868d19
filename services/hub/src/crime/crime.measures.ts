// Declares what is measured of recorded crime, and apart from it of anti-social behaviour.

import { defineSum, type Dataset } from '../measures/index.ts';
import { CrimeType, RecordedCrime } from './recorded-crime.entity.ts';
import { heldMonths, zoneOfRecord } from './recorded-crime.repository.ts';

const streetRecords: Dataset = {
  id: 'crime.streetRecords',
  table: RecordedCrime,
  zone: zoneOfRecord,
  when: 'month',
  reporting: heldMonths,
  source: 'data.police.uk street-level files, Open Government Licence v3.0',
};
const membership = 'Counted by the LSOA of the anonymised snap point and the provisional membership of the zone.';

export const recordedCrime = defineSum({
  id: 'crime.recordedCrime',
  field: 'recordedCrime',
  title: 'Recorded crime',
  description: `Crimes recorded by the police, anti-social behaviour not among them. ${membership}`,
  unit: 'crimes',
  formula: 'Number of recorded crimes',
  better: 'DOWN',
  dataset: streetRecords,
  of: 'rowCount',
  condition: { crimeType: { notIn: [CrimeType.ANTI_SOCIAL_BEHAVIOUR] } },
});

export const antiSocialBehaviour = defineSum({
  id: 'crime.antiSocialBehaviour',
  field: 'antiSocialBehaviour',
  title: 'Anti-social behaviour',
  description: `Incidents of anti-social behaviour recorded by the police: not crimes. ${membership}`,
  unit: 'incidents',
  formula: 'Number of incidents',
  better: 'DOWN',
  dataset: streetRecords,
  of: 'rowCount',
  condition: { crimeType: { equals: CrimeType.ANTI_SOCIAL_BEHAVIOUR } },
});
