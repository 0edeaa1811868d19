// Decides how a figure looks in the graph: its number, how it stands, what it is compared with and what it is part of.

import { Arg, Field, Float, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate, Money, MonthScalar } from '../../graphql/index.ts';
import { FigureState, Grain, nameMonths, RelativePeriod, type Coverage } from '../../kernel/index.ts';
import { ImprovementDirection } from '../catalogue/measure.ts';
import { Comparison } from '../query/time-windows.ts';

registerEnumType(FigureState, {
  name: 'FigureState',
  valuesConfig: {
    EXACT: { description: 'All of it is held, and the number is exact.' },
    PROTECTED: { description: 'Rounded or withheld, so that nobody is identified: [c] in files.' },
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

@ObjectType({ description: 'How many of the returns that feed a figure have come.' })
export class Completeness {
  @Field(() => Int, { description: 'Returns received.' })
  received!: number;
  @Field(() => Int, { description: 'Returns expected.' })
  expected!: number;
}

/** What the parts of a period are that a figure counts as held or not. */
export const CoverageUnit = { MONTHS: 'MONTHS' } as const;
registerEnumType(CoverageUnit, {
  name: 'CoverageUnit',
  description: 'What the parts of a period are that are held or not.',
  valuesConfig: { MONTHS: { description: 'Calendar months: of returns, of files, or of a register.' } },
});

@ObjectType('Coverage', { description: 'How much of its own period a figure is made of.' })
export class CoverageType {
  @Field(() => Int, { description: 'Parts that are held whole: all that was expected of them came.' })
  covered!: number;
  @Field(() => Int, { description: 'Parts of the period.' })
  of!: number;
  @Field(() => CoverageUnit, { description: 'What the parts are.' })
  unit!: keyof typeof CoverageUnit;
  @Field(() => String, {
    nullable: true,
    description: 'The parts that are not held whole, such as "Feb to Apr 2025"; null when all are.',
  })
  missing!: string | null;
}

/** How much is held of the period of a figure, as the graph writes it. */
export function shownCoverageOf(coverage: Coverage | null): CoverageType | null {
  return coverage && { covered: coverage.covered, of: coverage.of, unit: 'MONTHS', missing: nameMonths(coverage.missing) || null };
}

const coverageWords = 'How much of its own period is held. Null where that is not known, as of a target.';

@ObjectType('Period', { description: 'Days from a first (inclusive) to an end (exclusive), with the label that a person reads.' })
export class PeriodType {
  @Field(() => String, { description: 'Label, such as "Q2 (Jul to Sep) 2025/26".' })
  label!: string;
  @Field(() => LocalDate, { description: 'First day.' })
  start!: string;
  @Field(() => LocalDate, { description: 'First day after the period: the end is exclusive.' })
  end!: string;
  @Field(() => LocalDate, { description: 'Last day of the period.' })
  lastDay!: string;
  @Field(() => MonthScalar, { nullable: true, description: 'The month, where the period is one month. Null otherwise.' })
  month!: string | null;
  @Field(() => Boolean, { description: 'Whether all of it was asked for and the data has reached its end.' })
  complete!: boolean;
}

const percent = 'The difference in percent of the figure before, over the same days. Null where that was zero or there is none.';
const like =
  'The days that are compared: the months that both periods hold, for the zone and all its organisations, named so that it can be read out. Null where none are shared, and for a target.';
const reason = 'Why there is no difference. Null where there is one.';
const comparedDays = 'The days that they are compared with, named. Null for a target, and where none are shared.';

@ObjectType('Change', {
  description: 'From the figure that is compared with to this one, like with like: over the days that both periods hold.',
})
export class ChangeType {
  @Field(() => FigureState, { description: 'How the change stands: no surer than either figure.' })
  state!: FigureState;
  @Field(() => Float, {
    nullable: true,
    description: 'The difference in the unit of the measure; percentage points for a percentage. Null where either has no number.',
  })
  absolute!: number | null;
  @Field(() => Float, { nullable: true, description: percent })
  percent!: number | null;
  @Field(() => PeriodType, { nullable: true, description: like })
  over!: PeriodType | null;
  @Field(() => Float, { nullable: true, description: 'This figure over the days that are compared.' })
  number!: number | null;
  @Field(() => Float, { nullable: true, description: 'What it is compared with, over as many days; for a target, the number to reach.' })
  before!: number | null;
  @Field(() => PeriodType, { nullable: true, description: comparedDays })
  comparedWith!: PeriodType | null;
  @Field(() => String, { nullable: true, description: reason })
  reason!: string | null;
}

@ObjectType('MoneyChange', {
  description: 'From the amount that is compared with to this one, like with like: over the days that both periods hold.',
})
export class MoneyChangeType {
  @Field(() => FigureState, { description: 'How the change stands: no surer than either amount.' })
  state!: FigureState;
  @Field(() => Money, { nullable: true, description: 'The difference in pounds, exactly. Null where either has no amount.' })
  absolute!: string | null;
  @Field(() => Float, { nullable: true, description: percent })
  percent!: number | null;
  @Field(() => PeriodType, { nullable: true, description: like })
  over!: PeriodType | null;
  @Field(() => Money, { nullable: true, description: 'This amount over the days that are compared.' })
  amount!: string | null;
  @Field(() => Money, { nullable: true, description: 'What it is compared with, over as many days; for a target, the amount to reach.' })
  before!: string | null;
  @Field(() => PeriodType, { nullable: true, description: comparedDays })
  comparedWith!: PeriodType | null;
  @Field(() => String, { nullable: true, description: reason })
  reason!: string | null;
}

const shareWords =
  'In percent of the same figure for the whole answer (or the row’s period), which is computed from the rows again, never added up from figures: for a ratio, how it stands to the ratio of the whole. Of part of a period only (PARTIAL), it is a share of what is held. Null where there is no number.';

@ObjectType('Share', { description: 'A figure in percent of the same figure of a whole.' })
export class ShareType {
  @Field(() => FigureState, { description: 'How the share stands: no surer than the figure, and than the whole.' })
  state!: FigureState;
  @Field(() => Float, { nullable: true, description: 'In percent. Null when the state has none.' })
  percent!: number | null;
}

@InterfaceType('AnyFigure', {
  description: 'What every figure says, be it a number, an amount of money or a point of a trend: how it stands, and of what it is made.',
})
export abstract class AnyFigure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Completeness, { nullable: true, description: 'Returns received of returns expected. Null for what is always complete.' })
  completeness!: Completeness | null;
  @Field(() => CoverageType, { nullable: true, description: coverageWords })
  coverage!: CoverageType | null;
  @Field(() => Int, { description: 'Records left out because they hold no count or amount.' })
  leftOut!: number;
  @Field(() => String, { nullable: true, description: 'What a reader must know of this figure. Null when there is nothing.' })
  note!: string | null;
}

@ObjectType({ implements: AnyFigure, description: 'A number and how it stands.' })
export class Figure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Float, { nullable: true, description: 'The number, in the unit of the measure. Null when the state has none.' })
  number!: number | null;
  @Field(() => Completeness, { nullable: true, description: 'Returns received of returns expected. Null for what is always complete.' })
  completeness!: Completeness | null;
  @Field(() => CoverageType, { nullable: true, description: coverageWords })
  coverage!: CoverageType | null;
  @Field(() => Int, { description: 'Records left out because they hold no count, such as a session held but not counted.' })
  leftOut!: number;
  @Field(() => String, { nullable: true, description: 'What a reader must know of this number. Null when there is nothing.' })
  note!: string | null;
  @Field(() => Figure, { nullable: true, description: 'The figure that it is compared with. Null when nothing is asked to be compared.' })
  before!: Figure | null;
  @Field(() => ChangeType, { nullable: true, description: 'The change from the figure before. Needs compareTo.' })
  change!: ChangeType | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The same figure over all periods of the answer up to this one. Null for what may not be added over time.',
  })
  runningTotal!: number | null;
  @Field(() => Float, { nullable: true, description: 'The number to reach in this period and zone. Null where none is set.' })
  target!: number | null;
  @Field(() => Figure, {
    nullable: true,
    description:
      'The same over all periods of the answer up to this one, with its state: what is missing in any of them is missing in it. Null for what may not be added over time.',
  })
  running!: Figure | null;
  @Field(() => ShareType, { nullable: true, description: `What part of a whole it is, with its state. ${shareWords}` })
  share(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): ShareType | null {
    return null;
  }
  @Field(() => Float, { nullable: true, description: shareWords })
  shareOfTotal(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): number | null {
    return null;
  }
}

@ObjectType({ implements: AnyFigure, description: 'An amount of money and how it stands.' })
export class MoneyFigure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Money, { nullable: true, description: 'The amount in pounds, exactly. Null when the state has none.' })
  amount!: string | null;
  @Field(() => Completeness, { nullable: true, description: 'Records received of records expected. Null for what is always complete.' })
  completeness!: Completeness | null;
  @Field(() => CoverageType, { nullable: true, description: coverageWords })
  coverage!: CoverageType | null;
  @Field(() => Int, { description: 'Records left out because they hold no amount.' })
  leftOut!: number;
  @Field(() => String, { nullable: true, description: 'What a reader must know of this amount. Null when there is nothing.' })
  note!: string | null;
  @Field(() => MoneyFigure, {
    nullable: true,
    description: 'The amount that it is compared with. Null when nothing is asked to be compared.',
  })
  before!: MoneyFigure | null;
  @Field(() => MoneyChangeType, { nullable: true, description: 'The change from the amount before. Needs compareTo.' })
  change!: MoneyChangeType | null;
  @Field(() => Money, {
    nullable: true,
    description: 'The same amount over all periods of the answer up to this one. Null for what may not be added over time.',
  })
  runningTotal!: string | null;
  @Field(() => Money, { nullable: true, description: 'The amount to reach in this period and zone. Null where none is set.' })
  target!: string | null;
  @Field(() => MoneyFigure, {
    nullable: true,
    description:
      'The same over all periods of the answer up to this one, with its state: what is missing in any of them is missing in it. Null for what may not be added over time.',
  })
  running!: MoneyFigure | null;
  @Field(() => ShareType, { nullable: true, description: `What part of a whole it is, with its state. ${shareWords}` })
  share(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): ShareType | null {
    return null;
  }
  @Field(() => Float, { nullable: true, description: shareWords })
  shareOfTotal(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): number | null {
    return null;
  }
}
