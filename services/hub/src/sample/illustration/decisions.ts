// Decides what the office itself would have settled: the event of the opening, targets, where limits start again, and which figures are explained.

import type { IllustratedRows } from './illustrated-rows.ts';
import { roomsOpenOn } from './span.ts';

const roomsOpened = 'Burns Flats community rooms opened';
const setBy = 'People Zones board (illustrative)';

/** The opening is a published fact; its day is not, so the event is illustrative. */
export const events: IllustratedRows['events'] = [
  {
    date: roomsOpenOn,
    title: roomsOpened,
    kind: 'PLACE',
    domains: ['engagement', 'value'],
    link: 'https://leicestermedia.online/post/pcc-praises-community-workers-for-bringing-residents-in-new-parks-together',
    zones: ['new-parks'],
  },
];

export const targets: IllustratedRows['targets'] = [
  { measureId: 'engagement.attendances', zone: 'new-parks', grain: 'MONTH', number: '110', since: '2024-04-01', setBy },
  { measureId: 'engagement.attendances', zone: 'new-parks', grain: 'MONTH', number: '280', since: '2026-04-01', setBy },
  { measureId: 'engagement.attendances', zone: 'bell-foundry', grain: 'MONTH', number: '130', since: '2024-04-01', setBy },
  { measureId: 'engagement.attendances', zone: 'thringstone-whitwick', grain: 'MONTH', number: '120', since: '2024-04-01', setBy },
  { measureId: 'engagement.cancelledShare', zone: null, grain: 'MONTH', number: '8', since: '2024-04-01', setBy },
  { measureId: 'outreach.medianDaysToClose', zone: null, grain: 'MONTH', number: '28', since: '2023-04-01', setBy },
  { measureId: 'outreach.fedBackShare', zone: null, grain: 'MONTH', number: '80', since: '2024-04-01', setBy },
];

/** What the rooms changed, beside attendances: more sessions, more people helped and helping. Shares and averages of a session stayed as they were. */
const changedByTheRooms = [
  'engagement.attendancesByAge',
  'engagement.sessionsHeld',
  'engagement.individualsSupported',
  'engagement.familiesSupported',
  'engagement.reachPer1000',
  'engagement.volunteers',
  'engagement.volunteerHours',
  'value.volunteerValue',
] as const;

const atTheOpening = { zone: 'new-parks', month: roomsOpenOn.slice(0, 7), event: roomsOpened } as const;

export const rebases: IllustratedRows['rebases'] = [
  {
    measureId: 'engagement.attendances',
    reason: 'The Burns Flats community rooms opened and eleven activities began there, so earlier months no longer describe this place.',
    ...atTheOpening,
  },
  ...changedByTheRooms.map((measureId) => ({ measureId, reason: 'the Burns Flats community rooms opened', ...atTheOpening })),
];

const inNewParks = (measureId: string, reason: string, ...months: readonly string[]): IllustratedRows['ghostedPoints'] =>
  months.map((month) => ({ measureId, zone: 'new-parks', month, reason }));

const august = 'Most sessions stop in August for the school holidays, and with them most of the help that is counted. It is so each year.';

/** Figures that are explained, so that they say nothing of what is usual. */
export const ghostedPoints: IllustratedRows['ghostedPoints'] = [
  ...inNewParks(
    'engagement.newcomerShare',
    'The rooms had just opened, so more people than usual came for the first time.',
    '2025-09',
    '2025-10',
    '2025-11',
  ),
  ...inNewParks('engagement.individualsSupported', august, '2026-08'),
  ...inNewParks('engagement.reachPer1000', august, '2026-08'),
  ...inNewParks(
    'outreach.concernsPer100Contacts',
    'Only four contacts were counted in the month, so five concerns make a rate that means little.',
    '2025-11',
  ),
];
