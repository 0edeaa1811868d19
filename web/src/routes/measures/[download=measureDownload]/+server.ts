// Decides how a measure leaves the site as a file: the same figures as on its page, for the period and zones of the address.
import { error } from '@sveltejs/kit';
import { layOutMeasureTable, type MeasureTable } from '#lib/downloads/measure-table.ts';
import { MEASURE_TABLE } from '#lib/downloads/measure-table.query.ts';
import { writeCsv } from '#lib/downloads/write-csv.ts';
import { writeJson } from '#lib/downloads/write-json.ts';
import { writeXlsx } from '#lib/downloads/write-xlsx.ts';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/page/programme.query.ts';
import { readAddress } from '#lib/state/address.ts';
import { askPeriod } from '#lib/time/period.ts';
import type { RequestHandler } from './$types';

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  json: { type: 'application/json; charset=utf-8', write: writeJson },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
} satisfies Record<string, { type: string; write: (table: MeasureTable) => string | Promise<Uint8Array<ArrayBuffer>> }>;

export const GET: RequestHandler = async ({ params, url }) => {
  const [domain, name, format] = params.download.split('.') as [string, string, keyof typeof FORMATS];
  const { zones } = await orSayUnreachable(query(PROGRAMME, {}));
  const { state } = readAddress(url.searchParams, zones.nodes);
  const answer = await ask(`${domain}.${name}`, state.zones ? [...state.zones] : null, askPeriod(state.period));
  const { type, write } = FORMATS[format];
  const body = await write(layOutMeasureTable(answer.trends, answer.hub));
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${domain}.${name}.${format}"`,
      'cache-control': 'no-cache',
    },
  });
};

/** What the hub refuses of a measure is told as it says it: it names what would be possible. */
async function ask(measure: string, zones: string[] | null, period: ReturnType<typeof askPeriod>) {
  try {
    return await orSayUnreachable(query(MEASURE_TABLE, { measures: [measure], zones, period }));
  } catch (fault) {
    if (!(fault instanceof HubRefused)) throw fault;
    const isUnknown = fault.faults.some(({ code }) => code === 'UNKNOWN_MEASURE');
    error(isUnknown ? 404 : 422, isUnknown ? 'There is no such measure' : 'There is no such table', {
      next: fault.faults.map(({ message }) => message).join(' '),
    });
  }
}
