// A hub that hears of changes to the data gives the connection back that it hears them on, whenever it is stopped.

import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DataWatch } from '../../services/hub/src/app/data-watch.ts';
import { freshDatabase } from '../../services/hub/tests/fresh-database.ts';

/** How long it is waited for that something ends, in milliseconds: far longer than that takes. */
const ENDS_WITHIN_MS = 60_000;

const inTime = (done: Promise<unknown>) => Promise.race([done.then(() => 'ended'), wait(ENDS_WITHIN_MS, 'still there', { ref: false })]);

const moments: [string, (watch: DataWatch) => Promise<void>][] = [
  ['before it has a connection', () => Promise.resolve()],
  ['a turn later', () => turn()],
  ['while it listens', (watch) => expect.poll(() => watch.isListening).toBe(true)],
];

test.each(moments)('a watch that is stopped %s ends, and its database can be closed', async (_, until) => {
  const { orm, close } = await freshDatabase();
  const faults: unknown[] = [];
  const watch = new DataWatch(orm, () => undefined);
  const listening = watch.listen((fault) => faults.push(fault));
  await until(watch);
  watch.stop();
  expect(await inTime(listening)).toBe('ended');
  expect(await inTime(close())).toBe('ended');
  expect([watch.isListening, faults]).toEqual([false, []]);
});
