// Decides that whoever left school at fourteen can read what the hub says of the sample: every sentence and finding that it makes of any measure, in any zone and
// in all of them together. READ_ALOUD=1 prints them all with their grades, to be read aloud.

import { expect, test } from 'vitest';
import { readOnlyHub } from './read-only-hub.ts';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade.ts';

const HARDEST_GRADE = 8;
const LONGEST_WORDS = 20;

interface Said {
  readonly sentence: string;
  readonly finding: string;
}

/** The whole of the sample, a year of which the last months are missing, and one that is complete. */
const PERIODS = ['{ from: "2022-04", before: "2026-12" }', '{ financialYear: "2026/27" }', '{ financialYear: "2025/26" }'];
const NAMES = /\b(Bell Foundry|New Parks|Thringstone & Whitwick)\b/g;

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${readOnlyHub()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const { measures } = await ask<{ measures: { id: string; byZone: boolean; grains: string[] }[] }>('{ measures { id byZone grains } }');

async function everythingSaid(): Promise<Said[]> {
  const said: Said[] = [];
  const monthly = measures.filter(({ byZone, grains }) => byZone && grains.includes('MONTH')).map(({ id }) => id);
  for (const period of PERIODS)
    for (let from = 0; from < monthly.length; from += 5) {
      const list = JSON.stringify(monthly.slice(from, from + 5));
      said.push(...(await ask<{ trends: Said[] }>(`{ trends(measures: ${list}, period: ${period}) { sentence finding } }`)).trends);
    }
  for (const { id } of measures.filter(({ grains }) => grains.includes('MONTH')))
    said.push((await ask<{ trend: Said }>(`{ trend(measure: "${id}", period: ${PERIODS[0] ?? ''}) { sentence finding } }`)).trend);
  return said;
}

/** Each once, with every name of a zone replaced: how hard those are is nobody's doing. */
const distinct = (texts: readonly string[]) => [...new Set(texts.map((text) => text.replace(NAMES, 'the zone')))];

const said = await everythingSaid();
const [texts, findings] = [distinct(said.map(({ sentence }) => sentence)), distinct(said.map(({ finding }) => finding))];
const long = [...new Set(texts.flatMap(sentencesOf))].filter((sentence) => wordsOf(sentence).length > LONGEST_WORDS);

if (process.env['READ_ALOUD']) {
  for (const text of [...texts, ...findings].toSorted((one, other) => readingGrade(other) - readingGrade(one)))
    console.log(`${readingGrade(text).toFixed(1)}  ${text}`);
  console.log(`\n${long.length} sentences of more than ${LONGEST_WORDS} words:\n${long.join('\n')}`);
}

test('the hub says something of every measure', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(findings.length).toBeGreaterThan(100);
});

test(`no text of the sample is above grade ${HARDEST_GRADE}`, () =>
  expect(texts.filter((text) => readingGrade(text) > HARDEST_GRADE)).toEqual([]));

test(`findings together are not above grade ${HARDEST_GRADE}: alone, one is as hard as the name of its measure`, () =>
  expect(readingGrade(findings.map((finding) => `${finding.replace(/^t/, 'T')}.`).join(' '))).toBeLessThanOrEqual(HARDEST_GRADE));

/** Words that nobody says aloud: those of statistics, and those of another century. */
const NOT_SAID =
  /special cause|common cause|process limit|control limit|trial|ordinary variation|consistent|hit or miss|provisional|\b(?:held|told|stands?|stood|lies|lay|afresh|anew|alike|drawn|cut by|behind)\b/i;

test('no sentence speaks the language of statistics or of another century, and no finding has more than twelve words', () => {
  expect([...texts, ...findings].filter((text) => NOT_SAID.test(text.replaceAll(/sessions held/gi, 'sessions')))).toEqual([]);
  expect(findings.filter((finding) => wordsOf(finding).length > 12)).toEqual([]);
});

test(`no sentence has more than ${LONGEST_WORDS} words`, () => expect(long).toEqual([]));

test.each([
  // 6 words, 6 syllables: 2.34 + 11.8 − 15.59 = −1.45
  ['The cat sat on the mat.', -1.4],
  // 4 words in 2 sentences, 4 syllables: 0.78 + 11.8 − 15.59
  ['It rose. It fell.', -3],
  // 5 words, 13 syllables: va-ri-a-tion, in-di-ca-ted, cau-ses: 1.95 + 30.68 − 15.59
  ['Variation indicated three special causes.', 17],
  // 4 words, a number among them, 5 syllables: 1.56 + 14.75 − 15.59
  ['Recorded crime was 1,204.', 3.7],
])('%s is of grade %d', (text, grade) => expect(readingGrade(text)).toBe(grade));

test('a decimal point ends no sentence, and a dash is no word', () => {
  expect(sentencesOf('They were 4.5 in May. 3 of 7 came.')).toEqual(['They were 4.5 in May.', '3 of 7 came.']);
  expect(wordsOf('the zone & others – 12%')).toEqual(['the', 'zone', 'others', '12%']);
});
