// Declares what the hub is given of crime.

import { rules } from '../access/index.ts';
import type { DomainManifest } from '../measures/index.ts';
import {
  antiSocialBehaviour,
  monthlyRatePer1000,
  notLocatedShare,
  ratePer1000,
  recordedCrime,
  recordsNotLocated,
  recordsOfForce,
} from './crime.measures.ts';
import { personMonths } from './resident-months.dataset.ts';
import { antiSocialBehaviourIncidents, forceMonths, recordedCrimes } from './crime.nouns.ts';
import { RecordedCrimeMonth } from './recorded-crime-month.entity.ts';
import { ForceMonth, RecordedCrime } from './recorded-crime.entity.ts';

export const crimeManifest: DomainManifest = {
  readers: rules.PUBLIC_FACTS,
  entities: [RecordedCrimeMonth, RecordedCrime, ForceMonth],
  nouns: [recordedCrimes, antiSocialBehaviourIncidents, forceMonths],
  measures: [
    recordedCrime,
    antiSocialBehaviour,
    ratePer1000,
    monthlyRatePer1000,
    personMonths,
    recordsNotLocated,
    recordsOfForce,
    notLocatedShare,
  ],
  subject: {
    domain: 'crime',
    field: 'recordedCrime',
    typeName: 'Crime',
    description: 'Recorded crime and, apart from it, anti-social behaviour. Source: data.police.uk, Open Government Licence v3.0.',
  },
};
