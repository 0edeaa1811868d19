// Decides what questions about engagement are split by.

import { via } from '../records/index.ts';
import { defineDimension, splitBy } from '../measures/index.ts';
import { organisation } from '../dimensions/index.ts';
import { venues } from '../zones/index.ts';
import { Activity } from './activity.entity.ts';
import { activities } from './engagement.nouns.ts';
import { Session } from './session.entity.ts';

const activityKind = defineDimension({
  id: 'activityKind',
  title: 'Kind of activity',
  description: 'What kind of activity the sessions are of, such as an after-school club.',
  values: { kind: 'WORDS', table: Activity, property: 'kind' },
});

const activityTheme = defineDimension({
  id: 'activityTheme',
  title: 'Theme of the activity',
  description: 'What the activity is mainly about.',
  values: { kind: 'WORDS', table: Activity, property: 'theme' },
});

const activity = defineDimension({
  id: 'activity',
  title: 'Activity',
  description: 'The activity that the sessions belong to.',
  values: { kind: 'NOUN', noun: () => activities, order: 'title', label: 'title' },
});

const venue = defineDimension({
  id: 'venue',
  title: 'Venue',
  description: 'Where the activity usually happens; nothing for one that moves about.',
  values: { kind: 'NOUN', noun: () => venues, order: 'name', label: 'name' },
});

export const sessionState = defineDimension({
  id: 'sessionState',
  title: 'State of the session',
  description: 'Planned, held or cancelled.',
  values: { kind: 'WORDS', table: Session, property: 'state' },
});

export const ageBand = defineDimension({
  id: 'ageBand',
  title: 'Age band',
  description: 'Age of those who came: 0 to 9, 10 to 17, 18 to 24, 25 to 64, 65 and over, or not recorded.',
  values: { kind: 'TEXT', atMost: 6 },
});

/** By what rows are split that name an activity, as sessions do. */
export const byActivity = [
  splitBy(activityKind, via(Session, 'activity.kind')),
  splitBy(activityTheme, via(Session, 'activity.theme')),
  splitBy(organisation, via(Session, 'activity.organisation')),
  splitBy(activity, via(Session, 'activity')),
  splitBy(venue, via(Session, 'activity.venue')),
];
