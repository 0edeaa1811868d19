import { expect, test } from 'vitest';
import { RequestRefused } from '../graphql/index.ts';
import { RateLimit } from './rate-limit.ts';

test('pages are charged a point for each kilobyte, and whoever has none left is asked to wait at the next question', async () => {
  const rates = new RateLimit(1000);
  for (let pages = 0; pages < 3; pages++) {
    await rates.take('person 1');
    await rates.chargePage('person 1', 400_000);
  }
  await expect(rates.take('person 1')).rejects.toBeInstanceOf(RequestRefused);
  await rates.take('person 2');
});

test('a page that the hub makes for itself is charged to nobody', async () => {
  const rates = new RateLimit(1);
  await rates.chargePage(null, 400_000);
  await rates.take(null);
  await rates.take('person 1');
});
