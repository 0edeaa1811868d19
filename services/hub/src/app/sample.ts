// Decides when a hub is filled with the sample: while it is empty, or where filling it was cut; never over data of its own, and by one hub at a time.

import { basename, join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { doAlone, inWriteTransaction, PROGRAM } from '../database/index.ts';
import { importPath } from '../imports/index.ts';
import { HubError } from '../kernel/index.ts';
import { Upload, UploadSource, UploadState } from '../provenance/index.ts';
import { loadIllustration, loadPublishedFacts, sampleFiles } from '../sample/index.ts';
import { systemClock } from './system-clock.ts';

/** A sample that the importers refused: the program and its data do not fit. */
export class SampleRefused extends HubError {
  static because = (file: string, fault: string) => new SampleRefused('SAMPLE_REFUSED', `The sample file ${file} was refused: ${fault}`);
}

const sampleNames = new Set(sampleFiles.map(({ file }) => basename(file)));

/** Whether a file is one of the sample's, which filling brings in again where that was cut. */
export function isOfSample(fileName: string): boolean {
  return sampleNames.has(fileName);
}

/** What is locked while an empty hub is filled. */
export const FIRST_FILLING = 'people zones hub: first filling';

/** Fills an empty hub, or goes on where filling it was cut. The illustration comes last, so where it is published the sample is whole. */
export async function fillEmptyHub(orm: MikroORM, dataFolder: string, say: (line: string) => void): Promise<void> {
  if ((await howFilled(orm)) === 'whole') return;
  const onWait = () => say('Another hub is filling this database with the sample: waiting until it is done.');
  await doAlone(orm, FIRST_FILLING, onWait, async () => {
    const filled = await howFilled(orm);
    if (filled === 'whole') return;
    say(
      filled === 'empty'
        ? 'Loading the sample: public facts, monthly crime counts, and illustrative records of engagement, outreach and grants.'
        : 'Loading the sample had been cut: the rest of it is loaded now.',
    );
    await fill(orm, dataFolder, say);
  });
}

/**
 * Empty: nothing was ever brought in, or nothing but files of the sample. Begun: its facts are here, which come first and nobody else brings.
 * Whole: all of it, or data that is not the sample's.
 */
async function howFilled(orm: MikroORM): Promise<'empty' | 'begun' | 'whole'> {
  const uploads = await inWriteTransaction(orm, PROGRAM, (em) => em.findAll(Upload, { fields: ['source', 'fileName', 'state'] }));
  const isHeld = (source: UploadSource) => uploads.some((upload) => upload.source === source && upload.state === UploadState.PUBLISHED);
  if (isHeld(UploadSource.ILLUSTRATION)) return 'whole';
  if (isHeld(UploadSource.PUBLISHED_FACTS)) return 'begun';
  return uploads.every(({ fileName }) => isOfSample(fileName)) ? 'empty' : 'whole';
}

async function fill(orm: MikroORM, dataFolder: string, say: (line: string) => void): Promise<void> {
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
