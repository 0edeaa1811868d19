import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseClasses, classOf } from '#lib/charts/calendar/classes.ts';
import { listKey } from '#lib/charts/calendar/key.ts';
import { layoutCalendar, markDay } from '#lib/charts/calendar/layout.ts';
import { countWords } from '#lib/kit/words/sentence.ts';
import { readTable } from '#lib/cards/read-table.ts';
import type { Figure } from '#lib/kit/figures/figure.ts';
import type { AttendanceDaysQuery } from '#lib/graph/generated/graphql.ts';
import { addDays, WEEKDAYS } from '#lib/kit/time/day.ts';
import { layoutDayTable } from './day-table.ts';
import { describeWhen } from './describe-when.ts';
import { readDays, type AttendanceDay } from './read-days.ts';
import { gatherWhen } from './when.ts';

type Row = AttendanceDaysQuery['engagement']['rows'][number];
type Short = number | 'x' | 'n' | 'c' | `${number}p`;

const sent = (short: Short): Row['attendances'] => {
  if (short === 'x') return { state: 'NOT_REPORTED', number: null };
  if (short === 'n') return { state: 'NOT_COLLECTED', number: null };
  if (short === 'c') return { state: 'PROTECTED', number: null };
  if (typeof short === 'string') return { state: 'PROVISIONAL', number: Number(short.slice(0, -1)) };
  return short === 0 ? { state: 'ZERO', number: 0 } : { state: 'EXACT', number: short };
};

/** Days of a zone from Monday 31 August 2026. */
const rowsOf = (slug: string, name: string, ...days: Short[]): Row[] =>
  days.map((short, place) => ({
    zone: { slug, name },
    period: { start: addDays('2026-08-31', place) },
    sessionsHeld: sent(short === 'x' ? 1 : short === 'n' ? 'n' : 1),
    attendances: sent(short),
  }));

const answerOf = (...rows: Row[]): AttendanceDaysQuery => ({
  measures: [
    {
      id: 'engagement.attendances',
      title: 'Attendances',
      description: 'Person-visits.',
      formula: 'Sum',
      unit: 'attendances',
      source: 'Returns',
      owner: 'Partners',
    },
  ],
  engagement: { asAt: '2026-10-05T09:00:00+01:00', illustrative: true, rowCount: rows.length, rows },
});

/** Monday 4, Tuesday none, Wednesday a session nobody counted, Thursday 12, Friday 3 so far, Saturday and Sunday not collected; Monday 9. */
const newParks = rowsOf('new-parks', 'New Parks', 4, 0, 'x', 12, '3p', 'n', 'n', 9);
const daysOf = (rows: Row[]): AttendanceDay[] => readDays(answerOf(...rows)).flatMap(({ days }) => days);

describe('the shades', () => {
  test('hold every number once, in at most five classes of one width', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (numbers) => {
        const classes = chooseClasses(numbers);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(new Set(classes.map(({ from, to }) => to - from)).size).toBe(1);
        for (const number of numbers) {
          const { from, to } = classes[classOf(number, classes)] ?? { from: NaN, to: NaN };
          expect(number >= from && number <= to).toBe(true);
        }
      }),
    );
  });

  test.each([
    [[3], ['1 to 1', '2 to 2', '3 to 3']],
    [
      [40, 2],
      ['1 to 8', '9 to 16', '17 to 24', '25 to 32', '33 to 40'],
    ],
    [[], []],
  ])('of %j', (numbers, classes) => {
    expect(chooseClasses(numbers).map(({ from, to }) => `${from} to ${to}`)).toEqual(classes);
  });
});

describe('the marks of a day', () => {
  const classes = chooseClasses([12]);

  test('nothing happened, not reported, not collected and protected are told apart', () => {
    const marks = ([0, 'x', 'n', 'c', 12] as const).map((short) =>
      markDay(readDays(answerOf(...rowsOf('a', 'A', short)))[0]?.days[0]?.figure as Figure, classes),
    );
    expect(marks).toEqual([
      { kind: 'nothing' },
      { kind: 'gap', pattern: 'gap-not-reported' },
      { kind: 'gap', pattern: 'gap-not-collected' },
      { kind: 'gap', pattern: 'gap-protected' },
      { kind: 'shade', shade: 3 },
    ]);
  });

  test('the key names what occurs and nothing else', () => {
    const days = daysOf(newParks);
    const words = listKey([{ zone: { slug: 'new-parks', name: 'New Parks' }, days }], classes).map((entry) => entry.words);
    expect(words).toEqual([
      '1 to 3',
      '4 to 6',
      '7 to 9',
      '10 to 12',
      'none',
      'not reported, or not counted',
      'not collected',
      'a return is missing: more may have come',
    ]);
  });
});

test('where days are protected nothing is summed, and it is not said that nobody came', () => {
  const card = describeWhen(answerOf(...rowsOf('new-parks', 'New Parks', 'c', 4, 'x')), true, undefined);
  expect(card?.finding).toBe('New Parks: attendances not shown to your role in this period');
  expect(card?.zones[0]?.standing).toBe('attendances not shown to your role');
  expect(card?.zones[0]?.sentence).toBe('Attendances of 1 day are not shown to your role. On 1 day a session was held and not counted.');
  expect(card && readTable(card.weekdays).slice(1)).toEqual([...WEEKDAYS, 'All days'].map((name) => [name, 'not shown to you [c]']));
  const [zone] = card?.days ?? [];
  expect(zone && readTable(zone.table)[1]?.at(-1)).toBe('not shown to you [c]');
});

describe('the calendar', () => {
  test('half a year is a strip, a week a column, a weekday a row', () => {
    const strips = layoutCalendar(daysOf(newParks), chooseClasses([12]));
    expect(strips.map(({ name }) => name)).toEqual(['August 2026 to September 2026']);
    // Monday 31 August and Monday 7 September: one row, two columns beside each other.
    const [shade] = [strips[0]?.shades.join('') ?? ''];
    const squares = [...shade.matchAll(/M([\d.]+) ([\d.]+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const mondays = squares.filter(([, y]) => y === 22);
    expect(mondays).toHaveLength(2);
    expect((mondays[1]?.[0] ?? 0) - (mondays[0]?.[0] ?? 0)).toBeCloseTo((320 - (strips[0]?.labelX ?? 0) - 6) / 28, 0);
  });

  test('every day of any period is drawn once, inside the box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 1300 }), (start, length) => {
        const days = Array.from({ length }, (_, place): AttendanceDay => ({
          day: addDays('2010-01-01', start + place),
          figure:
            place % 3 === 0
              ? { state: 'ZERO', number: '0' }
              : place % 3 === 1
                ? { state: 'NOT_REPORTED' }
                : { state: 'EXACT', number: '5' },
          sessions: 1,
        }));
        const strips = layoutCalendar(days, chooseClasses([5]));
        const drawn = strips.flatMap((strip) =>
          [...strip.shades, strip.nothing, ...strip.gaps.map(({ d }) => d)].flatMap((d) =>
            [...d.matchAll(/M([\d.]+) ([\d.]+)h(\d+)/g)].map(([, x, y, size]) => {
              expect(Number(x) + Number(size)).toBeLessThanOrEqual(strip.width);
              expect(Number(y) + Number(size)).toBeLessThanOrEqual(strip.height);
              return `${strip.name} ${x} ${y}`;
            }),
          ),
        );
        expect(drawn).toHaveLength(length);
        expect(new Set(drawn).size).toBe(length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the words', () => {
  test('weekdays are added up over the days that have a number', () => {
    expect(gatherWhen(daysOf(newParks))).toEqual({
      byWeekday: ['13', '0', '0', '12', '3', '0', '0'], // 4 + 9, 0, not counted, 12, 3 so far, not collected
      total: '28',
      withheld: 0,
      busiestWeekdays: ['Monday'],
      busiestMonth: { month: '2026-09', attendances: '24' }, // 12 + 3 + 9; August has its last day alone
      provisional: 1,
      notCounted: 1,
      notReported: 2,
    });
  });

  test('the finding names the busiest weekday and its base; level days are all named', () => {
    expect(describeWhen(answerOf(...newParks), false, undefined)?.finding).toBe('New Parks: Mondays were busiest, 13 of 28 attendances');
    expect(describeWhen(answerOf(...rowsOf('new-parks', 'New Parks', 4, 4)), false, undefined)?.finding).toBe(
      'New Parks: Monday and Tuesday were level at 4 attendances',
    );
    expect(describeWhen(answerOf(...rowsOf('new-parks', 'New Parks', 0, 'x')), false, undefined)?.finding).toBe(
      'New Parks: nobody is known to have come in this period',
    );
    const longest = describeWhen(answerOf(...rowsOf('thringstone-whitwick', 'Thringstone & Whitwick', 4, 5, 3)), false, undefined);
    expect(countWords(longest?.finding ?? '')).toBeLessThanOrEqual(12);
  });

  test('what is missing is said below the picture, each kind apart', () => {
    expect(describeWhen(answerOf(...newParks), false, undefined)?.zones[0]?.sentence).toBe(
      'Busiest on Mondays: 13. Busiest month: September 2026, 24. On 1 day a session was held and not counted. For 1 day a return is missing, so more may have come. Of 2 days no return has come.',
    );
  });

  test('the long table has a row a week and a column a day, and is made only where it is wanted', () => {
    const [zone] = describeWhen(answerOf(...newParks), true, undefined)?.days ?? [];
    expect(zone && readTable(zone.table).slice(1)).toEqual([
      ['Week of 7 September 2026', '9', '', '', '', '', '', '', '9'],
      ['Week of 31 August 2026', '4', '0', 'not reported [x]', '12', '3 [p]', 'not collected then [x]', 'not collected then [x]', '19'],
    ]);
    expect(describeWhen(answerOf(...newParks), false, undefined)?.days).toEqual([]);
  });

  test('the table by weekday comes to the same as the words, and zones stand in their fixed order', () => {
    const card = describeWhen(answerOf(...newParks, ...rowsOf('bell-foundry', 'Bell Foundry', 1, 2)), false, undefined);
    const rows = card ? readTable(card.weekdays) : [];
    expect([rows[0], rows.at(-1)?.slice(1)]).toEqual([
      ['Weekday', 'Bell Foundry', 'New Parks'],
      ['3', '28'],
    ]);
    expect(card?.finding).toBe('Both zones: Mondays were busiest, 14 of 31 attendances');
  });

  test('in the file a gap is empty with its symbol, and never a zero', () => {
    expect(layoutDayTable(answerOf(...newParks.slice(0, 3))).rows).toEqual([
      ['New Parks', '2026-08-31', 'Monday', '4', '', 'exact', 1],
      ['New Parks', '2026-09-01', 'Tuesday', '0', '', 'zero', 1],
      ['New Parks', '2026-09-02', 'Wednesday', null, '[x]', 'not reported', 1],
    ]);
  });
});
