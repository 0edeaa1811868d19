import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const folder = resolve(import.meta.dirname, '../../schema/examples');
const files = readdirSync(folder);
const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

test('the folder of examples holds nothing else', () => {
  expect(files.filter((file) => !/^\d\d-[a-z0-9-]+\.graphql$/.test(file))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const question = readFileSync(join(folder, file), 'utf8');

  test('begins with its title, a blank line and a named question', () => {
    expect(question).toMatch(/^# [A-Z].*[^.\s]\n\nquery [A-Z]\w+/);
  });

  test('is answered without an error', async () => {
    const { data, errors } = await scenario.ask(question);
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
  });
});
