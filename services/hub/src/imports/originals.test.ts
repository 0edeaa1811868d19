import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileNotReadable, FileTooLarge } from './import.errors.ts';
import { keepOriginal } from './originals.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-originals-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* bytesOf(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
const ignore = () => undefined;

test('the bytes are kept under their SHA-256, whatever the file is called', async () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'; // FIPS 180-4, the example of one block
  const first = await keepOriginal(folder, { fileName: 'one/abc.csv', bytes: bytesOf('a', 'bc') }, 10, ignore);
  const second = await keepOriginal(folder, { fileName: 'again.csv', bytes: bytesOf('abc') }, 10, ignore);
  expect(first).toEqual({ path: join(folder, 'ba', abc), fileName: 'abc.csv', sha256: abc, byteCount: 3 });
  expect(second.path).toBe(first.path);
  expect(await readFile(first.path, 'utf8')).toBe('abc');
  expect(await readdir(folder)).toEqual(['ba']);
});

test('a file that is too large, or stops arriving, leaves nothing behind', async () => {
  const before = await readdir(folder, { recursive: true });
  await expect(keepOriginal(folder, { fileName: 'large.csv', bytes: bytesOf('12345', '678901') }, 10, ignore)).rejects.toThrow(
    FileTooLarge,
  );
  const broken = async function* () {
    yield Buffer.from('x');
    throw new Error('the line went dead');
  };
  await expect(keepOriginal(folder, { fileName: 'broken.csv', bytes: broken() }, 10, ignore)).rejects.toThrow(FileNotReadable);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});
