export * from './application.entity.ts';
export * from './funding-round.entity.ts';
export * from './grant.entity.ts';
export * from './grants.measures.ts';
export * from './grants.nouns.ts';
export * from './payment.entity.ts';
export { grantsManifest } from './grants.manifest.ts';
