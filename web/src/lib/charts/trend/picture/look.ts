import { identifyZone } from '#lib/kit/zone-identity/identity.ts';
import type { TrendPanel } from './panel.ts';

/** How the line in front is drawn. */
export interface Look {
  token: string;
  textToken: string;
  marker: string;
  dash: readonly number[];
  width: number;
  /** Whether every point has a mark of its own. */
  marksAll: boolean;
}

/** Alone the line is grey, so that only what is special has a colour; among others it has the look of its zone. */
export function lookOf({ front, chart }: TrendPanel): Look {
  if (chart.series.length === 1)
    return { token: '--common-cause', textToken: '--ink', marker: 'circle', dash: [], width: 2, marksAll: true };
  const { markToken, textToken, marker, dash } = identifyZone(front.zone.slug);
  return { token: markToken, textToken, marker, dash, width: 2.5, marksAll: false };
}
