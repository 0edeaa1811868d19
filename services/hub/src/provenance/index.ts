export { defineHistory, writtenFields } from './history.nouns.ts';
export { provenanceManifest } from './provenance.manifest.ts';
export { provenanceFields } from './provenance.nouns.ts';
export { provenance, provenanceOrHand, writtenTimes } from './provenance.properties.ts';
export { FaultSeverity, RowFault } from './row-fault.entity.ts';
export { Upload, UploadSource, UploadState } from './upload.entity.ts';
export { readReason, recordIdOf, requireDifference, requireStanding } from './writing.rules.ts';
export { Writing } from './writing.ts';
export { type Statement, WrittenNoun } from './written-change.entity.ts';
