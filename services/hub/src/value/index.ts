export * from './activity-funding.entity.ts';
export * from './assumptions.ts';
export * from './value.measures.ts';
export * from './value.nouns.ts';
export { valueManifest } from './value.manifest.ts';
