// Declares what the hub is given of uploads, their faults and the history of what people write.

import { AuditEvent, type WriteAccess } from '../access/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { RoomManifest } from '../records/index.ts';
import { auditEvents } from './audit.nouns.ts';
import type { ErasureList } from './erasure-list.ts';
import { ErasingResolver } from './erasing.resolver.ts';
import { ErasingService } from './erasing.service.ts';
import { rowFaults, uploads } from './provenance.nouns.ts';
import { RowFault } from './row-fault.entity.ts';
import { Upload } from './upload.entity.ts';
import { TextErasure } from './text-erasure.entity.ts';
import { WrittenChange } from './written-change.entity.ts';
import { WrittenText } from './written-text.entity.ts';

/** What the room needs of the app. */
interface Services {
  readonly access: WriteAccess;
  readonly clock: Clock;
  readonly erasures: ErasureList;
}

export const provenanceManifest: RoomManifest<Services> = {
  entities: [AuditEvent, RowFault, TextErasure, Upload, WrittenChange, WrittenText],
  nouns: [uploads, rowFaults, auditEvents],
  resolvers: ({ erasures, access, clock }) => [new ErasingResolver(new ErasingService(erasures, access, clock))],
};
