// Decides what the outline of a zone is: the boundaries of its LSOAs with the lines between them taken out.

import { union } from '@turf/union';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** About 0.1 m at this latitude; what ONS draws is coarser. */
const DECIMALS = 6;

/** One outline of one or more areas, with coordinates in degrees at six decimals. Null when there are none. */
export function dissolve(areas: readonly Feature<Polygon | MultiPolygon>[]): Polygon | MultiPolygon | null {
  // Neighbours share their corners only once both are rounded the same: else slivers stay between them.
  const rounded = areas.map(({ geometry }) => ({ type: 'Feature' as const, properties: {}, geometry: round(geometry) }));
  const [first] = rounded;
  if (!first) return null;
  if (rounded.length === 1) return first.geometry;
  const outline = union({ type: 'FeatureCollection', features: rounded });
  return outline && round(outline.geometry);
}

function round<Shape extends Polygon | MultiPolygon>(geometry: Shape): Shape {
  return { ...geometry, coordinates: roundNested(geometry.coordinates) };
}

function roundNested<Nested>(nested: Nested): Nested {
  if (typeof nested === 'number') return Number(nested.toFixed(DECIMALS)) as Nested;
  return (Array.isArray(nested) ? nested.map(roundNested) : nested) as Nested;
}
