// Decides how a command ends: with exit code 1 until it is known to have done its work, and with one sentence of what went wrong.

import { Command } from 'commander';
import { HubError } from '../kernel/index.ts';
import { readConfig, type HubConfig } from './config.ts';
import { sayDatabase } from './open-database.ts';

/** Exit code of a command that did not do its work. */
const FAILED = 1;

/** A command as a person types it. What is typed wrongly is answered with how it is typed. @param script its name in package.json */
export const commandOf = (script: string): Command => new Command(`npm run ${script} --`).showHelpAfterError();

/**
 * Runs a command to its end, with the settings of the environment.
 * @param work returns the exit code
 * @param unfinished what is said when the process ends although the work has neither been done nor failed
 */
export function runCommand(work: (config: HubConfig) => Promise<number>, unfinished: string): void {
  process.exitCode = FAILED;
  const sayUnfinished = () => console.error(unfinished);
  process.once('exit', sayUnfinished);
  const end = (exitCode: number) => {
    process.removeListener('exit', sayUnfinished);
    process.exitCode = exitCode;
    // An engine that failed may keep the process waiting for nothing.
    if (exitCode === FAILED) process.exit();
  };
  let explain = (error: unknown) => error;
  const fail = (error: unknown) => {
    console.error(sentenceOf(explain(error)));
    end(FAILED);
  };
  // The embedded engine throws where nobody can catch it when its disk is full.
  process.once('uncaughtException', fail);
  try {
    const config = readConfig(process.env);
    explain = (error) => sayDatabase(error, config);
    work(config).then(end, fail);
  } catch (error) {
    fail(error);
  }
}

/** What a person reads of an error: its sentence where it has one, all of it where it is unknown. */
export function sentenceOf(error: unknown): unknown {
  return error instanceof HubError ? error.message : error;
}
