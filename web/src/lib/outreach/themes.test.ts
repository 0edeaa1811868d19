import { expect, test } from 'vitest';
import type { ConcernKind, ConcernOutcome, ConcernThemesQuery } from '#lib/graph/generated/graphql.ts';
import { describeThemes } from './describe-themes.ts';

const exact = (number: number) => ({ state: number === 0 ? ('ZERO' as const) : ('EXACT' as const), number });
const ASKED = { query: 'query', variables: '{}' };

/** How many have which outcome now; those of none are open. */
type Came = Partial<Record<ConcernOutcome | 'OPEN', number>>;

function answerOf(...themes: [kind: ConcernKind, raised: number, told: number, of: number, came: Came][]): ConcernThemesQuery {
  return {
    measures: [{ id: 'outreach.concernsRaised', source: 'Returns.' }],
    byTheme: {
      asAt: '2026-10-05T09:00:00+01:00',
      illustrative: true,
      period: { start: '2026-04-01', end: '2026-07-01' },
      rows: themes.map(([concernKind, raised, told, of]) => ({
        concernKind,
        concernsRaised: { ...exact(raised), shareOfTotal: null },
        raisedFedBackShare: { ...exact(told), base: exact(of) },
      })),
      totals: { concernsRaised: { ...exact(34), coverage: null } },
    },
    byOutcome: {
      rows: themes.flatMap(([concernKind, , , , came]) =>
        Object.entries(came).map(([outcome, raised]) => ({
          concernKind,
          concernOutcome: outcome === 'OPEN' ? null : (outcome as ConcernOutcome),
          concernsRaised: exact(raised),
        })),
      ),
      totals: { concernsRaised: exact(34) },
    },
  };
}

const speeding: Parameters<typeof answerOf>[0] = [
  'SPEEDING',
  30,
  84.6,
  23,
  { RESOLVED: 19, ACTION_PLANNED: 4, RAISED_IN_ERROR: 1, OPEN: 6 },
];
const parking: Parameters<typeof answerOf>[0] = ['PARKING', 4, 66.7, 2, { RESOLVED: 2, RAISED_IN_ERROR: 2 }];
const none = { concerns: { nodes: [] } };

test('themes come by how many were raised, each with what came of it, and the finding names the first with its whole', () => {
  const card = describeThemes(answerOf(parking, speeding), none, ASKED, 'All zones');
  expect(card?.finding).toBe('All zones: speeding was raised most, 30 of 34 concerns');
  const rows = card?.table.text.match(/<tr>.*?<\/tr>/g)?.slice(1) ?? [];
  const cells = rows.map((row) => [...row.matchAll(/>([^<>]+)</g)].map(([, text]) => text));
  expect(cells).toEqual([
    ['Speeding', '30', '19', '4', '0', '1', '6', '85%'],
    ['Parking', '4', '2', '0', '0', '2', '0'],
  ]);
});

test('what came of concerns is no zero where it is not for the reader: it is not drawn, and the card says so', () => {
  const { byOutcome, ...answer } = answerOf(speeding);
  const withheld = { ...byOutcome, rows: [], totals: { concernsRaised: { state: 'PROTECTED' as const, number: null } } };
  const card = describeThemes({ ...answer, byOutcome: withheld }, none, ASKED, 'All zones');
  expect([...(card?.table.text ?? '').matchAll(/<t[hd][^>]*>(?:<span>)?([^<]+)/g)].map(([, text]) => text)).toEqual([
    'You said',
    'Raised',
    'Residents told',
    'Speeding',
    '30',
    '85%',
  ]);
  expect(card?.notes.join(' ')).toContain(
    'What came of the concerns of each theme, and how many are still open, is not shown to your role.',
  );
  expect(card?.notes.join(' ')).not.toContain('add up');
});

test('no percentage is given of fewer than ten concerns, as the hub counts what it is of', () => {
  const { text } = describeThemes(answerOf(parking), none, ASKED, 'All zones')?.table ?? { text: '' };
  expect(text).toContain('data-label="Residents told"></td>');
});

test('what residents were told says who was asked, what came of it and when', () => {
  const told = {
    reference: 'NP-1',
    kind: 'PARKING' as const,
    raisedOn: '2026-04-03',
    routedTo: 'COUNCIL' as const,
    closedOn: '2026-04-20',
    outcome: 'RESOLVED' as const,
    fedBackOn: '2026-04-28',
    zone: { name: 'New Parks' },
  };
  const card = describeThemes(answerOf(speeding), { concerns: { nodes: [told] } }, ASKED, 'New Parks');
  expect(card?.told).toEqual([
    {
      reference: 'NP-1',
      said: 'Parking, New Parks, raised on 3 April 2026',
      did: 'Council was asked. Put right on 20 April 2026. Residents told on 28 April 2026.',
    },
  ]);
});

test('where nothing was ever collected there is no card', () => {
  expect(describeThemes(answerOf(), none, ASKED, 'All zones')).toBeUndefined();
});
