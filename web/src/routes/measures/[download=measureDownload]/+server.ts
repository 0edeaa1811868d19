// Decides how a measure leaves the site as a file: the same figures as on its page, for the period and zones of the address.
import { error } from '@sveltejs/kit';
import { askCompared, readChanges, type Changes } from '#lib/measures/compared-figures.ts';
import { layoutMeasureTable } from '#lib/measures/measure-table.ts';
import { answerFile, readFileAddress } from '#lib/kit/downloads/file-address.ts';
import type { DownloadTable } from '#lib/kit/downloads/table.ts';
import { MEASURE_TABLE } from '#lib/measures/measure-table.query.ts';
import { nameFile } from '#lib/kit/downloads/name-file.ts';
import { writeCsv } from '#lib/kit/downloads/write-csv.ts';
import { writeJson } from '#lib/kit/downloads/write-json.ts';
import { writePng } from '#lib/kit/downloads/write-png.server.ts';
import { writeSvg } from '#lib/measures/write-svg.server.ts';
import { writeXlsx } from '#lib/kit/downloads/write-xlsx.ts';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { askComparison, askWhere } from '#lib/kit/state/ask.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { addMonths, monthOfDate, monthsBetween, type Month } from '#lib/kit/time/month.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { askTrends, type TrendsArgs } from '#lib/charts/trend/load/ask-trends.ts';
import type { RequestHandler } from './$types';

/** The hub answered a trend that no chart can be made of. */
class PictureNotWritten extends Error {
  readonly code = 'PICTURE_NOT_WRITTEN';
}

/** What stands in a file. */
type Content = string | Uint8Array<ArrayBuffer>;

/** A file before it has a name. */
interface Written {
  content: Content;
  /** The identifier that the measure has now. */
  measureId: string;
  asAt: string;
  illustrative: boolean;
}

const TABLES: Record<string, { type: string; write: (table: DownloadTable) => Content | Promise<Content> }> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  json: { type: 'application/json; charset=utf-8', write: writeJson },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
};
const PICTURES: Record<string, { type: string; write: (svg: string) => Content | Promise<Content> }> = {
  svg: { type: 'image/svg+xml', write: (svg) => svg },
  png: { type: 'image/png', write: writePng },
};

export const GET: RequestHandler = ({ params, url }) => answerFile(() => answer(params.download, url.searchParams));

async function answer(download: string, search: URLSearchParams): Promise<Response> {
  const [domain, name, format = ''] = download.split('.');
  const measure = `${domain}.${name}`;
  const { hub, zones } = await orSayUnreachable(query(PROGRAMME, {}));
  const state = readFileAddress(search, zones.nodes);
  const asked = { measures: [measure], zones: state.zones, period: askPeriod(state.period), comparison: askComparison(state) };
  const { type } = TABLES[format] ?? PICTURES[format] ?? error(404, 'There is no such file');
  const written = await orSayRefused(format in TABLES ? writeTable(asked, state, format) : writePicture(asked, format, hub));
  const fileName = nameFile(written.measureId, state, written.asAt, written.illustrative, format);
  return new Response(written.content, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'no-cache' },
  });
}

async function writeTable({ measures, zones, period }: TrendsArgs, state: ViewState, format: string): Promise<Written> {
  const { hub, trends, placeSeries } = await query(MEASURE_TABLE, { measures: [...measures], zones: zones ? [...zones] : null, period });
  const { asAt = '', measure } = trends[0] ?? {};
  const table = layoutMeasureTable(
    trends,
    hub,
    placeSeries,
    measure ? await readCompared(measure, state, trends[0]?.points ?? []) : new Map(),
  );
  return { content: (await TABLES[format]?.write(table)) ?? '', measureId: measure?.id ?? '', asAt, illustrative: table.illustrative };
}

/**
 * What the figures are compared with, where the address compares: each month of a file with the month that the chart sets beside it. The period before is
 * as many months, so its months are a baseline; of a month alone "previous" would be the month before.
 */
async function readCompared(
  { field, unit }: { field: string; unit: string },
  state: ViewState,
  points: readonly { period: Days }[],
): Promise<Changes> {
  const compareTo = askComparison(state);
  const [first, last] = [points[0], points.at(-1)];
  if (!compareTo || !first || !last) return new Map();
  const before = { compareTo: 'BASELINE' as const, baseline: monthsBefore({ start: first.period.start, end: last.period.end }) };
  const compared = state.comparison === 'prev' ? before : { compareTo };
  return readChanges(await query(askCompared(field, unit.startsWith('£')), { where: askWhere(state), ...compared }));
}

interface Days {
  readonly start: string;
  readonly end: string;
}

/** As many months just before. @param period its first day, and the first day after it */
function monthsBefore({ start, end }: Days): { from: Month; before: Month } {
  const first = monthOfDate(start);
  return { from: addMonths(first, -monthsBetween(first, monthOfDate(end))), before: first };
}

async function writePicture(asked: TrendsArgs, format: string, hub: { ownerName: string; programmeName: string }): Promise<Written> {
  const [trend] = (await askTrends(query, asked)).trends;
  if (!trend || 'failed' in trend) throw new PictureNotWritten(`There is no chart of ${asked.measures.join()}.`, { cause: trend?.fault });
  const svg = writeSvg(trend.chart, `${hub.programmeName}, ${hub.ownerName}`);
  const { asAt, measure } = trend.chart;
  return { content: (await PICTURES[format]?.write(svg)) ?? '', measureId: measure.id, asAt, illustrative: measure.illustrative };
}

/** What the hub refuses of a measure is told as it says it: it names what would be possible. */
async function orSayRefused<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await orSayUnreachable(answer);
  } catch (fault) {
    if (!(fault instanceof HubRefused)) throw fault;
    const isUnknown = fault.faults.some(({ code }) => code === 'UNKNOWN_MEASURE');
    error(isUnknown ? 404 : 422, isUnknown ? 'There is no such measure' : 'There is no such file', {
      next: fault.faults.map(({ message }) => message).join(' '),
    });
  }
}
