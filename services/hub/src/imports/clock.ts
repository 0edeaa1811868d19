export type { Clock } from '../kernel/index.ts';
