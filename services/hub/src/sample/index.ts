// Decides how a hub is filled to try it out: published facts first, then what the importers take, then the illustration.

export { loadIllustration } from './load-illustration.ts';
export { loadPublishedFacts } from './published-facts.ts';
export { sampleFiles, type SampleFile } from './sample-files.ts';
export type { SampleClock, SampleLoad } from './sample-upload.ts';
