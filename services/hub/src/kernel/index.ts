export * from './errors.ts';
export * from './figures.ts';
export * from './money.ts';
export * from './months.ts';
export * from './periods.ts';
