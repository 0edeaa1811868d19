import { expect, test } from 'vitest';
import { sayRegranting } from './regranting.ts';

test('money that is to be granted on says so, with its code; of other money nothing is said', () => {
  expect(sayRegranting('FRG010')).toBe(
    'Yes: common regrant (FRG010). Grants made of it are other grants, so adding both counts the money twice',
  );
  expect(sayRegranting(null)).toBeUndefined();
});
