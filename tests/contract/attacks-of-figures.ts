// Questions about figures and lists that were made to keep a hub busy, and what each is told.

import { attack, question, repeat, type Attack, type Expected } from './attack.ts';

const tooWide = (words: string): Expected => [200, 'QUESTION_TOO_WIDE', words];
const answered = (words: string): Expected => [200, null, words];

const thirtyYears = 'period: { from: "2000-01", before: "2029-12" }';
const byDay = (first: number) =>
  `engagement(where: { ${thirtyYears} }, first: ${first}) { rows { zone { slug } period(grain: DAY) { label } attendances { number } } }`;
const points = (start: number) =>
  repeat(2000, (day) => `{date:"${new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10)}",number:${start + (day % 7)}}`, '');
const chart = (selected: string) =>
  `query ($p: [ControlChartPointInput!]!) { ${repeat(90, (at) => `c${at}: controlChart(input: { improvementDirection: INCREASE, points: $p, baselinePoints: ${selected === '' ? at + 2 : 13} }) { points { date number mean lowerProcessLimit upperProcessLimit segment rule direction pointType } }`)} }`;
const series = {
  p: Array.from({ length: 2000 }, (_, day) => ({ date: new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10), number: day % 7 })),
};

export const ofFigures: readonly Attack[] = [
  attack(
    '100 questions of 30 years by day, a row of each',
    question(`{ ${repeat(100, (at) => `a${at}: ${byDay(at + 1)}`)} }`),
    tooWide('The request has 100 fields that compute figures; one request may have 10'),
  ),
  attack(
    '11 questions',
    question(
      `{ ${repeat(11, (at) => `a${at}: engagement(where: { period: { calendarYear: ${2000 + at} } }) { totals { attendances { number } } }`)} }`,
    ),
    tooWide('has 11 fields that compute figures'),
  ),
  attack(
    '100 times one question',
    question(
      `{ ${repeat(100, (at) => `a${at}: engagement(where: { period: { calendarYear: 2025 } }) { totals { attendances { number } } }`)} }`,
    ),
    answered('"a99":{"totals"'),
  ),
  attack(
    '7 questions of 30 years by day, each small enough',
    question(`{ ${repeat(7, (at) => `a${at}: ${byDay(at + 1)}`)} }`),
    tooWide('cells'),
  ),
  attack(
    '100 times one trend by day, every point of it',
    question(
      `{ ${repeat(100, (at) => `t${at}: trend(measure: "engagement.attendances", grain: DAY, period: { from: "2015-01", before: "2025-01" }) { points { number mean lowerProcessLimit upperProcessLimit state rule target } }`)} }`,
    ),
    tooWide('The request could show'),
  ),
  attack(
    '11 trends of other charts',
    question(
      `{ ${repeat(11, (at) => `t${at}: trend(measure: "engagement.attendances", baselinePoints: ${at + 5}, period: { calendarYear: 2025 }) { variation }`)} }`,
    ),
    tooWide('has 11 fields that compute figures'),
  ),
  attack(
    'a trend of every measure by day',
    question(
      '{ trends(measures: ["engagement.attendances"], grain: DAY, period: { from: "1995-01", before: "2025-01" }) { points { number } } }',
    ),
    tooWide('it takes at most 5000'),
  ),
  attack('90 charts of one series of 2,000 points', question(chart('same'), series), [400, 'QUESTION_TOO_LARGE', 'charts 90 series']),
  attack('90 charts of 2,000 points, no two the same', question(chart(''), series), [400, 'QUESTION_TOO_LARGE', 'charts 90 series']),
  attack(
    'a chart of 2,000 points in the text',
    question(`{ controlChart(input: { improvementDirection: INCREASE, points: [${points(1)}] }) { variation } }`),
    answered('"variation":"COMMON_CAUSE"'),
  ),
  attack(
    'a chart of the largest numbers',
    question(
      '{ controlChart(input: { improvementDirection: INCREASE, points: [{ date: "2025-01-01", number: 1.7e308 }, { date: "2025-01-02", number: -1.7e308 }] }) { points { mean } } }',
    ),
    [200, 'SERIES_NOT_CHARTABLE', 'Give numbers up to'],
  ),
  attack(
    'a chart with the largest target',
    question(
      '{ controlChart(input: { improvementDirection: INCREASE, target: -1.7e308, points: [{ date: "2025-01-01", number: 1 }] }) { assurance } }',
    ),
    [200, 'SERIES_NOT_CHARTABLE', 'The target is'],
  ),
  attack(
    'figures that are to be between the largest numbers',
    question(
      '{ engagement(where: { period: { calendarYear: 2025 } }, having: { attendances: { atLeast: -1.7e308, lessThan: 1.7e308 } }) { rows { attendances { number } } } }',
    ),
    answered('"rows"'),
  ),
  attack(
    'the calendar year 2147483647',
    question('{ engagement(where: { period: { calendarYear: 2147483647 } }) { totals { attendances { number } } } }'),
    [200, 'PERIOD_NOT_UNDERSTOOD', 'year'],
  ),
  attack(
    'the calendar year -1',
    question('{ engagement(where: { period: { calendarYear: -1 } }) { totals { attendances { number } } } }'),
    [200, 'PERIOD_NOT_UNDERSTOOD', 'year'],
  ),
  attack(
    'a page past all rows',
    question('{ engagement(where: { period: { calendarYear: 2025 } }, offset: 2147483647) { rows { attendances { number } } } }'),
    answered('"rows":[]'),
  ),
  attack(
    'a measure ordered by 1,000 times',
    question(
      `{ engagement(where: { period: { calendarYear: 2025 } }, orderBy: [${repeat(1000, () => '{ measure: ATTENDANCES }')}]) { rows { attendances { number } } } }`,
    ),
    [200, 'QUESTION_NOT_UNDERSTOOD', 'more than once'],
  ),
  attack(
    'a figure called __proto__',
    question('{ engagement(where: { period: { calendarYear: 2025 } }) { totals { __proto__: attendances { number } } } }'),
    answered('"__proto__":{"number"'),
  ),
  attack(
    'a question called __proto__',
    question('{ __proto__: engagement(where: { period: { calendarYear: 2025 } }) { rows { attendances { number } } } }'),
    answered('"__proto__":{"rows"'),
  ),
];

const sessions = (args: string) => question(`{ sessions(first: 1, ${args}) { nodes { id } } }`);
const cursor = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const badCursor: Expected = [200, 'BAD_CURSOR', 'is not a cursor of this list'];
const order = 'date DESC,id ASC';

export const ofLists: readonly Attack[] = [
  attack('a field ordered by 1,000 times, after a cursor', sessions(`orderBy: [${repeat(1000, () => '{ field: DATE }')}], after: "x"`), [
    200,
    'BAD_ORDER',
    'orderBy names date more than once',
  ]),
  attack('a field ordered by 1,500 times', sessions(`orderBy: [${repeat(1500, () => '{ field: DATE }')}], after: "x"`), [
    400,
    'QUESTION_TOO_LARGE',
    'a list of 1,500 values',
  ]),
  attack('a cursor with SQL in it', sessions(`after: "${cursor(order, "2025-01-01' or 1=1 --", 1)}"`), badCursor),
  attack('a cursor with a word for a number', sessions(`after: "${cursor(order, '2025-01-01', 'x')}"`), badCursor),
  attack('a cursor with a number past all', sessions(`after: "${cursor(order, '2025-01-01', 1e300)}"`), badCursor),
  attack('a cursor with a day that there is not', sessions(`after: "${cursor(order, '2025-02-31', 1)}"`), badCursor),
  attack('a cursor of another shape', sessions(`after: "${Buffer.from('{"__proto__":[]}').toString('base64url')}"`), badCursor),
  attack(
    'a cursor 3,000 lists deep',
    sessions(`after: "${Buffer.from('['.repeat(3000) + ']'.repeat(3000)).toString('base64url')}"`),
    badCursor,
  ),
  attack('a page of 0 rows', question('{ sessions(first: 0) { nodes { id } } }'), [200, 'BAD_PAGE_SIZE', 'Ask for 1 to 1000']),
  attack('a page of -2147483648 rows', question('{ sessions(first: -2147483648) { nodes { id } } }'), [
    200,
    'BAD_PAGE_SIZE',
    'Ask for 1 to 1000',
  ]),
  attack('NUL in a filter', question('{ organisations(where: { name: { equals: "a\\u0000b" } }) { nodes { id } } }'), [
    200,
    'BAD_TEXT',
    'the sign NUL',
  ]),
  attack(
    'NUL in a list of a variable',
    question('query ($in: [String!]) { organisations(where: { name: { in: $in } }) { nodes { id } } }', { in: ['a', '\0'] }),
    [200, 'BAD_TEXT', 'the sign NUL'],
  ),
  attack('NUL as an identifier', question('{ grant(id: "\\u0000") { id } }'), answered('"grant":null')),
  attack('NUL as a zone', question('{ zone(slug: "a\\u0000") { slug } }'), answered('"zone":null')),
  attack('half a character', question('{ organisations(where: { name: { equals: "\\ud800" } }) { nodes { id } } }'), [
    400,
    'GRAPHQL_PARSE_FAILED',
    'Invalid Unicode escape',
  ]),
  attack(
    'SQL in a filter',
    question(`{ organisations(where: { name: { equals: "'; drop table zone; --" } }) { nodes { id } } }`),
    answered('"nodes":[]'),
  ),
  attack(
    'wildcards without end in a filter',
    question(`{ organisations(where: { name: { contains: "${'%_'.repeat(50)}" } }) { nodes { id } } }`),
    answered('"nodes":[]'),
  ),
  attack(
    '1,000 texts in a list',
    question(`query ($in: [String!]) { recordedCrimes(first: 1, where: { lsoaCode: { notIn: $in } }) { nodes { id } } }`, {
      in: Array.from({ length: 1000 }, (_, at) => `E${at}`),
    }),
    answered('"nodes"'),
  ),
  attack(
    'an object for a zone',
    question('query ($zone: ZoneSlug!) { zone(slug: $zone) { slug } }', { zone: { toString: 1 } }),
    answered('"zone":null'),
  ),
  attack('a date of the year 0', question('{ sessions(where: { date: { from: "0000-01-01" } }) { nodes { id } } }'), [
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'is not a date',
  ]),
  attack(
    'lists within lists that could bring too much',
    question('{ zones(first: 1000) { nodes { organisations(first: 1000) { nodes { grantsReceived(first: 1000) { nodes { id } } } } } } }'),
    [400, 'QUESTION_TOO_LARGE', 'rows, and one question may bring'],
  ),
  attack(
    'a text of 1,000 characters that is looked for in every row',
    question(`{ recordedCrimes(first: 1, where: { force: { contains: "${'a'.repeat(1000)}" } }) { totalCount } }`),
    [200, 'TEXT_TOO_LONG', 'it may have 100'],
  ),
  attack(
    '900 conditions of one list',
    question('query ($or: [RecordedCrimeWhere!]) { recordedCrimes(first: 1, where: { or: $or }) { totalCount } }', {
      or: Array.from({ length: 900 }, (_, at) => ({ force: { contains: `a${at}` } })),
    }),
    [200, 'QUESTION_TOO_WIDE', 'conditions come to'],
  ),
  attack(
    '29 lists of which only the length is asked, each narrowed',
    question(
      `{ ${repeat(29, (at) => `a${at}: recordedCrimes(first: 1, where: { and: [${repeat(12, (each) => `{ force: { contains: "${at} ${each}" } }`)}] }) { totalCount }`)} }`,
    ),
    [200, 'QUESTION_TOO_WIDE', 'conditions come to'],
  ),
  attack(
    '31 conditions of one question',
    question(
      `{ recordedCrime(where: { period: { calendarYear: 2025 }, or: [${repeat(31, (at) => `{ lsoaCode: { contains: "${at}" } }`)}] }) { rows { recordedCrime { number } } } }`,
    ),
    tooWide('has 31 conditions'),
  ),
  attack(
    'running totals by day of four years, under four names',
    question(
      `{ outreach(first: 5000, where: { period: { from: "2022-01", before: "2026-04" } }) { rows { period(grain: DAY) { label } zone { name } ${repeat(4, (at) => `m${at}: contacts { runningTotal }`)} } } }`,
    ),
    tooWide('Running totals over'),
  ),
  attack(
    '100 lists of 1,000 rows',
    question(
      `{ ${repeat(100, (at) => `a${at}: recordedCrimes(first: 1000) { nodes { id month crimeType lsoaCode force rowCount lastOutcome } }`)} }`,
    ),
    [400, 'QUESTION_TOO_LARGE', 'lists of records; one question may ask for 30'],
  ),
  attack(
    '30 lists of 1,000 rows',
    question(
      `{ ${repeat(30, (at) => `a${at}: recordedCrimes(first: 1000) { nodes { id month crimeType lsoaCode force rowCount lastOutcome } }`)} }`,
    ),
    [200, 'QUESTION_TOO_WIDE', 'fields of records; one request may have'],
  ),
];
