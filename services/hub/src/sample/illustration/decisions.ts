// Decides what the office itself would have settled: the event of the opening, targets, and one rebase.

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

export const rebases: IllustratedRows['rebases'] = [
  {
    measureId: 'engagement.attendances',
    zone: 'new-parks',
    month: roomsOpenOn.slice(0, 7),
    reason: 'The Burns Flats community rooms opened and eleven activities began there, so earlier months no longer describe this place.',
    event: roomsOpened,
  },
];
