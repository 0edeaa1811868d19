// Decides what a table of open concerns holds when it leaves the site: one row a concern, dates and codes as the graph has them, its age in days.
import type { OpenConcernsQuery } from '#lib/graph/generated/graphql.ts';
import { isOld } from './age.ts';
import { readOpenConcerns } from './read-open-concerns.ts';

const COLUMNS = [
  'Zone',
  'Reference',
  'About',
  'Raised on',
  'Routed to',
  'Routed on',
  'As at the end of',
  'Days open',
  'Over 28 days',
  'Closed on',
  'Illustrative',
];

/** The columns and rows of the file. @throws ConcernsDoNotAddUp */
export function layoutConcernTable(answer: OpenConcernsQuery): { columns: { name: string }[]; rows: (string | number)[][] } {
  const { lastDay } = answer.outreach.period;
  return {
    columns: COLUMNS.map((name) => ({ name })),
    rows: readOpenConcerns(answer).flatMap(({ zone, concerns }) =>
      concerns.map(({ reference, kind, raisedOn, routedTo, routedOn, closedOn, illustrative, daysOpen }) => [
        zone.name,
        reference,
        kind,
        raisedOn,
        routedTo ?? '',
        routedOn ?? '',
        lastDay,
        daysOpen,
        isOld(daysOpen) ? 'yes' : 'no',
        closedOn ?? '',
        illustrative ? 'yes' : 'no',
      ]),
    ),
  };
}
