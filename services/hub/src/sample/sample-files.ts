// Decides where the sample's data files are, and which importer takes each of them.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package, found from the source and from the built program alike. */
function packageFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(dirname(folder));
}

/** Absolute path of the folder of data files; its README names the source of each. */
export const sampleFolder = join(packageFolder(import.meta.dirname), 'sample');

/** A data file and the import command that takes it. */
export interface SampleFile {
  readonly command:
    | 'lsoa-lookup'
    | 'lsoa-population'
    | 'lsoa-deprivation'
    | 'zone-membership'
    | 'zone-outlines'
    | 'comparison-areas'
    | 'police-street-counts';
  /** Absolute path. */
  readonly file: string;
}

/** The files to import after the published facts (which make the zones) and before the illustration, in this order. */
export const sampleFiles: readonly SampleFile[] = [
  { command: 'lsoa-lookup', file: join(sampleFolder, 'lsoa-lookup.csv') },
  { command: 'lsoa-population', file: join(sampleFolder, 'lsoa-population.csv') },
  { command: 'lsoa-deprivation', file: join(sampleFolder, 'lsoa-deprivation-2019.csv') },
  { command: 'lsoa-deprivation', file: join(sampleFolder, 'lsoa-deprivation-2025.csv') },
  { command: 'zone-membership', file: join(sampleFolder, 'zone-membership.csv') },
  { command: 'zone-outlines', file: join(sampleFolder, 'zone-areas.geojson') },
  { command: 'comparison-areas', file: join(sampleFolder, 'comparison-areas.csv') },
  { command: 'police-street-counts', file: join(sampleFolder, 'recorded-crime-counts.csv') },
];
