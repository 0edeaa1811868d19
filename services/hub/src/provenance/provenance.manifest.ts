// Declares what the hub is given of uploads, their faults and the history of what people write.

import { AuditEvent } from '../access/index.ts';
import type { RoomManifest } from '../records/index.ts';
import { rowFaults, uploads } from './provenance.nouns.ts';
import { RowFault } from './row-fault.entity.ts';
import { Upload } from './upload.entity.ts';
import { TextErasure } from './text-erasure.entity.ts';
import { WrittenChange } from './written-change.entity.ts';
import { WrittenText } from './written-text.entity.ts';

export const provenanceManifest: RoomManifest = {
  entities: [AuditEvent, RowFault, TextErasure, Upload, WrittenChange, WrittenText],
  nouns: [uploads, rowFaults],
};
