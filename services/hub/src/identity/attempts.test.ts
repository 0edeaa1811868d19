import { describe, expect, test } from 'vitest';
import { Attempts } from './attempts.ts';
import { TooManyAttempts } from './identity.errors.ts';
import { SlowLine } from './slow-line.ts';

const OFFICE = '203.0.113.0/24';

/** Attempts, and a line whose turns are taken when the test says so. */
function attempts() {
  const turns: (() => void)[] = [];
  const line = new SlowLine(() => new Promise<void>((resolve) => turns.push(resolve)));
  return { attempts: new Attempts(line), turns };
}

/** What has come of something after all that can happen has happened. */
async function stateOf(work: Promise<unknown>): Promise<'done' | 'refused' | 'waits'> {
  const settled = work.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof TooManyAttempts) return 'refused' as const;
      throw error;
    },
  );
  return Promise.race([settled, new Promise<'waits'>((resolve) => setImmediate(resolve, 'waits'))]);
}

/** Wrong attempts at names that nobody has. */
async function guess({ attempts }: { attempts: Attempts }, times: number): Promise<void> {
  for (let at = 0; at < times; at++) await (await attempts.begin(`invented ${at}`, OFFICE, false)).failed();
}

describe('wrong attempts at invented names', () => {
  test('are taken sixty times from one network, and then one after the other, five in a line, the rest refused', async () => {
    const made = attempts();
    await guess(made, 60);
    const more = Array.from({ length: 8 }, (_, at) => made.attempts.begin(`another ${at}`, OFFICE, false));
    const states = await Promise.all(more.map(stateOf));
    expect(states).toEqual(['waits', 'waits', 'waits', 'waits', 'waits', 'refused', 'refused', 'refused']);
    expect(made.turns).toHaveLength(1);
    made.turns[0]?.();
    expect(await stateOf(more[0] as Promise<unknown>)).toBe('done');
    expect(await stateOf(more[1] as Promise<unknown>)).toBe('waits');
  });

  test('keep nobody waiting who has signed in from there, and nobody elsewhere', async () => {
    const made = attempts();
    await guess(made, 60);
    expect(await stateOf(made.attempts.begin('known', OFFICE, true))).toBe('done');
    expect(await stateOf(made.attempts.begin('stranger', '198.51.100.0/24', false))).toBe('done');
  });

  test('are not told from one at a name that is known there: that waits as long, once it is known to be wrong', async () => {
    const made = attempts();
    await guess(made, 60);
    const attempt = await made.attempts.begin('known', OFFICE, true);
    expect(await stateOf(attempt.failed())).toBe('waits');
    await Promise.all(Array.from({ length: 4 }, (_, at) => stateOf(made.attempts.begin(`another ${at}`, OFFICE, false))));
    expect(await stateOf((await made.attempts.begin('known', OFFICE, true)).failed())).toBe('refused');
  });
});

describe('wrong attempts at one account', () => {
  test('are ten from one network, and right ones are not among them', async () => {
    const made = attempts();
    for (let at = 0; at < 30; at++) await (await made.attempts.begin('known', OFFICE, true)).succeeded();
    for (let at = 0; at < 10; at++) await made.attempts.begin('known', OFFICE, true);
    expect(await stateOf(made.attempts.begin('known', OFFICE, true))).toBe('refused');
  });

  test('are twenty from networks that are new to it, and stop no network that it knows', async () => {
    const made = attempts();
    for (let at = 0; at < 20; at++) await made.attempts.begin('known', `198.51.${at}.0/24`, false);
    expect(await stateOf(made.attempts.begin('known', '198.51.99.0/24', false))).toBe('refused');
    expect(await stateOf(made.attempts.begin('known', OFFICE, true))).toBe('done');
  });
});
