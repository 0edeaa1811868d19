// Declares what the hub is given of where domains meet.

import { rules } from '../access/index.ts';
import type { DomainManifest } from '../measures/index.ts';
import { ActivityFunding } from './activity-funding.entity.ts';
import {
  breakEvenCrimes,
  costPerAttendance,
  costPerIndividual,
  fundedAttendances,
  fundedIndividuals,
  fundedSpend,
  volunteerValue,
} from './value.measures.ts';
import { activityFundings } from './value.nouns.ts';

export const valueManifest: DomainManifest = {
  readers: rules.FIGURES,
  entities: [ActivityFunding],
  nouns: [activityFundings],
  measures: [fundedSpend, fundedAttendances, costPerAttendance, fundedIndividuals, costPerIndividual, volunteerValue, breakEvenCrimes],
  subject: null,
};
