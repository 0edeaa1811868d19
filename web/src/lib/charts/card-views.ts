// Decides where the tabs of a card lead. The side that is up is part of the address, for all cards of a page at once; each link keeps its own card in sight.
import { writeQuery } from '#lib/state/address.ts';
import type { View, ViewState } from '#lib/state/view-state.ts';
import { VIEW_NAMES } from '#lib/state/words.ts';
import type { AskedQuestion, ZoneSeries } from './contract.ts';

/** Where a card stands: the path of its page, and what its reader has chosen. */
export interface CardPlace {
  path: string;
  state: ViewState;
}

/** One tab of a card. */
export interface CardTab {
  view: View;
  name: string;
  href: string;
  current: boolean;
}

/** A file that holds what the card shows. */
export interface CardDownload {
  format: string;
  name: string;
  href: string;
}

const TABS: readonly View[] = ['chart', 'table', 'download', 'about'];

/** The formats that a measure answers in, with what each is for. */
const FORMATS: readonly { format: string; name: string }[] = [
  { format: 'csv', name: 'CSV: the table as plain text' },
  { format: 'xlsx', name: 'XLSX: the table with notes, for Excel' },
  { format: 'json', name: 'JSON: the figures with their states, for programs' },
];

/** The id of the element of a card, unique on its page. */
export function idOfCard(measureId: string): string {
  return `card-${measureId}`;
}

/** The tabs of a card as links. */
export function listTabs(measureId: string, { path, state }: CardPlace): CardTab[] {
  return TABS.map((view) => ({
    view,
    name: VIEW_NAMES[view],
    href: `${path}${writeQuery({ ...state, view })}#${idOfCard(measureId)}`,
    current: view === state.view,
  }));
}

/** The files of a card: the same period and zones as it shows. */
export function listDownloads(measureId: string, series: readonly ZoneSeries[], state: ViewState): CardDownload[] {
  const [only] = series;
  const zones = only && series.length === 1 ? [only.zone.slug] : state.zones;
  const query = writeQuery({ ...state, zones, view: 'chart' });
  return FORMATS.map(({ format, name }) => ({ format, name, href: `/measures/${measureId}.${format}${query}` }));
}

/** The page for asking, with the question of a chart in it. */
export function linkToQuestion({ query, variables }: AskedQuestion): string {
  return `/graphql?${new URLSearchParams({ query, variables }).toString()}`;
}
