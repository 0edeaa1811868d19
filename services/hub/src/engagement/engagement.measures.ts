// Declares what is measured of engagement.

import { via } from '../graph/index.ts';
import { defineCount, defineSum, type Dataset } from '../measures/index.ts';
import { reportedBy } from '../returns/index.ts';
import { Session } from './session.entity.ts';
import { SupportCount } from './support-count.entity.ts';

const sessionReturns: Dataset = {
  id: 'engagement.sessions',
  table: Session,
  zone: via(Session, 'activity.zone'),
  when: 'date',
  reporting: reportedBy('ENGAGEMENT_SESSIONS'),
  source: 'Partner monthly returns, engagement template 1.0',
};

const supportReturns: Dataset = {
  id: 'engagement.supportCounts',
  table: SupportCount,
  zone: via(SupportCount, 'zone'),
  when: 'month',
  reporting: reportedBy('SUPPORT_COUNTS'),
  source: 'Partner monthly returns, support counts template 1.0',
};

export const sessionsHeld = defineCount({
  id: 'engagement.sessionsHeld',
  field: 'sessionsHeld',
  title: 'Sessions held',
  description: 'Sessions that took place. Planned and cancelled sessions are not counted.',
  unit: 'sessions',
  formula: 'Number of sessions held',
  better: 'UP',
  dataset: sessionReturns,
  condition: { state: { equals: 'HELD' } },
});

export const attendances = defineSum({
  id: 'engagement.attendances',
  field: 'attendances',
  title: 'Attendances',
  description:
    'Person-visits to held sessions: somebody who comes three times is three attendances. Sessions held without a count are left out and said so.',
  unit: 'attendances',
  formula: 'Σ attendances of held sessions',
  better: 'UP',
  countsPeople: true,
  dataset: sessionReturns,
  of: 'attendances',
  condition: { state: { equals: 'HELD' } },
});

export const familiesSupported = defineSum({
  id: 'engagement.familiesSupported',
  field: 'familiesSupported',
  title: 'Families supported',
  description:
    'Families supported in the month, each counted once in a month by each organisation. Months may not be added up: the same families come again.',
  unit: 'families',
  formula: 'Σ families over organisations, once a month',
  better: 'UP',
  countsPeople: true,
  additiveOverTime: false,
  additiveOverPlace: false,
  dataset: supportReturns,
  of: 'familiesSupported',
});

export const individualsSupported = defineSum({
  id: 'engagement.individualsSupported',
  field: 'individualsSupported',
  title: 'Individuals supported',
  description:
    'Individuals supported in the month, each counted once in a month by each organisation. Months may not be added up: the same people come again.',
  unit: 'people',
  formula: 'Σ individuals over organisations, once a month',
  better: 'UP',
  countsPeople: true,
  additiveOverTime: false,
  additiveOverPlace: false,
  dataset: supportReturns,
  of: 'individualsSupported',
});
