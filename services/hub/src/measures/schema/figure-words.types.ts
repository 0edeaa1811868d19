// Decides which words questions and figures choose from in the graph, and what each word means.

import { registerEnumType } from 'type-graphql';
import { FigureState, Grain, RelativePeriod } from '../../kernel/index.ts';
import { ImprovementDirection } from '../catalogue/measure.ts';
import { Comparison } from '../query/time-windows.ts';

registerEnumType(FigureState, {
  name: 'FigureState',
  valuesConfig: {
    EXACT: { description: 'All of it is held, and the number is exact.' },
    PROTECTED: {
      description: 'Rounded or withheld, so that nobody is identified and no row is told to whoever may not read it: [c] in files.',
    },
    ZERO: { description: 'It was counted, and there was none: a true zero.' },
    NOT_REPORTED: { description: 'It was expected and did not come: [x] in files.' },
    NOT_COLLECTED: { description: 'Nobody collected it then: [x] in files.' },
    NOT_APPLICABLE: { description: 'There can be no such figure, and its note says why: [z] in files.' },
    PARTIAL: { description: 'Part of its period is not held, and nothing of it may still come: [i] in files.' },
    PROVISIONAL: { description: 'Something of it may still come, so that it may change: [p] in files.' },
  },
  description:
    'How a figure stands: exact; protected (rounded so that nobody is identified); a true zero; not reported; not collected; not applicable (such as the sum of something that may not be summed); partial (part of its own period is not held, and nothing of it is still to come); provisional (returns are still to come, or the period is not over).',
});
registerEnumType(ImprovementDirection, {
  name: 'ImprovementDirection',
  description: 'Which way is better: up, down or neither.',
  valuesConfig: {
    UP: { description: 'More is better.' },
    DOWN: { description: 'Less is better.' },
    NEITHER: { description: 'Neither more nor less is better.' },
  },
});
registerEnumType(Grain, {
  name: 'Grain',
  valuesConfig: {
    DAY: { description: 'Days.' },
    ISO_WEEK: { description: 'Weeks by ISO 8601, Monday to Sunday.' },
    MONTH: { description: 'Calendar months.' },
    QUARTER: { description: 'Quarters of the calendar year: Q1 is January to March.' },
    FINANCIAL_QUARTER: { description: 'Quarters of the UK financial year: Q1 is April to June.' },
    CALENDAR_YEAR: { description: 'Calendar years.' },
    FINANCIAL_YEAR: { description: 'UK financial years, April to March.' },
    ROLLING_12_MONTHS: { description: 'For each month the twelve months that end with it.' },
  },
  description:
    'How time is cut. Quarters and years are of the calendar; financial quarters and years are the UK’s, from April. Weeks are ISO 8601. Rolling: for each month the twelve that end with it.',
});
registerEnumType(RelativePeriod, {
  name: 'RelativePeriod',
  valuesConfig: {
    LAST_COMPLETE_MONTH: { description: 'The latest month that is complete.' },
    LAST_COMPLETE_QUARTER: { description: 'The latest quarter of a calendar year that is complete.' },
    LAST_COMPLETE_FINANCIAL_QUARTER: { description: 'The latest quarter of a financial year that is complete.' },
    LAST_COMPLETE_FINANCIAL_YEAR: { description: 'The latest financial year, April to March, that is complete.' },
    YEAR_TO_DATE: { description: 'From April to the latest complete month.' },
    CALENDAR_YEAR_TO_DATE: { description: 'From January to the latest complete month.' },
    LAST_3_MONTHS: { description: 'The latest complete month and the two before it.' },
    LAST_12_MONTHS: { description: 'The latest complete month and the eleven before it.' },
    LAST_24_MONTHS: { description: 'The latest complete month and the 23 before it.' },
    ALL: { description: 'From the first month held to the latest complete one.' },
  },
  description:
    'A period that counts from the latest complete month of the data that is asked for, never from today; its label says which it was. YEAR_TO_DATE is the UK financial year to date.',
});
registerEnumType(Comparison, {
  name: 'Comparison',
  valuesConfig: {
    PREVIOUS_PERIOD: { description: 'The period of the same length just before.' },
    SAME_PERIOD_LAST_YEAR: { description: 'The same period a year before.' },
    BASELINE: { description: 'A period of one’s own, given as baseline.' },
    TARGET: { description: 'The number to reach, where one is set.' },
    PLACE: {
      description:
        'The same period of a comparison place, given as baselinePlace. Only what does not grow with the size of a place is compared, such as a rate.',
    },
  },
  description:
    'What figures are compared with: the period before, the same period a year before, a period of one’s own (baseline), the target, or another place. Where the data ends within a period, that part is compared with the like part.',
});

export const ShareOf = { ANSWER: 'ANSWER', PERIOD: 'PERIOD' } as const;
registerEnumType(ShareOf, {
  name: 'ShareOf',
  description: 'Of what a share is: of the whole answer, or of the row’s period.',
  valuesConfig: {
    ANSWER: { description: 'Of the same figure over the whole answer.' },
    PERIOD: { description: 'Of the same figure over the period of the row.' },
  },
});

export const TotalsOf = { ALL: 'ALL', SHOWN: 'SHOWN' } as const;
export type TotalsOf = keyof typeof TotalsOf;
registerEnumType(TotalsOf, {
  name: 'TotalsOf',
  description: 'Over which rows totals are taken.',
  valuesConfig: {
    ALL: { description: 'Over all that the condition keeps, whatever having and top leave out of the rows.' },
    SHOWN: { description: 'Over the rows that having and top keep, on all pages. What may not be added up has none.' },
  },
});
