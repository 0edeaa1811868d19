// Targets and rebases are written through the graph: charts and assurance follow at once, nothing is lost, and what cannot be is refused with words.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import type { Scenario } from '../scenarios/scenario.ts';

let scenario: Scenario = await everyMeasure();
afterAll(() => scenario.close());

/** A scenario in which nobody has written anything by hand yet. */
async function renew(): Promise<void> {
  await scenario.close();
  scenario = await everyMeasure();
}

const target = {
  measure: 'engagement.attendances',
  zone: 'bell-foundry',
  grain: 'MONTH',
  number: '30',
  since: '2025-04-01',
  setBy: 'The board',
};
const rebase = { measure: 'engagement.attendances', zone: 'bell-foundry', month: '2025-04', reason: 'The hall was rebuilt.' };
const WHEN = 'writtenAt correctedAt withdrawnAt illustrative importedFrom { id } history { nodes { act reason before after } }';
const TARGET = `id measure zone { slug } grain number since setBy ${WHEN}`;
const REBASE = `id measure zone { slug } month reason event { title } ${WHEN}`;

const setTarget = (said: object) =>
  scenario.ask(`mutation($target: TargetInput!) { setTarget(target: $target) { ${TARGET} } }`, { target: said });
const correctTarget = (id: string, said: object, why = 'The board changed it.') =>
  scenario.ask(
    `mutation($id: ID!, $target: TargetInput!, $why: String!) { correctTarget(id: $id, target: $target, why: $why) { ${TARGET} } }`,
    { id, target: said, why },
  );
const addRebase = (said: object) =>
  scenario.ask(`mutation($rebase: RebaseInput!) { addRebase(rebase: $rebase) { ${REBASE} } }`, { rebase: said });
const correctRebase = (id: string, said: object, why = 'It was a month later.') =>
  scenario.ask(
    `mutation($id: ID!, $rebase: RebaseInput!, $why: String!) { correctRebase(id: $id, rebase: $rebase, why: $why) { ${REBASE} } }`,
    { id, rebase: said, why },
  );
const withdraw = (what: 'Target' | 'Rebase', id: string, why = 'Decided otherwise.') =>
  scenario.ask(
    `mutation($id: ID!, $why: String!) { withdraw${what}(id: $id, why: $why) { id withdrawnAt history { nodes { act reason } } } }`,
    { id, why },
  );

interface Drawn {
  readonly target: number | null;
  readonly assurance: string | null;
  readonly segments: number[];
  readonly rebases: { month: string; reason: string }[];
}

/** What the chart of a zone takes in of what people decided. */
async function draw(zone: string | null = 'bell-foundry', measure = 'engagement.attendances'): Promise<Drawn> {
  const { data } = await scenario.ask(
    `query($measure: String!, $zone: ZoneSlug) { trend(measure: $measure, zone: $zone, period: { from: "2024-04", before: "2026-04" }) {
       target targetAmount assurance rebases { month reason } points { segment } } }`,
    { measure, zone },
  );
  const { trend } = data as { trend: Omit<Drawn, 'segments'> & { points: { segment: number | null }[] } };
  const { points, target: number, assurance, rebases } = trend;
  return { target: number, assurance, rebases, segments: [...new Set(points.flatMap(({ segment }) => segment ?? []))] };
}

const idIn = ({ data }: { data?: unknown }) => Object.values(data as Record<string, { id: string }>)[0]?.id ?? '';

describe('what is written', () => {
  beforeEach(renew);

  test('a target acts on the chart and its assurance at once, and is exact', async () => {
    expect(await draw()).toMatchObject({ target: null, assurance: null });
    const { data, errors } = await setTarget({ ...target, number: '030.0' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      setTarget: {
        id: '8',
        ...target,
        zone: { slug: 'bell-foundry' },
        illustrative: false,
        importedFrom: null,
        writtenAt: '2026-10-05T13:00:00.000Z',
        correctedAt: null,
        withdrawnAt: null,
        history: { nodes: [{ act: 'WRITTEN', reason: null, before: null, after: { ...target, illustrative: false } }] },
      },
    });
    const drawn = await draw();
    expect(drawn.target).toBe(30);
    expect(drawn.assurance).not.toBeNull();
  });

  test('a corrected target changes what assurance says, and keeps what stood before', async () => {
    const id = idIn(await setTarget({ ...target, number: '100,000' }));
    expect((await draw()).assurance).toBe('CONSISTENT_FAIL');
    const { data } = await correctTarget(id, { ...target, number: '0' });
    expect((await draw()).assurance).toBe('CONSISTENT_PASS');
    expect(data).toMatchObject({
      correctTarget: {
        number: '0',
        history: {
          nodes: [
            { act: 'WRITTEN' },
            { act: 'CORRECTED', reason: 'The board changed it.', before: { number: '100000' }, after: { number: '0' } },
          ],
        },
      },
    });
  });

  test('a withdrawn target acts on nothing, and may be set again', async () => {
    const id = idIn(await setTarget(target));
    await withdraw('Target', id);
    expect((await draw()).target).toBeNull();
    const { data } = await scenario.ask(
      `{ targets(where: { measure: { equals: "engagement.attendances" }, zone: { in: [BELL_FOUNDRY] } }) { totalCount } target(id: ${id}) { number withdrawnAt } }`,
    );
    expect(data).toEqual({ targets: { totalCount: 0 }, target: { number: '30', withdrawnAt: '2026-10-05T13:00:00.000Z' } });
    expect((await setTarget(target)).errors).toBeUndefined();
  });

  test('money is pounds and pence, whatever a float would make of it', async () => {
    const { data } = await setTarget({
      ...target,
      measure: 'grants.amountPaid',
      number: '9999999999.99',
      grain: 'FINANCIAL_YEAR',
      since: '2026-04-01',
    });
    expect(data).toMatchObject({ setTarget: { number: '9999999999.99' } });
  });

  test('a target of all zones together is one of its own', async () => {
    expect((await setTarget({ ...target, zone: null })).errors).toBeUndefined();
    expect((await draw(null)).target).toBe(30);
    expect((await draw()).target).toBeNull();
  });

  test('one event that moved several measures is written for all of them, or for none', async () => {
    const add = (...measures: string[]) =>
      scenario.ask('mutation($rebases: [RebaseInput!]!) { addRebases(rebases: $rebases) { measure reason } }', {
        rebases: measures.map((measure) => ({ ...rebase, measure })),
      });
    const { data, errors } = await add('engagement.attendances', 'engagement.sessionsHeld');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      addRebases: ['engagement.attendances', 'engagement.sessionsHeld'].map((measure) => ({ measure, reason: rebase.reason })),
    });
    // The second is there already: the first of these is not written either.
    const again = await add('engagement.volunteers', 'engagement.sessionsHeld');
    expect(again.errors?.[0]?.message).toContain('The usual range of Sessions held in that place is recalculated from Apr 2025 already');
    const held = await scenario.ask('{ rebases(first: 50, where: { measure: { equals: "engagement.volunteers" } }) { totalCount } }');
    expect(held.data).toEqual({ rebases: { totalCount: 0 } });
    expect((await add()).errors?.[0]?.extensions?.['code']).toBe('REBASES_NOT_COUNTED');
    await renew();
  });

  test('limits start again from the month of a rebase, run through again when it is withdrawn, and move when it is corrected', async () => {
    expect((await draw()).segments).toEqual([1]);
    const { data, errors } = await addRebase(rebase);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      addRebase: { ...rebase, zone: { slug: 'bell-foundry' }, event: null, writtenAt: '2026-10-05T13:00:00.000Z' },
    });
    expect(await draw()).toMatchObject({ segments: [1, 2], rebases: [{ month: '2025-04', reason: 'The hall was rebuilt.' }] });
    const id = idIn({ data });
    await correctRebase(id, { ...rebase, month: '2025-05' });
    expect((await draw()).rebases).toEqual([{ month: '2025-05', reason: 'The hall was rebuilt.' }]);
    const { data: withdrawn } = await withdraw('Rebase', id);
    expect(withdrawn).toMatchObject({
      withdrawRebase: {
        history: { nodes: [{ act: 'WRITTEN' }, { act: 'CORRECTED' }, { act: 'WITHDRAWN', reason: 'Decided otherwise.' }] },
      },
    });
    expect(await draw()).toMatchObject({ segments: [1], rebases: [] });
  });

  test('limits are made of the first points after a rebase, where it declares them', async () => {
    const ask = async () => {
      const { data } = await scenario.ask(
        '{ trend(measure: "engagement.attendances", zone: "bell-foundry", period: { financialYear: "2025/26" }) { baseline { points first last chosen } rebases { baselinePoints } } }',
      );
      return (data as { trend: { baseline: object; rebases: object[] } }).trend;
    };
    await addRebase({ ...rebase, baselinePoints: 6 });
    expect(await ask()).toEqual({
      baseline: { points: 6, first: '2025-04-01', last: '2025-09-01', chosen: false },
      rebases: [{ baselinePoints: 6 }],
    });
  });

  test('a figure that is explained leaves limits and verdicts, stays on the chart, and is judged again once that is withdrawn', async () => {
    const ask = async () => {
      const { data } = await scenario.ask(
        '{ trend(measure: "engagement.attendances", zone: "new-parks", period: { month: "2025-10" }) { points { number charted ghosted pointType } baseline { points } } }',
      );
      return (data as { trend: { points: object[]; baseline: { points: number } } }).trend;
    };
    const before = await ask();
    const reason = 'A fair was held.';
    const point = { measure: 'engagement.attendances', zone: 'new-parks', month: '2025-10', reason };
    const { data, errors } = await scenario.ask(
      'mutation($point: GhostedPointInput!) { ghostPoint(point: $point) { id measure zone { slug } month reason history { nodes { act } } } }',
      { point },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ ghostPoint: { ...point, zone: { slug: 'new-parks' }, history: { nodes: [{ act: 'WRITTEN' }] } } });
    expect(await ask()).toEqual({
      points: [{ number: 56, charted: false, ghosted: reason, pointType: null }],
      baseline: null,
    });
    // Beside other months the limits are those of the ten that are left.
    const { data: year } = await scenario.ask(
      '{ trend(measure: "engagement.attendances", zone: "new-parks", period: { financialYear: "2025/26" }) { baseline { points } } }',
    );
    expect(year).toEqual({ trend: { baseline: { points: before.baseline.points - 1 } } });
    const { data: withdrawn } = await scenario.ask(
      'mutation($id: ID!) { withdrawGhostedPoint(id: $id, why: "It was another month.") { history { nodes { act reason } } } }',
      { id: idIn({ data }) },
    );
    expect(withdrawn).toMatchObject({
      withdrawGhostedPoint: { history: { nodes: [{ act: 'WRITTEN' }, { act: 'WITHDRAWN', reason: 'It was another month.' }] } },
    });
    expect(await ask()).toEqual(before);
  });

  test('a rebase goes with an event of its zone', async () => {
    const { data } = await addRebase({ ...rebase, zone: 'new-parks', month: '2025-08', event: '2' });
    expect(data).toMatchObject({
      addRebase: { event: { title: 'Community rooms opened' }, history: { nodes: [{ after: { event: 'Community rooms opened' } }] } },
    });
  });

  test('of several that set the same target at once, one is told that it stands already', async () => {
    const answers = await Promise.all([setTarget(target), setTarget(target)]);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['TARGET_ALREADY_THERE']);
  });
});

describe('refused, with a code, the field, and what would be possible', () => {
  beforeAll(renew);

  const anotherZone = { event: '2' };
  test.each([
    ['a measure that does not exist', { measure: 'engagement.attendance' }, 'UNKNOWN_MEASURE', 'measure', 'Near it are engagement.'],
    ['a zone that does not exist', { zone: 'coalville' }, 'UNKNOWN_ZONE', 'zone', 'The zones are bell-foundry'],
    [
      'a zone of a measure that has none',
      { measure: 'grants.budgetUsed', number: '80' },
      'MEASURE_WITHOUT_ZONES',
      'zone',
      'Leave the zone out.',
    ],
    ['half an attendance', { number: '30.5' }, 'TARGET_NUMBER_NOT_POSSIBLE', 'number', 'Give a whole number, like 31.'],
    [
      'a share of more than all',
      { measure: 'engagement.cancelledShare', number: '120' },
      'TARGET_NUMBER_NOT_POSSIBLE',
      'number',
      'Give 0 to 100',
    ],
    ['a tenth of a penny', { measure: 'grants.amountPaid', number: '1.005' }, 'TARGET_NUMBER_NOT_POSSIBLE', 'number', 'pounds and pence'],
    [
      'a percentage of attendances',
      { number: '10%' },
      'TARGET_NUMBER_NOT_POSSIBLE',
      'number',
      '10% cannot be a target: Attendances is in attendances, not a percentage.',
    ],
    ['a comma that is none of thousands', { number: '1,2' }, 'NUMBER_NOT_UNDERSTOOD', 'number', 'a comma stands only between thousands'],
    ['a number in the words of a float', { number: '1e3' }, 'NUMBER_NOT_UNDERSTOOD', 'number', "'1e3' is not a number."],
    ['a million millions', { number: '1000000000000' }, 'NUMBER_NOT_UNDERSTOOD', 'number', 'is too large: it has 13 digits'],
    [
      'a quarter of what is counted by month',
      { measure: 'engagement.familiesSupported', grain: 'QUARTER' },
      'TARGET_GRAIN_NOT_POSSIBLE',
      'grain',
      'Choose each month.',
    ],
    ['a day of another age', { since: '0225-04-01' }, 'TARGET_SINCE_OUT_OF_REACH', 'since', 'from 1 Mar 2014 to'],
    ['31 February', { since: '2025-02-31' }, 'DATE_NOT_UNDERSTOOD', 'since', 'February 2025 has 28 days'],
    ['nobody', { setBy: ' ' }, 'WORDS_MISSING', 'setBy', 'Say which office or board set the target'],
    ['a whole letter', { setBy: 'x'.repeat(101) }, 'WORDS_TOO_LONG', 'setBy', '101 characters and may have 100'],
    ['the same as one that stands', { zone: 'new-parks' }, 'TARGET_ALREADY_THERE', 'since', 'since 1 Apr 2025 already: 40 (id 2)'],
  ])('a target of %s', async (_, wrong, code, field, words) => {
    const { errors } = await setTarget({ ...target, ...wrong });
    expect(errors?.[0]?.extensions).toEqual({ code, field });
    expect(errors?.[0]?.message).toContain(words);
  });

  test('everything that is wrong with a target is said at once, each at its field', async () => {
    const { errors } = await setTarget({ ...target, number: 'many', since: 'soon', setBy: ' ', zone: 'coalville' });
    const { code, faults } = errors?.[0]?.extensions as { code: string; faults: { code: string; field: string }[] };
    expect([code, ...faults.map((fault) => `${fault.field} ${fault.code}`)]).toEqual([
      'SEVERAL_FAULTS',
      'zone UNKNOWN_ZONE',
      'number NUMBER_NOT_UNDERSTOOD',
      'since DATE_NOT_UNDERSTOOD',
      'setBy WORDS_MISSING',
    ]);
  });

  test.each([
    ['a measure that does not exist', { measure: 'x' }, 'UNKNOWN_MEASURE', 'measure', 'The measures are'],
    ['a zone that does not exist', { zone: 'coalville' }, 'UNKNOWN_ZONE', 'zone', 'The zones are bell-foundry'],
    ['a month that is none', { month: '2025-13' }, 'BAD_USER_INPUT', 'month', "'2025-13' is not a month"],
    ['the first month', { month: '2024-04' }, 'REBASE_MONTH_OUT_OF_REACH', 'month', 'Choose a month from May 2024 to Feb 2026.'],
    [
      'a month before there is anything',
      { month: '2020-04' },
      'REBASE_MONTH_OUT_OF_REACH',
      'month',
      'Choose a month from May 2024 to Feb 2026.',
    ],
    ['a month to come', { month: '2026-04' }, 'REBASE_MONTH_OUT_OF_REACH', 'month', 'Choose a month from May 2024 to Feb 2026.'],
    [
      'a month of a measure that lags behind',
      { measure: 'crime.recordedCrime', month: '2026-03' },
      'REBASE_MONTH_OUT_OF_REACH',
      'month',
      'to Feb 2026.',
    ],
    ['no reason', { reason: '' }, 'WORDS_MISSING', 'reason', 'Say why earlier months no longer describe'],
    ['a reason that is a letter', { reason: 'x'.repeat(301) }, 'WORDS_TOO_LONG', 'reason', '301 characters'],
    ['an event that is not there', { event: '99' }, 'UNKNOWN_EVENT', 'event', "There is no event '99'"],
    ['an event of another zone', anotherZone, 'EVENT_OF_OTHER_ZONE', 'event', 'does not concern Bell Foundry'],
    ['the same as one that stands', { zone: 'new-parks' }, 'REBASE_ALREADY_THERE', 'month', 'recalculated from Apr 2025 already (id 1)'],
  ])('a rebase of %s', async (_, wrong, code, field, words) => {
    const { errors } = await addRebase({ ...rebase, ...wrong });
    expect(errors?.[0]?.extensions).toEqual({ code, field });
    expect(errors?.[0]?.message).toContain(words);
  });

  test.each([
    [0, {}, 'made of a whole number of months, 5 to 11: from Apr 2025 to Feb 2026 there are 11. Give such a number, or leave it out'],
    [4, {}, 'made of a whole number of months, 5 to 11'],
    [12, {}, 'made of a whole number of months, 5 to 11'],
    [5, { month: '2025-12' }, 'made of 5 months or more, and from Dec 2025 to Feb 2026 there are 3. Leave the number of months out'],
  ])('limits of %i months', async (baselinePoints, more, words) => {
    const { errors } = await addRebase({ ...rebase, ...more, baselinePoints });
    expect(errors?.[0]?.extensions).toEqual({ code: 'REBASE_BASELINE_NOT_USABLE', field: 'baselinePoints' });
    expect(errors?.[0]?.message).toContain(words);
  });

  test('a month that is explained already is to be withdrawn first, for an explanation cannot be corrected', async () => {
    const point = { measure: 'engagement.attendances', zone: 'bell-foundry', month: '2024-07', reason: 'A fair.' };
    const { errors } = await scenario.ask('mutation($point: GhostedPointInput!) { ghostPoint(point: $point) { id } }', { point });
    expect(errors?.[0]?.message).toContain('Withdraw that one first');
  });

  test('the catalogue names the months that a measure is held for, and the first and last that can be taken are taken', async () => {
    const { data } = await scenario.ask('{ measures { id firstMonth latestMonth } }');
    const measures = (data as { measures: { id: string; firstMonth: string; latestMonth: string }[] }).measures;
    const { firstMonth, latestMonth } = measures.find(({ id }) => id === rebase.measure) ?? {};
    expect([firstMonth, latestMonth]).toEqual(['2024-04', '2026-02']);
    for (const month of [firstMonth, latestMonth]) {
      const point = { measure: rebase.measure, zone: 'thringstone-whitwick', month, reason: 'A fair.' };
      const { errors } = await scenario.ask('mutation($point: GhostedPointInput!) { ghostPoint(point: $point) { id } }', { point });
      expect(errors).toBeUndefined();
    }
    expect((await addRebase({ ...rebase, zone: 'thringstone-whitwick', month: latestMonth })).errors).toBeUndefined();
  });

  test.each([
    ['a month that is not held', { month: '2020-04' }, 'GHOST_MONTH_OUT_OF_REACH', 'month'],
    ['a month that is explained already', { month: '2024-07' }, 'POINT_ALREADY_GHOSTED', 'month'],
    ['a month for no reason', { reason: ' ' }, 'WORDS_MISSING', 'reason'],
    ['a zone that is none', { zone: 'x' }, 'UNKNOWN_ZONE', 'zone'],
  ])('%s is not explained', async (_, wrong, code, field) => {
    const point = { measure: 'engagement.attendances', zone: 'bell-foundry', month: '2024-08', reason: 'A fair.', ...wrong };
    const { errors } = await scenario.ask('mutation($point: GhostedPointInput!) { ghostPoint(point: $point) { id } }', { point });
    expect(errors?.[0]?.extensions).toEqual({ code, field });
  });

  test('an event that was withdrawn cannot go with a new rebase', async () => {
    await scenario.ask('mutation { withdrawZoneEvent(id: 1, why: "Not decided.") { id } }');
    expect((await addRebase({ ...rebase, event: '1' })).errors?.[0]?.extensions).toEqual({ code: 'UNKNOWN_EVENT', field: 'event' });
  });

  test.each([
    ['a target that is not there', () => correctTarget('99', target), 'UNKNOWN_TARGET'],
    ['a rebase that is not there', () => correctRebase('99', rebase), 'UNKNOWN_REBASE'],
    [
      'a target into what it says',
      () => correctTarget('2', { ...target, zone: 'new-parks', number: '40', setBy: 'The office' }),
      'NOTHING_TO_CORRECT',
    ],
    [
      'a rebase into what it says',
      () => correctRebase('1', { ...rebase, zone: 'new-parks', reason: 'The club moved into the community rooms.' }),
      'NOTHING_TO_CORRECT',
    ],
    ['a target for no reason', () => correctTarget('2', { ...target, zone: 'new-parks' }, ' '), 'REASON_MISSING'],
    ['a rebase for no reason', () => correctRebase('1', { ...rebase, zone: 'new-parks' }, ' '), 'REASON_MISSING'],
  ])('nobody corrects %s', async (_, act, code) => {
    expect((await act()).errors?.[0]?.extensions?.['code']).toBe(code);
  });

  test('what is withdrawn already is left as it is', async () => {
    const ids = {
      Target: idIn(await setTarget({ ...target, since: '2025-05-01' })),
      Rebase: idIn(await addRebase({ ...rebase, month: '2025-09' })),
    };
    for (const what of ['Target', 'Rebase'] as const) {
      await withdraw(what, ids[what]);
      expect((await withdraw(what, ids[what])).errors?.[0]?.extensions).toEqual({ code: 'ALREADY_WITHDRAWN' });
    }
  });

  test('several things at once', async () => {
    const { errors } = await addRebase({ ...rebase, zone: 'x', month: '2020-01', reason: '' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'SEVERAL_FAULTS',
      faults: [{ field: 'zone' }, { field: 'month' }, { field: 'reason' }],
    });
  });
});
