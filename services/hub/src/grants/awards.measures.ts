// Declares what is measured of awards: how much, to whom, and how it is spread.

import { sql } from '../database/index.ts';
import { defineCount, defineDataset, defineLargest, defineRatio, defineSum, rowsFrom, rowsOf } from '../measures/index.ts';
import { persons } from '../dimensions/index.ts';
import { Grant } from './grant.entity.ts';
import { byGrant, NOT_PLACED } from './grants.dimensions.ts';
import { grants, placedZonesOfGrant, zonesOfGrant } from './grants.nouns.ts';

const grantRegister = {
  zone: zonesOfGrant,
  notPlaced: NOT_PLACED,
  dimensions: byGrant,
  source: 'Grant register of the office, in 360Giving terms',
  owner: 'Grants team of the office',
} as const;
const split = 'A grant for several zones is split by their shares, exactly.';

/** Rounds of which a total was published and no award is held. */
const publishedTotals = sql`
    select make_date(left("financial_year", 4)::int, 4, 1)::text as "start", make_date(left("financial_year", 4)::int + 1, 4, 1)::text as "before",
      'A total of £' || to_char("amount_awarded_published_pence" / 100.0, 'FM999,999,990.00') || coalesce(' in ' || "awards_published" || ' awards', '')
        || ' was published for ' || "financial_year" || ', ' || "title" || ', for all zones together. The single awards are not in this hub, so they are in no figure.' as "words"
    from "funding_round" where "amount_awarded_published_pence" is not null
      and not exists (select from "grant_award" where "grant_award"."funding_round_id" = "funding_round"."id")`;

const awards = defineDataset({
  ...grantRegister,
  publishedTotals,
  id: 'grants.awards',
  rows: rowsOf(Grant),
  when: { kind: 'DATE', of: 'awardDate' },
  records: { field: 'awards', noun: () => grants },
});

/** Awards that are for zones, for what is set against those who live there. */
const awardsInZones = defineDataset({
  ...grantRegister,
  id: 'grants.awardsInZones',
  records: { field: 'awardsInZones', noun: () => grants },
  rows: rowsOf(Grant),
  when: { kind: 'DATE', of: 'awardDate' },
  zone: placedZonesOfGrant,
});

/** Awards that know whether their recipient had one before. Two first awards on one day are both first. */
const awardsByRecipient = defineDataset({
  ...grantRegister,
  id: 'grants.awardsByRecipient',
  records: { field: 'awardsByRecipient', noun: () => grants },
  rows: rowsFrom(
    'award_by_recipient',
    sql`
    select "id", "recipient_organisation_id", "funding_round_id", "funding_programme_id", "award_date",
      "award_date" = min("award_date") over (partition by "recipient_organisation_id") as "is_first", "illustrative"
    from "grant_award"`,
  ),
  when: { kind: 'DATE', of: 'award_date' },
});

export const amountAwarded = defineSum({
  id: 'grants.amountAwarded',
  field: 'amountAwarded',
  title: 'Amount awarded',
  description: `Grants awarded in the period, by the day of the award. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount awarded × share of the zone',
  better: 'NEITHER',
  dataset: awards,
  of: 'amountAwardedPence',
});

/** Numerator of what was awarded per 1,000 people. */
export const amountAwardedInZones = defineSum({
  id: 'grants.amountAwardedInZones',
  field: 'amountAwardedInZones',
  title: 'Amount awarded in zones',
  description: `Grants awarded in the period for zones, by the day of the award. What is in no zone is not among it. ${split}`,
  unit: '£',
  formulaInWords: 'Σ amount awarded × share of the zone',
  better: 'NEITHER',
  published: false,
  dataset: awardsInZones,
  of: 'amountAwardedPence',
});

export const awardedPer1000 = defineRatio({
  id: 'grants.awardedPer1000',
  field: 'awardedPer1000',
  title: 'Awarded per 1,000 people',
  description: `Amount awarded in the period for every 1,000 people living in the zone, to set zones of unlike size side by side. What is in no zone is not among it. ${split}`,
  unit: '£ per 1,000 people',
  formulaInWords: 'Amount awarded in zones ÷ usual residents × 1,000',
  better: 'NEITHER',
  numerator: amountAwardedInZones,
  denominator: persons,
  times: 1000,
});

/** Denominator of the share of new recipients. */
export const awardsMade = defineCount({
  id: 'grants.awardsMade',
  field: 'awardsMade',
  title: 'Awards made',
  description: `Grants awarded in the period, by the day of the award. ${split}`,
  unit: 'awards',
  formulaInWords: 'Σ share of the zone over awards',
  better: 'NEITHER',
  published: false,
  dataset: awardsByRecipient,
});

/** Numerator of the share of new recipients. */
export const awardsToNewRecipients = defineCount({
  id: 'grants.awardsToNewRecipients',
  field: 'awardsToNewRecipients',
  title: 'Awards to new recipients',
  description: `Grants awarded to a recipient that had none before that day, in any zone. ${split}`,
  unit: 'awards',
  formulaInWords: 'Σ share of the zone over awards to recipients without an earlier one',
  better: 'NEITHER',
  published: false,
  dataset: awardsByRecipient,
  condition: { is_first: { equals: true } },
});

export const newRecipientShare = defineRatio({
  id: 'grants.newRecipientShare',
  field: 'newRecipientShare',
  title: 'Awards to new recipients',
  description: `Of the awards of the period, the percentage that went to recipients that had none before, in any zone. Awards from before the register began are not known, so early years look newer than they were. ${split}`,
  unit: '%',
  formulaInWords: 'Awards to recipients without an earlier award ÷ awards × 100',
  better: 'NEITHER',
  numerator: awardsToNewRecipients,
  denominator: awardsMade,
  times: 100,
});

/** Numerator of the share of the three largest recipients. */
export const amountAwardedToTopThree = defineLargest({
  id: 'grants.amountAwardedToTopThree',
  field: 'amountAwardedToTopThree',
  title: 'Awarded to the three largest recipients',
  description: 'What the three recipients that were awarded most in the period, in that place, were awarded together.',
  unit: '£',
  formulaInWords: 'Σ amount awarded × share of the zone, over the three recipients with most of it',
  better: 'NEITHER',
  published: false,
  dataset: awards,
  of: 'amountAwardedPence',
  by: 'recipientOrganisation',
  count: 3,
});

export const topThreeShare = defineRatio({
  id: 'grants.topThreeShare',
  field: 'topThreeShare',
  title: 'Share of the three largest recipients',
  description:
    'Of every £100 awarded in the period, how much went to the three recipients that were awarded most. With three recipients or fewer it is 100%, so it says little of a single zone or month.',
  unit: '%',
  formulaInWords: 'Amount awarded to the three largest recipients of the period ÷ amount awarded × 100',
  better: 'NEITHER',
  numerator: amountAwardedToTopThree,
  denominator: amountAwarded,
  times: 100,
});
