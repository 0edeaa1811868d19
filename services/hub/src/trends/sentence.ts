export type { Counts, TrendFacts } from './sentences/contract.ts';
export { FindingKind, findingKind, trendFinding } from './sentences/trend.finding.ts';
export { stepOf, type Step } from './sentences/step-words.ts';
export { trendSentence } from './sentences/trend.sentence.ts';
