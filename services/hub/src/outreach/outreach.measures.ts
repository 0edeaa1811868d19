// Declares what is measured of outreach.

export * from './actions.measures.ts';
export * from './concerns.measures.ts';
