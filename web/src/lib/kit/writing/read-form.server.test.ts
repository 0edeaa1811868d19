import { expect, test } from 'vitest';
import { readForm } from './read-form.server.ts';

const formOf = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' }) =>
  new Request('http://hub.example/events/new', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

test('a form is read with every value that a field was sent with', async () => {
  expect(await readForm(formOf('zones=a&title=+x+&zones=b'))).toEqual({ zones: ['a', 'b'], title: [' x '] });
});

test('a form of just 32 kB is read, of as many names as it may have', async () => {
  const names = Array.from({ length: 4681 }, (_, at) => `n${String(at).padStart(4, '0')}=`);
  expect(Object.keys(await readForm(formOf(names.join('&').slice(0, 32 * 1024))))).toHaveLength(4681);
});

test('a larger form is refused in words, whether it says its length or not', async () => {
  const refused = { status: 413, body: { message: 'The form is too large' } };
  await expect(
    readForm(formOf('a=1', { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '40000' })),
  ).rejects.toMatchObject(refused);
  await expect(readForm(formOf(`a=${'x'.repeat(40_000)}`))).rejects.toMatchObject(refused);
});

test('what is no form is refused in words', async () => {
  await expect(readForm(formOf('{"a":1}', { 'content-type': 'multipart/form-data' }))).rejects.toMatchObject({
    status: 415,
    body: { message: 'This is no form' },
  });
});
