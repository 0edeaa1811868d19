import type { DownloadTable } from './table.ts';
import { writeCsv } from './write-csv.ts';

/** A table as a file to keep. @param name Its name, without the ending. */
export function answerCsv(name: string, table: Pick<DownloadTable, 'columns' | 'rows'>): Response {
  return new Response(writeCsv(table), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-cache',
    },
  });
}
