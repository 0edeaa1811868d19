// Whoever corrects or withdraws what somebody else has changed since they read it undoes nothing: it is refused with what was changed and when, and nothing is written.

import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import type { Asked, Scenario } from '../scenarios/scenario.ts';

const scenario: Scenario = await everyMeasure();
afterAll(() => scenario.close());

interface Revised {
  readonly id: string;
  readonly revision: number;
  readonly history: { readonly nodes: readonly { readonly act: string }[] };
}

/** A kind of record that people write, as the graph calls its mutations. */
interface Kind {
  readonly noun: string;
  readonly add: () => Promise<Asked>;
  /** @param number which of the corrections that differ from each other */
  readonly correct: (number: 1 | 2, variables: object) => Promise<Asked>;
  /** Part of the record that corrections change, as the refusal names it. */
  readonly part: string;
}

const REVISED = 'id revision history { nodes { act } }';
const WHY = { why: 'It was wrong.' };

/** A kind whose mutations take all that the record is to say. */
function kindOf(noun: string, add: string, argument: string, input: string, said: object, part: string, corrections: object[]): Kind {
  return {
    noun,
    add: () => scenario.ask(`mutation($said: ${input}!) { ${add}(${argument}: $said) { ${REVISED} } }`, { said }),
    correct: (number, variables) =>
      scenario.ask(
        `mutation($id: ID!, $said: ${input}!, $why: String!, $seenRevision: Int) {
           correct${noun}(id: $id, ${argument}: $said, why: $why, seenRevision: $seenRevision) { ${REVISED} } }`,
        { said: { ...said, ...corrections[number - 1] }, ...WHY, ...variables },
      ),
    part,
  };
}

const of = { measure: 'engagement.attendances', zone: 'bell-foundry' };
const CARD = { measure: 'engagement.attendances', zones: ['new-parks'], period: { financialYear: '2025/26' }, comparison: null };
const WORDS = ['Attendances are higher than before', 'Attendances are up', 'More people came'];

const finding: Kind = {
  noun: 'Finding',
  add: async () => {
    const { data } = await scenario.ask(
      `query($measure: String!, $zones: [ZoneSlug!], $period: PeriodInput!) {
         findingsFor(measures: [$measure], zones: $zones, period: $period) { fingerprint } }`,
      CARD,
    );
    const [{ fingerprint } = { fingerprint: '' }] = (data as { findingsFor: { fingerprint: string }[] }).findingsFor;
    return scenario.ask(`mutation($finding: FindingInput!) { writeFinding(finding: $finding) { ${REVISED} } }`, {
      finding: { ...CARD, fingerprint, words: WORDS[0] },
    });
  },
  correct: (number, variables) =>
    scenario.ask(
      `mutation($id: ID!, $words: String!, $why: String!, $seenRevision: Int) {
         correctFinding(id: $id, words: $words, why: $why, seenRevision: $seenRevision) { ${REVISED} } }`,
      { words: WORDS[number], ...WHY, ...variables },
    ),
  part: 'words',
};

const event = { date: '2025-11-14', title: 'Playground reopened', kind: 'PLACE', zones: ['new-parks'] };
const target = { ...of, grain: 'MONTH', number: '30', since: '2025-04-01', setBy: 'The board' };
const kinds: readonly Kind[] = [
  kindOf('ZoneEvent', 'addZoneEvent', 'event', 'ZoneEventInput', event, 'zones', [
    { zones: ['bell-foundry'] },
    { title: 'Swings reopened' },
  ]),
  kindOf('Target', 'setTarget', 'target', 'TargetInput', target, 'set by', [{ setBy: 'The panel' }, { number: '40' }]),
  kindOf('Rebase', 'addRebase', 'rebase', 'RebaseInput', { ...of, month: '2025-04', reason: 'The hall was rebuilt.' }, 'reason', [
    { reason: 'The hall was rebuilt in spring.' },
    { month: '2025-05' },
  ]),
  kindOf('GhostedPoint', 'ghostPoint', 'point', 'GhostedPointInput', { ...of, month: '2025-06', reason: 'A flood.' }, 'reason', [
    { reason: 'The river flooded.' },
    { month: '2025-07' },
  ]),
  finding,
];

const recordIn = ({ data }: Asked) => Object.values(data as Record<string, Revised>)[0]!;
const codeOf = ({ errors }: Asked) => errors?.[0]?.extensions?.['code'];
const withdraw = ({ noun }: Kind, variables: object) =>
  scenario.ask(
    `mutation($id: ID!, $why: String!, $seenRevision: Int) { withdraw${noun}(id: $id, why: $why, seenRevision: $seenRevision) { ${REVISED} } }`,
    { ...WHY, ...variables },
  );

describe.each(kinds)('$noun', (kind) => {
  let id = '';
  beforeEach(async () => {
    const added = recordIn(await kind.add());
    expect(added.revision).toBe(1);
    id = added.id;
  });
  // What is withdrawn can be said again by the next test.
  afterEach(() => withdraw(kind, { id }));

  test('a correction that has not seen the one before is refused with what was changed and when, and is taken once it has', async () => {
    expect(recordIn(await kind.correct(1, { id, seenRevision: 1 })).revision).toBe(2);
    const refused = await kind.correct(2, { id, seenRevision: 1 });
    expect(codeOf(refused)).toBe('CHANGED_MEANWHILE');
    expect(refused.errors?.[0]?.message).toContain(
      ` was changed after you read it, on 5 Oct 2026 at 14:00 (${kind.part}). Nothing of yours was saved.`,
    );
    const taken = recordIn(await kind.correct(2, { id, seenRevision: 2 }));
    expect(taken.revision).toBe(3);
    expect(taken.history.nodes.map(({ act }) => act)).toEqual(['WRITTEN', 'CORRECTED', 'CORRECTED']);
  });

  test('of two corrections of what both saw at the same time, one is taken', async () => {
    const both = await Promise.all([kind.correct(1, { id, seenRevision: 1 }), kind.correct(2, { id, seenRevision: 1 })]);
    expect(both.map(codeOf).filter((code) => code === 'CHANGED_MEANWHILE')).toHaveLength(1);
    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  test('a withdrawal that has not seen a correction is refused, and is taken once it has', async () => {
    await kind.correct(1, { id, seenRevision: 1 });
    expect(codeOf(await withdraw(kind, { id, seenRevision: 1 }))).toBe('CHANGED_MEANWHILE');
    const withdrawn = recordIn(await withdraw(kind, { id, seenRevision: 2 }));
    expect(withdrawn.history.nodes.at(-1)).toEqual({ act: 'WITHDRAWN' });
    expect(withdrawn.revision).toBe(3);
  });

  test('what was withdrawn is said to be that, whatever the writer saw', async () => {
    await withdraw(kind, { id, seenRevision: 1 });
    expect(codeOf(await kind.correct(1, { id, seenRevision: 1 }))).toBe('ALREADY_WITHDRAWN');
  });

  test('a revision that it never had is refused, and nothing is compared where none is given', async () => {
    for (const seenRevision of [-1, 0, 9]) expect(codeOf(await kind.correct(1, { id, seenRevision }))).toBe('CHANGED_MEANWHILE');
    expect(recordIn(await kind.correct(1, { id })).revision).toBe(2);
    expect(recordIn(await kind.correct(2, { id, seenRevision: null })).revision).toBe(3);
  });
});

test('what came with an import and nobody touched has the revision 0', async () => {
  const { data } = await scenario.ask('{ zoneEvents(first: 1) { nodes { id revision } } }');
  const [sent] = (data as { zoneEvents: { nodes: { id: string; revision: number }[] } }).zoneEvents.nodes;
  expect(sent?.revision).toBe(0);
  const [events] = kinds as [Kind];
  expect(recordIn(await events.correct(1, { id: sent?.id, seenRevision: 0 })).revision).toBe(1);
  expect(codeOf(await events.correct(2, { id: sent?.id, seenRevision: 0 }))).toBe('CHANGED_MEANWHILE');
});
