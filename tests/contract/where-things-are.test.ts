// Decides that somebody who is new here and searches for a word of the field finds the file that it is about first, as CONTRIBUTING.md says.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'services/hub/src', 'web/src', 'tests'], {
  cwd: repository,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '')
  .sort();

/** The table of CONTRIBUTING.md: words and the file that each is about. */
const [, section = ''] = readFileSync(`${repository}/CONTRIBUTING.md`, 'utf8').split('## Where things are, by word\n');
const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` +\| \[([^\]]+)\]\(\2\) +\|/gm)].map(
  ([, word = '', file = '']) => [word, file] as const,
);

/** How near a search puts a file: named by the word, with the word in its name, in a folder of that name, or saying the word in its first line. */
const RANKS: readonly ((path: string, word: string) => boolean)[] = [
  (path, word) => basename(path).replace(/\..*/, '') === word,
  (path, word) => new RegExp(`(^|[-.])${word}([-.]|$)`).test(basename(path)),
  (path, word) => path.split('/').slice(0, -1).includes(`${word}s`),
  (path, word) =>
    path.endsWith('.ts') &&
    new RegExp(`\\b${word.replace('-', '[ -]')}\\b`, 'i').test(readFileSync(`${repository}/${path}`, 'utf8').split('\n')[0] ?? ''),
];

/** The first file that a search for a word brings: the names of files before what is in them, and code before its tests. */
function searchFor(words: string): string | undefined {
  const word = words.replace(' ', '-');
  for (const isHit of RANKS) {
    const hits = files.filter((path) => isHit(path, word));
    const first = hits.find((path) => !path.includes('.test.')) ?? hits[0];
    if (first !== undefined) return first;
  }
  return undefined;
}

test('the table has the words that a newcomer searches for', () => {
  const words = ['query plan', 'bind', 'validate', 'cache', 'cursor', 'viewer', 'policy', 'fixture', 'layout', 'format'];
  expect(rows.map(([word]) => word)).toEqual(expect.arrayContaining(words));
});

test.each(rows)('a search for %s finds %s first', (word, file) => {
  expect(searchFor(word)).toBe(file);
});

test('a word that nothing is about finds nothing', () => {
  expect(searchFor('zeppelin')).toBeUndefined();
});
