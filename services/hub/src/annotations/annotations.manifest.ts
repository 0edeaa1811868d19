// Declares what the hub is given of targets and rebases.

import type { RoomManifest } from '../records/index.ts';
import { rebaseChanges, rebases, targetChanges, targets } from './decisions.nouns.ts';
import { Rebase } from './rebase.entity.ts';
import { Target } from './target.entity.ts';

export const annotationsManifest: RoomManifest = {
  entities: [Rebase, Target],
  nouns: [targets, targetChanges, rebases, rebaseChanges],
};
