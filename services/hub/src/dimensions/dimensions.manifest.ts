// Declares what the hub is given of what several domains divide by.

import type { DomainManifest } from '../measures/index.ts';
import { households, persons } from './residents.ts';

export const dimensionsManifest: DomainManifest = {
  entities: [],
  nouns: [],
  measures: [persons, households],
  subject: null,
};
