// Declares what the hub is given of the engine beside what follows from measures: their catalogue.

import type { RoomManifest } from '../records/index.ts';
import type { MeasureService } from './result/measure.service.ts';
import { MeasureCatalogueResolver } from './schema/measure-catalogue.resolver.ts';

export const measuresManifest: RoomManifest<{ readonly measures: MeasureService }> = {
  entities: [],
  nouns: [],
  resolvers: ({ measures }) => [new MeasureCatalogueResolver(measures)],
};
