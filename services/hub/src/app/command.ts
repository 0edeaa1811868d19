// Decides how a command ends: with exit code 1 until it is known to have done its work, and with one sentence of what went wrong.

import { HubError } from '../kernel/index.ts';
import { readConfig, type HubConfig } from './config.ts';
import { sayDatabase } from './open-database.ts';

/** Exit code of a command that did not do its work. */
const FAILED = 1;

/**
 * Runs a command to its end, with the settings of the environment.
 * @param work returns the exit code
 * @param unfinished what is said when the process ends although the work has neither been done nor failed
 */
export function runCommand(work: (config: HubConfig) => Promise<number>, unfinished: string): void {
  process.exitCode = FAILED;
  const sayUnfinished = () => console.error(unfinished);
  process.once('exit', sayUnfinished);
  void runToEnd(work).then((exitCode) => {
    process.removeListener('exit', sayUnfinished);
    process.exitCode = exitCode;
  });
}

async function runToEnd(work: (config: HubConfig) => Promise<number>): Promise<number> {
  let explain = (error: unknown) => error;
  try {
    const config = readConfig(process.env);
    explain = (error) => sayDatabase(error, config);
    return await work(config);
  } catch (error) {
    const explained = explain(error);
    console.error(explained instanceof HubError ? explained.message : explained);
    return FAILED;
  }
}
