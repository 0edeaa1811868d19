import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/kit/figures/figure.ts';
import type { ComparedQuery } from '#lib/graph/generated/graphql.ts';
import { readComparison } from './read-comparison.ts';
import { readTargets } from './read-targets.ts';
import { sayChange } from '#lib/kit/figures/change.ts';

const exact = (number: string): Figure => ({ state: 'EXACT', number });

describe('a change stands with the figure that it is a change of', () => {
  const change = (now: number, before: number, percent: number | null, over = '2025/26') => ({
    absolute: now - before,
    percent,
    number: now,
    before,
    over: { label: over },
    reason: null,
  });
  const none = (reason: string | null = null) => ({ absolute: null, percent: null, number: null, before: null, over: null, reason });

  test.each([
    [exact('1275'), exact('1364'), change(1275, 1364, -6.52), 'prev', '−89 (−7%) on 1,364'],
    [exact('1561'), exact('1279'), change(1561, 1279, 22.05), 'yoy', '+282 (+22%) on 1,279'],
    [exact('12'), exact('12'), change(12, 12, 0), 'prev', 'no change on 12'],
    [exact('1001'), exact('1000'), change(1001, 1000, 0.1), 'prev', '+1 (under 1%) on 1,000'],
    [exact('7'), exact('9'), change(7, 9, -22.2), 'yoy', '−2 on 9'],
    [exact('5'), { state: 'ZERO', number: '0' }, change(5, 0, null), 'yoy', '+5 on 0'],
    [exact('123'), exact('120'), change(123, 120, 2.5), 'target', '3 above target (120)'],
    [exact('115'), exact('120'), change(115, 120, -4.2), 'target', '5 below target (120)'],
    [exact('120'), exact('120'), change(120, 120, 0), 'target', 'on target (120)'],
    [{ state: 'PROVISIONAL', number: '100' }, exact('120'), none(), 'target', 'target 120'],
    [exact('5'), { state: 'NOT_APPLICABLE' }, none(), 'target', 'no target is set'],
    [exact('5'), { state: 'NOT_APPLICABLE' }, none(), 'yoy', 'nothing to compare with'],
    [exact('5'), undefined, null, 'yoy', 'nothing to compare with'],
    [{ state: 'NOT_REPORTED' }, exact('5'), none(), 'yoy', ''],
  ] as const)('%j beside %j', (now, before, sent, comparison, said) => {
    expect(sayChange(now, before, sent, 'count', comparison)).toBe(said);
  });

  test('where the two periods do not hold the same months, the change is over those that both hold, and names them', () => {
    const months = 'January to March, the three months that both years hold';
    const now: Figure = { state: 'PARTIAL', number: '505' };
    expect(sayChange(now, { state: 'PARTIAL', number: '188' }, change(156, 184, -15.2, months), 'count', 'yoy')).toBe(
      `−28 (−15%) on 184: ${months}`,
    );
    const reason = 'No month is held whole in both periods. Not held whole: Apr 2023 to Mar 2024.';
    expect(sayChange(now, { state: 'NOT_COLLECTED' }, none(reason), 'count', 'yoy')).toBe(reason);
  });

  test('money to the penny', () => {
    const sent = {
      absolute: '-19444.40',
      percent: -55.4,
      amount: '15650.00',
      before: '35094.40',
      over: { label: '2025/26' },
      reason: null,
    };
    expect(sayChange(exact('15650.00'), exact('35094.40'), sent, 'pounds', 'yoy')).toBe('−£19,444.40 (−55%) on £35,094.40');
  });
});

type Row = ComparedQuery['combined']['rows'][number];

const count = {
  state: 'EXACT' as const,
  number: 30,
  before: { state: 'EXACT' as const, number: 20 },
  change: { absolute: 10, percent: 50, number: 30, before: 20, reason: null, over: null, comparedWith: { label: 'Apr 2025 to Jun 2025' } },
};
const people = {
  state: 'NOT_APPLICABLE' as const,
  number: null,
  before: { state: 'NOT_APPLICABLE' as const, number: null },
  change: { absolute: null, percent: null, number: null, before: null, reason: null, over: null, comparedWith: null },
};
const money = {
  state: 'ZERO' as const,
  amount: '0.00',
  before: { state: 'ZERO' as const, amount: '0.00' },
  change: { absolute: '0.00', percent: null, amount: '0.00', before: '0.00', reason: null, over: null, comparedWith: null },
};

function row(slug: string, attendances: Row['attendances'] = count): Row {
  return {
    zone: { slug, name: slug },
    sessionsHeld: count,
    attendances,
    familiesSupported: people,
    individualsSupported: people,
    outreachActions: count,
    concernsRaised: count,
    concernsClosed: count,
    amountAwarded: money,
    amountPaid: money,
    recordedCrime: count,
    antiSocialBehaviour: count,
  };
}

const answer = (rows: Row[]): ComparedQuery => ({
  measures: [
    { field: 'attendances', title: 'Attendances', unit: 'attendances' },
    { field: 'familiesSupported', title: 'Families supported', unit: 'families' },
    { field: 'amountPaid', title: 'Amount paid', unit: '£' },
  ],
  combined: { rows },
});

describe('the table of a comparison', () => {
  test('has the zones in their fixed order, and what may not be added up in a sentence', () => {
    const table = readComparison(answer([row('new-parks'), row('bell-foundry')]), 'yoy');
    expect(table.heading).toBe('Compared with the same period last year');
    expect(table.comparedWith).toBe('Apr 2025 to Jun 2025');
    expect(table.zones.map(({ slug }) => slug)).toEqual(['bell-foundry', 'new-parks']);
    expect(table.rows.map(({ title, cells }) => [title, cells[0]?.now, cells[0]?.change])).toEqual([
      ['Attendances', '30', '+10 (+50%) on 20'],
      ['Amount paid', '£0', 'no change on £0'],
    ]);
    expect(table.leftOut).toBe('Not here, because their months may not be added up: families supported.');
    expect(table.note).toBeUndefined();
  });

  test('names the compared months with each change where they are not the same for all, and of part of a figure those that it is over', () => {
    const other = { label: 'Apr 2025 and Jun 2025' };
    const over = { label: 'April and June, the two months that both years hold' };
    const part = { ...count, change: { ...count.change, number: 22, before: 12, comparedWith: other, over } };
    const table = readComparison(answer([row('new-parks', count), row('bell-foundry', part)]), 'yoy');
    expect(table.comparedWith).toBeUndefined();
    expect(table.rows[0]?.cells.map(({ change }) => change)).toEqual([
      '+10 (+50%) on 12: April and June, the two months that both years hold',
      '+10 (+50%) on 20 in Apr 2025 to Jun 2025',
    ]);
  });

  test('tells that a figure is provisional, by its symbol and in words', () => {
    const provisional = { ...count, before: { state: 'PROVISIONAL' as const, number: 20 } };
    const table = readComparison(answer([row('new-parks', provisional)]), 'prev');
    expect(table.note).toMatch(/^A change is over the months that both periods have in full\./);
    expect(table.symbols.map(({ symbol }) => symbol)).toEqual(['[p]']);
  });
});

describe('the table of targets', () => {
  const noCount = { state: 'NOT_APPLICABLE' as const, number: null };
  const unaimed = { state: 'EXACT' as const, number: 30, before: noCount, change: { absolute: null }, targetsMet: null };
  const noAmount = { state: 'NOT_APPLICABLE' as const, amount: null };
  const unaimedMoney = { state: 'ZERO' as const, amount: '0.00', before: noAmount, change: null, targetsMet: null };
  const aimed = (number: number, target: number, targetsMet: { met: number; of: number } | null, isWhole = true) => ({
    state: isWhole ? ('EXACT' as const) : ('PROVISIONAL' as const),
    number,
    before: { state: 'EXACT' as const, number: target },
    change: { absolute: isWhole ? number - target : null },
    targetsMet,
  });
  const withheld = { ...aimed(400, 280, null, false), state: 'PROTECTED' as const, number: null };
  const month = (slug: string, label: string, attendances: ReturnType<typeof aimed> | typeof unaimed | typeof withheld) => ({
    zone: { slug, name: slug },
    period: { label },
    sessionsHeld: unaimed,
    attendances,
    familiesSupported: unaimed,
    individualsSupported: unaimed,
    outreachActions: unaimed,
    concernsRaised: unaimed,
    concernsClosed: unaimed,
    amountAwarded: unaimedMoney,
    amountPaid: unaimedMoney,
    recordedCrime: unaimed,
    antiSocialBehaviour: unaimed,
  });
  const read = (rows: ReturnType<typeof month>[]) =>
    readTargets({
      measures: [
        { field: 'sessionsHeld', title: 'Sessions held', unit: 'sessions' },
        { field: 'attendances', title: 'Attendances', unit: 'attendances' },
      ],
      combined: { rows },
    });
  const months = [
    month('new-parks', 'Jun 2026', unaimed),
    month('new-parks', 'Jul 2026', aimed(300, 280, { met: 1, of: 1 })),
    month('new-parks', 'Aug 2026', aimed(153, 280, { met: 1, of: 2 })),
    month('new-parks', 'Sep 2026', aimed(400, 280, { met: 1, of: 2 }, false)),
    month('bell-foundry', 'Aug 2026', unaimed),
  ];

  test('gives the latest whole month, and how many whole months met theirs; a provisional month is not counted', () => {
    const table = read(months);
    expect(table.rows.map(({ title, cells }) => [title, cells.map(({ now, change }) => [now, change])])).toEqual([
      [
        'Attendances',
        [
          ['', 'no target is set'],
          ['153 in Aug 2026', '127 below target (280); 1 of the 2 whole months with a target met it'],
        ],
      ],
    ]);
    expect(table.note).toMatch(/^A month is compared with its target once it is complete/);
  });

  test('how many months met their target is said as the hub counts it, and not at all where it counts none', () => {
    const first = read([month('new-parks', 'Jul 2026', aimed(4, 5, { met: 1, of: 1 }))]);
    expect(first.rows[0]?.cells[0]?.change).toBe('1 below target (5); the only whole month with a target met it');
    const uncounted = read([month('new-parks', 'Jul 2026', aimed(4, 5, null))]);
    expect(uncounted.rows[0]?.cells[0]?.change).toBe('1 below target (5)');
  });

  test('says when no month has one, when no month with one is held whole, and when it may not be seen', () => {
    const none = read([month('new-parks', 'Jun 2026', unaimed)]);
    expect([none.rows, none.none]).toEqual([[], 'No month of this period has a target for any of the measures that are compared here.']);
    const waiting = read([month('new-parks', 'Sep 2026', aimed(400, 280, null, false))]);
    expect(waiting.rows[0]?.cells[0]).toMatchObject({ now: '', change: 'no month with a target is complete' });
    expect(read([month('new-parks', 'Sep 2026', withheld)]).rows[0]?.cells[0]?.change).toBe('not shown to your role');
  });
});
