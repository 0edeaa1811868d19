import { execFileSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: repository, encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(ts|js|mjs|svelte)$/.test(path));

test('no file or folder is named for being left over', () => {
  const leftOver = /(^|[/.-])(utils?|helpers?|common|misc|shared|manager)([/.-]|$)/i;
  expect(files.filter((path) => leftOver.test(path))).toEqual([]);
});

test('files are kebab-case with their role as suffix; components are PascalCase', () => {
  const odd = files.filter((path) => {
    const name = basename(path);
    if (path.includes('/routes/') || path.includes('/generated/') || name.startsWith('.')) return false;
    return name.endsWith('.svelte') ? !/^[A-Z][A-Za-z0-9]+\.svelte$/.test(name) : !/^[a-z0-9]+([.-][a-z0-9]+)*\.(ts|js|mjs)$/.test(name);
  });
  expect(odd).toEqual([]);
});
