// Decides everything that is written on a card, once for as long as the chart stays the same: the page carries the words, not the rules.
import type { TrendChart } from './contract.ts';
import type { ChartZone } from '#lib/cards/contract.ts';
import { findEmptiness, sayEmpty, type Emptiness } from './words/emptiness.ts';
import { describeMeasure, type AboutFact } from '#lib/cards/about.ts';
import { drawTable, type DrawnTable } from '#lib/cards/drawn-table.ts';
import { layoutTable } from './words/trend-table.ts';
import type { Markup } from '#lib/drawing/markup.ts';
import { writeKey } from './words/write-key.ts';
import { findFinding } from './words/finding.ts';
import { noteFinding } from './words/finding-note.ts';
import { sayFolded } from './picture/fold-months.ts';
import { layoutPanels, placeEvents, type PanelEvent } from './picture/panel.ts';
import {
  writeAxisNote,
  writeBesideNote,
  writeDirection,
  writeFoot,
  writeLimitNotes,
  writeMore,
  writeStanding,
  writeSubtitle,
} from './words/wording.ts';

/** What stands around the picture of one zone. */
export interface PanelWords {
  zone: ChartZone;
  /** '3,240 in 22 of 24 months'; undefined when nothing was reported. */
  standing: string | undefined;
  /** What a person would read out, as the hub says it. */
  sentence: string;
  /** What is to be known of limits and axis. */
  notes: string;
}

/** Every word of a card. */
export interface CardWords {
  /** The sentence at the head, at most twelve words: what a person wrote for these figures, else what the rules find. */
  finding: string;
  /** Who says the finding, where a person does, and that a person did of earlier figures; '' when nobody wrote any. */
  findingNote: string;
  /** Measure, unit, place and period. */
  subtitle: string;
  /** Whether higher is better. */
  direction: string;
  /** What stands in place of the picture; undefined when there is something to draw. */
  empty: { kind: Emptiness; words: string } | undefined;
  /** One for each zone; none in place of a picture. */
  panels: PanelWords[];
  /** What the marks and lines of all panels mean; undefined where there is nothing to tell. */
  key: Markup | undefined;
  /** Events named in the pictures. */
  events: PanelEvent[];
  table: DrawnTable;
  /** What the side About tells. */
  facts: AboutFact[];
  foot: string;
}

/** Writes a card. */
export function writeCard(chart: TrendChart): CardWords {
  const { measure } = chart;
  const kind = findEmptiness(chart);
  const words = kind && sayEmpty(kind, chart);
  const empty = kind && words ? { kind, words } : undefined;
  const [subtitle, direction] = [writeSubtitle(chart), writeDirection(measure)];
  return {
    finding: chart.written?.words ?? findFinding(chart),
    findingNote: noteFinding(chart),
    subtitle,
    direction,
    empty,
    panels: empty
      ? []
      : layoutPanels(chart).map(({ front, axis }, place) => ({
          zone: front.zone,
          standing: writeStanding(front, measure),
          sentence: front.sentence,
          notes: [
            ...writeBesideNote(front),
            ...writeLimitNotes(front),
            ...writeAxisNote(axis, measure),
            ...(place === 0 ? sayFolded(chart) : []),
          ].join(' '),
        })),
    key: empty ? undefined : writeKey(chart),
    events: empty ? [] : placeEvents(chart),
    table: drawTable(layoutTable(chart), { caption: subtitle }),
    facts: [...describeMeasure(measure, direction), ...writeMore(chart)],
    foot: writeFoot(chart).join(' '),
  };
}
