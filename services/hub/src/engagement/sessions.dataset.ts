// Decides which rows stand for sessions, and how complete they are.

import { via } from '../records/index.ts';
import { defineDataset, rowsOf, splitBy } from '../measures/index.ts';
import { reportedBy } from '../returns/index.ts';
import { byActivity, sessionState } from './engagement.dimensions.ts';
import { sessions as sessionNoun } from './engagement.nouns.ts';
import { Session } from './session.entity.ts';

/** What all datasets made of sessions have in common. */
export const sessionReturns = {
  reporting: reportedBy('ENGAGEMENT_SESSIONS'),
  source: 'Partner monthly returns, engagement template 1.0',
  owner: 'Partners, by monthly return',
} as const;

export const sessions = defineDataset({
  ...sessionReturns,
  id: 'engagement.sessions',
  rows: rowsOf(Session),
  when: { kind: 'DATE', of: 'date' },
  zone: via(Session, 'activity.zone'),
  dimensions: [...byActivity, splitBy(sessionState, via(Session, 'state'))],
  records: { field: 'sessions', noun: () => sessionNoun },
});

/** A session that took place. */
export const held = { state: { equals: 'HELD' } } as const;

/** A session that took place and was counted. */
export const counted = { ...held, attendances: { isNull: false } } as const;
