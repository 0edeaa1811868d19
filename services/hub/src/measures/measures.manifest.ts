// Declares what the hub is given of targets, rebases and written findings.

import type { DomainManifest } from './domain-manifest.ts';
import { rebaseChanges, rebases, targetChanges, targets } from './decisions/decisions.nouns.ts';
import { WrittenFinding } from './decisions/written-finding.entity.ts';
import { writtenFindingChanges, writtenFindings } from './decisions/written-finding.nouns.ts';
import { Rebase } from './rebase.entity.ts';
import { households, persons } from './residents.ts';
import { Target } from './target.entity.ts';

export const measuresManifest: DomainManifest = {
  entities: [Rebase, Target, WrittenFinding],
  nouns: [rebaseChanges, rebases, targetChanges, targets, writtenFindingChanges, writtenFindings],
  measures: [households, persons],
  subject: null,
};
