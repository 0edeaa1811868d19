// A finding that a person wrote heads a card for as long as that shows the very figures that it was written for, and is told of afterwards.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import type { Scenario } from '../scenarios/scenario.ts';

let scenario: Scenario = await everyMeasure();
afterAll(() => scenario.close());

async function renew(): Promise<void> {
  await scenario.close();
  scenario = await everyMeasure();
}

interface Card {
  readonly fingerprint: string;
  readonly finding: { id: string; words: string } | null;
  readonly earlier: { id: string; words: string } | null;
}

const STATE = { measure: 'engagement.attendances', zones: ['new-parks'], period: { financialYear: '2025/26' }, comparison: null };
type State = { [Name in keyof typeof STATE]: unknown };
const words = 'New Parks: attendances higher than ever since the rooms opened';

async function cardOf(state: Partial<State> = {}): Promise<Card> {
  const { measure, ...asked } = { ...STATE, ...state };
  const { data, errors } = await scenario.ask(
    `query($measures: [String!]!, $zones: [ZoneSlug!], $period: PeriodInput!, $comparison: WrittenFindingComparison) {
       findingsFor(measures: $measures, zones: $zones, period: $period, comparison: $comparison) { measure fingerprint finding { id words } earlier { id words } } }`,
    { measures: [measure], ...asked },
  );
  expect(errors).toBeUndefined();
  return (data as { findingsFor: Card[] }).findingsFor[0]!;
}

const write = async (more: object = {}, state: Partial<State> = {}) =>
  scenario.ask(
    `mutation($finding: FindingInput!) { writeFinding(finding: $finding) { id words measure zones period comparison fromDate beforeDate asAt writtenAt history { nodes { act after } } } }`,
    { finding: { ...STATE, ...state, fingerprint: (await cardOf(state)).fingerprint, words, ...more } },
  );
const correct = (id: string, said: string, why = 'Said too much.') =>
  scenario.ask(
    'mutation($id: ID!, $words: String!, $why: String!) { correctFinding(id: $id, words: $words, why: $why) { words correctedAt history { nodes { act reason before after } } } }',
    { id, words: said, why },
  );
const withdraw = (id: string, why = 'Not true.') =>
  scenario.ask('mutation($id: ID!, $why: String!) { withdrawFinding(id: $id, why: $why) { withdrawnAt } }', { id, why });
const change = (statement: string) => scenario.orm.em.fork().getConnection().execute(statement);

describe('a finding', () => {
  beforeEach(renew);

  test('heads the card that it was written for, says for what and when, and begins its history', async () => {
    expect(await cardOf()).toMatchObject({ finding: null, earlier: null });
    const { data, errors } = await write();
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      writeFinding: {
        id: '1',
        words,
        measure: 'engagement.attendances',
        zones: 'new-parks',
        period: '2025-04-01/2026-04-01',
        comparison: null,
        fromDate: '2025-04-01',
        beforeDate: '2026-04-01',
        asAt: '2026-10-05T09:00:00.000Z',
        writtenAt: '2026-10-05T13:00:00.000Z',
        history: { nodes: [{ act: 'WRITTEN', after: { words, zones: ['new-parks'] } }] },
      },
    });
    expect(await cardOf()).toMatchObject({ finding: { words }, earlier: null });
  });

  test('heads no other card: of other zones, another period, another comparison, another measure', async () => {
    await write();
    for (const state of [
      { zones: ['new-parks', 'bell-foundry'] },
      { zones: null },
      { period: { financialYear: '2024/25' } },
      // The same months, asked for as the latest twelve: next month those are others.
      { period: { relative: 'LAST_12_MONTHS' } },
      { comparison: 'PREVIOUS_PERIOD' },
      { measure: 'engagement.sessionsHeld' },
    ]) {
      expect(await cardOf(state)).toMatchObject({ finding: null, earlier: null });
    }
  });

  test('heads the card however its state is asked for: the same months by name, every zone by naming each', async () => {
    await write({}, { zones: null });
    const named = { zones: ['THRINGSTONE_WHITWICK', 'new-parks', 'bell-foundry'], period: { from: '2025-04', before: '2026-04' } };
    expect(await cardOf(named)).toMatchObject({ finding: { words } });
  });

  test.each([
    [
      'a figure changes',
      `update "session" set "attendances_0_to_9" = "attendances_0_to_9" + 1 where "id" = (select max("s"."id") from "session" "s" join "activity" "a" on "a"."id" = "s"."activity_id" join "zone" "z" on "z"."id" = "a"."zone_id" where "z"."slug" = 'new-parks' and "s"."state" = 'HELD' and "s"."attendances_0_to_9" is not null)`,
    ],
    [
      'a figure is no longer provisional',
      `update "expected_return" set "state" = 'RECEIVED', "received_on" = '2026-04-10' where "state" = 'MISSING'`,
    ],
  ])('is reported, and no longer shown, when %s', async (_, statement) => {
    await write();
    const before = await cardOf();
    await change(statement);
    await change(`update "upload" set "rows_rejected" = 1, "rows_in" = "rows_in" + 1`);
    const after = await cardOf();
    expect(after).toMatchObject({ finding: null, earlier: { words } });
    expect(after.fingerprint).not.toBe(before.fingerprint);
    const { errors } = await write({ fingerprint: before.fingerprint, words: 'Too late' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FIGURES_HAVE_CHANGED' });
    expect((await write({ words: 'About these figures' })).errors).toBeUndefined();
    expect(await cardOf()).toMatchObject({ finding: { words: 'About these figures' }, earlier: { words } });
  });

  test('is reported, and no longer shown, when limits start again or a target is set', async () => {
    await write();
    const rebase = { measure: STATE.measure, zone: 'new-parks', month: '2025-09', reason: 'A trial.' };
    await scenario.ask('mutation($rebase: RebaseInput!) { addRebase(rebase: $rebase) { id } }', { rebase });
    expect(await cardOf()).toMatchObject({ finding: null, earlier: { words } });
    await scenario.ask('mutation { withdrawRebase(id: 3, why: "A trial.") { id } }');
    expect(await cardOf()).toMatchObject({ finding: { words } });
    const target = { measure: STATE.measure, zone: 'new-parks', grain: 'MONTH', number: '41', since: '2025-05-01', setBy: 'The board' };
    await scenario.ask('mutation($target: TargetInput!) { setTarget(target: $target) { id } }', { target });
    expect(await cardOf()).toMatchObject({ finding: null });
  });

  test('stays when something else changes: another measure, another zone, one more event', async () => {
    await write();
    await scenario.ask(
      'mutation { addZoneEvent(event: { date: "2025-06-01", title: "Fair held", kind: PLACE, zones: [NEW_PARKS] }) { id } }',
    );
    await write({ words: 'Of another card' }, { measure: 'engagement.sessionsHeld' });
    await change(
      `update "session" set "attendances_0_to_9" = 99 where "attendances_0_to_9" is not null and "activity_id" in (select "id" from "activity" where "zone_id" = 1)`,
    );
    await change(`update "upload" set "rows_rejected" = 1, "rows_in" = "rows_in" + 1`);
    expect(await cardOf()).toMatchObject({ finding: { words }, earlier: null });
  });

  test('that compares falls with the figures that it is compared with', async () => {
    const state = { comparison: 'SAME_PERIOD_LAST_YEAR' };
    await write({}, state);
    await change(
      `update "session" set "attendances_0_to_9" = 99 where "attendances_0_to_9" is not null and "date" < '2025-04-01' and "date" > '2024-05-01'`,
    );
    await change(`update "upload" set "rows_rejected" = 1, "rows_in" = "rows_in" + 1`);
    expect(await cardOf(state)).toMatchObject({ finding: null, earlier: { words } });
    expect((await cardOf()).earlier).toBeNull();
  });

  test('is corrected and withdrawn, and what it said is kept', async () => {
    await write();
    const { data } = await correct('1', 'New Parks: attendances higher');
    expect(data).toMatchObject({
      correctFinding: {
        words: 'New Parks: attendances higher',
        correctedAt: '2026-10-05T13:00:00.000Z',
        history: {
          nodes: [
            { act: 'WRITTEN' },
            { act: 'CORRECTED', reason: 'Said too much.', before: { words }, after: { words: 'New Parks: attendances higher' } },
          ],
        },
      },
    });
    expect(await cardOf()).toMatchObject({ finding: { words: 'New Parks: attendances higher' } });
    await withdraw('1');
    expect(await cardOf()).toMatchObject({ finding: null, earlier: null });
    const kept = await scenario.ask(
      '{ writtenFindings { totalCount } writtenFinding(id: 1) { words } writtenFindingChanges { nodes { act } } }',
    );
    expect(kept.data).toEqual({
      writtenFindings: { totalCount: 0 },
      writtenFinding: { words: 'New Parks: attendances higher' },
      writtenFindingChanges: { nodes: [{ act: 'WRITTEN' }, { act: 'CORRECTED' }, { act: 'WITHDRAWN' }] },
    });
    expect((await write()).errors).toBeUndefined();
  });

  test('costs a page that nobody wrote for one statement, whatever the number of its cards', async () => {
    const ask = (measures: string[]) =>
      scenario.ask(
        'query($measures: [String!]!) { findingsFor(measures: $measures, period: { relative: ALL }) { measure finding { words } } }',
        { measures },
      );
    await ask(['engagement.attendances']);
    const one = (await ask(['engagement.attendances'])).statements;
    const many = (await ask(['engagement.attendances', 'engagement.sessionsHeld', 'crime.recordedCrime'])).statements;
    expect(many).toHaveLength(one.length);
    expect(one.filter((statement) => statement.includes('written_finding"\n'))).toHaveLength(1);
  });
});

describe('refused, with a code, the field, and what would be possible', () => {
  beforeAll(async () => {
    await renew();
    await write();
  });

  test.each([
    [
      'thirteen words',
      { words: 'one two three four five six seven eight nine ten eleven twelve thirteen' },
      { code: 'FINDING_TOO_LONG', field: 'words' },
      'has 13 words and may have 12',
    ],
    [
      'twelve words that are a letter',
      { words: 'x'.repeat(121) },
      { code: 'WORDS_TOO_LONG', field: 'words' },
      '121 characters and may have 120',
    ],
    ['no words', { words: ' \n ' }, { code: 'WORDS_MISSING', field: 'words' }, 'Say in one sentence what the figures show.'],
    ['figures that nobody looked at', { fingerprint: '0'.repeat(64) }, { code: 'FIGURES_HAVE_CHANGED' }, 'Look at the card again'],
    ['figures that it is written for already', {}, { code: 'FINDING_ALREADY_THERE', field: 'words' }, '(id 1). Correct that one'],
    ['a measure that does not exist', { measure: 'x' }, { code: 'UNKNOWN_MEASURE', field: 'measure' }, "no measure 'x'"],
    ['a zone that does not exist', { zones: ['coalville'] }, { code: 'UNKNOWN_ZONE', field: 'zones' }, 'The zones are'],
    ['no period', { period: {} }, { code: 'PERIOD_NOT_UNDERSTOOD' }, 'exactly one way'],
  ])('a finding of %s', async (_, wrong, extensions, message) => {
    const { errors } = await write(wrong);
    expect(errors?.[0]?.extensions).toEqual(extensions);
    expect(errors?.[0]?.message).toContain(message);
  });

  test.each([
    ['a finding that is not there', () => correct('99', 'Other'), 'UNKNOWN_FINDING'],
    ['a finding into what it says', () => correct('1', words), 'NOTHING_TO_CORRECT'],
    ['a finding for no reason', () => correct('1', 'Other', ' '), 'REASON_MISSING'],
    ['a finding into nothing for no reason, of which both are said', () => correct('1', ' ', ' '), 'SEVERAL_FAULTS'],
  ])('nobody corrects %s', async (_, act, code) => {
    expect((await act()).errors?.[0]?.extensions?.['code']).toBe(code);
  });
});

test('markup is shown as it was typed, and never read', async () => {
  await renew();
  await write({ words: '<b>New Parks</b> & <script>alert(1)</script>' });
  expect(await cardOf()).toMatchObject({ finding: { words: '<b>New Parks</b> & <script>alert(1)</script>' } });
});
