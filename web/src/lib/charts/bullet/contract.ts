import type { DecimalText } from '#lib/kit/figures/decimal.ts';
import type { Scale } from '#lib/kit/figures/figure.ts';
import type { ControlChartAssurance } from '#lib/graph/generated/graphql.ts';
import type { ProcessLimits } from '#lib/charts/trend/contract.ts';
import type { ChartZone } from '#lib/cards/contract.ts';
import type { Markup } from '#lib/drawing/markup.ts';

/** A figure of one month beside the number to reach in it. */
export interface Bullet {
  number: DecimalText;
  target: DecimalText;
  /** The usual range at that month; undefined where there are too few months. */
  limits: ProcessLimits | undefined;
  /** What the limits say of the target; undefined where nothing can be said. */
  assurance: ControlChartAssurance | undefined;
  scale: Scale;
}

/** What to draw, in px of a box of the width asked for. Every bar begins at zero. */
export interface BulletPicture {
  width: number;
  bar: { x: number; width: number };
  /** Where the line of the target stands. */
  target: number;
  /** The band of the usual range; undefined without limits. */
  range: { x: number; width: number } | undefined;
}

/** The bullet of one zone with its words, or the words alone. */
export interface ZoneBullet {
  zone: ChartZone;
  /** '69 in August 2026, 61 below target (130): some months meet it, some miss it'. */
  words: string;
  /** Undefined where no month is complete. */
  picture: Markup | undefined;
}
