import { describe, expect, test } from 'vitest';
import { readDay, sayDayFault } from './read-day.ts';
import { faultOf, refusalOf, standingOf } from './refusal.ts';
import { describeHistory } from './describe-history.ts';
import { readTyped } from './typed.ts';

describe('a day is typed', () => {
  test.each([
    ['1 September 2025', '2025-09-01'],
    [' 1 sep 2025 ', '2025-09-01'],
    ['1st Sept. 2025', '2025-09-01'],
    ['1/9/2025', '2025-09-01'],
    ['01.09.2025', '2025-09-01'],
    ['2025-09-01', '2025-09-01'],
    ['2025/9/1', '2025-09-01'],
    ['1-9-2025', '2025-09-01'],
    ['1/9/25', '2025-09-01'],
    ['1 sep 25', '2025-09-01'],
    ['1-Sep-2025', '2025-09-01'],
    ['Sep 1, 2025', '2025-09-01'],
    ['September 1st 2025', '2025-09-01'],
    ['1st of September, 2025', '2025-09-01'],
    ['Monday 1 September 2025', '2025-09-01'],
    ['Mon, 1  Sept 2025', '2025-09-01'],
    ['Monday, September 1, 2025', '2025-09-01'],
    ['tues. 2/9/2025', '2025-09-02'],
    ['4 May 2025', '2025-05-04'],
  ])('%s', (typed, day) => expect(readDay(typed)).toBe(day));

  test.each([
    ['31 February 2025', '2025-02-31'],
    ['31/2/2025', '2025-02-31'],
    ['1/13/2025', '2025-13-01'],
    ['1 Smarch 2025', '1 Smarch 2025'],
    ['1 Junk 2026', '1 Junk 2026'],
    ['1 Marmalade 2026', '1 Marmalade 2026'],
    ['1 Decision 2025', '1 Decision 2025'],
    ['Marmalade 1, 2026', 'Marmalade 1, 2026'],
    ['Money 1 September 2025', 'Money 1 September 2025'],
    ['Tuesday 1 September 2025', 'Tuesday 1 September 2025'],
    ['Monday 31 February 2025', '2025-02-31'],
    ['1 constructor 2026', '1 constructor 2026'],
    ['1/9-2025', '1/9-2025'],
    ['1/9/025', '1/9/025'],
    ['1 September', '1 September'],
    ['soon', 'soon'],
    ['', ''],
  ])('%s is left for the hub to refuse', (typed, day) => expect(readDay(typed)).toBe(day));
});

test('a day that is refused is told in the words and the format in which it was typed', () => {
  const told = "'2025-09-31' is not a date: September 2025 has 30 days. Write the year, the month and the day, like 2025-04-01.";
  expect(sayDayFault(told, ' 31/9/2025 ')).toBe(
    '‘31/9/2025’ is not a date: September 2025 has 30 days. Write it like 1 September 2025 or 1/9/2025.',
  );
  expect(sayDayFault('No date is given. Write the year, the month and the day, like 2025-04-01.', '')).toBe(
    'Enter the day. Write it like 1 September 2025 or 1/9/2025.',
  );
  const none = "'Tuesday 1 September 2025' is not a date. Write the year, the month and the day, like 2025-04-01.";
  expect(sayDayFault(none, 'Tuesday 1 September 2025')).toBe(
    '‘Tuesday 1 September 2025’ is not a date: 1 September 2025 is a Monday. Write it like 1 September 2025 or 1/9/2025.',
  );
  expect(sayDayFault('Choose a day that has come.', '1/9/2099')).toBe('Choose a day that has come.');
});

describe('a refused form', () => {
  const typed = { title: ['x'], zones: ['a', 'b'] };
  const refused = refusalOf(
    'event',
    typed,
    [
      { message: 'Too long.', code: 'A', field: 'title' },
      { message: 'Not now.', code: 'B', field: undefined },
      { message: 'Of another form.', code: 'C', field: 'elsewhere' },
    ],
    ['title', 'zones'],
  );

  test('has each fault beside its field, and what is of no field of it at the top', () => {
    expect(refused.faults.map(({ field }) => field)).toEqual(['title', undefined, undefined]);
    expect(faultOf(refused.faults, 'title')).toBe('Too long.');
    expect(faultOf(refused.faults, 'zones')).toBeUndefined();
  });

  test('keeps what was typed; another form of the page begins as it does', () => {
    expect(standingOf('event', refused, {})).toMatchObject({ typed });
    expect(standingOf('withdraw', refused, { reason: ['y'] })).toEqual({ faults: [], typed: { reason: ['y'] } });
    expect(standingOf('event', null, {})).toEqual({ faults: [], typed: {} });
  });

  test('is read with every value that a field was sent with', () => {
    const form = new FormData();
    for (const zone of ['a', 'b']) form.append('zones', zone);
    form.append('title', ' x ');
    expect(readTyped(form)).toEqual({ zones: ['a', 'b'], title: [' x '] });
  });
});

test('history says what was moved, when, why and from where, newest first', () => {
  const zones = [{ slug: 'new-parks', name: 'New Parks' }];
  const first = { date: '2025-09-01', title: 'Rooms opened', kind: 'PLACE', link: null, zones: ['new-parks'], illustrative: true };
  const told = describeHistory(
    [
      {
        id: '1',
        act: 'CORRECTED',
        at: '2026-10-05T13:00:00Z',
        reason: 'Minutes.',
        before: first,
        after: { ...first, date: '2025-09-03', illustrative: false },
      },
      { id: '2', act: 'WITHDRAWN', at: '2026-10-06T13:00:00Z', reason: 'Twice.', before: { ...first, zones: ['new-parks', 'gone'] } },
    ],
    zones,
  );
  expect(told).toEqual([
    {
      id: '2',
      what: 'Withdrawn on 6 October 2026 at 14:00',
      why: 'Twice.',
      parts: ['What happened: Rooms opened', 'Day: 1 September 2025', 'Kind: place', 'Zones: New Parks and gone', 'Published at: none'],
    },
    {
      id: '1',
      what: 'Corrected on 5 October 2026 at 14:00',
      why: 'Minutes.',
      parts: ['Day: 3 September 2025 (it was 1 September 2025)', 'It was illustrative, made up to show what the hub does.'],
    },
  ]);
});
