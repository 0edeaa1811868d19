// Declares what is measured of crime-prevention actions: how many, and whom they reached.

import { via } from '../records/index.ts';
import { defineCount, defineDataset, defineRatio, defineSum, rowsOf } from '../measures/index.ts';
import { households } from '../dimensions/index.ts';
import { reportedBy } from '../returns/index.ts';
import { OutreachAction } from './outreach-action.entity.ts';
import { byAction } from './outreach.dimensions.ts';
import { outreachActions } from './outreach.nouns.ts';

const actionLog = defineDataset({
  id: 'outreach.actions',
  rows: rowsOf(OutreachAction),
  when: { kind: 'DATE', of: 'date' },
  zone: via(OutreachAction, 'zone'),
  dimensions: byAction,
  reporting: reportedBy('OUTREACH_LOG'),
  // The field outreachActions is their number.
  records: { field: 'actions', noun: () => outreachActions },
  source: 'Partner monthly returns, outreach log template 1.0',
  owner: 'Partners, by monthly return',
});

export const actions = defineCount({
  id: 'outreach.outreachActions',
  formerIds: ['outreach.actions'],
  field: 'outreachActions',
  title: 'Outreach actions',
  description:
    'Crime-prevention actions of every kind: leaflet drops, beat surgeries, patch walks, community days, residents’ meetings, crime surveys, target hardening.',
  unit: 'actions',
  formulaInWords: 'Number of actions',
  better: 'NEITHER',
  dataset: actionLog,
});

export const leafletsDelivered = defineSum({
  id: 'outreach.leafletsDelivered',
  field: 'leafletsDelivered',
  title: 'Leaflets delivered',
  description: 'Leaflets delivered at actions of every kind. One home may get several.',
  unit: 'leaflets',
  formulaInWords: 'Σ leaflets delivered',
  better: 'NEITHER',
  dataset: actionLog,
  of: 'leafletsDelivered',
  // Leaflets were no part of the other actions: nothing is left out.
  condition: { leafletsDelivered: { isNull: false } },
});

/** Numerator of leaflet coverage. */
export const propertiesLeafleted = defineSum({
  id: 'outreach.propertiesLeafleted',
  field: 'propertiesLeafleted',
  title: 'Properties leafleted',
  description: 'Properties that got a leaflet, once for each action.',
  unit: 'properties',
  formulaInWords: 'Σ properties leafleted',
  better: 'NEITHER',
  published: false,
  dataset: actionLog,
  of: 'propertiesLeafleted',
  condition: { propertiesLeafleted: { isNull: false } },
});

export const leafletCoverage = defineRatio({
  id: 'outreach.leafletCoverage',
  field: 'leafletCoverage',
  title: 'Leaflet coverage',
  description:
    'Properties leafleted in the period for every 100 households of the zone. A property leafleted at two actions counts twice, so it can exceed 100%. Properties without a household, such as shops, are among those leafleted.',
  unit: '%',
  formulaInWords: 'Properties leafleted ÷ households × 100',
  better: 'NEITHER',
  noteAbove: { number: 100, note: 'Over 100%: some properties were leafleted more than once.' },
  numerator: propertiesLeafleted,
  denominator: households,
  times: 100,
});

export const contacts = defineSum({
  id: 'outreach.contacts',
  field: 'contacts',
  title: 'Contacts',
  description:
    'People spoken to at actions. Somebody spoken to twice is two contacts. Actions that did not count them are not included, and the figure says so.',
  unit: 'contacts',
  formulaInWords: 'Σ people spoken to',
  better: 'UP',
  countsPeople: true,
  dataset: actionLog,
  of: 'contacts',
});
