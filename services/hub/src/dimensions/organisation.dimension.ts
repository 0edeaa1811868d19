// Decides what queries of several domains have in common to be split by.

import { organisations } from '../zones/index.ts';
import { defineDimension } from '../measures/index.ts';

/** Who did it: who runs the activity, applied for the money or received it. */
export const organisation = defineDimension({
  id: 'organisation',
  title: 'Organisation',
  description: 'The organisation: who runs the activity or supported the people; of applications who applied, of grants who received them.',
  values: { kind: 'NOUN', noun: () => organisations, order: 'name', label: 'name' },
  isOfOrganisations: true,
});
