// Decides when a hub is filled with the sample: while it is empty, or where filling it was interrupted; never over data of its own.

import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { importPath } from '../imports/index.ts';
import { HubError } from '../kernel/index.ts';
import { Upload, UploadSource } from '../provenance/index.ts';
import { loadIllustration, loadPublishedFacts, sampleFiles } from '../sample/index.ts';
import { systemClock } from './system-clock.ts';

/** A sample that the importers refused: the program and its data do not fit. */
export class SampleRefused extends HubError {
  static because = (file: string, fault: string) => new SampleRefused('SAMPLE_REFUSED', `The sample file ${file} was refused: ${fault}`);
}

/** Fills an empty hub. The illustration comes last, so where it is published the sample is whole. */
export async function fillEmptyHub(orm: MikroORM, dataFolder: string, say: (line: string) => void): Promise<void> {
  const uploads = await orm.em.fork().findAll(Upload, { fields: ['source', 'fileName', 'state'] });
  const sampleNames = new Set(sampleFiles.map(({ file }) => file.split(/[\\/]/).at(-1)));
  const isSample = (upload: { source: string; fileName: string }) =>
    upload.source === UploadSource.PUBLISHED_FACTS || upload.source === UploadSource.ILLUSTRATION || sampleNames.has(upload.fileName);
  if (uploads.some((upload) => upload.source === UploadSource.ILLUSTRATION && upload.state === 'PUBLISHED') || !uploads.every(isSample))
    return;
  say('Loading the sample: public facts, monthly crime counts, and illustrative records of engagement, outreach and grants.');
  await loadPublishedFacts(orm, systemClock);
  for (const { command, file } of sampleFiles) {
    for (const report of await importPath(orm, join(dataFolder, 'originals'), command, file, { clock: systemClock })) {
      if (report.outcome === 'rejected') throw SampleRefused.because(report.fileName, report.faults[0]?.message ?? 'no fault was named.');
      say(`  ${report.fileName}: ${report.rowsPublished} rows`);
    }
  }
  await loadIllustration(orm, systemClock);
  say('  illustrative records: made by a seeded generator, marked wherever they show');
}
