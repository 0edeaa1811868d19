import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChunks, UnreadableText } from './text-chunks.ts';

async function* cutInto(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function pass(bytes: Buffer, size: number): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of textChunks(cutInto(bytes, size), () => undefined)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
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

test('a text that ends inside a character is refused', async () => {
  await expect(pass(Buffer.from('é').subarray(0, 1), 1)).rejects.toThrow(UnreadableText);
});
