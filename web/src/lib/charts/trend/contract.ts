import type { DecimalText } from '#lib/kit/figures/decimal.ts';
import type { Figure } from '#lib/kit/figures/figure.ts';
import type {
  ControlChartAssurance,
  ControlChartPointType,
  ControlChartRule,
  ControlChartRuleDirection,
  FindingKind,
} from '#lib/graph/generated/graphql.ts';
import type { Month } from '#lib/kit/time/month.ts';
import type { ChartMeasure, ChartZone, Completeness, CardDocument } from '#lib/cards/contract.ts';

/** Mean and process limits of a segment, in the unit of the measure. */
export interface ProcessLimits {
  mean: number;
  lower: number;
  upper: number;
}

/** Why a point is special, and what that means for this measure. */
export interface SpecialCause {
  rule: ControlChartRule;
  direction: ControlChartRuleDirection;
  type: Exclude<ControlChartPointType, 'COMMON_CAUSE'>;
}

/** Where a point stands on its control chart, as the hub decided. */
export interface PointControl {
  /** Number of the segment between rebases, from 1. */
  segment: number;
  /** Undefined where the hub draws none: the sentence of the zone says why. */
  limits: ProcessLimits | undefined;
  /** Undefined for common cause variation. */
  special: SpecialCause | undefined;
}

export interface ZonePoint {
  month: Month;
  figure: Figure;
  /** Undefined for a gap, and for a figure that is provisional, of part of its month or explained: neither limits nor rules take it in. */
  control: PointControl | undefined;
  /** What explains the figure, where a person took it out of limits and verdicts; undefined for most. */
  ghosted?: string;
  /** The number to reach in the month; undefined where none is set. */
  target: number | undefined;
  /** The figure of the place beside the zone; undefined where there is none. No verdict is made of it. */
  beside?: Figure;
  /** What the month is compared with; undefined where nothing is compared, or nothing is held. */
  before?: { month: Month; figure: Figure };
}

/** A decision of a person that process limits start again. */
export interface Rebase {
  /** First month of the new limits. */
  month: Month;
  reason: string;
}

/** Something dated that happened in a zone, drawn as a line and listed in text. */
export interface ChartEvent {
  id: string;
  /** Calendar date, 'YYYY-MM-DD'. */
  date: string;
  /** What it is called; where its words were erased, by its kind. */
  title: string;
  /** 'its words were erased on 29 November 2026'; undefined where they stand. */
  erased?: string | undefined;
  /** Whether its day is part of the illustration, not a published fact. */
  illustrative: boolean;
}

/** One zone's months in order, with a point for every month of the chart, and what the hub says of them. */
export interface ZoneSeries {
  zone: ChartZone;
  points: readonly ZonePoint[];
  /** Name of the place whose figures are beside those of the zone, such as 'Rest of Leicester'; undefined where there is none. */
  besideName?: string;
  /** At most twelve words. */
  finding: string;
  /** What it tells: something outside the usual range, a step, a run, or what is usual. */
  findingKind: FindingKind;
  /** What a person would read out. */
  sentence: string;
  /** The type of the latest charted point; undefined without any. */
  variation: ControlChartPointType | undefined;
  /** What the limits say of the target; undefined without a target, a direction or limits. */
  assurance: ControlChartAssurance | undefined;
  /** Whether the latest limits rest on fewer than 13 points. */
  trialLimits: boolean;
  /** The number to reach; undefined where none is set. */
  target: DecimalText | undefined;
  /** For money the amount of all points together, in pounds, as the hub works it out: points are rounded to the penny, and no sum of them is exact. Else undefined. */
  totalAmount?: DecimalText | undefined;
  rebases: readonly Rebase[];
  events: readonly ChartEvent[];
}

/** A finding that a person wrote for the very figures of a chart. */
export interface WrittenFinding {
  words: string;
  /** Instant at which it was written, or corrected, with offset. */
  at: string;
}

/** One that was written for figures which are shown no more. */
export interface EarlierFinding extends WrittenFinding {
  /** First day of those figures, and the day after their last: calendar dates. */
  from: string;
  before: string;
  /** Whether the limits that it was written for were made of the months shown, and not of all that are held. */
  ofMonthsShown: boolean;
}

/** One measure over the months of a period, for one zone or several: all that a card shows and says. */
export interface TrendChart {
  measure: ChartMeasure;
  /** Every month of the period in order, with or without a figure. */
  months: readonly Month[];
  series: readonly ZoneSeries[];
  /** Instant at which the newest import behind the figures was published, with offset. */
  asAt: string;
  /** Why the measure is a plain line, in a sentence; undefined for a control chart. */
  line?: string;
  /** With what every month is compared: 'a year before', 'the period before'; undefined for nothing. */
  comparedWith?: string | undefined;
  /** Undefined when the hub counts no returns for the measure. */
  completeness: Completeness | undefined;
  /** The latest months that would be a figure if all of them were held, such as twelve that end with `month`; undefined where no figure is short of any. */
  shortWindow?: { month: Month; covered: number; of: number; missing: string } | undefined;
  /** Records without a count, which no number here includes. */
  leftOut: number;
  asked: CardDocument;
  /** Heads the card in place of the generated finding; undefined when nobody wrote one for these figures. */
  written: WrittenFinding | undefined;
  /** The latest for other figures; undefined when there is none. */
  earlier: EarlierFinding | undefined;
}
