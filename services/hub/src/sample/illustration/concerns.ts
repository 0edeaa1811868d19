// Decides what residents raise and how far it gets: raised, routed, closed, fed back. Some take long, and some are open at the end.

import { ConcernKind, ConcernOutcome, ConcernRoute } from '../../outreach/index.ts';
import type { Chance } from './chance.ts';
import { addDays, daysOfMonth } from './days.ts';
import type { IllustratedConcern, IllustratedOutreachAction } from './illustrated-rows.ts';
import { zoneSlugs, type ZoneSlug } from './organisations.ts';
import { concernKeepers, type ReturnCame } from './returns.ts';
import { asAt, months } from './span.ts';

const kinds = Object.values(ConcernKind);

/** Weights of the kinds in each zone, in the order of {@link ConcernKind}. */
const kindWeights: Readonly<Record<ZoneSlug, readonly number[]>> = {
  'bell-foundry': [26, 4, 12, 20, 6, 18, 5, 6, 3],
  'new-parks': [24, 16, 9, 9, 8, 12, 4, 15, 3],
  'thringstone-whitwick': [16, 18, 5, 16, 24, 6, 7, 4, 4],
};

const perMonth: Readonly<Record<ZoneSlug, number>> = { 'bell-foundry': 3.6, 'new-parks': 5, 'thringstone-whitwick': 2.8 };
const prefixes: Readonly<Record<ZoneSlug, string>> = { 'bell-foundry': 'BF', 'new-parks': 'NP', 'thringstone-whitwick': 'TW' };

const { COUNCIL, HOUSING_PROVIDER, NEIGHBOURHOOD_COMMANDER, CHIEF_CONSTABLE, GOVERNANCE_BOARD, OPCC_COMMISSIONING } = ConcernRoute;
const policeRoutes = [NEIGHBOURHOOD_COMMANDER, NEIGHBOURHOOD_COMMANDER, NEIGHBOURHOOD_COMMANDER, CHIEF_CONSTABLE];

/** Who is usually asked to act. */
const routes: Readonly<Record<ConcernKind, readonly ConcernRoute[]>> = {
  ANTI_SOCIAL_BEHAVIOUR: [...policeRoutes, GOVERNANCE_BOARD, OPCC_COMMISSIONING],
  OFF_ROAD_BIKES: policeRoutes,
  E_SCOOTERS: policeRoutes,
  PARKING: [COUNCIL, COUNCIL, NEIGHBOURHOOD_COMMANDER],
  SPEEDING: [NEIGHBOURHOOD_COMMANDER, COUNCIL, CHIEF_CONSTABLE],
  DRUG_DEALING: policeRoutes,
  STREET_LIGHTING: [COUNCIL],
  HOUSING: [HOUSING_PROVIDER, HOUSING_PROVIDER, COUNCIL],
  OTHER: [COUNCIL, OPCC_COMMISSIONING, GOVERNANCE_BOARD],
};

/** A date that has been reached, else null: what lies after the end of the illustration has not happened. */
function reached(date: string): string | null {
  return date <= asAt ? date : null;
}

/** Days from routing to closing: mostly two or three weeks, a little faster each year, one in five months; null where nobody settles it. */
function daysToClose(chance: Chance, raisedOn: string): number | null {
  const slack = 1.25 - (Number(raisedOn.slice(0, 4)) - 2023) * 0.12;
  const usual = Math.round(chance.whole(3, 30) * slack);
  const slow = chance.whole(25, 200);
  const pace = chance.whole(1, 100);
  if (pace <= 3) return null;
  return pace <= 22 ? usual + slow : usual;
}

type Route = Pick<IllustratedConcern, 'routedTo' | 'routedOn' | 'closedOn' | 'outcome' | 'fedBackOn'>;

function followRoute(chance: Chance, kind: ConcernKind, raisedOn: string): Route {
  const inError = chance.happens(0.02);
  const routedOn = inError ? null : reached(addDays(raisedOn, chance.placeIn([20, 25, 18, 12, 9, 6, 4, 3, 2, 1])));
  const days = daysToClose(chance, raisedOn);
  const closedOn = inError
    ? reached(addDays(raisedOn, chance.whole(1, 9)))
    : routedOn !== null && days !== null
      ? reached(addDays(routedOn, days))
      : null;
  const ordinary = chance.oneOf([
    ConcernOutcome.RESOLVED,
    ConcernOutcome.RESOLVED,
    ConcernOutcome.ACTION_PLANNED,
    ConcernOutcome.NO_FURTHER_ACTION,
  ]);
  const isFedBack = chance.happens(0.6 + (Number(raisedOn.slice(0, 4)) - 2023) * 0.07);
  return {
    routedTo: routedOn === null ? null : chance.oneOf(routes[kind]),
    routedOn,
    closedOn,
    outcome: closedOn === null ? null : inError ? ConcernOutcome.RAISED_IN_ERROR : ordinary,
    fedBackOn: closedOn && isFedBack && !inError ? reached(addDays(closedOn, chance.whole(0, 24))) : null,
  };
}

type Raised = Omit<IllustratedConcern, 'reference'>;

/** Half are raised at an action of the zone in that month, the others at any time. */
function raise(
  chance: Chance,
  zone: ZoneSlug,
  month: string,
  days: readonly string[],
  actions: readonly IllustratedOutreachAction[],
): Raised {
  const kind = kinds[chance.placeIn(kindWeights[zone])] as ConcernKind;
  const nearby = actions.filter((action) => action.zone === zone && action.date.startsWith(month));
  const action = nearby.length > 0 && chance.happens(0.5) ? chance.oneOf(nearby) : null;
  const raisedOn = action?.date ?? chance.oneOf(days);
  return { zone, kind, raisedOn, outreachAction: action?.key ?? null, ...followRoute(chance, kind, raisedOn) };
}

/** References count the concerns of a zone in a year, by the day they were raised. */
function withReferences(zone: ZoneSlug, raised: readonly Raised[]): IllustratedConcern[] {
  const counts = new Map<string, number>();
  return raised
    .toSorted((one, other) => (one.raisedOn < other.raisedOn ? -1 : one.raisedOn > other.raisedOn ? 1 : 0))
    .map((concern) => {
      const year = concern.raisedOn.slice(0, 4);
      const number = (counts.get(year) ?? 0) + 1;
      counts.set(year, number);
      return { reference: `${prefixes[zone]}-${year}-${String(number).padStart(3, '0')}`, ...concern };
    });
}

/** Concerns of the lists that came, by zone and day. */
export function illustrateConcerns(chance: Chance, actions: readonly IllustratedOutreachAction[], came: ReturnCame): IllustratedConcern[] {
  return zoneSlugs.flatMap((zone) => {
    const raised = months.flatMap((month) =>
      Array.from({ length: chance.countAround(perMonth[zone]) }, () => raise(chance, zone, month, daysOfMonth(month), actions)),
    );
    return withReferences(
      zone,
      raised.filter(({ raisedOn }) => came(concernKeepers[zone] as string, zone, 'CONCERNS', raisedOn)),
    );
  });
}
