export { dimensionsManifest } from './dimensions.manifest.ts';
export { organisation } from './organisation.dimension.ts';
export { households, persons } from './residents.ts';
