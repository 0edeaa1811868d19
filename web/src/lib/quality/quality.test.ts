import { describe, expect, test } from 'vitest';
import type { HoldingsQuery } from '#lib/graph/generated/graphql.ts';
import { listIllustrative } from './illustrative.ts';
import { tellFreshness, tellImports, tellSince } from './imports.ts';
import { layoutPoliceMonths } from './police-months.ts';
import { findReturnSentence, layoutReturns, listReturns, type OwedReturn } from './return-calendar.ts';

type Upload = HoldingsQuery['uploads']['nodes'][number];

const owed = (id: string, more: Partial<OwedReturn> = {}): OwedReturn => ({
  id,
  month: '2026-08',
  template: 'CONCERNS',
  state: 'RECEIVED',
  dueOn: '2026-09-14',
  illustrative: true,
  organisation: { id: '1', name: 'Alpha' },
  zone: { slug: 'new-parks', name: 'New Parks' },
  ...more,
});
const upload = (more: Partial<Upload> = {}): Upload => ({
  id: '7',
  source: 'POLICE_STREET',
  state: 'PUBLISHED',
  fileName: 'street.csv',
  rowsIn: 1240,
  rowsPublished: 1239,
  rowsRejected: 1,
  rowsBlank: 0,
  faults: { totalCount: 0, nodes: [] },
  ...more,
});

describe('the calendar of returns', () => {
  test('a cell says received of expected, and what became of the others', () => {
    const [table] = layoutReturns([
      owed('1'),
      owed('2', { state: 'LATE' }),
      owed('3', { state: 'CORRECTED' }),
      owed('4', { state: 'MISSING' }),
      owed('5', { state: 'DUE' }),
    ]);
    expect(table?.rows[0]?.cells).toEqual([{ slug: 'new-parks', said: '3 of 5', rest: '1 missing, 1 not due yet', standing: 'short' }]);
    expect(table?.summary).toBe('3 of 5 received, 1 missing, 1 not due yet');
  });

  test('a month or zone for which nothing is owed says so, and is not a missing one', () => {
    const bellFoundry = { slug: 'bell-foundry', name: 'Bell Foundry' };
    const [table] = layoutReturns([owed('1'), owed('2', { month: '2026-06', zone: bellFoundry })]);
    expect(table?.zones.map(({ name }) => name)).toEqual(['Bell Foundry', 'New Parks']);
    expect(table?.rows.map(({ name, cells }) => [name, ...cells.map(({ said }) => said)])).toEqual([
      ['Aug 2026', 'none owed', '1 of 1'],
      ['Jul 2026', 'none owed', 'none owed'],
      ['Jun 2026', '1 of 1', 'none owed'],
    ]);
    expect(table?.rows[1]?.cells[0]?.standing).toBe('none');
  });

  test('each template has a table of its own, with the months for which it is owed', () => {
    const tables = layoutReturns([owed('1'), owed('2', { template: 'SPEND_REPORT', month: '2024-01' })]);
    expect(tables.map(({ template, rows }) => [template, rows.length])).toEqual([
      ['Concerns', 1],
      ['Spend report', 1],
    ]);
  });

  test('without any return there is a sentence and no table', () => {
    expect(layoutReturns([])).toEqual([]);
    expect(findReturnSentence([])).toBe('No monthly returns are owed for these months');
    expect(findReturnSentence([owed('1'), owed('2', { state: 'MISSING' })])).toBe('Monthly returns: 1 of 2 received, 1 missing');
  });

  test('missing returns are listed by themselves, newest month first', () => {
    const list = [owed('1', { state: 'MISSING', month: '2025-01' }), owed('2'), owed('3', { state: 'MISSING' })];
    expect(listReturns(list, 'MISSING').map(({ id }) => id)).toEqual(['3', '1']);
  });
});

describe('months of police data', () => {
  const month = (label: string) => ({ force: 'Leicestershire Police', month: label, recordCount: 1, recordsNotLocated: 0 });

  test('a month without a file is named as not held, up to the latest month of the hub', () => {
    const [calendar] = layoutPoliceMonths([month('2025-01'), month('2024-11'), month('2025-02')], '2025-05');
    expect(calendar?.years).toEqual([
      { year: 2025, held: 'Jan to Feb', notHeld: 'Mar to May' },
      { year: 2024, held: 'Nov', notHeld: 'Dec' },
    ]);
    expect(calendar?.summary).toContain('3 of 7 months are here, the newest February 2025.');
  });

  test('without any there is no calendar', () => {
    expect(layoutPoliceMonths([], '2025-05')).toEqual([]);
  });
});

describe('imports', () => {
  test('an import tells its rows, its day and its faults with their place', () => {
    const faults: Upload['faults'] = {
      totalCount: 12,
      nodes: [
        { id: '1', severity: 'MUST_FIX', row: 14, column: 'Attendance' },
        { id: '2', severity: 'FOR_INFORMATION', row: null, column: null },
      ],
    };
    const times = { uploads: { nodes: [{ id: '7', receivedAt: '2026-10-05T23:30:00Z', publishedAt: null }] } };
    const words = { 1: '"ten" is not a number. Use digits, like 10.', 2: 'The file is in Windows-1252.' };
    const nodes = Object.entries(words).map(([id, message]) => ({ id, message }));
    const [told] = tellImports([upload({ faults })], { times, messages: { uploads: { nodes: [{ faults: { nodes } }] } } });
    expect(told).toMatchObject({ rowsIn: '1,240', received: '6 October 2026', faultCount: '12 faults', faultsNotShown: 10 });
    expect(told?.faults.map(({ words }) => words)).toEqual([
      'Must fix: row 14, column Attendance: "ten" is not a number. Use digits, like 10.',
      'For information: The file is in Windows-1252.',
    ]);
    const [hidden] = tellImports([upload({ faults })], { times, messages: 'protected' });
    expect(hidden?.faults[0]?.words).toBe('Must fix: row 14, column Attendance: protected, for the words may quote a count of people');
  });

  test('a hub that cannot say when imports came does not hide them', () => {
    expect(tellImports([upload()], { times: undefined, messages: 'protected' })[0]).toMatchObject({
      received: 'not said',
      faultCount: 'none',
    });
  });

  test('freshness names the newest import that was published, not one that failed', () => {
    const words = tellFreshness([upload({ state: 'REJECTED', fileName: 'bad.csv' }), upload()], '2026-11-23T02:06:33Z');
    expect(words).toBe('The newest import was published on 23 November 2026. The last to arrive is street.csv (police street files).');
  });
});

test('imports since a date are told by kind and day, the first three of them, and how many more', () => {
  const on = (source: Upload['source'], day: string) => ({ source, publishedAt: `${day}T23:30:00Z` });
  const nodes = [
    on('POLICE_STREET', '2026-07-03'),
    on('POLICE_STREET', '2026-07-03'),
    on('THREE_SIXTY_GIVING', '2026-01-03'),
    on('POLICE_STREET', '2026-01-02'),
    on('ZONE_OUTLINE', '2026-01-01'),
  ];
  expect(tellSince({ uploads: { totalCount: 140, nodes } })).toEqual({
    count: 140,
    named: [
      '2 of police street files on 4 July 2026', // half an hour after midnight in London
      'grants (360Giving) on 3 January 2026',
      'police street files on 2 January 2026',
    ],
    notNamed: 136,
  });
});

test('what is illustrative is said by domain: all, none or which', () => {
  const measure = (domain: string, title: string, illustrative: boolean) => ({ id: title, title, domain, illustrative });
  const list = listIllustrative([
    measure('crime', 'A', false),
    measure('grants', 'B', true),
    measure('value', 'C', true),
    measure('value', 'D', false),
  ]);
  expect(list.map(({ domain, said, titles }) => [domain, said, titles])).toEqual([
    ['Crime', 'None of its 1 measures draws on illustrative records.', []],
    ['Grants', 'All of its 1 measures draw on illustrative records.', []],
    ['Value', '1 of its 2 measures draw on illustrative records:', ['C']],
  ]);
});
