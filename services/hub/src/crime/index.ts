export * from './recorded-crime.entity.ts';
