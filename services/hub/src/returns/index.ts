export * from './expected-return.entity.ts';
