// Decides which figures an address gives: those of its measure and state, if its version is that of the data. They are made again whenever they are not kept,
// so a process that has just started gives them as well.
import { error } from '@sveltejs/kit';
import { LRUCache } from 'lru-cache';
import { HubRefused } from '#lib/graph/errors.ts';
import { getRequestEvent } from '$app/server';
import { noteExactCounts, orSayUnreachable, query, viewerKey } from '#lib/graph/hub.server.ts';
import { versionForViewer } from '#lib/graph/viewer-version.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { DATA_VERSION } from '#lib/kit/page/data-version.query.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { readAddress, writeQuery } from '#lib/kit/state/address.ts';
import { sayAsked } from '#lib/kit/state/notices.ts';
import { DEFAULT_STATE, type ViewState } from '#lib/kit/state/view-state.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { askTrends } from '../load/ask-trends.ts';
import { writeFigures } from './write-figures.ts';

/** What an address of figures says. */
export interface FiguresAddress {
  /** Identifier of a measure. */
  measure: string;
  /** The version of the data that a page was made of. */
  version: string;
}

const PATH = /^(?<measure>[a-z]+\.[a-zA-Z0-9]+)\/(?<version>[0-9a-f]{32})$/;

/**
 * Reads an address of figures, without its choices: 'engagement.attendances/0f…'.
 * @throws HttpError 404 for what is not a measure and a version of the data
 */
export function readPath(path: string): FiguresAddress {
  const { measure, version } = PATH.exec(path)?.groups ?? {};
  if (measure !== undefined && version !== undefined) return { measure, version };
  error(404, 'There are no figures at this address', {
    next: 'Figures have a measure and a version of the data, as in /figures/engagement.attendances/ and 32 digits from 0 to f. Load the page again for the newest.',
  });
}

/** The most that kept figures take together, in bytes of memory: those of some thousand charts. */
const MOST_BYTES = 16 * 1024 * 1024;
/** JavaScript keeps a character in two bytes at most. */
const BYTES_OF_CHARACTER = 2;

interface KeptFigures {
  readonly json: string;
  /** What counts people and is shown exactly in them, by name. */
  readonly exactCounts: readonly string[];
}

const kept = new LRUCache<string, KeptFigures>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ json }, key) => BYTES_OF_CHARACTER * (json.length + key.length),
});

/**
 * The figures of an address, as JSON.
 * @throws HttpError 400 for a state that is not understood, 404 for a measure without a chart, 410 for another version than that of the data,
 *   503 for a hub that does not answer
 */
export async function readFigures({ measure, version }: FiguresAddress, search: URLSearchParams): Promise<string> {
  const { hub, zones } = await orSayUnreachable(query(PROGRAMME, {}));
  const { state, misread } = readAddress(search, zones.nodes);
  if (misread.length > 0) error(400, 'The address of these figures is not understood', { next: misread.map(sayAsked).join(' ') });
  refuseOther(version, hub.dataVersion);
  const key = `${viewerKey()}/${version}/${measure}${writeQuery({ ...DEFAULT_STATE, period: state.period, zones: state.zones, comparison: state.comparison })}`;
  const known = kept.get(key);
  if (known) {
    noteExactCounts(known.exactCounts);
    return known.json;
  }
  const json = await writeJson(measure, state);
  // The data may have changed while it was read. A version never comes back, so the same one before and after means one state in between.
  refuseOther(version, (await orSayUnreachable(query(DATA_VERSION, {}))).hub.dataVersion);
  kept.set(key, { json, exactCounts: [...getRequestEvent().locals.exactCounts] });
  return json;
}

function refuseOther(asked: string, dataVersion: string): void {
  if (asked !== versionForViewer(dataVersion))
    error(410, 'The data has changed since', { next: 'Load the page again for the newest figures.' });
}

async function writeJson(measure: string, { period, zones, comparison }: ViewState): Promise<string> {
  const asked = { measures: [measure], zones, period: askPeriod(period), comparison: askComparison({ comparison }) };
  const [trend] = (await orSayRefused(askTrends(query, asked))).trends;
  if (trend && 'chart' in trend) return JSON.stringify(writeFigures(trend.chart));
  if (trend) logFault(`The figures of ${measure} could not be read.`, trend.fault);
  error(404, 'There is no chart of this measure');
}

/** Code under which the hub masks what it did not foresee. */
const MASKED = 'INTERNAL_SERVER_ERROR';

/** What the hub refuses is wrong with the address. */
async function orSayRefused<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await orSayUnreachable(answer);
  } catch (fault) {
    // What the hub masks is no fault of the address.
    if (!(fault instanceof HubRefused) || fault.faults.some(({ code }) => code === undefined || code === MASKED)) throw fault;
    const isUnknown = fault.faults.some(({ code }) => code === 'UNKNOWN_MEASURE');
    error(isUnknown ? 404 : 400, isUnknown ? 'There is no such measure' : 'There are no such figures', {
      next: fault.faults.map(({ message }) => message).join(' '),
    });
  }
}
