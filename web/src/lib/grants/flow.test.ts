import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFlow } from '#lib/charts/flow/layout.ts';
import { countWords } from '#lib/kit/words/sentence.ts';
import { compareDecimals, multiplyDecimals, sumDecimals } from '#lib/kit/figures/decimal.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';
import type { ActivityTheme, GrantsQuery } from '#lib/graph/generated/graphql.ts';
import { describeFlow, layoutFlowTable } from './describe-flow.ts';
import { followMoney, GrantsDoNotAddUp } from './money-by-theme.ts';
import { grantOf } from './scenarios.ts';

type Award = GrantsQuery['inPeriod']['rows'][number]['awards']['nodes'][number];
type Funded = [theme: ActivityTheme, slug: string];

const ZONES = [
  { slug: 'bell-foundry', name: 'Bell Foundry' },
  { slug: 'new-parks', name: 'New Parks' },
  { slug: 'thringstone-whitwick', name: 'Thringstone & Whitwick' },
];

/** An award that zones share, with the activities that it pays for. @param round 0 for none. */
const awardOf = (amountAwarded: string, round: number, shares: Record<string, number>, ...funded: Funded[]): Award => ({
  ...grantOf(amountAwarded),
  fundingRound: round === 0 ? null : { id: String(round), title: `Round ${round}`, financialYear: '2024/25' },
  zones: {
    nodes: Object.entries(shares).map(([slug, share], index, all) => ({
      share,
      shareBefore: all.slice(0, index).reduce((sum, [, before]) => sum + before, 0),
      zone: ZONES.find((zone) => zone.slug === slug) ?? { slug, name: slug },
    })),
  },
  activitiesFunded: {
    totalCount: funded.length,
    nodes: funded.map(([theme, slug]) => ({ activity: { theme, zone: { slug } } })),
  },
});

/** The answer of a hub that counts these awards by their shares; the rest of the question is of no matter here. */
function answerOf(awards: Award[], zones = ZONES): GrantsQuery {
  const byRoundAndZone = awards.flatMap(({ fundingRound, zones: shares, amountAwarded }) =>
    shares.nodes
      .filter(({ zone }) => zones.some(({ slug }) => slug === zone?.slug))
      .map(({ share, zone }) => ({ fundingRound, zone, amount: multiplyDecimals(amountAwarded, String(share)) })),
  );
  const sums = new Map<string, (typeof byRoundAndZone)[number]>();
  for (const row of byRoundAndZone) {
    const key = `${row.fundingRound?.id} ${row.zone?.slug}`;
    sums.set(key, { ...row, amount: sumDecimals([sums.get(key)?.amount ?? '0', row.amount]) });
  }
  const answer: Pick<GrantsQuery, 'inPeriod' | 'byRoundAndZone' | 'byZone' | 'measures'> = {
    measures: [{ id: 'grants.amountAwarded', field: 'amountAwarded', title: 'Amount awarded', source: 'Register' }],
    inPeriod: {
      rows: [{ amountAwarded: { amount: '0', state: 'EXACT' }, awards: { totalCount: awards.length, nodes: awards } }],
    } as unknown as GrantsQuery['inPeriod'],
    byRoundAndZone: {
      rows: [...sums.values()].map(({ fundingRound, zone, amount }) => ({ fundingRound, zone, amountAwarded: { amount, state: 'EXACT' } })),
    },
    byZone: { rows: zones.map((zone) => ({ zone, amountAwarded: { amount: '0', state: 'EXACT' } })) },
  };
  return answer as GrantsQuery;
}

/** £6,000 of round 1 half and half, for young people in New Parks; £1,000 of round 2 for two themes; £500 outside the rounds, linked to nothing. */
const awards = [
  awardOf('6000.00', 1, { 'bell-foundry': 0.5, 'new-parks': 0.5 }, ['YOUNG_PEOPLE', 'new-parks']),
  awardOf('1000.00', 2, { 'new-parks': 1 }, ['YOUNG_PEOPLE', 'new-parks'], ['HOUSING', 'new-parks']),
  awardOf('500.00', 0, { 'thringstone-whitwick': 1 }),
];

describe('where money went', () => {
  test('from round over zone to the theme of what it pays for there; several and none are told, nothing is divided', () => {
    expect(describeFlow(answerOf(awards), 'All zones')?.rows.map(({ round, zone, theme, amount }) => [round, zone, theme, amount])).toEqual(
      [
        ['2024/25 Round 2', 'New Parks', 'Several themes', '£1,000'],
        ['2024/25 Round 1', 'Bell Foundry', 'No activity linked', '£3,000'],
        ['2024/25 Round 1', 'New Parks', 'Young people', '£3,000'],
        ['Outside the rounds', 'Thringstone & Whitwick', 'No activity linked', '£500'],
      ],
    );
    expect(describeFlow(answerOf(awards), 'All zones')?.total).toBe('£7,500');
  });

  test('with one zone shown, only its shares are followed', () => {
    const card = describeFlow(answerOf(awards, [{ slug: 'bell-foundry', name: 'Bell Foundry' }]), 'All zones');
    expect([card?.total, card?.rows.length]).toEqual(['£3,000', 1]);
  });

  test('what does not come to the amount that the hub counts is refused, were it by a fraction of a penny', () => {
    const answer = answerOf(awards);
    const [first, ...others] = answer.byRoundAndZone.rows;
    const off = { ...first!, amountAwarded: { ...first!.amountAwarded, amount: '3000.001' } };
    expect(() => followMoney({ ...answer, byRoundAndZone: { ...answer.byRoundAndZone, rows: [off, ...others] } })).toThrow(
      GrantsDoNotAddUp,
    );
  });

  test('any grants with any shares and themes come to exactly the pounds of their rows', () => {
    const slugs = ZONES.map(({ slug }) => slug);
    const anyFunded = fc.tuple(fc.constantFrom<ActivityTheme>('YOUNG_PEOPLE', 'COMMUNITY', 'SAFETY'), fc.constantFrom(...slugs));
    const anyAward = fc
      .tuple(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.nat(4),
        fc.constantFrom<Record<string, number>>(
          { 'new-parks': 1 },
          { 'bell-foundry': 0.33334, 'new-parks': 0.33333, 'thringstone-whitwick': 0.33333 },
          { 'bell-foundry': 0.25, 'thringstone-whitwick': 0.75 },
        ),
        fc.array(anyFunded, { maxLength: 4 }),
      )
      .map(([pence, round, shares, funded]) => awardOf((pence / 100).toFixed(2), round, shares, ...funded));
    fc.assert(
      fc.property(fc.array(anyAward, { minLength: 1, maxLength: 30 }), (all) => {
        const money = followMoney(answerOf(all));
        const total = sumDecimals(all.map(({ amountAwarded }) => amountAwarded));
        expect(compareDecimals(money?.total ?? '0', total)).toBe(0);
        const layout = layoutFlow(money?.links ?? [], money?.names ?? [], 820);
        for (const column of layout.columns) {
          expect(compareDecimals(sumDecimals(column.map(({ amount }) => amount)), total)).toBe(0);
          // One scale: every column is as tall as all the money, within the rounding of px.
          expect(Math.abs(column.reduce((sum, { height }) => sum + height, 0) - 220)).toBeLessThan(1);
        }
      }),
    );
  });

  test('more grants than are listed are not followed, nor is nothing', () => {
    const answer = answerOf(awards);
    const [row] = answer.inPeriod.rows;
    const more = { ...answer.inPeriod, rows: [{ ...row!, awards: { ...row!.awards, totalCount: 9 } }] };
    expect(followMoney({ ...answer, inPeriod: more })).toBeUndefined();
    expect(followMoney(answerOf([]))).toBeUndefined();
  });

  test('a third of a grant is a third, and what is in no zone goes to “Not placed”', () => {
    const shared = awardOf('9000.00', 1, { 'bell-foundry': 0.333333333333, 'new-parks': 0.333333333334, '': 0.333333333333 });
    const nodes = shared.zones.nodes.map((part) => (part.zone?.slug === '' ? { ...part, zone: null } : part));
    const counted = { fundingRound: shared.fundingRound, amountAwarded: { amount: '3000.00', state: 'EXACT' as const } };
    const places = [...ZONES.slice(0, 2), null];
    const answer = answerOf([{ ...shared, zones: { nodes } }]);
    const byRoundAndZone = { rows: places.map((zone) => ({ ...counted, zone })) };
    const byZone = { rows: places.map((zone) => ({ ...counted, zone })) };
    const { rows } = layoutFlowTable({ ...answer, byRoundAndZone, byZone });
    expect(rows.map((row) => [row[1], row.at(-1)])).toEqual([
      ...ZONES.slice(0, 2).map(({ name }) => [name, '3000.00']),
      ['Not placed', '3000.00'],
    ]);
  });

  test('the file keeps the fraction of a penny that a share leaves', () => {
    const shared = awardOf('9100.00', 1, { 'bell-foundry': 0.33334, 'new-parks': 0.33333, 'thringstone-whitwick': 0.33333 });
    expect(layoutFlowTable(answerOf([shared])).rows.map((row) => row.at(-1))).toEqual(['3033.394', '3033.303', '3033.303']);
  });
});

describe('the finding', () => {
  test.each([
    [awards, 'All zones: £4,000 of £7,500 is linked to a theme'],
    [awards.slice(2), 'All zones: none of the £500 awarded is linked to a theme'],
    [[awardOf('800.00', 1, { 'new-parks': 1 }, ['HOUSING', 'new-parks'])], 'All zones: all £800 is linked to themes, £800 to housing'],
  ])('is true of what is linked', (of, finding) => {
    const said = describeFlow(answerOf(of), 'All zones')?.finding ?? '';
    expect(said).toBe(finding);
    expect(countWords(said)).toBeLessThanOrEqual(12);
  });
});

describe('the picture', () => {
  const money = followMoney(answerOf(awards));

  test.each([320, 820])('no words touch other words of their column, and all stands inside the box, at %i px', (width) => {
    const { columns, height } = layoutFlow(money?.links ?? [], money?.names ?? [], width);
    expect(columns.map((nodes) => nodes.map(({ lines }) => lines.at(-1)))).toEqual([
      ['£1,000', '£6,000', '£500'],
      ['£3,000', '£4,000', '£500'],
      ['£3,000', '£1,000', '£3,500'],
    ]);
    for (const column of columns) {
      column.forEach((node, index) => {
        const before = column[index - 1];
        // The first line of its words begins below the node above.
        expect(node.textY - 14).toBeGreaterThanOrEqual((before ? before.y + before.height : 0) - 1);
        expect(node.textY + (node.lines.length - 1) * 16).toBeLessThan(node.y);
        expect(node.y + node.height).toBeLessThanOrEqual(height + 0.2);
      });
    }
  });

  test('every way between two nodes is one band, in the colour of its zone', () => {
    const { bands } = layoutFlow(money?.links ?? [], money?.names ?? [], 820);
    expect(bands.map(({ key, via }) => [key, via])).toEqual([
      ['2 new-parks', 'new-parks'],
      ['1 bell-foundry', 'bell-foundry'],
      ['1 new-parks', 'new-parks'],
      ['none thringstone-whitwick', 'thringstone-whitwick'],
      ['bell-foundry NONE', 'bell-foundry'],
      ['new-parks YOUNG_PEOPLE', 'new-parks'],
      ['new-parks SEVERAL', 'new-parks'],
      ['thringstone-whitwick NONE', 'thringstone-whitwick'],
    ]);
  });

  test('its description names every theme with its money', () => {
    expect(describeFlow(answerOf(awards), 'All zones')?.description).toContain(
      `Young people: ${formatPounds('3000')} (New Parks ${formatPounds('3000')}); Several themes: £1,000 (New Parks £1,000); No activity linked: £3,500`,
    );
  });
});
