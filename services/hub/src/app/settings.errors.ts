// Decides what is said of a setting that cannot be used.

import { HubError } from '../kernel/index.ts';

/** A setting that cannot be used. */
export class BadSetting extends HubError {
  static because = (name: string, read: string, words: string) => new BadSetting('BAD_SETTING', `${name} is '${read}'. ${words}`);
}
