// Decides where the tabs of a card lead. The side that is up is part of the address, for all cards of a page at once; each link keeps its own card in sight.
import type { Component } from 'svelte';
import { writeQuery } from '#lib/kit/state/address.ts';
import type { View, ViewState } from '#lib/kit/state/view-state.ts';
import { VIEW_NAMES } from '#lib/kit/state/words.ts';
import type { AboutFact } from './about.ts';
import type { CardDocument, ChartZone } from './contract.ts';

/** Where a card stands: the origin of the site, the path of its page, and what its reader has chosen. */
export interface CardPlace {
  origin: string;
  path: string;
  state: ViewState;
  /** Which state of the data the page was made of; undefined where the hub did not say. */
  dataVersion?: string | undefined;
  /** The path and query of a link to the page that names its data; undefined where no link is offered. */
  copied?: string | undefined;
  /** What shows the sides that are fetched when one is up; not there otherwise. */
  sides?: CardSides | undefined;
}

/** What shows the sides that a reader turns to now and then. */
export interface CardSides {
  AboutCard: Component<{ facts: readonly AboutFact[]; asked: CardDocument; title: string; decisions?: readonly PageLink[] }>;
  DownloadList: Component<{ downloads: CardDownloads; title: string; subtitle: string }>;
}

/** One tab of a card. */
export interface CardTab {
  view: View;
  name: string;
  href: string;
  current: boolean;
}

/** How what the card shows leaves the site. */
export interface CardDownloads {
  files: CardFile[];
  /** The whole address of a table that is made again whenever it is asked for; null where what the card shows is no single table. */
  liveLink: string | null;
  /** Its slide among those of the board; undefined where it has no slide. */
  board?: CardSlide;
}

/** The slide of a card, by which a link to the board is made. */
export interface CardSlide {
  /** How the address of a deck names it. */
  slide: string;
  cardId: string;
  place: CardPlace;
}

/** A file that holds what the card shows. */
export interface CardFile {
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
  { format: 'svg', name: 'SVG: the chart as a drawing that stays sharp at any size' },
  { format: 'png', name: 'PNG: the chart as a picture, for a slide or a message' },
];

/** The id of the element of a card, unique on its page. @param cardId Identifier of its measure, or the name of what several of them make. */
export function idOfCard(cardId: string): string {
  return `card-${cardId}`;
}

/** The tabs of a card as links. @param cardId As for the id of its element. */
export function listTabs(cardId: string, { path, state }: CardPlace): CardTab[] {
  return TABS.map((view) => ({
    view,
    name: VIEW_NAMES[view],
    href: `${path}${writeQuery({ ...state, view })}#${idOfCard(cardId)}`,
    current: view === state.view,
  }));
}

/** A link to a page of this site. */
export interface PageLink {
  name: string;
  href: string;
}

/** The pages of a measure beside its own: the records that it is worked out from, and what people decide about it, in the state of its card. */
export function listDecisions(measureId: string, zones: readonly ChartZone[], place: CardPlace): PageLink[] {
  const query = writeQuery({ ...place.state, zones: zonesOf(zones, place), view: 'chart' });
  return ['Records', 'Targets', 'Rebases', 'Finding'].map((name) => ({
    name,
    href: `/measures/${measureId}/${name.toLowerCase()}${query}`,
  }));
}

/** The zones that a card shows; undefined for every one. A card of a page of one zone shows that one, whatever its reader has chosen. */
function zonesOf(zones: readonly ChartZone[], { state }: CardPlace): ViewState['zones'] {
  const [only] = zones;
  return only && zones.length === 1 ? [only.slug] : state.zones;
}

/** Address of the figures of a chart: its measure, the state of the data and the choices that figures obey. Undefined where that state is not known. */
export function linkToFigures(measureId: string, zones: readonly ChartZone[], place: CardPlace): string | undefined {
  if (place.dataVersion === undefined) return undefined;
  const comparison = place.state.comparison === 'target' ? 'none' : place.state.comparison;
  const query = writeQuery({ ...place.state, zones: zonesOf(zones, place), comparison, asAt: undefined, view: 'chart' });
  return `/figures/${measureId}/${place.dataVersion}${query}`;
}

/** The files of a card, with the period, the zones and the comparison that it shows. */
export function listDownloads(measureId: string, zones: readonly ChartZone[], place: CardPlace): CardDownloads {
  const query = writeQuery({ ...place.state, zones: zonesOf(zones, place), asAt: undefined, view: 'chart' });
  const linkTo = (format: string): string => `/measures/${measureId}.${format}${query}`;
  return {
    files: FORMATS.map(({ format, name }) => ({ format, name, href: linkTo(format) })),
    liveLink: `${place.origin}${linkTo('csv')}`,
    board: { slide: nameSlide(measureId, zones, place), cardId: measureId, place },
  };
}

/** How the deck of the board names the slide of a card: in the zone of its page, which the slides of other cards need not have. */
function nameSlide(id: string, zones: readonly ChartZone[], place: CardPlace): string {
  const only = zonesOf(zones, place);
  return only === place.state.zones ? id : `${id}@${only?.[0] ?? ''}`;
}

/** The files of a card that several measures make: those of each of them, for the period and zones of the card. */
export function listFilesOf(measures: readonly { id: string; title: string }[], place: CardPlace): CardDownloads {
  const files = measures.flatMap(({ id, title }) =>
    listDownloads(id, [], place).files.map((file) => ({ ...file, name: `${title}, ${file.name}` })),
  );
  return { files, liveLink: null };
}

/** The one table of a card that is no measure's, for the period and zones of the card. @param path Where the table is made, without the choice. */
export function listOneTable(path: string, name: string, { origin, state }: CardPlace): CardDownloads {
  const href = `${path}${writeQuery({ ...state, view: 'chart' })}`;
  return { files: [{ format: 'csv', name, href }], liveLink: `${origin}${href}` };
}

/** The page for asking, with the question of a chart in it. */
export function linkToQuestion({ query, variables }: CardDocument): string {
  return `/graphql?${new URLSearchParams({ query, variables }).toString()}`;
}
