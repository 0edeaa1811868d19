// What the one bar of controls offers: links alone, because the address is the state. It is laid out on the server, the same for every page; what a page
// does not follow is disabled there, and kept in every link.
import { layoutPeriodGrid, listPresets, type PeriodChoice, type PeriodRow } from '#lib/kit/time/period-grid.ts';
import { namePeriod, type Period } from '#lib/kit/time/period.ts';
import { writeQuery } from './address.ts';
import { writeAsAt } from './as-at.ts';
import { withOwn } from './own-keys.ts';
import type { Site } from './site.ts';
import { COMPARISONS, type Comparison, type KnownZone, type ViewState } from './view-state.ts';
import { COMPARISON_NAMES, nameZones, sayComparison, sayPeriod } from './words.ts';
import { listShown, toggleZone } from './zone-choice.ts';

/** One choice: a link to this page in another state. */
export interface Choice {
  label: string;
  /** The query of the link; '' for the default state. */
  query: string;
  chosen: boolean;
}

export interface ComparisonChoice extends Choice {
  comparison: Comparison;
}

export interface ZoneToggle extends KnownZone {
  /** Whether the reader chose it; none is chosen while all are shown. */
  chosen: boolean;
  /** The query of the link that shows only it, adds it, or takes it away. */
  query: string;
}

export interface Controls {
  period: { presets: PeriodChoice[]; rows: PeriodRow[]; chosen: string; inWords: string };
  /** Undefined where the hub knows one zone, or none. */
  zones: { all: Choice; toggles: ZoneToggle[]; inWords: string } | undefined;
  compare: { choices: ComparisonChoice[]; chosen: string; inWords: string };
  /** All three in a few words: 'Last 24 months, all zones, beside last year'. */
  summary: string;
  /** The canonical query of what is shown, with the state of the data that it is drawn from. */
  query: string;
}

/** Writes the query of a link to the same page in another state. */
type WriteQuery = (state: ViewState) => string;

/** Lays out the controls. @param own What the address says for its page alone: every link keeps it. */
export function layoutControls(state: ViewState, site: Site, own = ''): Controls {
  const write: WriteQuery = (other) => withOwn(writeQuery(other), own);
  const [period, compare] = [layoutPeriods(state, site, write), layoutComparisons(state, write)];
  const beside = state.comparison === 'none' ? [] : [`beside ${compare.chosen.toLowerCase()}`];
  return {
    period,
    zones: site.zones.length > 1 ? layoutZones(state, site.zones, write) : undefined,
    compare,
    summary: [period.chosen, nameZones(state.zones, site.zones), ...beside].join(', '),
    query: write({ ...state, asAt: site.asAt && writeAsAt(site.asAt) }),
  };
}

function layoutPeriods(state: ViewState, { firstMonth, latestMonth }: Site, write: WriteQuery): Controls['period'] {
  const queryOf = (period: Period): string => write({ ...state, period });
  return {
    presets: listPresets(state.period, queryOf),
    rows: firstMonth && latestMonth ? layoutPeriodGrid(firstMonth, latestMonth, state.period, queryOf) : [],
    chosen: namePeriod(state.period),
    inWords: sayPeriod(state.period),
  };
}

function layoutZones(state: ViewState, known: readonly KnownZone[], write: WriteQuery): Controls['zones'] {
  return {
    all: { label: 'All', query: write({ ...state, zones: undefined }), chosen: state.zones === undefined },
    toggles: listShown(undefined, known).map(({ slug, name }) => ({
      slug,
      name,
      chosen: state.zones?.includes(slug) ?? false,
      query: write({ ...state, zones: toggleZone(state.zones, slug, known) }),
    })),
    inWords: nameZones(state.zones, known),
  };
}

function layoutComparisons(state: ViewState, write: WriteQuery): Controls['compare'] {
  return {
    choices: COMPARISONS.map((comparison) => ({
      comparison,
      label: COMPARISON_NAMES[comparison],
      query: write({ ...state, comparison }),
      chosen: comparison === state.comparison,
    })),
    chosen: state.comparison === 'yoy' ? 'Last year' : COMPARISON_NAMES[state.comparison],
    inWords: state.comparison === 'none' ? '' : `compared with ${sayComparison(state.comparison)}`,
  };
}
