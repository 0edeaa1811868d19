export * from './activity-funding.entity.ts';
