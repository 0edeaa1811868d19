import { HubError } from '../../kernel/index.ts';

/** A hub that holds no data yet. */
export class NoDataYet extends HubError {
  static because = () =>
    new NoDataYet(
      'NOTHING_HELD',
      'The hub holds no data yet, so no period can be counted from its latest month. Import something, or name the months.',
    );
}

/** A measure that nobody declared. */
export class UnknownMeasure extends HubError {
  /** @param field the field of an input that names it; null in a query */
  static because = (id: string, known: readonly string[], field: string | null = null) =>
    new UnknownMeasure('UNKNOWN_MEASURE', `There is no measure '${id}'. ${nearest(id, known)}`, field);
}

/** A query that has no answer; says what would be possible. */
export class ImpossibleCombination extends HubError {
  static because = (what: string) => new ImpossibleCombination('IMPOSSIBLE_COMBINATION', what);
}

/** A query that is not complete; says what is missing. */
export class QueryNotValid extends HubError {
  static because = (what: string) => new QueryNotValid('QUESTION_NOT_UNDERSTOOD', what);
}

/** A query about something that the hub holds no record of in any month. */
export class ValueNotHeld extends HubError {
  static because = (title: string, noun: string, value: string) =>
    new ValueNotHeld(
      'VALUE_NOT_HELD',
      `No record of ${noun} '${value}' is held in any month, so there is nothing to count: it would not be zero. Check it, or split by ${title} to see which are held.`,
    );
}

/** LSOAs that are in none of the zones that are named beside them. */
export class LsoaNotInZone extends HubError {
  static because = (codes: readonly string[], zones: readonly string[]) =>
    new LsoaNotInZone(
      'LSOA_NOT_IN_ZONE',
      `${codes.length === 1 ? `The LSOA '${codes[0] ?? ''}' is` : 'The LSOAs that are named are'} not in ${zones.join(' or ') || 'the zones that are named'}, so there is nothing to count: it would not be zero. Name the LSOA without a zone, and it is counted wherever it is.`,
    );
}

/** A comparison area that nobody declared. */
export class UnknownComparisonArea extends HubError {
  static because = (slug: string, known: readonly string[]) =>
    new UnknownComparisonArea(
      'UNKNOWN_COMPARISON_AREA',
      `There is no comparison area '${slug}'. ${known.length > 0 ? `They are ${known.join(', ')}.` : 'None is declared: import comparison areas first.'}`,
    );
}

/** A place of which no LSOA is known, such as the rest of a district that a zone fills. */
export class PlaceNotHeld extends HubError {
  static because = (name: string) =>
    new PlaceNotHeld(
      'PLACE_NOT_HELD',
      `No LSOA of ${name} is known, so there is nothing to count: it would not be zero. Import the lookup of LSOAs of its district, or name another place.`,
    );
}

/** A query that would take too long or answer too much; says which part to narrow. */
export class QueryTooWide extends HubError {
  static because = (what: string) => new QueryTooWide('QUESTION_TOO_WIDE', what);
}

/** The names that share most of their letters with what was written, or all where there are few. */
function nearest(id: string, known: readonly string[]): string {
  const domain = id.split('.')[0]?.toLowerCase() ?? '';
  const similar = known.filter((name) => name.startsWith(`${domain}.`) || name.toLowerCase().endsWith(id.toLowerCase()));
  const named = similar.length ? similar : known;
  return `${similar.length ? 'Near it are' : 'The measures are'} ${named.join(', ')}.`;
}
