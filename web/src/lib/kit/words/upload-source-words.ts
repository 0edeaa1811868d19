// Decides how the kinds of files that the hub takes in are called.
import type { UploadSource } from '#lib/graph/generated/graphql.ts';
import { spellCode } from './spell-code.ts';

const SOURCE_LABELS: Record<UploadSource, string> = {
  ILLUSTRATION: 'Illustrative records',
  LSOA_DEPRIVATION: 'Deprivation by small area',
  LSOA_LOOKUP: 'Lookup of small areas',
  LSOA_POPULATION: 'Population by small area',
  POLICE_STREET: 'Police street files',
  POLICE_STREET_COUNTS: 'Counts of police street files',
  PUBLISHED_FACTS: 'Published facts of the programme',
  THREE_SIXTY_GIVING: 'Grants (360Giving)',
  ZONE_MEMBERSHIP: 'Areas that make a zone',
  ZONE_OUTLINE: 'Outlines of zones',
  COMPARISON_AREAS: 'Comparison areas',
};

/** A kind of file in words: 'Police street files'. @param source as the hub sends it, or as an old line of the audit has it */
export const nameUploadSource = (source: string): string =>
  new Map<string, string>(Object.entries(SOURCE_LABELS)).get(source) ?? spellCode(source);
