// Decides what of an address is not understood by the one page that reads it: the list and the order of its records, and which lines the scorecard has.
import { echo } from '#lib/kit/state/echo.ts';
import type { Misread } from '#lib/kit/state/address.ts';
import { findMisreadRecords } from './record-address.ts';

/** What a page knows of the measures. */
interface Known {
  id: string;
  /** The lists that it has. */
  records: readonly string[];
}

/** @param route The route of the page. @param id What the route names, such as a measure. */
export function findMisreadOwn(
  route: string | null,
  id: string | undefined,
  search: URLSearchParams,
  measures: readonly Known[],
): readonly Misread[] {
  if (route === '/measures/[id=measure]/records') {
    return findMisreadRecords(search, measures.find((measure) => measure.id === id)?.records ?? []);
  }
  if (route !== '/scorecard') return [];
  return search
    .getAll('only')
    .filter((asked) => asked !== 'unusual')
    .map((asked) => ({ key: 'only', asked: echo(asked) }));
}
