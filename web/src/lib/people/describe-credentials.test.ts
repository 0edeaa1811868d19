import { expect, test } from 'vitest';
import { describeOpen, describeSignIn, describeToken } from './describe-credentials.ts';

const token = {
  id: '1',
  name: 'Monthly report',
  ending: 'A0TA',
  mayRead: true,
  mayReadFiles: true,
  madeAt: '2027-01-05T10:00:00Z',
  // Midnight in London, in summer.
  expiresAt: '2027-09-01T23:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
};
const signIn = {
  id: '7',
  way: 'PASSWORD' as const,
  startedAt: '2026-11-29T09:00:00Z',
  lastSeenAt: '2026-11-29T10:00:00Z',
  endedAt: null,
  browser: 'Firefox on Windows',
  network: '203.0.113.0/24',
};

test('a token that works until midnight is told by the last day on which it works', () => {
  expect(describeToken(token)).toMatchObject({ opens: 'questions to the API and files', until: 'until the end of 1 September 2027' });
});

test('a sign-in says where it is, and whether it is that of the page', () => {
  expect(describeSignIn(signIn, '7')).toMatchObject({ isThis: true, where: ' from 203.0.113.0/24 (this browser)' });
  expect(describeSignIn({ ...signIn, network: '' }, null)).toMatchObject({ isThis: false, where: '' });
});

test('what has ended, was revoked, or ended by itself is not open', () => {
  const openAt = (now: string, ended: Partial<{ endedAt: string; revokedAt: string }> = {}) => {
    const person = {
      signIns: { nodes: [{ ...signIn, ...ended }] },
      apiTokens: { nodes: [{ ...token, ...ended }] },
    };
    const { signIns, tokens } = describeOpen(person, Date.parse(now));
    return [signIns.length, tokens.length];
  };
  expect(openAt('2026-11-29T10:29:00Z')).toEqual([1, 1]);
  expect(openAt('2026-11-29T10:30:00Z')).toEqual([0, 1]);
  expect(openAt('2027-09-01T23:00:00Z')).toEqual([0, 0]);
  expect(openAt('2026-11-29T10:01:00Z', { endedAt: '2026-11-29T10:00:30Z', revokedAt: '2026-11-29T10:00:30Z' })).toEqual([0, 0]);
});
