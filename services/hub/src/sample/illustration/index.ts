export * from './illustrate.ts';
export type * from './illustrated-rows.ts';
