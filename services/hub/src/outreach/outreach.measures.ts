// Declares what is measured of outreach.

import { via } from '../graph/index.ts';
import { defineCount, type Dataset } from '../measures/index.ts';
import { reportedBy } from '../returns/index.ts';
import { Concern } from './concern.entity.ts';
import { OutreachAction } from './outreach-action.entity.ts';

const actionLog: Dataset = {
  id: 'outreach.actions',
  table: OutreachAction,
  zone: via(OutreachAction, 'zone'),
  when: 'date',
  reporting: reportedBy('OUTREACH_LOG'),
  source: 'Partner monthly returns, outreach log template 1.0',
};

/** Concerns by the day they were raised, or by the day they were closed. */
const concernsBy = (when: 'raisedOn' | 'closedOn'): Dataset => ({
  id: `outreach.concerns.${when}`,
  table: Concern,
  zone: via(Concern, 'zone'),
  when,
  reporting: reportedBy('CONCERNS'),
  source: 'Partner monthly returns, concerns template 1.0',
});

export const actions = defineCount({
  id: 'outreach.actions',
  field: 'outreachActions',
  title: 'Outreach actions',
  description:
    'Crime-prevention actions of every kind: leaflet drops, beat surgeries, patch walks, community days, residents’ meetings, crime surveys, target hardening.',
  unit: 'actions',
  formula: 'Number of actions',
  better: 'NEITHER',
  dataset: actionLog,
});

export const concernsRaised = defineCount({
  id: 'outreach.concernsRaised',
  field: 'concernsRaised',
  title: 'Concerns raised',
  description: 'Concerns that residents raised in the month. More may mean more trouble, or more trust in raising it.',
  unit: 'concerns',
  formula: 'Number of concerns by the day they were raised',
  better: 'NEITHER',
  dataset: concernsBy('raisedOn'),
});

export const concernsClosed = defineCount({
  id: 'outreach.concernsClosed',
  field: 'concernsClosed',
  title: 'Concerns closed',
  description: 'Concerns that were closed in the month, whenever they were raised.',
  unit: 'concerns',
  formula: 'Number of concerns by the day they were closed',
  better: 'UP',
  dataset: concernsBy('closedOn'),
});
