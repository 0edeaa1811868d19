// Declares what the hub is given of charts, trends and the findings that people write.

import type { WriteAccess } from '../access/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { MeasureService } from '../measures/index.ts';
import type { RoomManifest } from '../records/index.ts';
import { ControlChartResolver } from './control-chart.resolver.ts';
import { CardReader } from './findings/card-figures.ts';
import { ProtectedFindingChangeResolver, ProtectedFindingResolver } from './findings/protected-finding.resolver.ts';
import { WrittenFinding } from './findings/written-finding.entity.ts';
import { writtenFindingChanges, writtenFindings } from './findings/written-finding.nouns.ts';
import { WrittenFindingResolver } from './findings/written-finding.resolver.ts';
import { WrittenFindingService } from './findings/written-finding.service.ts';
import { PlaceSeriesResolver } from './place-series.resolver.ts';
import { PlaceSeriesService } from './place-series.service.ts';
import { TrendResolver } from './trend.resolver.ts';
import { TrendService } from './trend.service.ts';

/** What the room needs of the app. */
interface Services {
  readonly measures: MeasureService;
  readonly access: WriteAccess;
  readonly clock: Clock;
}

export const trendsManifest: RoomManifest<Services> = {
  entities: [WrittenFinding],
  nouns: [writtenFindings, writtenFindingChanges],
  resolvers: ({ measures, access, clock }) => {
    const trends = new TrendService(measures);
    const findings = new WrittenFindingService(measures, new CardReader(measures, trends), access, clock);
    return [
      new ControlChartResolver(),
      new TrendResolver(trends),
      new PlaceSeriesResolver(new PlaceSeriesService(measures), measures),
      new WrittenFindingResolver(findings),
      new ProtectedFindingResolver(findings),
      new ProtectedFindingChangeResolver(findings),
    ];
  },
};
