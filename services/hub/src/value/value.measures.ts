// Declares what is measured where engagement and grants meet. Nothing here says what a grant caused.

import { volunteerMinutes } from '../engagement/index.ts';
import { amountPaid } from '../grants/index.ts';
import { defineMultiple, defineRatio, defineSum } from '../measures/index.ts';
import { assumptions } from './assumptions.ts';
import { fundedSessions, fundedSpending, fundedSupport } from './funded.datasets.ts';

/** Numerator of what an attendance and a person cost. */
export const fundedSpend = defineSum({
  id: 'value.fundedSpend',
  field: 'fundedSpend',
  title: 'Spent on funded activities',
  description:
    'What recipients reported in the period having spent of grants that pay for an activity. A grant for several zones is split by their shares.',
  unit: '£',
  formulaInWords: 'Σ amount reported spent × share of the zone, over grants that pay for an activity',
  better: 'NEITHER',
  published: false,
  dataset: fundedSpending,
  of: 'amount_spent_pence',
  whereNone: 'No spend report on a grant that pays for an activity came in the period, so nothing is known of what was spent.',
});

/** Denominator of the cost of an attendance. */
export const fundedAttendances = defineSum({
  id: 'value.fundedAttendances',
  field: 'fundedAttendances',
  title: 'Attendances of funded activities',
  description:
    'Person-visits to held sessions of activities that a grant pays for. Sessions held without a count are not included, and the figure says so.',
  unit: 'attendances',
  formulaInWords: 'Σ attendances of held sessions of funded activities',
  better: 'UP',
  published: false,
  countsPeople: true,
  dataset: fundedSessions,
  of: 'attendances',
});

export const costPerAttendance = defineRatio({
  id: 'value.costPerAttendance',
  field: 'costPerAttendance',
  title: 'Cost per attendance',
  description:
    'Spend reported in the period, of the grants that pay for an activity, for every attendance of those activities. Spend is reported after it was spent, so ask for a year rather than a month: without a report in the period there is no figure. Work paid for by others, and by volunteers’ time, is not in it.',
  unit: '£ per attendance',
  formulaInWords: 'Spend reported on grants that pay for activities ÷ attendances of those activities',
  better: 'NEITHER',
  numerator: fundedSpend,
  denominator: fundedAttendances,
});

/** Denominator of the cost of a person supported. */
export const fundedIndividuals = defineSum({
  id: 'value.fundedIndividuals',
  field: 'fundedIndividuals',
  title: 'People supported by funded organisations',
  description:
    'People supported in the month by organisations that run a funded activity in the zone, each counted once in a month by each organisation. Months may not be added up.',
  unit: 'people',
  formulaInWords: 'Σ individuals over organisations with a funded activity in the zone, once a month',
  better: 'UP',
  published: false,
  countsPeople: true,
  additiveOverTime: false,
  additiveOverPlace: false,
  dataset: fundedSupport,
  of: 'individuals_supported',
});

export const costPerIndividual = defineRatio({
  id: 'value.costPerIndividual',
  field: 'costPerIndividual',
  title: 'Cost per person supported',
  description:
    'Spend reported in the month, of the grants that pay for an activity, for every person supported in the month by the organisations that run one in the zone. There is a figure for single months only, and spend is reported months after it was spent, so one month says little.',
  unit: '£ per person',
  formulaInWords: 'Spend reported on grants that pay for activities ÷ people supported by the organisations that run them',
  better: 'NEITHER',
  numerator: fundedSpend,
  denominator: fundedIndividuals,
  byMonth: true,
});

export const volunteerValue = defineMultiple({
  id: 'value.volunteerValue',
  field: 'volunteerValue',
  title: 'Value of volunteer time',
  description: `What the hours given by volunteers would have cost at ${assumptions.volunteerHour.words}: ${assumptions.volunteerHour.source}, one assumption for every year. No money changed hands.`,
  unit: '£',
  formulaInWords: `Volunteer hours × ${assumptions.volunteerHour.words}`,
  better: 'UP',
  of: volunteerMinutes,
  times: String(assumptions.volunteerHour.pence),
  dividedBy: '60',
  money: true,
});

export const breakEvenCrimes = defineMultiple({
  id: 'value.breakEvenCrimes',
  field: 'breakEvenCrimes',
  title: 'Grants in burglary costs',
  description: `What was paid in grants in the period, as a multiple of what one domestic burglary costs society: ${assumptions.crime.words} (${assumptions.crime.source}). At 2.4, three burglaries would have to be avoided for the grants to have cost nothing. It is a yardstick of the money and no count of crimes avoided: whether any were is not known from it.`,
  unit: 'burglary costs',
  formulaInWords: `Amount paid ÷ ${assumptions.crime.words}`,
  better: 'NEITHER',
  of: amountPaid,
  dividedBy: String(assumptions.crime.pence),
  money: false,
});
