// Decides in which words one list of records of one measure is asked for: the same text every time, so that the hub knows it.
import { RECORD_LISTS } from './record-lists.ts';

/** Whether a list has columns that count people. */
export function countsPeople(list: string): boolean {
  return (RECORD_LISTS[list]?.columns ?? []).some((column) => column.people);
}

/** The document of one measure and one of its lists. @param measure its field and its unit */
export function writeRecordsDocument({ field, unit }: { field: string; unit: string }, list: string): string {
  const { type = '', fragment } = RECORD_LISTS[list] ?? {};
  const name = /fragment (\w+) on/.exec(String(fragment))?.[1] ?? '';
  const people = countsPeople(list) ? ', $people: Boolean!' : '';
  return `query Records($where: CombinedWhere!, $of: CombinedMeasure, $first: Int, $after: String, $orderBy: [${type}Order!], $mayFilesImported: Boolean!${people}) {
  combined(where: $where, first: 1) {
    period { label start end }
    asAt
    illustrative
    rows {
      figure: ${field} { state note leftOut ${unit.startsWith('£') ? 'amount' : 'number'} }
      records: ${list}(of: $of, first: $first, after: $after, orderBy: $orderBy) {
        totalCount
        nodes { ...${name} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
${String(fragment)}`;
}
