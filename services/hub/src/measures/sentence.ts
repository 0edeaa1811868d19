export { changeSentence } from './sentences/change.sentence.ts';
export type { ChangeFacts, ComparedFigure, PeriodFigure, SayableNumber, TrendFacts, TrendPoint } from './sentences/contract.ts';
export { trendSentence } from './sentences/trend.sentence.ts';
export { countWords, trendFinding } from './sentences/trend.finding.ts';
