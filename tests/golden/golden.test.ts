// Every question stands beside its answer and its SQL: three files, one stem. `GOLDEN=write` writes what is answered now; read the diff before it is kept.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import type { Asked } from '../scenarios/scenario.ts';
import { placesThatDoNotFit } from '../scenarios/places-that-do-not-fit.ts';
import { publishedPackages } from '../scenarios/published-packages.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { differencesFrom, hasFigures, type AnswerData, type CheckRow } from './independent-check.ts';

const small = await threeZonesOneYear();
const large = await everyMeasure();
const places = await placesThatDoNotFit();
const packages = await publishedPackages();
afterAll(() => Promise.all([small, large, places, packages].map((scenario) => scenario.close())));

const folders = [
  ['measures', small],
  ['graph', small],
  ['questions', large],
  ['places', places],
  ['packages', packages],
] as const;

/** Folders whose questions stand beside plain SQL. */
const checked = [
  ['questions', large],
  ['places', places],
  ['packages', packages],
] as const;

/** Which version the data is, and what is known of it before any question: the same for every question, so not pinned with each. */
const isAboutTheData = (statement: string) => /as "asAt" from "upload"|as "reaches"/.test(statement);

const stemsIn = (name: string) =>
  readdirSync(join(import.meta.dirname, name))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''));

type Folder = (typeof folders)[number];
const answers = new Map<string, Promise<Asked>>();

/** What the hub answers to a question of one of the folders, as if nothing had been asked before; it is asked once. */
function answerTo([name, scenario]: Folder, stem: string): Promise<Asked> {
  const key = `${name}/${stem}`;
  const answer = answers.get(key) ?? scenario.asNew.ask(readQuery(name, stem));
  answers.set(key, answer);
  return answer;
}

const readQuery = (name: string, stem: string) => readFileSync(join(import.meta.dirname, name, `${stem}.graphql`), 'utf8');

describe.each(folders)('%s', (...folder) => {
  const [name] = folder;
  test.each(stemsIn(name))('%s', async (stem) => {
    const file = (extension: string) => join(import.meta.dirname, name, `${stem}.${extension}`);
    const { statements, ...answer } = await answerTo(folder, stem);
    const answered = `${JSON.stringify(answer, null, 2)}\n`;
    // A server answers several statements at once, so their order is nobody's promise.
    const asked = `${statements
      .filter((statement) => !isAboutTheData(statement))
      .toSorted()
      .map((statement) => `${statement};`)
      .join('\n\n')}\n`;
    if (process.env['GOLDEN'] === 'write') {
      writeFileSync(file('json'), answered);
      writeFileSync(file('sql'), asked);
    }
    expect(existsSync(file('json')), `${stem} has no answer beside it. Work it by hand, or write it with GOLDEN=write and check it.`).toBe(
      true,
    );
    expect(JSON.parse(answered)).toEqual(JSON.parse(readFileSync(file('json'), 'utf8')));
    expect(asked).toBe(readFileSync(file('sql'), 'utf8'));
  });
});

describe.each(folders)('%s, run by code made for the question, answers the same bytes', (...folder) => {
  const [name, scenario] = folder;
  test.each(stemsIn(name))('%s', async (stem) => {
    const run = await answerTo(folder, stem);
    const compiled = await scenario.asNew.askCompiled(readQuery(name, stem));
    // What is refused is left to graphql-js, which says where in the question.
    expect(compiled.isCompiled).toBe(run.errors === undefined);
    expect(JSON.stringify([compiled.data, compiled.errors])).toBe(JSON.stringify([run.data, run.errors]));
    expect(compiled.statements.toSorted()).toEqual(run.statements.toSorted());
  });
});

describe('plain SQL, written apart from the engine, answers the same', () => {
  test.each(checked.flatMap(([name, scenario]) => stemsIn(name).map((stem) => [name, stem, scenario] as const)))(
    '%s: %s',
    async (name, stem, scenario) => {
      const file = (extension: string) => join(import.meta.dirname, name, `${stem}.${extension}`);
      const { data } = JSON.parse(readFileSync(file('json'), 'utf8')) as { data: AnswerData | null };
      if (data === null || (!hasFigures(data) && !existsSync(file('check.sql')))) return;
      expect(
        existsSync(file('check.sql')),
        `${stem} has figures, and no plain SQL for them. Write ${stem}.check.sql: one row for each of its rows.`,
      ).toBe(true);
      const rows = await scenario.orm.em.getConnection().execute<CheckRow[]>(readFileSync(file('check.sql'), 'utf8'));
      expect(differencesFrom(data, rows)).toEqual([]);
    },
  );
});
