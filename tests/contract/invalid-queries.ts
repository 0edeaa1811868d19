// Questions that cannot be answered because of what is asked together, when, beside what, or in which shape; and what they are told.

export const year = 'period: { financialYear: "2024/25" }';
/** A question about engagement in that year: its other arguments, and what is selected. */
export const engagement = (args: string, fields: string) => `{ engagement(where: { ${year} } ${args}) { ${fields} } }`;
/** The same, narrowed. */
export const narrowed = (conditions: string, fields = 'rows { attendances { number } }') =>
  `{ engagement(where: { ${year} ${conditions} }) { ${fields} } }`;
/** The same, during another period. */
export const during = (period: string, fields = 'rows { attendances { number } }', args = '') =>
  `{ engagement(where: { period: { ${period} } } ${args}) { ${fields} } }`;
export const attendances = 'rows { attendances { number } }';
/** What is refused, the question, the code, and words that say why and what would be possible. */
export type Refusal = readonly [what: string, query: string, code: string, words: readonly string[]];

export const combinations: readonly Refusal[] = [
  [
    'a measure that is split by what its rows lack',
    engagement('', 'rows { ageBand attendances { number } }'),
    'IMPOSSIBLE_COMBINATION',
    ['attendances cannot be split by ageBand', 'It can be split by zone, activityKind, activityTheme', 'a question of its own'],
  ],
  [
    'a measure that is narrowed by what its rows lack',
    narrowed('ageBand: { equals: "0 to 9" }'),
    'IMPOSSIBLE_COMBINATION',
    ['attendances cannot be narrowed by ageBand', 'It can be narrowed by zone, activityKind'],
  ],
  [
    'a measure that is narrowed so deep within conditions',
    narrowed('or: [{ not: { and: [{ ageBand: { equals: "0 to 9" } }] } }, { zone: { in: [NEW_PARKS] } }]'),
    'IMPOSSIBLE_COMBINATION',
    ['attendances cannot be narrowed by ageBand'],
  ],
  [
    'a measure that only orders the rows, and lacks what they are split by',
    engagement('orderBy: [{ measure: VOLUNTEERS }]', 'rows { activityKind attendances { number } }'),
    'IMPOSSIBLE_COMBINATION',
    ['volunteers cannot be split by activityKind', 'It can be split by zone, organisation'],
  ],
  [
    'crime by day',
    `{ recordedCrime(where: { ${year} }) { rows { period(grain: DAY) { label } recordedCrime { number } } } }`,
    'IMPOSSIBLE_COMBINATION',
    ['recordedCrime is counted by month, so it has no days', 'Ask for the grain MONTH'],
  ],
  [
    'crime by week',
    `{ recordedCrime(where: { ${year} }) { rows { period(grain: ISO_WEEK) { label } recordedCrime { number } } } }`,
    'IMPOSSIBLE_COMBINATION',
    ['so it has no weeks', 'Ask for the grain MONTH'],
  ],
  [
    'days of data that is counted by month',
    '{ recordedCrime(where: { period: { fromDate: "2025-02-03", beforeDate: "2025-04-01" } }) { rows { recordedCrime { number } } } }',
    'IMPOSSIBLE_COMBINATION',
    ['recordedCrime is counted by month, but 3 Feb 2025 to 31 Mar 2025 is not made of whole months', 'Ask for whole months'],
  ],
  [
    'a baseline of days for data that is counted by month',
    `{ recordedCrime(where: { period: { month: "2025-03" } } compareTo: BASELINE baseline: { fromDate: "2024-03-02", beforeDate: "2024-04-02" }) { rows { recordedCrime { change { percent } } } } }`,
    'IMPOSSIBLE_COMBINATION',
    ['2 Mar 2024 to 1 Apr 2024 is not made of whole months'],
  ],
  [
    'the budget used by zone',
    `{ grants(where: { ${year} }) { rows { zone { slug } budgetUsed { number } } } }`,
    'IMPOSSIBLE_COMBINATION',
    ['budgetUsed cannot be split by zone', 'It can be split by fundingRound, fundingProgramme, roundFinancialYear'],
  ],
  [
    'the budget used in one zone',
    `{ grants(where: { ${year} zone: { in: [NEW_PARKS] } }) { rows { budgetUsed { number } } } }`,
    'IMPOSSIBLE_COMBINATION',
    ['budgetUsed cannot be narrowed by zone', 'It can be narrowed by fundingRound'],
  ],
  [
    'a trend of the budget used in one zone',
    `{ trend(measure: "grants.budgetUsed", zone: NEW_PARKS, ${year}) { sentence } }`,
    'IMPOSSIBLE_COMBINATION',
    ['budgetUsed cannot be narrowed by zone'],
  ],
  [
    'a trend of crime by day',
    `{ trend(measure: "crime.recordedCrime", grain: DAY, ${year}) { sentence } }`,
    'IMPOSSIBLE_COMBINATION',
    ['Ask for the grain MONTH'],
  ],
];

export const periods: readonly Refusal[] = [
  [
    'a period that ends before it starts',
    during('fromDate: "2025-03-01", beforeDate: "2025-02-01"'),
    'PERIOD_NOT_UNDERSTOOD',
    ['from 2025-03-01 to before 2025-02-01 holds no day', 'Give a later end: it is exclusive'],
  ],
  ['a period that ends where it starts', during('from: "2025-03", before: "2025-03"'), 'PERIOD_NOT_UNDERSTOOD', ['holds no month']],
  [
    'the 31st of February',
    during('fromDate: "2025-02-31", beforeDate: "2025-04-01"'),
    'GRAPHQL_VALIDATION_FAILED',
    ["'2025-02-31' is not a date: February 2025 has 28 days", 'Write the year, the month and the day, like 2025-04-01'],
  ],
  [
    'the 29th of February in a year that has none',
    '{ sessions(where: { date: { from: "2023-02-29" } }) { nodes { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
    ['February 2023 has 28 days'],
  ],
  [
    'a date as people write it',
    during('fromDate: "1 Feb 2025", beforeDate: "2025-04-01"'),
    'GRAPHQL_VALIDATION_FAILED',
    ["'1 Feb 2025' is not a date", 'like 2025-04-01'],
  ],
  [
    'a date that is a number',
    during('fromDate: 20250201, beforeDate: "2025-04-01"'),
    'GRAPHQL_VALIDATION_FAILED',
    ['LocalDate must be written as text'],
  ],
  ['a financial year of no letters', during('financialYear: ""'), 'PERIOD_NOT_UNDERSTOOD', ["'' is not a financial year", 'like 2025/26']],
  ['a quarter that there is not', during('quarter: "2025 Q5"'), 'PERIOD_NOT_UNDERSTOOD', ['like 2025 Q3']],
  [
    'a week that the year does not have',
    during('isoWeek: "2025-W53"'),
    'PERIOD_NOT_UNDERSTOOD',
    ['2025 has 52 ISO weeks', '2025-W01 to 2025-W52'],
  ],
  ['half a range of days', during('fromDate: "2025-04-01"'), 'PERIOD_NOT_UNDERSTOOD', ['needs both ends', 'fromDate and beforeDate']],
  ['a range of a month and a day', during('from: "2025-04", beforeDate: "2025-05-01"'), 'PERIOD_NOT_UNDERSTOOD', ['exactly one way']],
];

export const comparisons: readonly Refusal[] = [
  [
    'a part-year beside a whole year',
    during(
      'from: "2025-04", before: "2025-10"',
      'rows { attendances { change { percent } } }',
      'compareTo: BASELINE baseline: { financialYear: "2024/25" }',
    ),
    'UNLIKE_PERIODS',
    ['has 6 months', 'has 12 months', 'a part-year is compared only with the like part-year', 'Ask for a baseline of 6 months'],
  ],
  [
    'a baseline of more periods than the question',
    during(
      'from: "2025-04", before: "2025-10"',
      'rows { period { label } attendances { change { percent } } }',
      'compareTo: BASELINE baseline: { financialYear: "2024/25" }',
    ),
    'UNLIKE_PERIODS',
    ['has 12 periods of the grain MONTH, the question has 6', 'exactly one such period, or of as many'],
  ],
  [
    'a baseline that cuts through a period',
    during(
      'financialQuarter: "2025/26 Q1"',
      'rows { period(grain: FINANCIAL_QUARTER) { label } attendances { change { percent } } }',
      'compareTo: BASELINE baseline: { from: "2024-05", before: "2024-08" }',
    ),
    'UNLIKE_PERIODS',
    ['whole or part', 'Give a baseline of exactly one such period'],
  ],
  [
    'a baseline that is not given',
    engagement('compareTo: BASELINE', 'rows { attendances { change { percent } } }'),
    'UNLIKE_PERIODS',
    ['no baseline is given', 'Give baseline: a period to compare with'],
  ],
  [
    'a change with nothing to compare with',
    engagement('', 'rows { attendances { change { percent } } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['needs something to compare with', 'Give compareTo: PREVIOUS_PERIOD, SAME_PERIOD_LAST_YEAR, BASELINE, TARGET or PLACE'],
  ],
  [
    'the figure before of totals with nothing to compare with',
    engagement('', 'totals { attendances { before { number } } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['Give compareTo'],
  ],
  [
    'a baseline that nothing is compared with',
    engagement('baseline: { financialYear: "2019/20" }', attendances),
    'QUESTION_NOT_UNDERSTOOD',
    ['compareTo is not BASELINE', 'Say compareTo: BASELINE, or leave the baseline out'],
  ],
];

export const shapes: readonly Refusal[] = [
  [
    'two grains in one question',
    engagement('', 'rows { period(grain: MONTH) { label } quarter: period(grain: QUARTER) { label } attendances { number } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['by MONTH and by QUARTER', 'ask twice, under two aliases of the whole field'],
  ],
  [
    'a running total without periods',
    engagement('', 'rows { attendances { runningTotal } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['Select period(grain: …)'],
  ],
  [
    'a running total of periods that overlap',
    engagement('', 'rows { period(grain: ROLLING_12_MONTHS) { label } attendances { runningTotal } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['periods that do not overlap'],
  ],
  [
    'a share of the whole for months that roll on',
    engagement('', 'rows { period(grain: ROLLING_12_MONTHS) { label } attendances { shareOfTotal } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['Ask for shareOfTotal(of: PERIOD)'],
  ],
  [
    'five dimensions',
    engagement('', 'rows { zone { slug } activityKind activityTheme organisation { name } venue { name } attendances { number } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['split by 5 dimensions', 'at most 4', 'Leave some out'],
  ],
  ['no measure', engagement('', 'rowCount'), 'QUESTION_NOT_UNDERSTOOD', ['No measure is selected', 'Select one or more of', 'attendances']],
  ['zones and no measure', engagement('', 'rows { zone { slug } }'), 'QUESTION_NOT_UNDERSTOOD', ['Select one or more of']],
  [
    'a top few of nothing',
    engagement('top: { count: 3, by: ATTENDANCES }', 'rows { period { label } attendances { number } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['Select the zone or another dimension'],
  ],
  ...[0, -1, 101].map((count): Refusal => [
    `the top ${count}`,
    engagement(`top: { count: ${count}, by: ATTENDANCES }`, 'rows { zone { slug } attendances { number } }'),
    'QUESTION_NOT_UNDERSTOOD',
    [`top.count is ${count}`, 'Ask for the top 1 to 100'],
  ]),
  ...[0, -5, 5001].map((first): Refusal => [
    `a page of ${first} rows`,
    engagement(`first: ${first}`, attendances),
    'QUESTION_NOT_UNDERSTOOD',
    [`first is ${first}`, 'Ask for 1 to 5000 rows, and for the next with offset'],
  ]),
  ['a page before the first', engagement('offset: -1', attendances), 'QUESTION_NOT_UNDERSTOOD', ['offset is -1', '0 or more']],
  ['an order by nothing', engagement('orderBy: [{}]', attendances), 'QUESTION_NOT_UNDERSTOOD', ['names a measure or a dimension']],
  [
    'an order by two things in one term',
    engagement('orderBy: [{ measure: ATTENDANCES dimension: ZONE }]', 'rows { zone { slug } attendances { number } }'),
    'QUESTION_NOT_UNDERSTOOD',
    ['one of the two'],
  ],
  [
    'an order by a dimension that is not selected',
    engagement('orderBy: [{ dimension: ACTIVITY_KIND }]', attendances),
    'QUESTION_NOT_UNDERSTOOD',
    ['rows are not split by it', 'Select activityKind, or order by something else'],
  ],
  [
    'an order by periods that are not selected',
    engagement('orderBy: [{ dimension: PERIOD }]', attendances),
    'QUESTION_NOT_UNDERSTOOD',
    ['Select period, or order by something else'],
  ],
];
