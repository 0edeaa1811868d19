import { HubError } from '../kernel/index.ts';

/** A zone that does not exist. */
export class UnknownZone extends HubError {
  static because = (slug: string, known: readonly string[]) =>
    new UnknownZone('UNKNOWN_ZONE', `There is no zone '${slug}'. The zones are ${known.join(', ')}.`);
}
