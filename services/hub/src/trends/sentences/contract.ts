// Decides what a sentence is made from: the figures that the chart beside it shows, and nothing else.

import type { Assurance, PointType, Rule, RuleDirection } from '@people-zones/analysis';
import type { FigureState } from '../../kernel/index.ts';
import type { ImprovementDirection } from '../../measures/index.ts';

/** A number in the unit of its measure. Decimal text for money (pounds, `9812.65`), which never passes through a float. */
export type SayableNumber = number | string;

/** A figure of one period. */
export interface PeriodFigure {
  /** As the kernel labels it: `Apr 2025`, `2025/26`, `Q2 (Jul to Sep) 2025/26`, `12 months to Jun 2025`. */
  readonly label: string;
  /** First day, `2025-04-01`. */
  readonly start: string;
  readonly state: FigureState;
  /** Null when the state has none. */
  readonly number: SayableNumber | null;
  /** Of a percentage: what it is so many of, where both are counted exactly and may be seen. */
  readonly counts?: Counts | null;
}

/** `11 of 153`. */
export interface Counts {
  readonly part: number;
  readonly of: number;
}

/** A period with what the control chart says of it. What is not charted (a gap, a provisional figure) has none of that. */
export interface TrendPoint extends PeriodFigure {
  readonly charted: boolean;
  /** Whether a person explained the figure, which is why it is not charted. */
  readonly ghosted?: string | null;
  readonly rule: Rule | null;
  readonly direction: RuleDirection | null;
  readonly pointType: PointType | null;
  /** Number of the segment between rebases, from 1. */
  readonly segment: number | null;
}

/** All that a sentence about a trend may say. */
export interface TrendFacts {
  /** `Attendances`. */
  readonly measureTitle: string;
  /** `attendances`, `%`, `£`, `per 1,000`, `days`: as the measure declares it. */
  readonly unit: string;
  /** `New Parks`, `the three zones`. */
  readonly placeName: string;
  /** One step from period to period, in the singular: `month`, `week`, `financial year`. */
  readonly grainWords: string;
  /** Whether a figure is what happened within its period, so that its average is so many a month. */
  readonly isOfPeriod: boolean;
  /** How many months in a row each figure needs, 12; null, and left out, where it needs its own period alone. */
  readonly windowMonths?: number | null;
  /** In order of date, with every period of the series up to the last that is shown, also those without a figure. */
  readonly points: readonly TrendPoint[];
  /** Those after the last that is shown, which no word is about: averages of a range are of all its figures, whatever is shown. */
  readonly later: readonly TrendPoint[];
  /** Place of the first that is shown: what is missing before it is not mentioned. */
  readonly shownFrom: number;
  /** Points of the segment of the latest charted one that is shown, later ones among them. */
  readonly segmentPoints: number;
  /** Of the segment of the latest point shown; null where it has none. */
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null;
  /** Why it has none, as a sentence without its full stop. Null where it has, and where points are too few; empty for a plain line, which says nothing of what is usual. */
  readonly noLimits: string | null;
  /** The months that whoever asked chose to make limits of, such as `Apr 2024 to Mar 2025`; null for the hub’s own. */
  readonly ownBaseline: string | null;
  readonly trialLimits: boolean;
  readonly target: { readonly number: SayableNumber; readonly label?: string } | null;
  readonly assurance: Assurance | null;
  /** Dated `2025-09-01`. */
  readonly events: readonly { readonly date: string; readonly title: string }[];
  /** From month `2025-09`. */
  readonly rebases: readonly { readonly month: string; readonly reason: string }[];
  readonly improvement: ImprovementDirection;
}
