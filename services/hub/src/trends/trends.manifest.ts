// Declares what the hub is given of the findings that people write.

import type { RoomManifest } from '../records/index.ts';
import { WrittenFinding } from './findings/written-finding.entity.ts';
import { writtenFindingChanges, writtenFindings } from './findings/written-finding.nouns.ts';

export const trendsManifest: RoomManifest = {
  entities: [WrittenFinding],
  nouns: [writtenFindings, writtenFindingChanges],
};
