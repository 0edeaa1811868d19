// Values that were made to stop a hub, in the text of a question and in its variables, and what each is told.

import { attack, question, repeat, tooLarge, type Attack } from './attack.ts';

const deepCondition = (levels: number) => `${'{ not: '.repeat(levels)}{ slug: { equals: "x" } }${' }'.repeat(levels)}`;
const deepValue = (levels: number): unknown => JSON.parse(`${'{"not":'.repeat(levels)}{"slug":{"equals":"x"}}${'}'.repeat(levels)}`);
const series = (points: number) =>
  Array.from({ length: points }, (_, day) => ({ date: new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10), number: day % 7 }));
const zonesWhere = 'query ($where: ZoneWhere) { zones(where: $where) { nodes { slug } } }';

export const ofValues: readonly Attack[] = [
  attack(
    'a condition 2,500 deep in the text',
    question(`{ zones(where: ${deepCondition(2500)}) { nodes { slug } } }`),
    tooLarge('more than 64 brackets'),
  ),
  attack(
    'a condition 2,500 deep in a variable',
    question(zonesWhere, { where: deepValue(2500) }),
    tooLarge('more than 20 lists and objects within each other'),
  ),
  attack(
    'a condition 21 deep in the text',
    question(`{ zones(where: ${deepCondition(21)}) { nodes { slug } } }`),
    tooLarge('more than 20 lists and objects within each other'),
  ),
  attack(
    '100,000 lists within each other in a variable that is not declared',
    { ...question(''), body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}` },
    tooLarge('more than 20 lists'),
  ),
  attack(
    'a list of 70,000 texts',
    question('query ($in: [String!]) { recordedCrimes(first: 1, where: { lsoaCode: { in: $in } }) { nodes { id } } }', {
      in: Array.from({ length: 70_000 }, (_, at) => `E${at}`),
    }),
    tooLarge('a list of 70,000 values; it may have 1,000'),
  ),
  attack(
    'a list of 6,000 texts in the text',
    question(`{ recordedCrimes(first: 1, where: { lsoaCode: { in: [${repeat(6000, (at) => `"E${at}"`)}] } }) { nodes { id } } }`),
    tooLarge('a list of 6,000 values; it may have 1,000'),
  ),
  attack(
    '2,001 points of a control chart',
    question(
      'query ($points: [ControlChartPointInput!]!) { controlChart(input: { improvementDirection: INCREASE, points: $points }) { variation } }',
      { points: series(2001) },
    ),
    tooLarge('a list of 2,001 values; it may have 2,000'),
  ),
  attack(
    '60,000 dates from which limits start again',
    question(
      'query ($at: [LocalDate!]) { controlChart(input: { improvementDirection: INCREASE, points: [{ date: "2025-01-01", number: 1 }], rebaseAt: $at }) { variation } }',
      {
        at: Array.from({ length: 60_000 }, () => '2025-01-01'),
      },
    ),
    tooLarge('a list of 60,000 values; it may have 1,000'),
  ),
  attack(
    'a text of 900 kB',
    question('query ($text: String) { organisations(where: { name: { contains: $text } }) { nodes { id } } }', {
      text: 'x'.repeat(900_000),
    }),
    tooLarge('a text of 900,000 characters; a text may have 10,000'),
  ),
  attack(
    'a text of 20,000 characters in the text',
    question(`{ organisations(where: { name: { contains: "${'x'.repeat(20_000)}" } }) { nodes { id } } }`),
    tooLarge('a text of 20,000 characters'),
  ),
];
