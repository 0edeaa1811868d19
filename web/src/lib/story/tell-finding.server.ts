// Decides what a finding is beside its sentence: the months of the zone that it is about, its special points marked, and the latest figure.
import { drawSmall } from '#lib/charts/beside/draw-small.server.ts';
import { readPoints } from '#lib/charts/beside/read-row.ts';
import type { ZoneSeries } from '#lib/charts/trend/contract.ts';
import type { Markup } from '#lib/drawing/markup.ts';
import { formatHeadline, numberOf, type Scale } from '#lib/kit/figures/figure.ts';
import { formatShortMonth } from '#lib/kit/time/month.ts';
import type { Weighed } from './consequence.ts';
import { findingOf } from './story-words.ts';

const BOX = { width: 260, height: 64 };

/** A finding as a row of a page. */
export interface ToldFinding {
  /** Identifier of the measure. */
  id: string;
  finding: string;
  sentence: string;
  picture: Markup | undefined;
  /** The latest figure that is charted. */
  figure: string;
  /** Its month: 'Aug 2026'. */
  when: string;
}

/** A finding with its picture. What a person wrote for these figures stands in place of the hub's words. */
export function tellFinding(weighed: Weighed): ToldFinding {
  const { chart, zones } = weighed;
  const { measure, series } = chart;
  const [zone = series[0]] = zones;
  if (!zone) throw new Error(`The finding about ${measure.id} is of no zone. Weigh charts that have a zone.`);
  return {
    id: measure.id,
    finding: findingOf(weighed),
    sentence: zone.sentence,
    picture: drawSmall(readPoints(zone), BOX),
    ...tellLatest(zone, measure.scale),
  };
}

function tellLatest({ points }: ZoneSeries, scale: Scale): Pick<ToldFinding, 'figure' | 'when'> {
  const latest = points.findLast(({ control }) => control) ?? points.findLast(({ figure }) => numberOf(figure) !== undefined);
  const number = latest && numberOf(latest.figure);
  if (!latest || number === undefined) return { figure: '', when: '' };
  return { figure: formatHeadline(number, scale), when: formatShortMonth(latest.month) };
}
