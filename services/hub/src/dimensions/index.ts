export { dimensionsManifest } from './dimensions.manifest.ts';
export { organisation } from './organisation.dimension.ts';
export { households, persons, RESIDENTS_MISSING, RESIDENTS_OF_PLACE_MISSING, residentsOfPlaces, residentsOfZones } from './residents.ts';
