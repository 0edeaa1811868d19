export * from './activity-funding.entity.ts';
export * from './value.nouns.ts';
