// Decides what is told of the concerns that are open at the end of a month: each with its age, the oldest first, and how many are of which age.
import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import type { OpenConcernsQuery } from '#lib/graph/generated/graphql.ts';
import type { Day } from '#lib/kit/time/day.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { countByBand, countDaysOpen, isOld } from './age.ts';

type Row = OpenConcernsQuery['outreach']['rows'][number];
type SentConcern = NonNullable<Row['openConcerns']>['nodes'][number];

/** The records that the hub lists are not those that it counts: a broken promise. */
export class ConcernsDoNotAddUp extends Error {
  readonly code = 'CONCERNS_DO_NOT_ADD_UP';
}

/** A concern that is open at the end of the month, with its age there. */
export interface OpenConcern extends Omit<SentConcern, '__typename'> {
  daysOpen: number;
}

/** The open concerns of one zone. */
export interface ZoneConcerns {
  zone: { slug: string; name: string };
  /** The hub's counts. */
  open: Figure;
  over28Days: Figure;
  /** The oldest first. */
  concerns: OpenConcern[];
  /** Open concerns that are not listed, because there are too many; their age is not known here. Null where the reader may see none one by one. */
  notListed: number | null;
  /** How many of the listed are of which age, in the order of the bands. */
  byBand: number[];
}

/** The open concerns of every zone of an answer, in the fixed order of zones. @throws ConcernsDoNotAddUp when a list is not what the hub counts */
export function readOpenConcerns({ outreach }: Pick<OpenConcernsQuery, 'outreach'>): ZoneConcerns[] {
  return outreach.rows
    .flatMap((row) => (row.zone ? [readZone(row, row.zone, outreach.period.end)] : []))
    .sort((one, other) => compareZones(one.zone, other.zone));
}

function readZone(row: Row, zone: ZoneConcerns['zone'], dayAfter: Day): ZoneConcerns {
  const { nodes, totalCount } = row.openConcerns ?? { nodes: [], totalCount: null };
  const concerns = nodes
    .map((concern) => ({ ...concern, daysOpen: countDaysOpen(concern.raisedOn, dayAfter) }))
    .sort((one, other) => other.daysOpen - one.daysOpen || one.reference.localeCompare(other.reference));
  const read = {
    zone,
    open: readFigure(row.concernsOpen),
    over28Days: readFigure(row.concernsOpenOver28Days),
    concerns,
    notListed: totalCount === null ? null : totalCount - nodes.length,
    byBand: countByBand(concerns.map(({ daysOpen }) => daysOpen)),
  };
  if (read.notListed === 0) {
    check(zone.name, 'open', read.open, concerns.length);
    check(zone.name, 'open over 28 days', read.over28Days, concerns.filter(({ daysOpen }) => isOld(daysOpen)).length);
  }
  return read;
}

/** A figure that has a number is that of its records: whoever counts the list must come to it. */
function check(zone: string, what: string, figure: Figure, listed: number): void {
  const number = numberOf(figure);
  if (number === undefined || positionOf(number) === listed) return;
  throw new ConcernsDoNotAddUp(`The hub counts ${number} concerns ${what} in ${zone} and lists ${listed} that are.`);
}
