// Decides what the list of open concerns says of each: what it is about, when it was raised, who was asked to act, how long it has been open, and what
// has become of it since.
import { formatNumber, numberOf, STATE_WORDS } from '#lib/kit/figures/figure.ts';
import type { ConcernKind, ConcernRoutedTo, OpenConcernsQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { isOld } from './age.ts';
import { readOpenConcerns, type OpenConcern, type ZoneConcerns } from './read-open-concerns.ts';

export interface ConcernRow {
  reference: string;
  kind: string;
  raisedOn: string;
  /** 'Council, on 23 July 2026', or that nobody has been asked yet. */
  routedTo: string;
  daysOpen: string;
  /** 'Closed on 3 September 2026', 'still open'. */
  since: string;
  illustrative: boolean;
}

export interface ConcernsOfZone {
  slug: string;
  name: string;
  /** 'Thringstone & Whitwick: 4 concerns open over 28 days'. */
  heading: string;
  old: ConcernRow[];
  recent: ConcernRow[];
  /** What is to be known of the zone: a count that may still change, or concerns that are not listed. */
  notes: string[];
}

export interface ConcernsPage {
  /** '31 August 2026'. */
  day: string;
  zones: ConcernsOfZone[];
  /** Whether any of them has been closed since. */
  hasClosedSince: boolean;
  foot: string;
  illustrative: boolean;
}

/** What concerns are about, as people write it. */
export const KINDS: Record<ConcernKind, string> = {
  ANTI_SOCIAL_BEHAVIOUR: 'Anti-social behaviour',
  OFF_ROAD_BIKES: 'Off-road bikes',
  E_SCOOTERS: 'E-scooters',
  PARKING: 'Parking',
  SPEEDING: 'Speeding',
  DRUG_DEALING: 'Drug dealing',
  STREET_LIGHTING: 'Street lighting',
  HOUSING: 'Housing',
  OTHER: 'Other',
};

/** Who is asked to act. */
export const ROUTES: Record<ConcernRoutedTo, string> = {
  NEIGHBOURHOOD_COMMANDER: 'Neighbourhood commander',
  CHIEF_CONSTABLE: 'Chief Constable',
  GOVERNANCE_BOARD: 'Governance board',
  OPCC_COMMISSIONING: 'OPCC commissioning',
  COUNCIL: 'Council',
  HOUSING_PROVIDER: 'Housing provider',
};

/** Lays out the list. @throws ConcernsDoNotAddUp */
export function describeConcerns(answer: OpenConcernsQuery): ConcernsPage {
  const { outreach, measures } = answer;
  const zones = readOpenConcerns(answer);
  const source = measures.find(({ id }) => id === 'outreach.concernsOpen')?.source ?? '';
  return {
    day: formatDate(outreach.period.lastDay),
    zones: zones.map(describeZone),
    hasClosedSince: zones.some(({ concerns }) => concerns.some(({ closedOn }) => closedOn !== null)),
    foot: `Source: ${source.replace(/\.$/, '')}. As at ${formatInstantAsDate(outreach.asAt)}.`,
    illustrative: outreach.illustrative,
  };
}

function describeZone({ zone, over28Days, open, concerns, notListed }: ZoneConcerns): ConcernsOfZone {
  const old = numberOf(over28Days);
  return {
    ...zone,
    heading: `${zone.name}: ${
      old === undefined
        ? STATE_WORDS[over28Days.state].words
        : old === '0'
          ? 'no concern open over 28 days'
          : `${old} ${old === '1' ? 'concern' : 'concerns'} open over 28 days`
    }`,
    old: concerns.filter(({ daysOpen }) => isOld(daysOpen)).map(describeConcern),
    recent: concerns.filter(({ daysOpen }) => !isOld(daysOpen)).map(describeConcern),
    notes: [
      ...(open.state === 'PROVISIONAL' ? ['A return is still missing, so there may be more.'] : []),
      ...(notListed !== null && notListed > 0 ? [`${formatNumber(String(notListed), 'count')} more are open and not listed here.`] : []),
    ],
  };
}

function describeConcern({ reference, kind, raisedOn, routedTo, routedOn, closedOn, illustrative, daysOpen }: OpenConcern): ConcernRow {
  return {
    reference,
    kind: KINDS[kind],
    raisedOn: formatDate(raisedOn),
    routedTo: routedTo ? `${ROUTES[routedTo]}${routedOn ? `, on ${formatDate(routedOn)}` : ''}` : 'nobody yet',
    daysOpen: formatNumber(String(daysOpen), 'count'),
    since: closedOn ? `closed on ${formatDate(closedOn)}` : 'still open',
    illustrative,
  };
}
