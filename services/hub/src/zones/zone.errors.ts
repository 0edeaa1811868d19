import { HubError } from '../kernel/index.ts';

/** A zone that does not exist. */
export class UnknownZone extends HubError {
  /** @param field the field of an input that names it; null in a query */
  static because = (slug: string, known: readonly string[], field: string | null = null) =>
    new UnknownZone('UNKNOWN_ZONE', `There is no zone '${slug}'. The zones are ${known.join(', ')}.`, field);
}
