import { expect, test } from 'vitest';
import type { TrendsQuery } from '#lib/graph/generated/graphql.ts';
import { compareZones, identifyZone } from '#lib/zones/identity.ts';
import { groupCards } from './groups.ts';
import { readTrends } from './read-trends.ts';

type Row = TrendsQuery['combined']['rows'][number];

const counted = { state: 'EXACT' as const, number: 3, leftOut: 0, completeness: { received: 1, expected: 1 } };
const missing = { state: 'NOT_REPORTED' as const, number: null, leftOut: 0, completeness: { received: 0, expected: 1 } };
const priced = { state: 'EXACT' as const, amount: '10.50', completeness: null };

function row(month: string, slug: string, attendances: Row['attendances']): Row {
  return {
    period: { month },
    zone: { slug, name: slug },
    sessionsHeld: counted,
    attendances,
    familiesSupported: counted,
    individualsSupported: counted,
    outreachActions: counted,
    concernsRaised: counted,
    concernsClosed: counted,
    amountAwarded: priced,
    amountPaid: priced,
    recordedCrime: counted,
    antiSocialBehaviour: counted,
  };
}

function answer(rows: Row[]): TrendsQuery {
  const measure = (id: string, field: string, domain: string): TrendsQuery['measures'][number] => ({
    id,
    field,
    title: field,
    description: '',
    unit: '',
    formula: '',
    better: 'UP',
    additiveOverTime: true,
    additiveOverPlace: true,
    protected: false,
    illustrative: true,
    source: '',
    domain,
  });
  return {
    hub: { ownerName: '', programmeName: '', firstMonth: '2026-04', latestMonth: '2026-05' },
    measures: [measure('crime.recordedCrime', 'recordedCrime', 'crime'), measure('engagement.attendances', 'attendances', 'engagement')],
    combined: { asAt: '2026-10-05T09:00:00+01:00', illustrative: true, rows },
  };
}

test('rows in any order become months in order and zones in their fixed order', () => {
  const [chart] = readTrends(
    answer([row('2026-05', 'new-parks', counted), row('2026-04', 'new-parks', missing), row('2026-05', 'bell-foundry', counted)]),
  );
  expect(chart?.measure.id).toBe('engagement.attendances');
  expect(chart?.months).toEqual(['2026-04', '2026-05']);
  expect(chart?.series.map(({ zone }) => zone.slug)).toEqual(['bell-foundry', 'new-parks']);
  expect(chart?.series[1]?.points[0]?.figure).toEqual({ state: 'NOT_REPORTED' });
});

test('a row that the hub did not send is not reported, not zero', () => {
  const [chart] = readTrends(
    answer([row('2026-05', 'new-parks', counted), row('2026-04', 'new-parks', counted), row('2026-05', 'bell-foundry', counted)]),
  );
  expect(chart?.series[0]?.points[0]?.figure).toEqual({ state: 'NOT_REPORTED' });
});

test('returns are counted over the rows shown', () => {
  const [chart] = readTrends(answer([row('2026-05', 'new-parks', counted), row('2026-04', 'new-parks', missing)]));
  expect(chart?.completeness).toEqual({ received: 1, expected: 2 });
});

test('crime is grouped apart, with its attribution and its provisional membership', () => {
  const groups = groupCards(readTrends(answer([row('2026-05', 'new-parks', counted)])).map((chart) => ({ chart, stills: [] })));
  expect(groups.map(({ heading }) => heading)).toEqual(['Engagement', 'Recorded crime']);
  expect(groups[1]?.note).toMatch(/provisional zone membership.*Open Government Licence v3\.0/);
});

test('each zone has its own colour, marker and dash, and a new zone borrows none', () => {
  const known = ['bell-foundry', 'new-parks', 'thringstone-whitwick', 'elsewhere'].map(identifyZone);
  for (const trait of ['markToken', 'marker', 'dash'] as const)
    expect(new Set(known.map((identity) => String(identity[trait]))).size).toBe(4);
  expect(
    ['elsewhere', 'new-parks', 'bell-foundry']
      .map((slug) => ({ slug }))
      .sort(compareZones)
      .map(({ slug }) => slug),
  ).toEqual(['bell-foundry', 'new-parks', 'elsewhere']);
});
