// Decides when a card shows the very figures that a finding was written for: its state, every figure, its limits and targets, and what it is compared with.
// Events are no part of it: one more line in a chart does not make a sentence about figures untrue.

import { createHash } from 'node:crypto';
import type { Figure } from '../../kernel/index.ts';
import type { Answer, Measure } from '../../measures/index.ts';
import type { Trend, TrendPoint } from '../trend.ts';

/** What a card is about. */
export interface CardState {
  readonly measure: Measure;
  /** Slugs of its zones in their order; null for each of them. */
  readonly zones: readonly string[] | null;
  /** The period as it was asked for. */
  readonly period: string;
  readonly comparison: string | null;
}

/** Digits of a limit that count: more are made by the way a machine adds up. */
const DIGITS = 9;

/** @param compared the figures of the whole period by zone beside what they are compared with; null for none */
export function fingerprintOf(
  { measure, zones, period, comparison }: CardState,
  trends: readonly Trend[],
  compared: Answer | null,
): string {
  const shown = [
    // By the name that it had first: another name does not make a sentence about figures untrue.
    [measure.formerIds[0] ?? measure.id, measure.version, zones, period, comparison],
    trends.map(({ zone, points }) => [zone?.slug ?? null, points.map(pointOf)]),
    compared?.rows.map((row) => {
      const { now, before } = row.figure(measure);
      return [row.value('zone'), figureOf(now), before && figureOf(before)];
    }) ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}

function pointOf({ period, figure, charted, ghosted }: TrendPoint): unknown[] {
  const limits =
    charted && [charted.mean, charted.lowerProcessLimit, charted.upperProcessLimit].map((limit) => limit?.toPrecision(DIGITS) ?? null);
  const special = charted && [charted.segment, charted.rule, charted.direction];
  return [
    period.start,
    figureOf(figure.now),
    figure.target && figureOf(figure.target),
    limits,
    special,
    // That a point is explained, and not in which words: a hash of figures must not confirm what somebody wrote.
    ...(ghosted === null ? [] : [true]),
  ];
}

const figureOf = ({ state, exact }: Figure): unknown[] => [state, exact];
