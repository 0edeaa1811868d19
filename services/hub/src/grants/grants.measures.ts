// Declares what is measured of grants.

export * from './applications.measures.ts';
export * from './awards.measures.ts';
export { byGrant } from './grants.dimensions.ts';
export * from './reporting.measures.ts';
export * from './rounds.measures.ts';
export * from './spending.measures.ts';
