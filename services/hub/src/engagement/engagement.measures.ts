// Declares what is measured of engagement.

export * from './active-weeks.measures.ts';
export * from './attendances.measures.ts';
export * from './sessions.measures.ts';
export * from './support-counts.measures.ts';
