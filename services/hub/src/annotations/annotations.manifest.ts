// Declares what the hub is given of targets, rebases and the writing of events.

import type { WriteAccess } from '../access/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { MeasureService } from '../measures/index.ts';
import type { RoomManifest } from '../records/index.ts';
import { ZoneEventResolver } from './events/zone-event.resolver.ts';
import { ZoneEventRules } from './events/zone-event.rules.ts';
import { GhostedPoint } from './ghosts/ghosted-point.entity.ts';
import { ghostedPointChanges, ghostedPoints } from './ghosts/ghosted-point.nouns.ts';
import { GhostedPointResolver } from './ghosts/ghosted-point.resolver.ts';
import { GhostedPointRules } from './ghosts/ghosted-point.rules.ts';
import { Rebase } from './rebases/rebase.entity.ts';
import { rebaseChanges, rebases } from './rebases/rebase.nouns.ts';
import { RebaseResolver } from './rebases/rebase.resolver.ts';
import { RebaseRules } from './rebases/rebase.rules.ts';
import { Target } from './targets/target.entity.ts';
import { targetChanges, targets } from './targets/target.nouns.ts';
import { TargetResolver } from './targets/target.resolver.ts';
import { TargetRules } from './targets/target.rules.ts';
import { WrittenRecordService } from './written-records.ts';

/** What the room needs of the app. */
interface Services {
  readonly measures: MeasureService;
  readonly access: WriteAccess;
  readonly clock: Clock;
}

export const annotationsManifest: RoomManifest<Services> = {
  entities: [GhostedPoint, Rebase, Target],
  nouns: [targets, targetChanges, rebases, rebaseChanges, ghostedPoints, ghostedPointChanges],
  resolvers: ({ measures, access, clock }) => [
    new TargetResolver(new WrittenRecordService(new TargetRules(measures), access, clock)),
    new RebaseResolver(new WrittenRecordService(new RebaseRules(measures), access, clock)),
    new GhostedPointResolver(new WrittenRecordService(new GhostedPointRules(measures), access, clock)),
    new ZoneEventResolver(new WrittenRecordService(new ZoneEventRules(measures, clock), access, clock)),
  ],
};
