import { expect, test } from 'vitest';
import { KeptPages } from './kept-pages.server.ts';

const ADDRESS = 'http://127.0.0.1/engagement';
const asked = { address: ADDRESS, version: 'one', viewer: 'everybody' };

/** Makes pages that can be told apart. */
function pageMaker(status = 200) {
  let made = 0;
  return () => {
    made++;
    return Promise.resolve(new Response(`page ${made}`, { status, headers: { 'content-type': 'text/html', etag: `"${made}"` } }));
  };
}

const always = () => true;

test('a page of the same data is not made again, and leaves as it left first', async () => {
  const [pages, make] = [new KeptPages(), pageMaker()];
  const sent = async () => {
    const page = await pages.answer(asked, make, always);
    return { status: page.status, headers: [...page.headers], text: await page.text() };
  };
  const first = await sent();
  expect(first.text).toBe('page 1');
  expect(await sent()).toEqual(first);
  expect(await sent()).toEqual(first);
});

test.each([
  ['other data', { ...asked, version: 'two' }],
  ['another viewer', { ...asked, viewer: 'a partner' }],
  ['another address', { ...asked, address: `${ADDRESS}?c=yoy` }],
  ['another name of the hub', { ...asked, address: 'http://hub.example/engagement' }],
])('%s has a page of its own', async (_, other) => {
  const [pages, make] = [new KeptPages(), pageMaker()];
  const open = async (page: typeof asked) => (await pages.answer(page, make, always)).text();
  expect([await open(asked), await open(other), await open(asked), await open(other)]).toEqual(['page 1', 'page 2', 'page 1', 'page 2']);
});

test('neither a page that says what is wrong nor one that is not whole is kept', async () => {
  const [pages, missing, partial] = [new KeptPages(), pageMaker(404), pageMaker()];
  const open = async (make: () => Promise<Response>, mayBeKept: () => boolean) => (await pages.answer(asked, make, mayBeKept)).text();
  expect([await open(missing, always), await open(missing, always)]).toEqual(['page 1', 'page 2']);
  expect([await open(partial, () => false), await open(partial, () => false)]).toEqual(['page 1', 'page 2']);
  expect(await open(partial, always)).toBe('page 3');
});

test('what counts people on a kept page is said each time that it is shown, to its own viewer alone', async () => {
  const [pages, make, said] = [new KeptPages(), pageMaker(), [] as string[]];
  const showAgain = (names: readonly string[]) => void said.push(...names);
  const counts = { shown: () => ['Session.attendances'], showAgain, charge: () => undefined };
  const open = (viewer: string) => pages.answer({ ...asked, viewer }, make, always, counts);
  await open('an officer');
  expect(said).toEqual([]);
  await open('an officer');
  await open('another');
  expect(said).toEqual(['Session.attendances']);
});

test('a page is charged by its bytes, whether it was kept or not; one that says what is wrong is not', async () => {
  const [pages, charged] = [new KeptPages(), [] as number[]];
  const counts = { shown: () => [], showAgain: () => undefined, charge: (bytes: number) => void charged.push(bytes) };
  const make = pageMaker();
  await pages.answer(asked, make, always, counts);
  await pages.answer(asked, make, always, counts);
  await pages.answer({ ...asked, address: `${ADDRESS}?x=1` }, make, always, counts);
  await pages.answer({ ...asked, address: `${ADDRESS}?x=2` }, pageMaker(404), always, counts);
  expect(charged).toEqual(['page 1'.length, 'page 1'.length, 'page 2'.length]);
});
