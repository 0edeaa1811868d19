// Declares what the hub is given of which returns are expected.

import type { RoomManifest } from '../records/index.ts';
import { ExpectedReturn } from './expected-return.entity.ts';
import { expectedReturns } from './returns.nouns.ts';

export const returnsManifest: RoomManifest = {
  entities: [ExpectedReturn],
  nouns: [expectedReturns],
};
