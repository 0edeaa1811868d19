// Every question stands beside its answer and its SQL: three files, one stem. `GOLDEN=write` writes what is answered now; read the diff before it is kept.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { everyMeasure } from '../worlds/every-measure.ts';
import { threeZonesOneYear } from '../worlds/three-zones-one-year.ts';

const small = await threeZonesOneYear();
const large = await everyMeasure();
afterAll(() => Promise.all([small.close(), large.close()]));

const folders = [
  ['measures', small],
  ['graph', small],
  ['questions', large],
] as const;

/** Which version the data is, and what is known of it before any question: the same for every question, so not pinned with each. */
const isAboutTheData = (statement: string) => /as "asAt" from "upload"|as "reaches"/.test(statement);

describe.each(folders)('%s', (name, world) => {
  const folder = join(import.meta.dirname, name);
  const stems = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/\.graphql$/, ''));

  test.each(stems)('%s', async (stem) => {
    const file = (extension: string) => join(folder, `${stem}.${extension}`);
    const { statements, ...answer } = await world.ask(readFileSync(file('graphql'), 'utf8'));
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
