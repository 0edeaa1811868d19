import { HubError } from '../kernel/index.ts';

/** Something of one zone, decided for a measure that has no zones. */
export class MeasureWithoutZones extends HubError {
  /** @param title of the measure */
  static because = (title: string) =>
    new MeasureWithoutZones(
      'MEASURE_WITHOUT_ZONES',
      `${title} belongs to no zone, so nothing of it can be decided for one. Leave the zone out.`,
      'zone',
    );
}

/** Words that are missing or too long. */
export class WordsNotUsable extends HubError {
  static missing = (field: string, what: string) => new WordsNotUsable('WORDS_MISSING', `${what} Nothing is written there.`, field);

  static tooLong = (field: string, length: number, most: number) =>
    new WordsNotUsable('WORDS_TOO_LONG', `That has ${length} characters and may have ${most}. Say it shorter.`, field);
}
