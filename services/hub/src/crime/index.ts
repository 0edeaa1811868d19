export * from './crime.measures.ts';
export * from './crime.nouns.ts';
export * from './recorded-crime-month.entity.ts';
export * from './recorded-crime.entity.ts';
export * from './recorded-crime.repository.ts';
export * from './roll-up.repository.ts';
export { crimeManifest } from './crime.manifest.ts';
