// Decides what questions about outreach are split by.

import { via } from '../records/index.ts';
import { defineDimension, splitBy } from '../measures/index.ts';
import { Concern } from './concern.entity.ts';
import { OutreachAction } from './outreach-action.entity.ts';

const actionKind = defineDimension({
  id: 'actionKind',
  title: 'Kind of action',
  description: 'What kind of crime-prevention action it was.',
  values: { kind: 'WORDS', table: OutreachAction, property: 'kind' },
});

const concernKind = defineDimension({
  id: 'concernKind',
  title: 'Kind of concern',
  description: 'What the concern is about.',
  values: { kind: 'WORDS', table: Concern, property: 'kind' },
});

const routedTo = defineDimension({
  id: 'routedTo',
  title: 'Routed to',
  description: 'Who was asked to act; nothing until somebody is.',
  values: { kind: 'WORDS', table: Concern, property: 'routedTo' },
});

const concernOutcome = defineDimension({
  id: 'concernOutcome',
  title: 'Outcome of the concern',
  description: 'What came of the concern; nothing while it is open.',
  values: { kind: 'WORDS', table: Concern, property: 'outcome' },
});

/** By what actions are split. */
export const byAction = [splitBy(actionKind, via(OutreachAction, 'kind'))];

/** By what concerns are split. */
export const byConcern = [
  splitBy(concernKind, via(Concern, 'kind')),
  splitBy(routedTo, via(Concern, 'routedTo')),
  splitBy(concernOutcome, via(Concern, 'outcome')),
];
