// Declares what is measured of people supported. Each is counted once a month by each organisation, so months are never added up; over zones and organisations whoever goes to two counts twice.

import { via } from '../records/index.ts';
import { defineDataset, defineRatio, defineSum, rowsOf, splitBy } from '../measures/index.ts';
import { organisation, persons } from '../dimensions/index.ts';
import { reportedBy } from '../returns/index.ts';
import { supportCounts as supportCountNoun } from './engagement.nouns.ts';
import { SupportCount } from './support-count.entity.ts';

const supportCounts = defineDataset({
  id: 'engagement.supportCounts',
  rows: rowsOf(SupportCount),
  when: { kind: 'MONTH', of: 'month' },
  zone: via(SupportCount, 'zone'),
  dimensions: [splitBy(organisation, via(SupportCount, 'organisation'))],
  reporting: reportedBy('SUPPORT_COUNTS'),
  records: { field: 'supportCounts', noun: () => supportCountNoun },
  source: 'Partner monthly returns, support counts template 1.0',
  owner: 'Partners, by monthly return',
});

/** What is true of every count of people: the same ones come again, and some go to several places. */
const onceAMonth = {
  countsPeople: true,
  additiveOverTime: false,
  noteWhereAdded: 'Added up over organisations: whoever goes to two of them is counted by both.',
  dataset: supportCounts,
} as const;

export const familiesSupported = defineSum({
  ...onceAMonth,
  id: 'engagement.familiesSupported',
  field: 'familiesSupported',
  title: 'Families supported',
  description:
    'Families supported in the month, each counted once in a month by each organisation. Months may not be added up: the same families come again.',
  unit: 'families',
  formulaInWords: 'Σ families over organisations, once a month',
  better: 'UP',
  of: 'familiesSupported',
});

export const individualsSupported = defineSum({
  ...onceAMonth,
  id: 'engagement.individualsSupported',
  field: 'individualsSupported',
  title: 'People supported',
  description:
    'People supported in the month, each counted once in a month by each organisation. Months may not be added up: the same people come again.',
  unit: 'people',
  formulaInWords: 'Σ individuals over organisations, once a month',
  better: 'UP',
  of: 'individualsSupported',
});

export const volunteers = defineSum({
  ...onceAMonth,
  id: 'engagement.volunteers',
  field: 'volunteers',
  title: 'Volunteers',
  description:
    'Volunteers active in the month, each counted once in a month by each organisation. Months may not be added up: the same people help again. Whoever helps two organisations is counted by both.',
  unit: 'people',
  formulaInWords: 'Σ active volunteers over organisations, once a month',
  better: 'UP',
  of: 'volunteersActive',
});

export const reachPer1000 = defineRatio({
  id: 'engagement.reachPer1000',
  field: 'reachPer1000',
  title: 'Reach per 1,000 people',
  description:
    'People supported in the month for every 1,000 people living in the zone. Those supported may live elsewhere, and whoever went to two organisations is counted by both. Months may not be added up.',
  unit: 'per 1,000 people',
  formulaInWords: 'People supported ÷ usual residents × 1,000',
  better: 'UP',
  noteWhereAdded: onceAMonth.noteWhereAdded,
  numerator: individualsSupported,
  denominator: persons,
  times: 1000,
});
