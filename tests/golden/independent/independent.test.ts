// Plain SQL for each measure, written without the engine, gives what was worked by hand: one file a measure by month, one by financial year.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { everyMeasure } from '../../worlds/every-measure.ts';

const world = await everyMeasure();
afterAll(() => world.close());

const slugs: Readonly<Record<string, string>> = { NP: 'new-parks', BF: 'bell-foundry', TW: 'thringstone-whitwick' };

interface WorkedSum {
  readonly where: string;
  readonly period: string;
  /** As it was worked: `…` at its end says that the digits go on, `none` that there is nothing to count. */
  readonly number: string;
}

/** The lines of the tables under each measure's heading. */
function readSums(): [string, WorkedSum[]][] {
  const sections = readFileSync(join(import.meta.dirname, '../../worlds/every-measure.sums.md'), 'utf8')
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
    const rows = await world.orm.em
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

function sameDigits(worked: string, answered: string | undefined): boolean {
  if (worked === 'none' || answered === undefined) return worked === 'none' && answered === undefined;
  return worked.endsWith('…') ? answered.startsWith(worked.slice(0, -1)) : Number(answered) === Number(worked);
}
