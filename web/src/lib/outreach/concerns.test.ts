import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#lib/cards/read-table.ts';
import type { OpenConcernsQuery } from '#lib/graph/generated/graphql.ts';
import { addDays, daysBetween, weekdayOf } from '#lib/kit/time/day.ts';
import { AGE_BANDS, countByBand, countDaysOpen, isOld } from './age.ts';
import { layoutConcernTable } from './concern-table.ts';
import { describeAges } from './describe-ages.ts';
import { describeConcerns } from './describe-concerns.ts';
import { ConcernsDoNotAddUp, readOpenConcerns } from './read-open-concerns.ts';

type Row = OpenConcernsQuery['outreach']['rows'][number];
type Concern = NonNullable<Row['openConcerns']>['nodes'][number];

const DAY_AFTER = '2026-09-01';

/** A concern of New Parks that was raised so many days before the day after the period. */
const concernOf = (daysOpen: number, told: Partial<Concern> = {}): Concern => ({
  reference: `NP-${daysOpen}`,
  kind: 'SPEEDING',
  raisedOn: addDays(DAY_AFTER, -daysOpen),
  routedTo: 'COUNCIL',
  routedOn: addDays(DAY_AFTER, -daysOpen),
  closedOn: null,
  illustrative: true,
  ...told,
});

const count = (number: number) => ({ state: number === 0 ? ('ZERO' as const) : ('EXACT' as const), number });

const rowOf = (slug: string, name: string, concerns: Concern[], over28Days: number, more = 0): Row => ({
  zone: { slug, name },
  concernsOpen: count(concerns.length + more),
  concernsOpenOver28Days: count(over28Days),
  openConcerns: { totalCount: concerns.length + more, nodes: concerns },
});

const answerOf = (...rows: Row[]): OpenConcernsQuery => {
  const sum = (of: 'concernsOpen' | 'concernsOpenOver28Days') => rows.reduce((all, row) => all + (row[of].number ?? 0), 0);
  return {
    measures: ['outreach.concernsOpen', 'outreach.concernsOpenOver28Days'].map((id) => ({
      id,
      title: id,
      description: 'Open.',
      formula: 'Number',
      source: 'Returns',
      owner: 'Partners',
    })),
    outreach: {
      asAt: '2026-10-05T09:00:00+01:00',
      illustrative: true,
      completeness: { received: 3, expected: 3 },
      period: { end: DAY_AFTER, lastDay: '2026-08-31' },
      rows,
      totals: { concernsOpen: count(sum('concernsOpen')), concernsOpenOver28Days: count(sum('concernsOpenOver28Days')) },
    },
  };
};

/** Raised on 4, 3 and 2 August, and long ago: 28, 29, 30 and 400 days before 1 September. */
const newParks = rowOf('new-parks', 'New Parks', [concernOf(28), concernOf(29), concernOf(30), concernOf(400)], 3);
const bellFoundry = rowOf('bell-foundry', 'Bell Foundry', [], 0);

describe('how old a concern is', () => {
  test('raised on 4 August, it is 28 days old at the end of August and not over 28 days; raised the day before, it is', () => {
    expect([countDaysOpen('2026-08-04', DAY_AFTER), countDaysOpen('2026-08-03', DAY_AFTER)]).toEqual([28, 29]);
    expect([isOld(28), isOld(29)]).toEqual([false, true]);
  });

  test('every age is in exactly one band, and the bands over 28 days hold exactly the old ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 })), (ages) => {
        const bands = countByBand(ages);
        expect(bands.reduce((sum, each) => sum + each, 0)).toBe(ages.length);
        const old = bands.filter((_, index) => isOld(AGE_BANDS[index]?.from ?? 0)).reduce((sum, each) => sum + each, 0);
        expect(old).toBe(ages.filter(isOld).length);
      }),
    );
  });

  test('days go over the ends of months and leap years, and weeks begin on Monday', () => {
    expect([daysBetween('2024-02-28', '2024-03-01'), addDays('2025-12-31', 1), addDays('2024-03-01', -1)]).toEqual([
      2,
      '2026-01-01',
      '2024-02-29',
    ]);
    expect(['2026-08-31', '2026-09-06', '1969-12-29'].map(weekdayOf)).toEqual([0, 6, 0]);
  });
});

describe('the open concerns of an answer', () => {
  test('zones stand in their fixed order, concerns with the oldest first', () => {
    const zones = readOpenConcerns(answerOf(newParks, bellFoundry));
    expect(zones.map(({ zone }) => zone.slug)).toEqual(['bell-foundry', 'new-parks']);
    expect(zones[1]?.concerns.map(({ daysOpen }) => daysOpen)).toEqual([400, 30, 29, 28]);
    expect(zones[1]?.byBand).toEqual([1, 2, 0, 1]);
  });

  test('a list that is not what the hub counts is refused, and never drawn', () => {
    expect(() => readOpenConcerns(answerOf({ ...newParks, concernsOpenOver28Days: count(2) }))).toThrow(ConcernsDoNotAddUp);
    expect(() => readOpenConcerns(answerOf({ ...newParks, concernsOpen: count(9) }))).toThrow(
      /counts 9 concerns open in New Parks and lists 4/,
    );
  });

  test('of a zone with more than are listed the ages are not known, and said to be so', () => {
    const { zones, table } = describeAges(answerOf(rowOf('new-parks', 'New Parks', [concernOf(40)], 900, 1500)));
    expect(zones[0]?.panels).toEqual([]);
    expect(readTable(table)[1]?.slice(1)).toEqual(['not known', 'not known', 'not known', 'not known', '900', '1,501']);
    expect(table.remarks[0]).toContain('1,500 more are open in New Parks');
  });
});

describe('the card of ages', () => {
  test('its finding is what the hub counts, its bars start at zero and share one scale', () => {
    const card = describeAges(answerOf(bellFoundry, newParks));
    expect(card.finding).toBe('Both zones: 3 of 4 open concerns are over 28 days old');
    const [none, some] = card.zones;
    expect(none?.standing).toBe('none open');
    expect(some?.panels[0]?.bars.map(({ count: told, old }) => [told, old])).toEqual([
      ['1', false],
      ['2', true],
      ['0', true],
      ['1', true],
    ]);
    const [first, longest, nothing] = some?.panels[0]?.bars ?? [];
    expect(nothing?.width).toBe(0);
    expect(first?.width).toBeCloseTo((longest?.width ?? 0) / 2, 0);
    expect(none?.panels[0]?.bars.every(({ width }) => width === 0)).toBe(true);
  });

  test('no concern is open, or nobody reported: both are said', () => {
    expect(describeAges(answerOf(bellFoundry)).finding).toBe('Bell Foundry: no concern is open');
    const notReported = { state: 'NOT_REPORTED' as const, number: null };
    const silent = { ...bellFoundry, concernsOpen: notReported, concernsOpenOver28Days: notReported };
    const answer = answerOf(silent);
    const told = {
      ...answer,
      outreach: { ...answer.outreach, totals: { concernsOpen: notReported, concernsOpenOver28Days: notReported } },
    };
    expect(describeAges(told).finding).toBe('Bell Foundry: how many concerns are open is not reported');
    expect(describeAges(told).zones[0]?.panels).toEqual([]);
  });
});

describe('the list of open concerns', () => {
  test('says what each is about, when it was raised, who was asked, and how long it has been open', () => {
    const asked = concernOf(1161, { kind: 'ANTI_SOCIAL_BEHAVIOUR', routedTo: 'OPCC_COMMISSIONING', routedOn: '2023-07-01' });
    const { zones, day } = describeConcerns(
      answerOf(rowOf('new-parks', 'New Parks', [asked, concernOf(3, { routedTo: null, routedOn: null })], 1)),
    );
    expect(day).toBe('31 August 2026');
    expect(zones[0]?.heading).toBe('New Parks: 1 concern open over 28 days');
    expect(zones[0]?.old).toEqual([
      {
        reference: 'NP-1161',
        kind: 'Anti-social behaviour',
        raisedOn: '28 June 2023',
        routedTo: 'OPCC commissioning, on 1 July 2023',
        daysOpen: '1,161',
        since: 'still open',
        illustrative: true,
      },
    ]);
    expect(zones[0]?.recent[0]).toMatchObject({ routedTo: 'nobody yet', daysOpen: '3' });
  });

  test('one that has been closed after the end of the period is in it, and says when', () => {
    const { zones, hasClosedSince } = describeConcerns(
      answerOf(rowOf('new-parks', 'New Parks', [concernOf(30, { closedOn: '2026-09-22' })], 1)),
    );
    expect(hasClosedSince).toBe(true);
    expect(zones[0]?.old[0]?.since).toBe('closed on 22 September 2026');
  });

  test('leaves as one row a concern', () => {
    const { columns, rows } = layoutConcernTable(answerOf(newParks, bellFoundry));
    const told = (column: string) => rows[0]?.[columns.findIndex(({ name }) => name === column)];
    expect(['Zone', 'Raised on', 'As at the end of', 'Days open', 'Over 28 days'].map(told)).toEqual([
      'New Parks',
      '2025-07-28',
      '2026-08-31',
      400,
      'yes',
    ]);
    expect(rows).toHaveLength(4);
  });
});
