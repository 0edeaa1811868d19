// Declares what is measured of the concerns of residents: raised, still open, closed, fed back.

import { via } from '../records/index.ts';
import { defineCount, defineDataset, defineRatio, rowsOf } from '../measures/index.ts';
import { reportedBy } from '../returns/index.ts';
import { contacts } from './actions.measures.ts';
import { Concern } from './concern.entity.ts';
import { byConcern } from './outreach.dimensions.ts';
import { concerns } from './outreach.nouns.ts';

/** What all records of concerns have in common. */
export const concernReturns = {
  dimensions: byConcern,
  reporting: reportedBy('CONCERNS'),
  source: 'Partner monthly returns, concerns template 1.0',
  owner: 'Partners, by monthly return',
} as const;
const concernRows = { ...concernReturns, rows: rowsOf(Concern), zone: via(Concern, 'zone') } as const;

const byDayRaised = defineDataset({
  ...concernRows,
  id: 'outreach.concernsRaised',
  when: { kind: 'DATE', of: 'raisedOn' },
  records: { field: 'concerns', noun: () => concerns },
});

const byDayClosed = defineDataset({
  ...concernRows,
  id: 'outreach.concernsClosed',
  when: { kind: 'DATE', of: 'closedOn' },
  records: { field: 'closedConcerns', noun: () => concerns },
});

/** Concerns that are open at the end of a period. */
export const openAtTheEnd = defineDataset({
  ...concernRows,
  id: 'outreach.concernsOpen',
  when: { kind: 'STOCK', by: 'DATE', since: 'raisedOn', until: 'closedOn' },
  records: { field: 'openConcerns', noun: () => concerns },
});

const notInError = { outcome: { notIn: ['RAISED_IN_ERROR'] } } as const;

export const concernsRaised = defineCount({
  id: 'outreach.concernsRaised',
  field: 'concernsRaised',
  title: 'Concerns raised',
  description: 'Concerns that residents raised in the period. More may mean more trouble, or more trust in raising it.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns by the day they were raised',
  better: 'NEITHER',
  dataset: byDayRaised,
});

export const concernsPer100Contacts = defineRatio({
  id: 'outreach.concernsPer100Contacts',
  field: 'concernsPer100Contacts',
  title: 'Concerns per 100 contacts',
  description:
    'Concerns raised in the period for every 100 people spoken to. Concerns raised elsewhere than at an action are among them, and actions that did not count contacts are not.',
  unit: 'concerns per 100 contacts',
  formulaInWords: 'Concerns raised ÷ contacts × 100',
  better: 'NEITHER',
  numerator: concernsRaised,
  denominator: contacts,
  times: 100,
});

export const concernsClosed = defineCount({
  id: 'outreach.concernsClosed',
  field: 'concernsClosed',
  title: 'Concerns closed',
  description: 'Concerns that were closed in the period, whenever they were raised; those raised in error are among them.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns by the day they were closed',
  better: 'UP',
  dataset: byDayClosed,
});

export const concernsOpen = defineCount({
  id: 'outreach.concernsOpen',
  field: 'concernsOpen',
  title: 'Concerns open',
  description:
    'Concerns that were raised and not yet closed at the end of the period. It is a stock: the months of a year may not be added up.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns raised by the end of the period and not closed by then',
  better: 'DOWN',
  dataset: openAtTheEnd,
});

export const concernsOpenOver28Days = defineCount({
  id: 'outreach.concernsOpenOver28Days',
  field: 'concernsOpenOver28Days',
  title: 'Concerns open over 28 days',
  description:
    'Concerns open at the end of the period that had been open for more than 28 days. It is a stock: the months of a year may not be added up.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns open at the end of the period and raised more than 28 days before the day after it',
  better: 'DOWN',
  dataset: openAtTheEnd,
  olderThanDays: { of: 'raisedOn', days: 28 },
});

/** Denominator of the share fed back. */
export const concernsClosedNotInError = defineCount({
  id: 'outreach.concernsClosedNotInError',
  field: 'concernsClosedNotInError',
  title: 'Concerns closed, not raised in error',
  description: 'Concerns closed in the period, without those raised in error.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns closed, not raised in error',
  better: 'UP',
  published: false,
  dataset: byDayClosed,
  condition: notInError,
});

/** Numerator of the share fed back. */
export const concernsFedBack = defineCount({
  id: 'outreach.concernsFedBack',
  field: 'concernsFedBack',
  title: 'Concerns closed and fed back',
  description: 'Concerns closed in the period, not raised in error, of which residents have heard what came of them, whenever that was.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns closed, not raised in error, and fed back since',
  better: 'UP',
  published: false,
  dataset: byDayClosed,
  condition: { ...notInError, fedBackOn: { isNull: false } },
});

export const fedBackShare = defineRatio({
  id: 'outreach.fedBackShare',
  field: 'fedBackShare',
  title: 'Concerns fed back to residents',
  description:
    'Of the concerns closed in the period, the percentage of which residents have heard what came of them. They may hear later than the period, so the latest months still rise. Concerns raised in error are not included.',
  unit: '%',
  formulaInWords: 'Concerns closed and fed back ÷ concerns closed × 100',
  better: 'UP',
  numerator: concernsFedBack,
  denominator: concernsClosedNotInError,
  times: 100,
});

/** Denominator of the share of those raised. */
export const concernsRaisedAndClosed = defineCount({
  id: 'outreach.concernsRaisedAndClosed',
  field: 'concernsRaisedAndClosed',
  title: 'Concerns raised and closed since, not raised in error',
  description: 'Concerns raised in the period that were closed in it or later, without those raised in error.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns by the day they were raised, closed since, not raised in error',
  better: 'UP',
  published: false,
  dataset: byDayRaised,
  condition: { ...notInError, closedOn: { isNull: false } },
});

/** Numerator of the share of those raised. */
export const concernsRaisedAndFedBack = defineCount({
  id: 'outreach.concernsRaisedAndFedBack',
  field: 'concernsRaisedAndFedBack',
  title: 'Concerns raised and fed back',
  description: 'Concerns raised in the period, not raised in error, of which residents have heard what came of them, whenever that was.',
  unit: 'concerns',
  formulaInWords: 'Number of concerns by the day they were raised, not raised in error, and fed back since',
  better: 'UP',
  published: false,
  dataset: byDayRaised,
  condition: { ...notInError, fedBackOn: { isNull: false } },
});

export const raisedFedBackShare = defineRatio({
  id: 'outreach.raisedFedBackShare',
  field: 'raisedFedBackShare',
  title: 'Concerns raised and fed back since',
  description:
    'Of the concerns raised in the period and closed since, the percentage of which residents have heard what came of them. It is of the same concerns as those raised, by the outcome that they have now. Concerns raised in error are not included.',
  unit: '%',
  formulaInWords: 'Concerns raised, closed and fed back ÷ concerns raised and closed × 100',
  better: 'UP',
  chart: {
    kind: 'LINE',
    reason:
      'Concerns raised lately may still be open, so the months change as they are closed and fed back, and what is said of the latest would not stand.',
  },
  numerator: concernsRaisedAndFedBack,
  denominator: concernsRaisedAndClosed,
  times: 100,
});
