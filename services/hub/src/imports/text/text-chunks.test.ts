import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChunks, UnreadableText } from './text-chunks.ts';

async function* cutInto(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function pass(bytes: Buffer, size: number): Promise<string> {
  let text = '';
  for await (const chunk of textChunks(cutInto(bytes, size), () => undefined)) text += chunk;
  return text;
}

test('any text passes whole, wherever its chunks are cut', async () => {
  const text = fc.string({ unit: 'grapheme-composite' }).filter((sample) => !sample.includes('\0') && sample.isWellFormed());
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (content, size) => {
      expect(await pass(Buffer.from(content), size)).toBe(content);
    }),
  );
});

test('the first byte that is not UTF-8 is told by its position, wherever the chunks are cut', async () => {
  const bytes = Buffer.concat([Buffer.from('Café '), Buffer.from([0xe9]), Buffer.from(' and more')]);
  for (let size = 1; size <= bytes.length; size++) await expect(pass(bytes, size)).rejects.toThrow('Byte 7 is not UTF-8');
});

test('only the first byte order mark is left out, and one in the middle of a text stays', async () => {
  for (const size of [1, 2, 3, 4, 100]) expect(await pass(Buffer.from('\uFEFFa\uFEFFb'), size)).toBe('a\uFEFFb');
});

test('any bytes are read as text, or refused, as the buffer itself tells them apart', async () => {
  const byte = fc.constantFrom(0x41, 0x80, 0xa0, 0xa9, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0x82, 0xac, 0xed, 0xf0, 0x9f, 0x98, 0xf4, 0xff);
  const bytes = fc.array(byte, { minLength: 1, maxLength: 6 }).map((array) => Buffer.from([0x41, ...array]));
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 5 }), async (content, size) => {
      const read = await pass(content, size).catch((error: unknown) => error);
      if (isUtf8(content)) expect(read).toBe(content.toString());
      else expect(read).toBeInstanceOf(UnreadableText);
    }),
    { numRuns: 1000 },
  );
});

test('a text that ends inside a character is refused', async () => {
  await expect(pass(Buffer.from('é').subarray(0, 1), 1)).rejects.toThrow(UnreadableText);
});
