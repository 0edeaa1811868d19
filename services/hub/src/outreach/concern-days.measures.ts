// Declares how long concerns take: to be routed, closed and fed back, and how long the open ones have been open. The middle one, and the one that nine in ten do not pass.

import { sql } from '../database/index.ts';
import { defineDataset, defineMedian, definePercentile, inColumn, rowsFrom, type Measure } from '../measures/index.ts';
import { concernReturns, openAtTheEnd } from './concerns.measures.ts';
import { concerns } from './outreach.nouns.ts';

/** Concerns that were concerns indeed, by the day of a step, and how long it took to get there. */
function daysTo(step: 'routed_on' | 'closed_on' | 'fed_back_on', name: string, field: string) {
  // One with a step but without an outcome is open, and so not raised in error as far as anybody knows.
  const select = sql`
    select "id", "zone_id", "kind", "routed_to", "outcome", ${sql.ref(step)}, ${sql.ref(step)} - "raised_on" as "days", "illustrative"
    from "concern" where ${sql.ref(step)} is not null and "outcome" is distinct from 'RAISED_IN_ERROR'`;
  return defineDataset({
    ...concernReturns,
    id: `outreach.${name}`,
    rows: rowsFrom(
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      select,
    ),
    when: { kind: 'DATE', of: step },
    zone: inColumn('zone_id'),
    records: { field, noun: () => concerns },
  });
}

const unit = { unit: 'days', better: 'DOWN' } as const;
const leftOut = 'Concerns raised in error are not included';
const toRoute = daysTo('routed_on', 'daysToRoute', 'concernsByDayRouted');
const toClose = daysTo('closed_on', 'daysToClose', 'concernsByDayClosed');
const toFeedBack = daysTo('fed_back_on', 'daysToFeedBack', 'concernsByDayFedBack');

const medianDaysToRoute = defineMedian({
  ...unit,
  id: 'outreach.medianDaysToRoute',
  field: 'medianDaysToRoute',
  title: 'Days to route a concern',
  description: `Half of the concerns routed in the period were routed within this many days of being raised. ${leftOut}, nor are those that nobody has been asked to act on yet.`,
  formulaInWords: 'Median of the days from raised to routed, over concerns routed in the period',
  dataset: toRoute,
  of: 'days',
});

const percentile90DaysToRoute = definePercentile({
  ...unit,
  id: 'outreach.percentile90DaysToRoute',
  field: 'percentile90DaysToRoute',
  title: 'Days to route nine in ten concerns',
  description: `Nine in ten of the concerns routed in the period were routed within this many days of being raised. ${leftOut}, nor are those that nobody has been asked to act on yet.`,
  formulaInWords: '90th percentile of the days from raised to routed, over concerns routed in the period',
  dataset: toRoute,
  of: 'days',
  fraction: 0.9,
});

const medianDaysToClose = defineMedian({
  ...unit,
  id: 'outreach.medianDaysToClose',
  field: 'medianDaysToClose',
  title: 'Days to close a concern',
  description:
    'Half of the concerns closed in the period took no longer than this from the day they were raised. Concerns raised in error are not included, nor are those that are still open, however old.',
  formulaInWords: 'Median of the days from raised to closed, over concerns closed in the period',
  dataset: toClose,
  of: 'days',
});

const percentile90DaysToClose = definePercentile({
  ...unit,
  id: 'outreach.percentile90DaysToClose',
  field: 'percentile90DaysToClose',
  title: 'Days to close nine in ten concerns',
  description: `Nine in ten of the concerns closed in the period were closed within this many days of being raised. ${leftOut}, nor are those that are still open, however old.`,
  formulaInWords: '90th percentile of the days from raised to closed, over concerns closed in the period',
  dataset: toClose,
  of: 'days',
  fraction: 0.9,
});

const medianDaysToFeedBack = defineMedian({
  ...unit,
  id: 'outreach.medianDaysToFeedBack',
  field: 'medianDaysToFeedBack',
  title: 'Days to feed a concern back',
  description: `Of the concerns fed back in the period, residents heard what came of half of them within this many days of raising them. ${leftOut}, nor are those that nobody has heard of yet.`,
  formulaInWords: 'Median of the days from raised to fed back, over concerns fed back in the period',
  dataset: toFeedBack,
  of: 'days',
});

const percentile90DaysToFeedBack = definePercentile({
  ...unit,
  id: 'outreach.percentile90DaysToFeedBack',
  field: 'percentile90DaysToFeedBack',
  title: 'Days to feed nine in ten concerns back',
  description: `Of the concerns fed back in the period, residents heard what came of nine in ten of them within this many days of raising them. ${leftOut}, nor are those that nobody has heard of yet.`,
  formulaInWords: '90th percentile of the days from raised to fed back, over concerns fed back in the period',
  dataset: toFeedBack,
  of: 'days',
  fraction: 0.9,
});

/** Why the age of what is open has no usual range. */
const agesAreALine = {
  kind: 'LINE',
  reason:
    'What is still open grows older by the day, so months follow one another and a usual range would call a single old concern unusual every month.',
} as const;

const medianDaysOpen = defineMedian({
  ...unit,
  chart: agesAreALine,
  id: 'outreach.medianDaysOpen',
  field: 'medianDaysOpen',
  title: 'Days that concerns have been open',
  description:
    'Half of the concerns open at the end of the period had been open for no longer than this. It is counted at the end of the period and may not be added up.',
  formulaInWords: 'Median of the days from raised to the day after the period, over concerns open at its end',
  dataset: openAtTheEnd,
  of: 'raisedOn',
  taken: 'DAYS_TO_END',
});

const percentile90DaysOpen = definePercentile({
  ...unit,
  chart: agesAreALine,
  id: 'outreach.percentile90DaysOpen',
  field: 'percentile90DaysOpen',
  title: 'Days that nine in ten concerns have been open',
  description:
    'Nine in ten of the concerns open at the end of the period had been open for no longer than this. It is counted at the end of the period and may not be added up.',
  formulaInWords: '90th percentile of the days from raised to the day after the period, over concerns open at its end',
  dataset: openAtTheEnd,
  of: 'raisedOn',
  taken: 'DAYS_TO_END',
  fraction: 0.9,
});

/** How long concerns take, in the order that they go. */
export const concernDaysMeasures: readonly Measure[] = [
  medianDaysToRoute,
  percentile90DaysToRoute,
  medianDaysToClose,
  percentile90DaysToClose,
  medianDaysToFeedBack,
  percentile90DaysToFeedBack,
  medianDaysOpen,
  percentile90DaysOpen,
];
