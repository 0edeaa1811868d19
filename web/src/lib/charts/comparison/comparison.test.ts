import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/kit/figures/figure.ts';
import type { ComparedQuery } from '#lib/graph/generated/graphql.ts';
import { readComparison } from './read-comparison.ts';
import { sayChange } from '#lib/kit/figures/change.ts';

const exact = (number: string): Figure => ({ state: 'EXACT', number });

describe('a change is told with the figure that it is a change of', () => {
  test.each([
    [exact('1561'), { state: 'PROVISIONAL', number: '1279' }, { absolute: 282, percent: 22.05 }, 'yoy', 'before: 1,279 [p]'],
    [exact('1275'), exact('1364'), { absolute: -89, percent: -6.52 }, 'prev', '−89 (−7%) on 1,364'],
    [exact('1561'), exact('1279'), { absolute: 282, percent: 22.05 }, 'yoy', '+282 (+22%) on 1,279'],
    [{ state: 'PROVISIONAL', number: '100' }, exact('120'), { absolute: -20, percent: -16.7 }, 'target', 'target 120'],
    [exact('12'), exact('12'), { absolute: 0, percent: 0 }, 'prev', 'no change on 12'],
    [exact('1001'), exact('1000'), { absolute: 1, percent: 0.1 }, 'prev', '+1 (under 1%) on 1,000'],
    [exact('7'), exact('9'), { absolute: -2, percent: -22.2 }, 'yoy', '−2 on 9'],
    [exact('5'), { state: 'ZERO', number: '0' }, { absolute: 5, percent: null }, 'yoy', '+5 on 0'],
    [exact('123'), exact('120'), { absolute: 3, percent: 2.5 }, 'target', '3 above the target of 120'],
    [exact('115'), exact('120'), { absolute: -5, percent: -4.2 }, 'target', '5 below the target of 120'],
    [exact('120'), exact('120'), { absolute: 0, percent: 0 }, 'target', 'on the target of 120'],
    [exact('5'), { state: 'NOT_APPLICABLE' }, { absolute: null, percent: null }, 'target', 'no target is set'],
    [exact('5'), { state: 'NOT_APPLICABLE' }, { absolute: null, percent: null }, 'yoy', 'nothing to compare with'],
    [exact('5'), { state: 'NOT_COLLECTED' }, { absolute: null, percent: null }, 'yoy', 'before: not collected'],
    [exact('5'), undefined, null, 'yoy', 'nothing to compare with'],
    [{ state: 'NOT_REPORTED' }, exact('5'), { absolute: null, percent: null }, 'yoy', ''],
  ] as const)('%j beside %j', (now, before, change, comparison, said) => {
    expect(sayChange(now, before, change, 'count', comparison)).toBe(said);
  });

  test('money to the penny', () => {
    expect(sayChange(exact('15650.00'), exact('35094.40'), { absolute: '-19444.40', percent: -55.4 }, 'pounds', 'yoy')).toBe(
      '−£19,444.40 (−55%) on £35,094.40',
    );
  });
});

type Row = ComparedQuery['combined']['rows'][number];

const count = {
  state: 'EXACT' as const,
  number: 30,
  before: { state: 'EXACT' as const, number: 20 },
  change: { absolute: 10, percent: 50, comparedWith: { label: 'Apr 2025 to Jun 2025' } },
};
const people = {
  state: 'NOT_APPLICABLE' as const,
  number: null,
  before: { state: 'NOT_APPLICABLE' as const, number: null },
  change: { absolute: null, percent: null, comparedWith: null },
};
const money = {
  state: 'ZERO' as const,
  amount: '0.00',
  before: { state: 'ZERO' as const, amount: '0.00' },
  change: { absolute: '0.00', percent: null, comparedWith: null },
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
    expect(table.hasProvisional).toBe(false);
  });

  test('tells that a figure is provisional, by its symbol and in words', () => {
    const provisional = { ...count, before: { state: 'PROVISIONAL' as const, number: 20 } };
    const table = readComparison(answer([row('new-parks', provisional)]), 'prev');
    expect(table.hasProvisional).toBe(true);
    expect(table.symbols.map(({ symbol }) => symbol)).toEqual(['[p]']);
  });

  test('leaves out the measures without a target, and says when none has one', () => {
    const none = { ...count, before: { state: 'NOT_APPLICABLE' as const, number: null } };
    const free = { ...row('new-parks', none), amountPaid: { ...money, before: { state: 'NOT_APPLICABLE' as const, amount: null } } };
    const table = readComparison(answer([free]), 'target');
    expect(table.rows).toEqual([]);
    expect(table.none).toBe('No target is set for this period.');
  });
});
