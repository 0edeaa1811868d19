import { describe, expect, test } from 'vitest';
import { HubRefused } from '#lib/graph/errors.ts';
import type { Query } from '#lib/graph/client.ts';
import { DEFAULT_STATE } from '#lib/kit/state/view-state.ts';
import { askRecords, OrderNotShown, type SentRecord } from './ask-records.ts';
import { listLines, sayRecords, shownColumns, writeRecordTable } from './describe-records.ts';
import { listMonths, narrowTo } from './months.ts';
import { findMisreadRecords, readRecordChoice, writeRecordQuery } from './record-address.ts';

const session: SentRecord = {
  id: '7',
  illustrative: true,
  date: '2026-03-31',
  state: 'HELD',
  attendances: 1204,
  newcomers: null,
  volunteerMinutes: 90,
  activity: { title: 'Coffee', kind: 'COFFEE_MORNING', organisation: { name: 'Neighbours' }, zone: { name: 'New Parks' } },
  importedFrom: { fileName: 'march.csv' },
};
const period = { label: 'Mar 2026', start: '2026-03-01', end: '2026-04-01' };
const said = (figure: object, totalCount = 2) => ({
  totalCount,
  period,
  figure: { state: 'EXACT' as const, note: null, leftOut: 0, ...figure },
});

describe('the address of records', () => {
  const choose = (query: string, fields = ['sessions', 'payments']) => readRecordChoice(new URLSearchParams(query), fields);

  test('without words it is the first list, in the order of the hub', () =>
    expect(choose('')).toEqual({ list: 'sessions', order: undefined, month: undefined, descending: false, after: undefined }));

  test('an order of another list, a list of another measure and a list that nobody knows are the default', () => {
    expect(choose('list=concerns&by=PAID_ON')).toMatchObject({ list: 'sessions', order: undefined });
    expect(choose('', ['nothing'])).toBeUndefined();
  });

  test.each([
    ['list=nope', ['list']],
    ['list=', ['list']],
    ['month=2026-13', ['month']],
    ['month=August', ['month']],
    ['month=2026-08', []],
    ['by=DROP', ['by']],
    ['by=-', ['by']],
    ['by=PAID_ON', ['by']],
    ['order=DROP', ['by']],
    ['order=DATE', ['by']],
    ['list=nope&by=DROP', ['list', 'by']],
    ['list=sessions&list=payments', ['list']],
    ['list=payments&by=-PAID_ON', []],
    ['by=DATE&after=abc', []],
    ['', []],
  ])('"%s" is not understood in %j', (query, keys) =>
    expect(findMisreadRecords(new URLSearchParams(query), ['sessions', 'payments']).map(({ key }) => key)).toEqual(keys),
  );

  test('what is written is read again', () => {
    const choice = { list: 'payments', order: 'PAID_ON', month: '2026-03', descending: true, after: 'abc=' };
    const query = writeRecordQuery({ ...DEFAULT_STATE, zones: ['new-parks'] }, choice, false);
    expect(query).toContain('z=new-parks&list=payments&month=2026-03&by=-PAID_ON');
    expect(choose(query)).toEqual(choice);
  });
});

describe('records as they are shown and kept', () => {
  test('says dates, codes and counts as people write them', () =>
    expect(listLines('sessions', { nodes: [session], hasPeople: true })[0]?.cells.map(({ words }) => words)).toEqual([
      'Coffee',
      '31 March 2026',
      'New Parks',
      'Neighbours',
      'Coffee morning',
      'Held',
      '1,204',
      '',
      '90',
      'march.csv',
    ]));

  test('has no column of people for whoever may not see them, and no column in which nothing is said', () => {
    const names = (hasPeople: boolean) => shownColumns('sessions', { nodes: [session], hasPeople }).map(({ name }) => name);
    expect(names(true)).toContain('Attendances');
    expect(names(false)).not.toContain('Attendances');
    expect(shownColumns('recordedCrimes', { nodes: [], hasPeople: true }).map(({ name }) => name)).toEqual(['Crime type', 'Month', 'LSOA']);
  });

  test('a file has codes and dates as the graph has them, and always the same columns', () => {
    const write = (hasPeople: boolean) =>
      writeRecordTable('sessions', [{ ...said({}), asAt: '', illustrative: true, nodes: [session], next: undefined, hasPeople }]);
    const columns = [
      'Activity',
      'Date',
      'Zone',
      'Run by',
      'Kind',
      'State',
      'Attendances',
      'Newcomers',
      'Volunteer minutes',
      'File',
      'Illustrative',
    ];
    const known = ['Coffee', '2026-03-31', 'New Parks', 'Neighbours', 'COFFEE_MORNING', 'HELD'];
    expect(write(true).columns.map(({ name }) => name)).toEqual(columns);
    expect(write(true).rows).toEqual([[...known, 1204, null, 90, 'march.csv', 'yes']]);
    expect(write(false).columns).toEqual(write(true).columns);
    expect(write(false).rows).toEqual([[...known, 'protected', 'protected', 90, 'march.csv', 'yes']]);
  });

  test.each([
    [said({ number: 5178 }), 'attendances', '5,178 attendances, worked out from 2 sessions (Mar 2026, all zones).'],
    [said({ number: 8.2 }, 1), '%', '8.2%, worked out from 1 session (Mar 2026, all zones).'],
    [
      said({ number: 8, leftOut: 54 }, 1296),
      'attendances per session',
      '8 attendances per session, worked out from 1,296 sessions (Mar 2026, all zones). 54 of them have no count and are not included.',
    ],
    [
      said({ number: 8, leftOut: 1 }),
      'attendances',
      '8 attendances, worked out from 2 sessions (Mar 2026, all zones). One of them has no count and is not included.',
    ],
    [said({}, 0), 'attendances', 'No sessions (Mar 2026, all zones).'],
    [
      said({ state: 'NOT_APPLICABLE', note: 'Months of it may not be added up.' }),
      'people',
      '2 sessions (Mar 2026, all zones). There is no one figure. Months of it may not be added up.',
    ],
    [said({ state: 'PROTECTED' }), 'attendances', '2 sessions (Mar 2026, all zones). The figure is not shown to your role.'],
  ])('says what the figure is and how many records make it: %#', (page, unit, words) =>
    expect(sayRecords('sessions', page, unit, 'all zones', { isOwnAlone: false, isOneOfSeveral: false })).toBe(words),
  );

  test.each([
    [said({ number: 5178 }, 1), '5,178 attendances (Mar 2026, all zones). 1 session of your own organisation is behind it.'],
    [
      said({ number: 8, leftOut: 54 }),
      '8 attendances (Mar 2026, all zones). 2 sessions of your own organisation are behind it. 54 of all records behind it have no count and are not included.',
    ],
    [said({ number: 8 }, 0), '8 attendances (Mar 2026, all zones). No sessions of your own organisation are behind it.'],
    [said({ state: 'PROTECTED' }), '2 sessions of your own organisation (Mar 2026, all zones). The figure is not shown to your role.'],
  ])('of a list that holds one organisation alone it is not said that the figure is worked out from it: %#', (page, words) =>
    expect(sayRecords('sessions', page, 'attendances', 'all zones', { isOwnAlone: true, isOneOfSeveral: false })).toBe(words),
  );

  test('of one list of several it is said that the figure is worked out from others too, also where it has none', () => {
    const say = (count: number): string =>
      sayRecords('sessions', said({ number: 8 }, count), 'attendances', 'all zones', { isOwnAlone: false, isOneOfSeveral: true });
    const behind = '8 attendances (Mar 2026, all zones). It is worked out from several lists of records: this one has';
    expect([say(2), say(0)]).toEqual([`${behind} 2 sessions.`, `${behind} no sessions.`]);
  });
});

test('whoever may not see people one by one is shown the records without them, and refused an order by them', async () => {
  const asked: { people?: boolean; orderBy: unknown }[] = [];
  const query = ((_: unknown, variables: { people: boolean; orderBy: unknown }) => {
    asked.push(variables);
    if (variables.people) throw new HubRefused('Not for you.', [{ message: 'Not for you.', code: 'PROTECTED_FIELD' }]);
    const records = { totalCount: 1, nodes: [session], pageInfo: { hasNextPage: true, endCursor: 'next' } };
    return Promise.resolve({ combined: { period, asAt: '', illustrative: true, rows: [{ figure: said({}).figure, records }] } });
  }) as unknown as Query;
  const askBy = (order: string | undefined) => {
    const choice = { list: 'sessions', order, month: undefined, descending: false, after: undefined };
    return askRecords(query, { field: 'attendances', unit: 'attendances' }, choice, { period: { relative: 'ALL' } } as never, 25);
  };
  expect(await askBy(undefined)).toMatchObject({ hasPeople: false, next: 'next', totalCount: 1 });
  expect(await askBy('DATE')).toMatchObject({ hasPeople: false });
  await expect(askBy('ATTENDANCES')).rejects.toThrow(OrderNotShown);
  const byDate = [{ field: 'DATE', direction: 'ASC' }];
  expect(asked.map(({ people, orderBy }) => [people, orderBy])).toEqual([
    [true, null],
    [false, null],
    [true, byDate],
    [false, byDate],
    [true, [{ field: 'ATTENDANCES', direction: 'ASC' }]],
  ]);
});

describe('a measure whose months may not be added up', () => {
  const link = (month: string | undefined): string => month ?? 'all';
  const none = said({ state: 'NOT_APPLICABLE' });

  test('leads to the latest month of the period that is held, and nothing else does', () => {
    expect(listMonths({ month: undefined }, none, '2026-08', link)).toEqual([
      { name: 'Show the latest month: March 2026', href: '2026-03' },
    ]);
    expect(listMonths({ month: undefined }, none, '2026-02', link)[0]?.href).toBe('2026-02');
    expect(listMonths({ month: undefined }, said({ number: 1 }), '2026-08', link)).toEqual([]);
  });

  test('a month leads to those beside it as far as they are held, and back to all', () => {
    const hrefs = (latest: string) => listMonths({ month: '2026-08' }, said({ number: 89 }), latest, link).map(({ href }) => href);
    expect(hrefs('2026-08')).toEqual(['2026-07', 'all']);
    expect(hrefs('2026-09')).toEqual(['2026-07', '2026-09', 'all']);
  });

  test('one month is asked for alone', () => {
    const where = { period: { relative: 'ALL' } } as never;
    expect(narrowTo(where, { month: '2026-12' })).toEqual({ period: { from: '2026-12', before: '2027-01' } });
    expect(narrowTo(where, { month: undefined })).toBe(where);
  });
});
