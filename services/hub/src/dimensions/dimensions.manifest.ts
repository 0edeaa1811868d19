// Declares what the hub is given of what several domains divide by.

import { rules } from '../access/index.ts';
import type { DomainManifest } from '../measures/index.ts';
import { households, persons } from './residents.ts';

export const dimensionsManifest: DomainManifest = {
  readers: rules.PUBLIC_FACTS,
  entities: [],
  nouns: [],
  measures: [persons, households],
  subject: null,
};
