export type { Clock } from './clock.ts';
export type { Fault, FaultPlace } from './fault-collector.ts';
export { importBytes, importPath } from './import-path.ts';
export type { ImportOutcome, ImportProgress, ImportReport, OnProgress } from './import-report.ts';
export type { ImportOptions, ImportPlace } from './import-run.ts';
export type { Importer, Original, Publication, Reading, Subject } from './importer.ts';
export { importers, sourcesWithOriginals, type CommandWord } from './importers.ts';
export { rejectInterruptedRuns } from './interrupted-runs.ts';
export { keepOriginal, originalPathOf, type Incoming } from './originals.ts';
