// Imports files from the command line: `npm run import -- police-street <file or folder>`. Works while the hub runs, through it.

import { resolve, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Argument } from 'commander';
import { importPath, importers, type ImportProgress, type ImportReport } from '../imports/index.ts';
import { HubError } from '../kernel/index.ts';
import { commandOf, runCommand } from './command.ts';
import { IMPORT_DOOR } from './commands.ts';
import type { HubConfig } from './config.ts';
import { FolderInUse, readRunningHub, type RunningHub } from './folder-lock.ts';
import type { ImportEvent } from './import-events.ts';
import { openHub } from './open-hub.ts';
import { systemClock } from './system-clock.ts';

/** An import that could not be carried out at all. */
class ImportFailed extends HubError {
  static because = (message: string) => new ImportFailed('IMPORT_FAILED', message);

  static hubStopped = (address: string) =>
    ImportFailed.because(
      `The hub at ${address} stopped before the import was done. Nothing of an unfinished file is kept; run the command again.`,
    );
}

/** What is to be imported, and whether a person has said yes to what it changes. */
interface ImportCommand {
  readonly command: string;
  readonly path: string;
  readonly confirmed: boolean;
}

let shown = 0;
let shownPhase = '';

/** On a terminal one line that is written over; elsewhere a line for each phase of each file. */
function showProgress({ fileName, phase, rows }: ImportProgress): void {
  const isNewPhase = shownPhase !== `${fileName} ${phase}`;
  shownPhase = `${fileName} ${phase}`;
  if (!process.stderr.isTTY) {
    if (isNewPhase) process.stderr.write(`${fileName}: ${phase}\n`);
    return;
  }
  if (Date.now() - shown < 200 && !isNewPhase) return;
  shown = Date.now();
  process.stderr.write(`\r\x1b[K${fileName}: ${phase}, ${rows.toLocaleString('en-GB')} rows`);
}

function showReports(reports: readonly ImportReport[]): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  for (const report of reports) {
    const count = (number: number) => number.toLocaleString('en-GB');
    console.log(
      `${report.fileName}: ${report.outcome}. ${count(report.rowsIn)} rows in, ${count(report.rowsPublished)} published, ${count(report.rowsRejected)} rejected, ${count(report.rowsBlank)} blank. SHA-256 ${report.sha256.slice(0, 12)}`,
    );
    for (const notice of report.notices) console.log(`  note: ${notice}`);
    const toAct = report.outcome === 'published' ? [] : report.faults.filter(({ severity }) => severity !== 'FOR_INFORMATION');
    for (const fault of toAct.slice(0, 20)) console.error(`  ${report.fileName}: ${fault.message}`);
    if (report.faultCount > 20)
      console.error(`  … and ${count(report.faultCount - 20)} more faults. All that were kept: query upload(id) { faults } in the API.`);
  }
}

/** Carries out the import here, with the folder or the server to itself. */
async function importHere(config: HubConfig, { command, path, confirmed }: ImportCommand): Promise<readonly ImportReport[]> {
  const hub = await openHub(config, (line) => process.stderr.write(`${line}\n`));
  try {
    const options = { clock: systemClock, onProgress: showProgress, confirmed };
    return await importPath(hub.orm, join(config.dataFolder, 'originals'), command, path, options);
  } finally {
    await hub.close();
  }
}

/** Asks the hub that holds the folder to carry out the import. */
async function importThrough(hub: RunningHub, command: ImportCommand): Promise<readonly ImportReport[]> {
  try {
    const response = await fetch(`${hub.address}${IMPORT_DOOR}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${hub.token}` },
      body: JSON.stringify(command),
    });
    if (!response.ok || !response.body)
      throw ImportFailed.because(`The hub at ${hub.address} answered ${response.status}: ${await response.text()}`);
    for await (const line of createInterface({ input: Readable.fromWeb(response.body as never) })) {
      const event = JSON.parse(line) as ImportEvent;
      if (event.kind === 'progress') showProgress(event.progress);
      else if (event.kind === 'failed') throw ImportFailed.because(event.message);
      else return event.reports;
    }
    throw ImportFailed.hubStopped(hub.address);
  } catch (error) {
    // A connection that breaks off, and half a line that was sent when it did, mean the same: the hub is gone.
    if (error instanceof TypeError || error instanceof SyntaxError) throw ImportFailed.hubStopped(hub.address);
    throw error;
  }
}

/** @returns the exit code: 0, 2 when a file was rejected, or 3 when a file waits for a yes */
async function run(config: HubConfig, given: ImportCommand): Promise<number> {
  const command = { ...given, path: resolve(process.env['INIT_CWD'] ?? process.cwd(), given.path) };
  const reports = await importHere(config, command).catch((error: unknown) => {
    const hub = error instanceof FolderInUse ? readRunningHub(config.dataFolder) : null;
    if (!hub) throw error;
    return importThrough(hub, command);
  });
  showReports(reports);
  const ends = new Set(reports.map(({ outcome }) => outcome));
  if (ends.has('waiting'))
    console.error('Nothing of a file that waits was published. If all that it changes is right, run the same command with --yes.');
  return ends.has('rejected') ? 2 : ends.has('waiting') ? 3 : 0;
}

const program = commandOf('import')
  .description('Imports a file or a folder of files. Also while the hub runs.')
  .addArgument(new Argument('<source>', 'what kind of source it is').choices(Object.keys(importers)))
  .argument('<path>', 'the file, or a folder of files')
  .option('--yes', 'publish also what changes the past: said after reading what it changes', false)
  .parse();
const [command, path] = program.processedArgs as [string, string];

runCommand(
  (config) => run(config, { command, path, confirmed: program.opts<{ yes: boolean }>().yes }),
  'The import ended before it was done. Nothing of an unfinished file is kept; run the command again.',
);
