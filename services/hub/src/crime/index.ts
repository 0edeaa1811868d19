export * from './crime.measures.ts';
export * from './crime.nouns.ts';
export * from './recorded-crime.entity.ts';
export * from './recorded-crime.repository.ts';
