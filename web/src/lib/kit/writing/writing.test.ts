import { describe, expect, test } from 'vitest';
import { readDay, sayDayFault } from './read-day.ts';
import { readNumber } from './read-number.ts';
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
  ])('%s', (typed, day) => expect(readDay(typed)).toBe(day));

  test.each([
    ['31 February 2025', '2025-02-31'],
    ['31/2/2025', '2025-02-31'],
    ['1/13/2025', '2025-13-01'],
    ['1 Smarch 2025', '1 Smarch 2025'],
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
  expect(sayDayFault('Choose a day that has come.', '1/9/2099')).toBe('Choose a day that has come.');
});

describe('a number is typed', () => {
  test.each([
    ['£1,200.50', '1200.50'],
    [' 1200 ', '1200'],
    ['80%', '80'],
    ['80 %', '80'],
    ['-3', '-3'],
    ['\u22123', '-3'],
    ['1,234,567', '1234567'],
  ])('%s', (typed, number) => expect(readNumber(typed)).toBe(number));

  test.each(['1,2', '12,34,567', '1e3', 'many', '', '1 200'])('%s is left for the hub to refuse', (typed) =>
    expect(readNumber(typed)).toBe(typed),
  );
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
