import { describe, expect, test } from 'vitest';
import type { PlacesQuery } from '#lib/graph/generated/graphql.ts';
import { drawOutlines } from './outline.ts';
import { describePlaces } from './places.ts';

type SentZone = PlacesQuery['zones']['nodes'][number];
type SentArea = SentZone['areas']['nodes'][number];

/** A box of so many degrees, its south-western corner at 52.6 north. */
const box = (degrees: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [-1.2, 52.6],
      [-1.2 + degrees, 52.6],
      [-1.2 + degrees, 52.6 + degrees],
      [-1.2, 52.6 + degrees],
      [-1.2, 52.6],
    ],
  ],
});
const area = (more: Partial<SentArea>): SentArea => ({
  id: '1',
  kind: 'LSOA',
  lsoaCode: null,
  polygon: null,
  confidence: 'HIGH',
  provisional: true,
  validFrom: '2018-04-01',
  validTo: null,
  note: null,
  importedFrom: { attribution: 'Source: somebody.' },
  ...more,
});
const zone = (slug: string, areas: SentArea[]): SentZone => ({
  slug,
  name: slug,
  districtName: 'Leicester',
  areas: { totalCount: areas.length, nodes: areas },
  venues: { totalCount: 0, nodes: [] },
});

describe('outlines', () => {
  test('one degree of latitude is about 111.2 km, and one of longitude less by the cosine', () => {
    // 0.01 × 6371.0088 × π ÷ 180 = 1.11195 km north to south; × cos 52.605° = 0.67532 km west to east.
    expect(drawOutlines([{ slug: 'a', geometries: [box(0.01)] }]).outlines.get('a')?.size).toBe(
      '0.7 km from west to east, 1.1 km from north to south',
    );
  });

  test('every outline has one scale: a zone twice as wide is drawn twice as wide, in a box of one size', () => {
    const { outlines, width, kilometrePercent } = drawOutlines([
      { slug: 'small', geometries: [box(0.01)] },
      { slug: 'large', geometries: [box(0.02)] },
    ]);
    const widthOf = (slug: string) => {
      const east = [...(outlines.get(slug)?.path.matchAll(/(-?[\d.]+) -?[\d.]+/g) ?? [])].map(([, x]) => Number(x));
      return Math.max(...east) - Math.min(...east);
    };
    expect(widthOf('large') / widthOf('small')).toBeCloseTo(2, 2);
    expect(width).toBeCloseTo(widthOf('large') + 12, 0);
    expect((kilometrePercent / 100) * width).toBeCloseTo(100, 0);
  });

  test('a multipolygon keeps all of its rings', () => {
    const geometry = { type: 'MultiPolygon', coordinates: [box(0.01).coordinates, box(0.02).coordinates] };
    expect(
      drawOutlines([{ slug: 'a', geometries: [geometry] }])
        .outlines.get('a')
        ?.path.match(/Z/g),
    ).toHaveLength(2);
  });

  test('what is not polygonal has no outline, and nothing breaks', () => {
    expect(drawOutlines([{ slug: 'a', geometries: [null, { type: 'Point', coordinates: [0, 0] }] }]).outlines.size).toBe(0);
  });
});

describe('the places of a zone', () => {
  test('without an outline the areas are told in words, the doubtful apart', () => {
    const areas = [area({ lsoaCode: 'E01' }), area({ lsoaCode: 'E02' }), area({ lsoaCode: 'E03', confidence: 'LOW' })];
    const [told] = describePlaces([zone('new-parks', areas)], undefined).zones;
    expect(told?.outline).toBeUndefined();
    expect(told?.madeOf).toBe(
      '2 small areas (LSOAs). 1 more may belong to it and is not counted. No official boundary is published, so this may change.',
    );
  });

  test('an outline is drawn with the attribution of its source, and one that no longer holds is not', () => {
    const polygon = area({ kind: 'POLYGON', polygon: box(0.01) });
    const sheet = describePlaces([zone('new-parks', [polygon])], undefined);
    expect(sheet.zones[0]?.outline).toBeDefined();
    expect(sheet.attributions).toEqual(['Source: somebody.']);
    expect(describePlaces([zone('new-parks', [{ ...polygon, validTo: '2022-04-01' }])], undefined).zones[0]?.outline).toBeUndefined();
  });

  test('zones stand in their fixed order, and only the chosen ones', () => {
    const zones = [zone('new-parks', []), zone('bell-foundry', [])];
    expect(describePlaces(zones, undefined).zones.map(({ slug }) => slug)).toEqual(['bell-foundry', 'new-parks']);
    expect(describePlaces(zones, ['new-parks']).zones.map(({ slug }) => slug)).toEqual(['new-parks']);
  });
});

describe('what lies around a zone', () => {
  const parks = {
    type: 'Polygon',
    coordinates: [
      [
        [-1.19, 52.635],
        [-1.15, 52.635],
        [-1.15, 52.655],
        [-1.19, 52.655],
        [-1.19, 52.635],
      ],
    ],
  };

  test('small areas and wards are drawn in the box of the outline, wards with names that touch no other, and said to have changed', () => {
    const sheet = describePlaces([zone('new-parks', [area({ kind: 'POLYGON', polygon: parks })])], undefined);
    const around = sheet.zones[0]?.around;
    expect(around?.smallAreas.match(/M/g)?.length).toBeGreaterThan(around?.wards.match(/M/g)?.length ?? Infinity);
    expect(around?.names.map(({ name }) => name)).toContain('New Parks');
    for (const { x, y } of around?.names ?? []) {
      expect(x > 0 && x < sheet.width && y > 0 && y < sheet.height).toBe(true);
    }
    expect(sheet.attributions.at(-1)).toMatch(/wards of 2013, which have changed since.*Crown copyright/);
  });

  test('a zone elsewhere has none', () => {
    const far = { type: 'Polygon', coordinates: parks.coordinates.map((ring) => ring.map(([east = 0, north = 0]) => [east + 3, north])) };
    const sheet = describePlaces([zone('elsewhere', [area({ kind: 'POLYGON', polygon: far })])], undefined);
    expect([sheet.zones[0]?.around, sheet.attributions]).toEqual([undefined, ['Source: somebody.']]);
  });
});
