// Conditions, widths, names and series that cannot be answered, and what they are told.

import { attendances, during, engagement, narrowed, year, type Refusal } from './invalid-queries.ts';

const repeat = (times: number, text: (index: number) => string) => Array.from({ length: times }, (_, index) => text(index)).join(' ');

export const conditions: readonly Refusal[] = [
  ...['zone: {}', 'and: []', 'and: [{}]', 'or: []', 'not: {}', 'activityKind: {}', 'activityKind: { in: null }'].map(
    (condition): Refusal => [
      `a condition that holds nothing, ${condition}`,
      narrowed(condition),
      'QUESTION_NOT_UNDERSTOOD',
      [`The condition '${condition.split(':')[0]}' holds nothing`, 'Name at least one condition in it, or leave it out'],
    ],
  ),
  ['a name that is to be nothing', narrowed('organisation: { name: {} }'), 'EMPTY_FILTER', ['Name at least one condition']],
  [
    'an identifier that is none',
    narrowed('organisation: { in: ["Team Hub"] }'),
    'QUESTION_NOT_UNDERSTOOD',
    ["'Team Hub' is not an identifier", 'organisation', 'or narrow by the name'],
  ],
  ['an identifier past all rows', narrowed('venue: { notIn: ["99999999999"] }'), 'QUESTION_NOT_UNDERSTOOD', ['is not an identifier']],
  ['an unknown zone', narrowed('zone: { in: ["x"] }'), 'UNKNOWN_ZONE', ["There is no zone 'x'", 'The zones are bell-foundry, new-parks']],
  [
    'an unknown zone among those left out',
    narrowed('not: { zone: { notIn: [COALVILLE] } }'),
    'UNKNOWN_ZONE',
    ["There is no zone 'coalville'"],
  ],
  ...['{}', '{ attendances: {} }', '{ and: [] }', '{ or: [] }', '{ not: {} }', '{ or: [{ attendances: { atLeast: 1 } }, {}] }'].map(
    (having): Refusal => [
      `a filter on figures that holds nothing, ${having}`,
      engagement(`having: ${having}`, attendances),
      'QUESTION_NOT_UNDERSTOOD',
      ['having holds nothing', 'Name a measure and a comparison in it'],
    ],
  ),
  [
    'a figure of no state',
    engagement('having: { attendances: { state: {} } }', attendances),
    'QUESTION_NOT_UNDERSTOOD',
    ['Give state: { in: [...] }'],
  ],
  [
    'a figure that is compared with a number without end',
    engagement('having: { attendances: { atLeast: 1e999 } }', attendances),
    'QUESTION_NOT_UNDERSTOOD',
    ['Give atLeast a number'],
  ],
];

export const tooWide: readonly Refusal[] = [
  [
    'too many cells, most of them for a dimension',
    '{ recordedCrime(where: { period: { relative: ALL } }) { rows { zone { slug } lsoaCode lastOutcome crimeType period { label } recordedCrime { number } } } }',
    'QUESTION_TOO_WIDE',
    ['one question has at most 200,000', 'Name fewer values of lsoaCode in where, with in (it may have 50), or leave it out'],
  ],
  [
    'too many cells, most of them for periods',
    during(
      'from: "2000-01", before: "2029-12"',
      'rows { activity { title } organisation { name } period(grain: DAY) { label } attendances { number } }',
    ),
    'QUESTION_TOO_WIDE',
    ['Ask for a shorter period or a longer grain (there are 10927 periods)'],
  ],
  [
    'a period of more than 30 years',
    during('from: "1990-01", before: "2029-12"'),
    'PERIOD_NOT_UNDERSTOOD',
    ['one question covers at most 10958, 30 years', 'Ask for a shorter one'],
  ],
];

export const unknown: readonly Refusal[] = [
  [
    'an unknown measure of a known domain',
    `{ trend(measure: "engagement.attendance", ${year}) { sentence } }`,
    'UNKNOWN_MEASURE',
    ["There is no measure 'engagement.attendance'", 'Near it are engagement.'],
  ],
  [
    'an unknown measure of no domain',
    `{ trend(measure: "x", ${year}) { sentence } }`,
    'UNKNOWN_MEASURE',
    ["There is no measure 'x'", 'The measures are zones.persons, engagement.'],
  ],
  [
    'a field that is no measure',
    engagement('', 'rows { attendence { number } }'),
    'GRAPHQL_VALIDATION_FAILED',
    ['Did you mean "attendances"'],
  ],
];

const seriesWithoutNumbers: readonly Refusal[] = [
  ['no points', '[]', ['There are no points', 'Give at least one']],
  [
    'a point without end',
    '[{ date: "2025-02-01", number: 1e999 }]',
    ['Point 1 (2025-02-01) has a number without end', 'leave the point out'],
  ],
].map(([what, points, words]): Refusal => [
  `a control chart of ${what as string}`,
  `{ controlChart(input: { improvementDirection: INCREASE, points: ${points as string} }) { trialLimits } }`,
  'SERIES_NOT_CHARTABLE',
  words as string[],
]);

export const charts: readonly Refusal[] = [
  ...seriesWithoutNumbers,
  [
    'a control chart with a number that is none',
    '{ controlChart(input: { improvementDirection: INCREASE, points: [{ date: "2025-01-01", number: NaN }] }) { trialLimits } }',
    'GRAPHQL_VALIDATION_FAILED',
    ['Float cannot represent non numeric value: NaN'],
  ],
  [
    'a control chart with limits of one point',
    '{ controlChart(input: { improvementDirection: INCREASE, baselinePoints: 1, points: [{ date: "2025-01-01", number: 1 }] }) { trialLimits } }',
    'SERIES_NOT_CHARTABLE',
    ['Give at least 2'],
  ],
  [
    'a trend with limits of one point',
    `{ trend(measure: "engagement.attendances", baselinePoints: 1, ${year}) { sentence } }`,
    'SERIES_NOT_CHARTABLE',
    ['baselinePoints is 1', 'Give at least 2'],
  ],
  [
    'a control chart of 100,000 points in the text of the question',
    `{ controlChart(input: { improvementDirection: INCREASE, points: [${repeat(100_000, () => '{ date: "2025-01-01", number: 1 }')}] }) { trialLimits } }`,
    'GRAPHQL_PARSE_FAILED',
    ['20000 tokens'],
  ],
];
