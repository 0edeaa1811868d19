// What the line of controls under a heading offers: links alone, because the address is the state. A page names the controls that it obeys; a
// choice that it does not obey is kept in every link, and the page says so.
import { layoutPeriodGrid, listPresets, type PeriodChoice, type PeriodRow } from '#lib/kit/time/period-grid.ts';
import { isSamePeriod, namePeriod, type Period } from '#lib/kit/time/period.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { writeQuery, type ReadAddress } from './address.ts';
import { writeAsAt } from './as-at.ts';
import type { Site } from './site.ts';
import { COMPARISONS, DEFAULT_STATE, type KnownZone, type ViewState } from './view-state.ts';
import { COMPARISON_NAMES, nameZones, sayComparison, sayPeriod } from './words.ts';
import { listShown, toggleZone } from './zone-choice.ts';

export type ControlName = 'period' | 'zones' | 'compare';

/** One choice: a link to this page in another state. */
export interface Choice {
  label: string;
  /** The query of the link; '' for the default state. */
  query: string;
  chosen: boolean;
}

export interface ZoneToggle extends KnownZone {
  shown: boolean;
  /** The query of the link that turns it over; undefined for the only zone shown, which cannot be hidden. */
  query: string | undefined;
}

export interface Controls {
  period: { presets: PeriodChoice[]; rows: PeriodRow[]; chosen: string } | undefined;
  zones: { all: Choice; toggles: ZoneToggle[] } | undefined;
  compare: { choices: Choice[]; chosen: string } | undefined;
  /** The choices that this page does not obey, in a sentence; undefined when there are none. */
  kept: string | undefined;
  /** The choices that this page obeys, in a sentence, for paper. */
  inWords: string;
  /** The canonical query of what is shown, with the state of the data that it is drawn from. */
  query: string;
}

/** Lays out the controls of a page. @param applies The controls that the figures of the page obey. */
export function layoutControls(address: Pick<ReadAddress, 'state'>, site: Site, applies: readonly ControlName[]): Controls {
  const { state } = address;
  return {
    period: applies.includes('period') ? layoutPeriods(state, site) : undefined,
    zones: applies.includes('zones') && site.zones.length > 1 ? layoutZones(state, site.zones) : undefined,
    compare: applies.includes('compare') ? layoutComparisons(state) : undefined,
    kept: sayKept(state, site.zones, applies),
    inWords: sayShown(state, site.zones, applies),
    query: writeQuery({ ...state, asAt: site.asAt && writeAsAt(site.asAt) }),
  };
}

/** The choices that a card cannot obey, in a sentence; undefined when the reader has made none of them. */
export function sayNotObeyed(state: ViewState, known: readonly KnownZone[], controls: readonly ControlName[]): string | undefined {
  const choices = listChoices(state, known, controls);
  return choices.length > 0 ? `This card cannot follow ${joinWords(choices)}.` : undefined;
}

function layoutPeriods(state: ViewState, { firstMonth, latestMonth }: Site): Controls['period'] {
  const queryOf = (period: Period): string => writeQuery({ ...state, period });
  return {
    presets: listPresets(state.period, queryOf),
    rows: firstMonth && latestMonth ? layoutPeriodGrid(firstMonth, latestMonth, state.period, queryOf) : [],
    chosen: namePeriod(state.period),
  };
}

function layoutZones(state: ViewState, known: readonly KnownZone[]): Controls['zones'] {
  const shown = new Set(listShown(state.zones, known).map(({ slug }) => slug));
  const inOrder = listShown(undefined, known);
  return {
    all: { label: 'All', query: writeQuery({ ...state, zones: undefined }), chosen: state.zones === undefined },
    toggles: inOrder.map(({ slug, name }) => {
      const after = toggleZone(state.zones, slug, known);
      return { slug, name, shown: shown.has(slug), query: after && writeQuery({ ...state, ...after }) };
    }),
  };
}

function layoutComparisons(state: ViewState): Controls['compare'] {
  return {
    choices: COMPARISONS.map((comparison) => ({
      label: COMPARISON_NAMES[comparison],
      query: writeQuery({ ...state, comparison }),
      chosen: comparison === state.comparison,
    })),
    chosen: COMPARISON_NAMES[state.comparison].toLowerCase(),
  };
}

function sayKept(state: ViewState, known: readonly KnownZone[], applies: readonly ControlName[]): string | undefined {
  const others = (['period', 'zones', 'compare'] as const).filter((control) => !applies.includes(control));
  const choices = listChoices(state, known, others);
  return choices.length > 0 ? `This page does not follow ${joinWords(choices)}. The pages that do will.` : undefined;
}

function sayShown(state: ViewState, known: readonly KnownZone[], applies: readonly ControlName[]): string {
  const parts = [
    applies.includes('period') && sayPeriod(state.period),
    applies.includes('zones') && nameZones(state.zones, known),
    applies.includes('compare') && state.comparison !== 'none' && `compared with ${sayComparison(state.comparison)}`,
  ].filter(Boolean);
  return parts.length > 0 ? `Shown: ${parts.join('; ')}.` : '';
}

/** The choices among these controls that differ from the default, in words. */
function listChoices(state: ViewState, known: readonly KnownZone[], controls: readonly ControlName[]): string[] {
  return controls.flatMap((control) => {
    switch (control) {
      case 'period':
        return isSamePeriod(state.period, DEFAULT_STATE.period) ? [] : [`the choice of period (${sayPeriod(state.period)})`];
      case 'zones':
        return state.zones ? [`the choice of zones (${nameZones(state.zones, known)})`] : [];
      case 'compare':
        return state.comparison === 'none' ? [] : [`the comparison with ${sayComparison(state.comparison)}`];
    }
  });
}
