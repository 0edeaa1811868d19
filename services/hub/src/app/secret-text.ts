// Decides where a secret of the settings is read: from its variable, or from the file that a variable with _FILE at its end names, which shows it to nobody
// who lists processes.

import { readFileSync } from 'node:fs';
import { BadSetting } from './settings.errors.ts';

/**
 * The secret of a setting, without the line end of its file; null where there is none.
 * @throws BadSetting where both are set, or the file cannot be read or is empty
 */
export function secretTextOf(name: string, environment: NodeJS.ProcessEnv): string | null {
  const fileSetting = `${name}_FILE`;
  const [text, file] = [environment[name] || null, environment[fileSetting] || null];
  if (file === null) return text;
  if (text !== null) throw BadSetting.because(fileSetting, file, `Set ${name} or ${fileSetting}, not both.`);
  const read = readSecretFile(fileSetting, file);
  if (read === '') throw BadSetting.because(fileSetting, file, 'The file is empty: write the secret into it.');
  return read;
}

function readSecretFile(fileSetting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw BadSetting.because(fileSetting, file, `The file cannot be read (${reason}): name one that the hub may read.`);
  }
}
