import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plantedFaults } from '../planted-faults/faults.ts';

const root = join(import.meta.dirname, '../..');

describe('a planted fault', () => {
  test.each(plantedFaults)('$name: it has one place, and its tests are there', ({ file, find, replace, caughtBy }) => {
    expect(readFileSync(join(root, file), 'utf8').split(find), `Write in faults.ts what the place in ${file} is now.`).toHaveLength(2);
    expect(replace).not.toBe(find);
    expect(caughtBy.filter((each) => !existsSync(join(root, each)))).toEqual([]);
    expect(caughtBy).not.toEqual([]);
  });

  test('has a name of its own', () => expect(new Set(plantedFaults.map(({ name }) => name)).size).toBe(plantedFaults.length));
});
