// Decides what the graph shows of engagement: activities, their sessions, the people supported, and unpaid work apart.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, one, via, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { Organisation, organisations, venues, zoneIs, zones } from '../zones/index.ts';
import { Activity } from './activity.entity.ts';
import { ageBands, Session } from './session.entity.ts';
import { SupportCount } from './support-count.entity.ts';
import { UnpaidWork } from './unpaid-work.entity.ts';

export const activities: Noun = defineNoun({
  name: 'Activity',
  readers: rules.PROGRAMME_FACTS,
  lookup: { field: 'activity', by: 'id' },
  listField: 'activities',
  description: 'Something that an organisation runs in a zone again and again, such as an after-school club.',
  entity: Activity,
  fields: {
    ...columns('title', 'kind', 'theme', 'since', 'until'),
    organisation: one('organisation', () => organisations),
    zone: one('zone', () => zones),
    venue: one('venue', () => venues),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Activity, via(Activity, 'zone')),
    kind: filterOn(Activity, 'kind'),
    theme: filterOn(Activity, 'theme'),
    title: filterOn(Activity, 'title'),
    organisationName: filterOn(Activity, 'organisation.name'),
    venueName: filterOn(Activity, 'venue.name'),
    since: filterOn(Activity, 'since'),
    until: filterOn(Activity, 'until'),
    illustrative: filterOn(Activity, 'illustrative'),
  },
  orderBy: ['title', 'kind', 'since'],
  defaultOrder: [{ property: 'title', direction: 'ASC' }],
  within: [
    { parent: zones, field: 'activities', path: via(Activity, 'zone'), description: 'Activities in the zone.' },
    {
      parent: organisations,
      field: 'activities',
      path: via(Activity, 'organisation'),
      description: 'Activities that the organisation runs.',
    },
    { parent: venues, field: 'activities', path: via(Activity, 'venue'), description: 'Activities that usually happen at the venue.' },
  ],
});

export const sessions: Noun = defineNoun({
  name: 'Session',
  readers: rules.ROWS_OF_RETURNS,
  own: [{ filter: filterOn(Session, 'activity.organisation.id') }],
  words: {
    state: {
      PLANNED: 'It is planned, or nothing was heard of it.',
      HELD: 'It took place.',
      CANCELLED: 'It was called off.',
    },
  },
  listField: 'sessions',
  description: 'One session of an activity. Counts only: no names, ever. A held session with no count is not recorded, never 0.',
  entity: Session,
  fields: {
    ...columns('date', 'state', 'attendances', ...ageBands, 'newcomers', 'volunteers', 'volunteerMinutes'),
    activity: one('activity', () => activities),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Session, via(Session, 'activity.zone')),
    date: filterOn(Session, 'date'),
    state: filterOn(Session, 'state'),
    attendances: filterOn(Session, 'attendances'),
    activityKind: filterOn(Session, 'activity.kind'),
    activityTheme: filterOn(Session, 'activity.theme'),
    organisationName: filterOn(Session, 'activity.organisation.name'),
    illustrative: filterOn(Session, 'illustrative'),
  },
  countsPeople: ['attendances', ...ageBands, 'newcomers', 'volunteers'],
  orderBy: ['date', 'attendances', 'newcomers'],
  defaultOrder: [{ property: 'date', direction: 'DESC' }],
  within: [
    {
      parent: activities,
      field: 'sessions',
      path: via(Session, 'activity'),
      description: 'Sessions of the activity.',
      own: filterOn(Activity, 'organisation.id'),
    },
    { parent: zones, field: 'sessions', path: via(Session, 'activity.zone'), description: 'Sessions of activities in the zone.' },
    {
      parent: organisations,
      field: 'sessions',
      path: via(Session, 'activity.organisation'),
      description: 'Sessions that the organisation ran.',
      own: filterOn(Organisation, 'id'),
    },
  ],
});

export const supportCounts: Noun = defineNoun({
  name: 'SupportCount',
  readers: rules.ROWS_OF_RETURNS,
  own: [{ filter: filterOn(SupportCount, 'organisation.id') }],
  words: {
    method: {
      REGISTERED: 'From a register of who was supported.',
      HEAD_COUNT: 'By counting heads.',
    },
  },
  listField: 'supportCounts',
  description:
    'Families and individuals that an organisation supported in a month, each counted once in that month. Never summed over months.',
  entity: SupportCount,
  fields: {
    ...columns('month', 'familiesSupported', 'individualsSupported', 'volunteersActive', 'method', 'note'),
    organisation: one('organisation', () => organisations),
    zone: one('zone', () => zones),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(SupportCount, via(SupportCount, 'zone')),
    month: filterOn(SupportCount, 'month'),
    method: filterOn(SupportCount, 'method'),
    organisationName: filterOn(SupportCount, 'organisation.name'),
    illustrative: filterOn(SupportCount, 'illustrative'),
  },
  // What partners write freely may quote a count.
  fieldReaders: { note: rules.TEXT_OF_RETURNS },
  countsPeople: ['familiesSupported', 'individualsSupported', 'volunteersActive', 'note'],
  orderBy: ['month', 'familiesSupported', 'individualsSupported'],
  defaultOrder: [{ property: 'month', direction: 'DESC' }],
  within: [
    {
      parent: zones,
      field: 'supportCounts',
      path: via(SupportCount, 'zone'),
      description: 'Counts of people supported in the zone, a month each.',
    },
    {
      parent: organisations,
      field: 'supportCounts',
      path: via(SupportCount, 'organisation'),
      description: 'Counts of people that the organisation supported, a month each.',
      own: filterOn(Organisation, 'id'),
    },
  ],
});

export const unpaidWorks: Noun = defineNoun({
  name: 'UnpaidWork',
  readers: rules.TEXT_OF_RETURNS,
  own: [{ filter: filterOn(UnpaidWork, 'organisation.id') }],
  listField: 'unpaidWork',
  description: 'Community Payback: hours of unpaid work ordered by a court. Kept apart from volunteering.',
  entity: UnpaidWork,
  fields: {
    ...columns('date', 'minutes', 'description'),
    zone: one('zone', () => zones),
    organisation: one('organisation', () => organisations),
    ...provenanceFields,
  },
  where: { zone: zoneIs(UnpaidWork, via(UnpaidWork, 'zone')), date: filterOn(UnpaidWork, 'date') },
  // What partners write freely may quote a count.
  countsPeople: ['description'],
  orderBy: ['date', 'minutes'],
  defaultOrder: [{ property: 'date', direction: 'DESC' }],
  within: [{ parent: zones, field: 'unpaidWork', path: via(UnpaidWork, 'zone'), description: 'Community Payback done in the zone.' }],
});
