// The address is the state, sparse and canonical: `?p=2026-27.q2&c=yoy&z=bell-foundry.new-parks&at=2026-10-05&v=table`. What is left out is the default; what is
// not understood falls back to the default and is named, so that the reader can be told. Keys of other meanings are nobody's business here.
import { DEFAULT_PERIOD, parsePeriod, writePeriod } from '#lib/kit/time/period.ts';
import { parseDeck } from './deck.ts';
import { parseAsAt } from './as-at.ts';
import { echo } from './echo.ts';
import { COMPARISONS, VIEWS, type KnownZone, type ViewState } from './view-state.ts';
import { parseZones, writeZones } from './zone-choice.ts';

/** Keys that one page alone reads: which records, of which month, in what order; and which lines of the scorecard. */
export type OwnKey = 'list' | 'month' | 'by' | 'only';

/** One part of an address that was not understood. */
export interface Misread {
  key: 'p' | 'c' | 'z' | 'v' | 'at' | 'b' | OwnKey;
  /** The words of the address, fit to be repeated to the reader; empty when the key stands there with nothing. */
  asked: string;
}

/** What an address asks for. */
export interface ReadAddress {
  state: ViewState;
  misread: readonly Misread[];
}

/**
 * Reads the choices from the query of an address. Never fails.
 * @param known The zones of the hub. Without any, because the hub is out of reach, nothing is said of the zones.
 */
export function readAddress(search: Pick<URLSearchParams, 'getAll'>, known: readonly KnownZone[]): ReadAddress {
  const misread: Misread[] = [];
  /** The one value of a key, read; the default when there is no such key, or it cannot be read. */
  function readOne<Choice>(key: Misread['key'], parse: (text: string) => Choice | undefined, byDefault: Choice): Choice {
    const asked = search.getAll(key);
    if (asked.length === 0) return byDefault;
    const choice = asked.length === 1 ? parse(asked[0] ?? '') : undefined;
    if (choice === undefined) misread.push({ key, asked: echo(asked.join(', ')) });
    return choice ?? byDefault;
  }

  const period = readOne('p', parsePeriod, DEFAULT_PERIOD);
  const comparison = readOne('c', (text) => COMPARISONS.find((name) => name === text), 'none');
  const zones = readZones();
  const view = readOne('v', (text) => VIEWS.find((name) => name === text), 'chart');
  const asAt = readOne<string | undefined>('at', parseAsAt, undefined);
  const board = readOne<ViewState['board']>('b', parseDeck, undefined);
  return { state: { period, zones, comparison, asAt, view, ...(board && { board }) }, misread };

  function readZones(): ViewState['zones'] {
    const asked = search.getAll('z');
    if (asked.length === 0 || known.length === 0) return undefined;
    // Two lists of zones are one: nothing of them contradicts.
    const read = parseZones(asked.join('.'), known);
    if (read.unknown.length > 0) misread.push({ key: 'z', asked: echo(read.unknown.filter(Boolean).join(', ')) });
    return read.zones;
  }
}

/** The canonical query of a state: '' for the default, else '?' and what differs from it, always in the same order. */
export function writeQuery({ period, comparison, zones, asAt, view, board }: ViewState): string {
  const written = [
    ['p', writePeriod(period)],
    ['c', comparison === 'none' ? undefined : comparison],
    ['z', writeZones(zones)],
    ['at', asAt],
    ['v', view === 'chart' ? undefined : view],
    ['b', board?.join('~')],
  ].flatMap(([key, value]) => (value ? `${key}=${value}` : []));
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** A link to a page of this site that keeps what the reader has chosen. */
export function linkTo<Path extends string>(path: Path, state: ViewState): Path {
  const [page = '', fragment] = path.split('#', 2);
  return `${page}${writeQuery(state)}${fragment === undefined ? '' : `#${fragment}`}` as Path;
}
