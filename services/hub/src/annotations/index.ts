export {
  annotationFacts,
  eventFacts,
  type EventFacts,
  ghostFacts,
  type GhostFacts,
  rebaseFacts,
  type RebaseFacts,
} from './annotation-facts.ts';
export { annotationsManifest } from './annotations.manifest.ts';
export { GhostedPoint } from './ghosts/ghosted-point.entity.ts';
export { readWords } from './read-words.ts';
export { Rebase } from './rebases/rebase.entity.ts';
export { Target } from './targets/target.entity.ts';
export { IdOf, Why } from './written-arguments.ts';
