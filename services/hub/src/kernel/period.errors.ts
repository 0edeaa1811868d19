import { HubError } from './errors.ts';

/** A period that could not be read; says what was read and what would be possible. */
export class PeriodNotUnderstood extends HubError {
  static because = (what: string) => new PeriodNotUnderstood('PERIOD_NOT_UNDERSTOOD', what);
}
