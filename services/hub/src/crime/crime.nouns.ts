// Decides what the graph shows of recorded crime, and apart from it of anti-social behaviour.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, renamed, type Noun, type NounField } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { zoneIs, zones } from '../zones/index.ts';
import { CrimeType, ForceMonth, RecordedCrime } from './recorded-crime.entity.ts';
import { zoneOfRecord } from './recorded-crime.repository.ts';

const where = {
  zone: zoneIs(RecordedCrime, zoneOfRecord),
  month: filterOn(RecordedCrime, 'month'),
  force: filterOn(RecordedCrime, 'force'),
  lsoaCode: filterOn(RecordedCrime, 'lsoaCode'),
};
/** Columns of the street files of data.police.uk have the names that they have there. */
const location: NounField = { kind: 'column', property: 'locationText' };
const source = 'Source: data.police.uk, Open Government Licence v3.0.';

export const recordedCrimes: Noun = defineNoun({
  name: 'RecordedCrime',
  readers: rules.PUBLIC_FACTS,
  listField: 'recordedCrimes',
  description: `Recorded crime. Anti-social behaviour is no part of it. ${source}`,
  entity: RecordedCrime,
  fields: {
    ...columns('month', 'force', 'lsoaCode', 'longitude', 'latitude', 'crimeType', 'rowCount'),
    ...renamed(
      {
        crimeId: { kind: 'column', property: 'crimeIdentifier' },
        location,
        lastOutcomeCategory: { kind: 'column', property: 'lastOutcome' },
      },
      { crimeId: 'crimeIdentifier', location: 'locationText', lastOutcomeCategory: 'lastOutcome' },
    ),
    ...provenanceFields,
  },
  where: { ...where, crimeType: filterOn(RecordedCrime, 'crimeType'), lastOutcome: filterOn(RecordedCrime, 'lastOutcome') },
  scope: { filter: filterOn(RecordedCrime, 'crimeType'), input: { notIn: [CrimeType.ANTI_SOCIAL_BEHAVIOUR] } },
  orderBy: ['month', 'crimeType', 'lsoaCode'],
  defaultOrder: [{ property: 'month', direction: 'DESC' }],
  within: [
    {
      parent: zones,
      field: 'recordedCrimes',
      path: zoneOfRecord,
      description: `Recorded crime in the LSOAs of the zone, by provisional membership. ${source}`,
    },
  ],
});

export const antiSocialBehaviourIncidents: Noun = defineNoun({
  name: 'AntiSocialBehaviourIncident',
  readers: rules.PUBLIC_FACTS,
  listField: 'antiSocialBehaviourIncidents',
  description: `Incidents of anti-social behaviour: not crimes. Rows that are alike are separate incidents. ${source}`,
  entity: RecordedCrime,
  fields: {
    ...columns('month', 'force', 'lsoaCode', 'longitude', 'latitude', 'rowCount'),
    ...renamed({ location }, { location: 'locationText' }),
    ...provenanceFields,
  },
  where,
  scope: { filter: filterOn(RecordedCrime, 'crimeType'), input: { equals: CrimeType.ANTI_SOCIAL_BEHAVIOUR } },
  orderBy: ['month', 'lsoaCode'],
  defaultOrder: [{ property: 'month', direction: 'DESC' }],
  within: [
    {
      parent: zones,
      field: 'antiSocialBehaviourIncidents',
      path: zoneOfRecord,
      description: `Incidents of anti-social behaviour in the LSOAs of the zone, by provisional membership. ${source}`,
    },
  ],
});

export const forceMonths: Noun = defineNoun({
  name: 'ForceMonth',
  readers: rules.PUBLIC_FACTS,
  listField: 'forceMonths',
  description: 'A month of a force that is held here. A month that is missing is a gap, not zero crime.',
  entity: ForceMonth,
  fields: { ...columns('force', 'month', 'recordCount', 'recordsNotLocated'), ...provenanceFields },
  where: { month: filterOn(ForceMonth, 'month'), force: filterOn(ForceMonth, 'force') },
  orderBy: ['month', 'recordCount'],
  defaultOrder: [{ property: 'month', direction: 'ASC' }],
});
