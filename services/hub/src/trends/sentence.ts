export type { TrendFacts } from './sentences/contract.ts';
export { trendFinding } from './sentences/trend.finding.ts';
export { trendSentence } from './sentences/trend.sentence.ts';
