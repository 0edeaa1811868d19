export { dimensionsManifest } from './dimensions.manifest.ts';
export { organisation } from './organisation.dimension.ts';
export { households, persons, RESIDENTS_MISSING, residentsOfZones } from './residents.ts';
