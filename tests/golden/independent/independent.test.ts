// Plain SQL for each measure, written without the engine, gives what was worked by hand: one file a measure by month, one by financial year.
// The engine gives it too, and also for quarters and for all zones together, which plain SQL is not written for.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measures } from '../../../services/hub/src/app/index.ts';
import type { Measure } from '../../../services/hub/src/measures/index.ts';
import { everyMeasure } from '../../scenarios/every-measure.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

const slugs: Readonly<Record<string, string>> = { NP: 'new-parks', BF: 'bell-foundry', TW: 'thringstone-whitwick' };

interface WorkedSum {
  readonly where: string;
  readonly period: string;
  /** As it was worked: `…` at its end says that the digits go on, `none` that there is nothing to count. */
  readonly number: string;
}

/** The lines of the tables under each measure's heading. */
function readSums(): [string, WorkedSum[]][] {
  const sections = readFileSync(join(import.meta.dirname, '../../scenarios/every-measure.sums.md'), 'utf8')
    .split('\n### ')
    .slice(1);
  return sections.map((section) => {
    const [id = '', ...lines] = section.split('\n');
    const cells = lines.filter((line) => line.startsWith('|')).map((line) => line.split('|').map((cell) => cell.trim()));
    return [id, cells.slice(2).map(([, where = '', period = '', , number = '']) => ({ where, period, number }))];
  });
}

test.each(readSums())('%s by plain SQL is what was worked by hand', async (id, sums) => {
  const answers = new Map<string, string>();
  for (const file of [`${id}.sql`, `${id}.by-year.sql`].map((name) => join(import.meta.dirname, name))) {
    if (!existsSync(file)) continue;
    const rows = await scenario.orm.em
      .getConnection()
      .execute<{ zone: string | null; period: string; number: string }[]>(readFileSync(file, 'utf8'));
    for (const { zone, period, number } of rows) answers.set(`${zone ?? 'all zones'} ${period}`, number);
  }
  // Plain SQL answers by zone, by month and by year; a round has no zone. Quarters and all zones together are worked for the engine alone.
  const answerable = sums.filter(({ where, period }) => !period.includes('Q') && (where in slugs || id === 'grants.budgetUsed'));
  expect(answerable).not.toEqual([]);
  for (const { where, period, number } of answerable) {
    const answered = answers.get(`${slugs[where] ?? where} ${period}`);
    expect(sameDigits(number, answered), `${where} ${period}: worked ${number}, answered ${answered ?? 'nothing'}`).toBe(true);
  }
});

test.each(readSums())('%s by the engine is what was worked by hand', async (id, sums) => {
  const measure = measures.find((each) => each.id === id);
  if (!measure) throw new Error(`No measure is called ${id}. Correct the heading in every-measure.sums.md.`);
  // What is made of money by dividing or multiplying is told to the penny.
  const toThePenny = measure.money && (measure.formula.kind === 'RATIO' || measure.formula.kind === 'MULTIPLE');
  for (const { where, period, number } of sums) {
    const answered = await askEngine(measure, where, period);
    expect(sameFigure(number, answered, toThePenny), `${where} ${period}: worked ${number}, answered ${answered ?? 'nothing'}`).toBe(true);
  }
});

/** The figure of one place and period, as a decimal, money in pence; undefined when it has no number. */
async function askEngine({ id, field, money }: Measure, where: string, period: string): Promise<string | undefined> {
  const domain = id.split('.')[0] ?? '';
  const question = { crime: 'recordedCrime', value: 'combined', zones: 'combined' }[domain] ?? domain;
  const zone = slugs[where];
  // A round has no zone: to ask for one is refused, so there is none.
  if (id === 'grants.budgetUsed' && zone) return undefined;
  const { data, errors } = await scenario.ask(
    `{ answer: ${question}(where: { period: { ${wordsOf(period)} } ${zone ? `zone: { in: ["${zone}"] }` : ''} }) {
      rows { figure: ${field} { ${money ? 'amount' : 'number'} } } } }`,
  );
  expect(errors).toBeUndefined();
  const { rows } = (data as { answer: { rows: { figure: { number?: number | null; amount?: string | null } }[] } }).answer;
  expect(rows).toHaveLength(1);
  const { number, amount } = rows[0]?.figure ?? {};
  if (amount) return String(Math.round(Number(amount) * 1_000_000) / 10_000);
  return number === null || number === undefined ? undefined : String(number);
}

function wordsOf(period: string): string {
  if (period.includes('Q')) return `financialQuarter: "${period}"`;
  return `${period.includes('/') ? 'financialYear' : 'month'}: "${period}"`;
}

/** Where there is nothing to count the engine may say zero. */
function sameFigure(worked: string, answered: string | undefined, toThePenny: boolean): boolean {
  if (worked === 'none') return answered === undefined || Number(answered) === 0;
  if (toThePenny) return Math.floor(Number.parseFloat(worked) + 0.5) === Number(answered);
  return sameDigits(worked, answered);
}

function sameDigits(worked: string, answered: string | undefined): boolean {
  if (worked === 'none' || answered === undefined) return worked === 'none' && answered === undefined;
  return worked.endsWith('…') ? answered.startsWith(worked.slice(0, -1)) : Number(answered) === Number(worked);
}
