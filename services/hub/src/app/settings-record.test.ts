import { expect, test } from 'vitest';
import { Seal } from '../access/index.ts';
import { changedSettings, fingerprintsOf } from './settings-record.ts';

const sealOf = (secret: string) => new Seal(Buffer.from(secret.padEnd(32)), 'settings');
const record = (settings: Record<string, string>) =>
  fingerprintsOf(new Map(Object.entries({ HUB_SECRET: 'one', PORT: '4000', ...settings })), sealOf(settings['HUB_SECRET'] ?? 'one'));

test('settings that are as they were are no change', () => {
  expect(changedSettings(record({}), record({}))).toEqual([]);
});

test('what was changed, came and went is named, in order', () => {
  expect(
    changedSettings(record({ HOST: '127.0.0.1', ORIGIN: 'https://a.example' }), record({ HOST: '0.0.0.0', HUB_OWNER_NAME: 'an office' })),
  ).toEqual(['HOST', 'HUB_OWNER_NAME', 'ORIGIN']);
});

test('under another secret nothing can be compared but the secret, and what came or went', () => {
  expect(changedSettings(record({}), record({ HUB_SECRET: 'two', PORT: '5000', HUB_OWNER_NAME: 'an office' }))).toEqual([
    'HUB_OWNER_NAME',
    'HUB_SECRET',
  ]);
});

test('no record says what a setting is, and two settings of one value are not seen to be equal', () => {
  const kept = record({ HOST: '4000' });
  expect(Object.values(kept)).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^[0-9a-f]{64}$/) as string));
  expect(kept['HOST']).not.toBe(kept['PORT']);
});
