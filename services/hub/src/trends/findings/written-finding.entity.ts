import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { writtenTimes, writtenWords } from '../../provenance/index.ts';
import { Comparison } from '../../measures/index.ts';

/** What a card can be compared with when a finding is written for it. A baseline is a query's own, and no card has one. */
export const ComparedWith = {
  PREVIOUS_PERIOD: Comparison.PREVIOUS_PERIOD,
  SAME_PERIOD_LAST_YEAR: Comparison.SAME_PERIOD_LAST_YEAR,
  TARGET: Comparison.TARGET,
} as const;
export type ComparedWith = (typeof ComparedWith)[keyof typeof ComparedWith];

/** What the limits were made of that a card showed when a finding was written for it. */
export const LimitsOf = { MONTHS_SHOWN: 'MONTHS_SHOWN', MONTHS_HELD: 'MONTHS_HELD' } as const;
export type LimitsOf = (typeof LimitsOf)[keyof typeof LimitsOf];

/** A sentence that a person wrote for a card. */
export const WrittenFinding = defineEntity({
  name: 'WrittenFinding',
  tableName: 'written_finding',
  comment:
    'A finding that a person wrote for a card. It stands in place of the generated one for as long as the card shows the very figures that it was written for.',
  uniques: [{ name: 'written_finding_stands_once', properties: ['fingerprint'], where: '"withdrawn_at" is null' }],
  indexes: [{ name: 'written_finding_measure_index', properties: ['measureId'] }],
  properties: {
    id: p.integer().primary(),
    measureId: p.text().comment('The measure, such as engagement.attendances.'),
    zones: p
      .text()
      .nullable()
      .comment('Short names of the zones that the card shows, in their order, with full stops between them. Null for every zone.'),
    period: p
      .text()
      .comment(
        'The period as it was asked for: a relative one by its name, such as LAST_24_MONTHS, else its first day and the day after its last.',
      ),
    comparison: p
      .enum(() => ComparedWith)
      .nullable()
      .comment('What the figures are compared with. Null for nothing.'),
    fromDate: p.date().comment('First day of the figures that it was written for.'),
    beforeDate: p.date().comment('The day after the last of them.'),
    fingerprint: p
      .character()
      .length(64)
      .comment('SHA-256 of what the card showed: figures, limits, targets and comparison. It stands while the card shows the same.'),
    limitsOf: p
      .enum(() => LimitsOf)
      .comment('What the limits were made of that the card showed: the months shown, as it was once, or all that are held.'),
    asAt: p.datetime().comment('When the newest import of that time had been published, UTC instant.'),
    words: () => writtenWords().comment('The finding, in at most twelve words.'),
    ...writtenTimes,
    writtenAt: p.datetime().comment('When it was written, UTC instant.'),
  },
});
export type WrittenFinding = InferEntity<typeof WrittenFinding>;
