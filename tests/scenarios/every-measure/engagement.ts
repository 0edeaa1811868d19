// Sessions and support counts. A number is a count, x says that nobody counted, c is a cancelled session, p a planned one, and - is nothing at all.

import {
  Activity,
  Session,
  SupportCount,
  UnpaidWork,
  type ActivityKind,
  type ActivityTheme,
  type AgeBand,
  type CountMethod,
} from '../../../services/hub/src/engagement/index.ts';
import { counted, entriesByMonth, named, type Ground, type ZoneSlug } from './two-years.ts';

/** Title, who runs it, zone, kind, theme, the age band that all who come are in, and the day of the month of its one session a month. */
const activities: readonly (readonly [string, string, ZoneSlug, ActivityKind, ActivityTheme, AgeBand, string])[] = [
  ['After-school club', 'Team Hub', 'new-parks', 'AFTER_SCHOOL_CLUB', 'YOUNG_PEOPLE', 'attendances0To9', '10'],
  ['Youth night', 'Youth Club', 'new-parks', 'YOUTH_CLUB', 'YOUNG_PEOPLE', 'attendances10To17', '20'],
  ['Coffee morning', 'Fearon Hall', 'bell-foundry', 'COFFEE_MORNING', 'WELLBEING', 'attendances65AndOver', '02'],
  ['Garden club', 'Cobden Primary School', 'bell-foundry', 'GARDENING', 'COMMUNITY', 'attendances25To64', '15'],
  ['Open evening', 'Whitwick Scouts', 'thringstone-whitwick', 'SPORT', 'YOUNG_PEOPLE', 'attendances18To24', '12'],
  ['Listening café', 'Community Centre', 'thringstone-whitwick', 'MENTAL_HEALTH_CAFE', 'WELLBEING', 'attendancesAgeNotRecorded', '22'],
];

const attendances: readonly (readonly [string, string])[] = [
  // Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar   Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar
  [' 20  22  24  26  18   0  30  28  12  16  24  30 /  32  34   -  28  20  36  38  30  14  22  26  40', 'After-school club'],
  [' 10  10  12  12   c  15  15  10   8   8  10  10 /  12  14   -  10  10  16  18   x   6   8  12  24', 'Youth night'],
  ['  8   8   9   9  10  10  11  11   6   7   8   9 /   9   9  10  10  12  12  12  12   7   8   9  10', 'Coffee morning'],
  ['  5   5   6   6   -   6   -   4   3   3   4   5 /   6   6   7   7   c   8   8   5   4   4   5   -', 'Garden club'],
  ['  4   -   4   6   -   6   8   8   c   4   4   6 /   6   x   6   8   -   8  10  10   c   6   8   8', 'Open evening'],
  ['  -   -   -   -   -   -   -   -   -   -   -   - /   3   4   5   5   4   5   6   6   2   3   4   5', 'Listening café'],
];

/** Newcomers of those sessions. */
const newcomers: readonly (readonly [string, string])[] = [
  // Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar   Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar
  ['  5   4   3   x   x   0   6   5   x   2   3   4 /   8   6   -   4   x   6   5   x   1   3   x   6', 'After-school club'],
  ['  2   x   1   x   1   x   2   x   x   x   1   x /   3   x   1   x   2   x   1   x   x   x   x   1', 'Coffee morning'],
  ['  1   -   0   1   -   x   2   x   -   x   1   x /   2   x   0   2   -   x   x   2   -   x   1   x', 'Open evening'],
  ['  -   -   -   -   -   -   -   -   -   -   -   - /   1   1   x   2   x   x   x   x   x   x   x   1', 'Listening café'],
];

/** Minutes given by volunteers at those sessions: by two volunteers each time. */
const volunteerMinutes: readonly (readonly [string, string])[] = [
  // Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar   Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar
  [' 60  60  90  90  60   0 120 120   x  60  90  90 / 120 120   -  90  60 150 150 120   x  90  90 180', 'After-school club'],
  ['120 120 120 120 120 120 120 120   x 120 120 120 / 150 150 150 150 150 150 150 150   x 150 150 150', 'Coffee morning'],
  [' 45   -  45  60   -  60  75  75   -  45  45  60 /  60  60  60  75   -  75  90  90   -  60  75  75', 'Open evening'],
  ['  -   -   -   -   -   -   -   -   -   -   -   - /  30  30  30  30  30  30  30  30  30  30  30  30', 'Listening café'],
];

/** Sessions besides the monthly ones: day, entry, newcomers, volunteer minutes, activity. The weeks of the last four lie in another month or year. */
const moreSessions: readonly (readonly [string, string, string, string, string])[] = [
  ['2024-04-17', 'c', '-', '-', 'After-school club'],
  ['2024-06-26', 'c', '-', '-', 'Open evening'],
  ['2024-07-16', 'c', '-', '-', 'Coffee morning'],
  ['2024-10-31', 'c', '-', '-', 'Youth night'],
  ['2025-01-22', 'p', '-', '-', 'Garden club'],
  ['2025-07-16', 'c', '-', '-', 'Coffee morning'],
  ['2025-08-13', 'c', '-', '-', 'Coffee morning'],
  ['2025-12-30', 'c', '-', '-', 'Youth night'],
  ['2026-03-24', 'p', '-', '-', 'After-school club'],
  // Tuesday of week 1 of 2025 (30 December to 5 January), whose Thursday is 2 January 2025.
  ['2024-12-31', '4', '1', '60', 'Coffee morning'],
  // Monday of week 14 of 2025 (31 March to 6 April), whose Thursday is 3 April 2025: a week of 2025/26.
  ['2025-03-31', '5', '1', '30', 'After-school club'],
  // Monday of week 1 of 2026 (29 December to 4 January), whose Thursday is 1 January 2026.
  ['2025-12-29', '2', '0', '30', 'Listening café'],
  // Tuesday of week 14 of 2026 (30 March to 5 April), whose Thursday is 2 April 2026: a week of 2026/27.
  ['2026-03-31', '3', 'x', 'x', 'Youth night'],
];

/** Who, where and how they counted; then families, individuals and volunteers. A month has a row where individuals has an entry. */
const supportCounts: readonly (readonly [string, ZoneSlug, CountMethod, string, string, string])[] = [
  // Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar / Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar
  [
    ...(['Team Hub', 'new-parks', 'REGISTERED'] as const),
    '10 11 12 12  9  - 14 14  8  9 10 12 / 13 13  - 12 10 14 15 14  9 10 11 16',
    '24 26 30 30 20  - 36 36 18 20 24 30 / 33 33  - 30 24 36 39 36 21 24 27 42',
    ' 3  3  4  4  3  -  5  5  2  3  3  4 /  5  5  -  4  3  6  6  5  2  4  4  7',
  ],
  [
    ...(['Youth Club', 'new-parks', 'HEAD_COUNT'] as const),
    ' x  x  x  x  x  x  x  x  x  x  x  x /  x  x  -  x  x  x  x  x  x  x  x  x',
    ' 6  6  9  9  x 12 12  6  6  6  9  9 /  9 12  -  6  6 12 15 15  3  6  9 12',
    ' 1  1  1  2  0  2  2  1  1  1  1  1 /  2  2  -  1  1  2  2  2  1  1  1  2',
  ],
  [
    ...(['Fearon Hall', 'bell-foundry', 'REGISTERED'] as const),
    ' 4  4  5  5  6  6  6  6  3  4  4  5 /  5  5  6  6  8  8  8  8  4  5  5  6',
    ' 8  8 10 10 12 12 12 12  6  8  8 10 / 10 10 12 12 16 16 16 16  8 10 10 12',
    ' 2  2  2  2  2  2  2  2  x  2  2  2 /  3  3  3  3  3  3  3  3  x  3  3  3',
  ],
  [
    ...(['Cobden Primary School', 'bell-foundry', 'HEAD_COUNT'] as const),
    ' -  -  -  -  -  -  -  -  3  -  -  - /  -  -  -  -  -  4  -  -  -  -  -  -',
    ' -  -  -  -  -  -  -  -  5  -  -  - /  -  -  -  -  - 10  -  -  -  -  -  -',
    ' -  -  -  -  -  -  -  -  x  -  -  - /  -  -  -  -  -  x  -  -  -  -  -  -',
  ],
  [
    ...(['Whitwick Scouts', 'thringstone-whitwick', 'HEAD_COUNT'] as const),
    ' x  x  x  x  -  x  x  x  x  x  x  x /  x  x  x  x  x  x  x  x  x  x  x  x',
    ' 5  5  5 10  - 10 15 15  0  5  5 10 / 10 10 10 15 15 15 20 20  0 10 10 15',
    ' 2  2  2  2  -  2  3  3  0  2  2  2 /  3  3  3  3  3  3  4  4  0  3  3  3',
  ],
  [
    ...(['Community Centre', 'thringstone-whitwick', 'REGISTERED'] as const),
    ' -  -  -  -  -  -  -  -  -  -  -  - /  2  2  3  3  3  3  4  4  1  2  2  3',
    ' -  -  -  -  -  -  -  -  -  -  -  - /  4  4  6  6  6  6  8  8  2  4  4  6',
    ' -  -  -  -  -  -  -  -  -  -  -  - /  1  1  1  1  1  1  1  1  1  1  1  1',
  ],
];

/** Fills the tables of engagement and gives the activities by title. */
export function fillEngagement(ground: Ground): ReadonlyMap<string, Activity> {
  const { em, row, zone, organisation } = ground;
  const made = new Map<string, Activity>();
  for (const [title, by, slug, kind, theme] of activities) {
    const since = title === 'Listening café' ? '2025-04-01' : '2024-04-01';
    made.set(title, em.create(Activity, { title, organisation: organisation(by), zone: zone(slug), kind, theme, since, ...row }));
  }
  fillSessions(ground, made);
  fillSupportCounts(ground);
  // Community Payback is no volunteering: these ten hours are in no measure.
  em.create(UnpaidWork, { zone: zone('new-parks'), date: '2024-04-11', minutes: 600, description: 'Fences painted', ...row });
  return made;
}

function fillSessions({ em, row }: Ground, made: ReadonlyMap<string, Activity>): void {
  const newcomersOf = linesByTitle(newcomers);
  const minutesOf = linesByTitle(volunteerMinutes);
  const session = (title: string, date: string, entry: string, newcomersEntry?: string, minutesEntry?: string) => {
    const isHeld = entry !== 'c' && entry !== 'p';
    const minutes = counted(minutesEntry);
    em.create(Session, {
      activity: named(made, title),
      date,
      state: isHeld ? 'HELD' : entry === 'c' ? 'CANCELLED' : 'PLANNED',
      ...(isHeld && entry !== 'x' && { ...noAttendances, [named(bandOf, title)]: Number(entry) }),
      ...(isHeld && { newcomers: counted(newcomersEntry), volunteers: minutes === null ? null : 2, volunteerMinutes: minutes }),
      ...row,
    } as never);
  };
  for (const [line, title] of attendances) {
    for (const [month, entry] of entriesByMonth(line)) {
      session(title, `${month}-${named(dayOf, title)}`, entry, newcomersOf.get(title)?.get(month), minutesOf.get(title)?.get(month));
    }
  }
  for (const [date, entry, newcomersEntry, minutesEntry, title] of moreSessions) session(title, date, entry, newcomersEntry, minutesEntry);
}

function fillSupportCounts({ em, row, zone, organisation }: Ground): void {
  for (const [by, slug, method, familiesLine, individualsLine, volunteersLine] of supportCounts) {
    const families = entriesByMonth(familiesLine);
    const volunteers = entriesByMonth(volunteersLine);
    for (const [month, individuals] of entriesByMonth(individualsLine)) {
      em.create(SupportCount, {
        organisation: organisation(by),
        zone: zone(slug),
        month,
        familiesSupported: counted(families.get(month)),
        individualsSupported: counted(individuals),
        volunteersActive: counted(volunteers.get(month)),
        method,
        ...row,
      });
    }
  }
}

const bandOf = new Map(activities.map(([title, , , , , band]) => [title, band]));
const dayOf = new Map(activities.map(([title, , , , , , day]) => [title, day]));
const linesByTitle = (lines: readonly (readonly [string, string])[]) =>
  new Map(lines.map(([line, title]) => [title, entriesByMonth(line)]));

const noAttendances: Readonly<Record<AgeBand, number>> = {
  attendances0To9: 0,
  attendances10To17: 0,
  attendances18To24: 0,
  attendances25To64: 0,
  attendances65AndOver: 0,
  attendancesAgeNotRecorded: 0,
};
