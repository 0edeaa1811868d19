// Decides which sources can be imported, and the word that a person types for each.

import { comparisonAreasImporter } from './comparison-areas/comparison-areas.importer.ts';
import type { Importer } from './importer.ts';
import { lsoaDeprivationImporter } from './lsoa-deprivation/lsoa-deprivation.importer.ts';
import { lsoaLookupImporter } from './lsoa-lookup/lsoa-lookup.importer.ts';
import { lsoaPopulationImporter } from './lsoa-population/lsoa-population.importer.ts';
import { policeStreetImporter } from './police-street/police-street.importer.ts';
import { policeStreetCountsImporter } from './police-street-counts/police-street-counts.importer.ts';
import { threeSixtyGivingImporter } from './three-sixty-giving/three-sixty-giving.importer.ts';
import { zoneMembershipImporter } from './zone-membership/zone-membership.importer.ts';
import { zoneOutlineImporter } from './zone-outline/zone-outline.importer.ts';

/** A word that a source is imported by. */
export type CommandWord =
  | 'police-street'
  | 'police-street-counts'
  | '360giving'
  | 'lsoa-lookup'
  | 'lsoa-population'
  | 'lsoa-deprivation'
  | 'zone-membership'
  | 'zone-outlines'
  | 'comparison-areas';

/** Importers by command word. The type of their rows stays between their own reading and publishing. */
export const importers: Readonly<Record<CommandWord, Importer>> = {
  'police-street': policeStreetImporter,
  'police-street-counts': policeStreetCountsImporter,
  '360giving': threeSixtyGivingImporter,
  'lsoa-lookup': lsoaLookupImporter,
  'lsoa-population': lsoaPopulationImporter,
  'lsoa-deprivation': lsoaDeprivationImporter,
  'zone-membership': zoneMembershipImporter,
  'zone-outlines': zoneOutlineImporter,
  'comparison-areas': comparisonAreasImporter,
};

/** The sources whose files are kept. What the sample makes by itself has no file. */
export const sourcesWithOriginals = [...new Set(Object.values(importers).map(({ source }) => source))];

/** Whether a source is imported by that word. */
export function isCommandWord(text: string): text is CommandWord {
  return Object.hasOwn(importers, text);
}
