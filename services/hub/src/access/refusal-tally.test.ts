import { expect, test } from 'vitest';
import type { AuditEntry } from './audit-entry.ts';
import { RefusalTally, TALLY_MS } from './refusal-tally.ts';

const nobody = { identity: { role: 'PUBLIC', signedInBy: 'NOBODY' } } as const;
const refused = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  act: 'TOKEN_REFUSED',
  viewer: nobody,
  refusedWith: 'TOKEN_REFUSED',
  ...more,
});

/** A tally with a clock of its own. */
function tallyAt(startMs = 0) {
  const written: AuditEntry[] = [];
  const clock = { nowMs: startMs };
  return {
    written,
    clock,
    tally: new RefusalTally(
      (entry) => written.push(entry),
      () => clock.nowMs,
    ),
  };
}

test('the first refusal is a line at once, and a hundred more are one line when a quarter of an hour is over', () => {
  const { written, clock, tally } = tallyAt();
  for (let times = 0; times < 101; times++) tally.add(refused({ requestId: `request ${times}` }), 'here');
  expect(written).toEqual([refused({ requestId: 'request 0' })]);
  clock.nowMs = TALLY_MS - 1;
  tally.endDue();
  expect(written).toHaveLength(1);
  clock.nowMs = TALLY_MS;
  tally.endDue();
  expect(written.slice(1)).toEqual([refused({ requestId: null, detail: { times: 100 } })]);
});

test('a refusal that comes alone leaves one line, and one of the next quarter of an hour is a line again', () => {
  const { written, clock, tally } = tallyAt();
  tally.add(refused(), 'here');
  clock.nowMs = TALLY_MS;
  tally.add(refused(), 'here');
  tally.endAll();
  expect(written).toEqual([refused(), refused()]);
});

test.each<[string, [AuditEntry, string], [AuditEntry, string]]>([
  ['two places', [refused(), 'here'], [refused(), 'there']],
  ['two codes', [refused(), 'here'], [refused({ refusedWith: 'SCOPE_MISSING' }), 'here']],
  ['two accounts', [refused({ about: { kind: 'USER', id: 1 } }), 'here'], [refused({ about: { kind: 'USER', id: 2 } }), 'here']],
])('refusals of %s are counted one by one', (_, one, other) => {
  const { written, tally } = tallyAt();
  for (const [entry, from] of [one, other, one, other]) tally.add(entry, from);
  tally.endAll();
  expect(written).toEqual([
    one[0],
    other[0],
    { ...one[0], requestId: null, detail: { times: 1 } },
    { ...other[0], requestId: null, detail: { times: 1 } },
  ]);
});

test('whoever comes from ten thousand places adds no more lines than are counted one by one at a time', () => {
  const { written, tally } = tallyAt();
  for (let place = 0; place < 10_000; place++) tally.add(refused({ about: { kind: 'TOKEN', id: place } }), String(place));
  expect(written).toHaveLength(301);
  tally.endAll();
  expect(written.slice(301)).toEqual([refused({ requestId: null, detail: { times: 10_000 - 301 } })]);
});

test('what is counted remembers which fields were refused, and no more of them than a line holds', () => {
  const { written, tally } = tallyAt();
  for (let at = 0; at < 200; at++) tally.add(refused({ detail: { fields: [`field${at}`] } }), 'here');
  tally.endAll();
  const { fields, times } = written[1]?.detail as { fields: string[]; times: number };
  expect([fields.length, fields[0], times]).toEqual([50, 'field1', 199]);
});
