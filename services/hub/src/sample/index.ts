export * from './load-sample.ts';
