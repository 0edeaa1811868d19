// Decides which returns are owed, which of them came and when. A return that did not come leaves a gap: the other parts make no rows for it.

import { addMonths, monthOfDate, monthsBetween, type Month } from '../../kernel/index.ts';
import { ReturnState, ReturnTemplate } from '../../returns/index.ts';
import { activityPlans } from './activities.ts';
import type { Chance } from './chance.ts';
import { addDays } from './days.ts';
import type { IllustratedReturn } from './illustrated-rows.ts';
import { isMadeUp, madeUp, real, zoneSlugs } from './organisations.ts';
import { asAt, endMonth, firstMonth, roomsOpenOn } from './span.ts';

/** That an organisation owes a return each month from one (inclusive) to another (exclusive). */
export interface Duty {
  readonly organisation: string;
  readonly zone: string;
  readonly template: ReturnTemplate;
  readonly from: Month;
  readonly before: Month;
}

/** The organisation of each zone that keeps its list of concerns and an outreach log besides that of the police. */
export const concernKeepers: Readonly<Record<string, string>> = {
  'bell-foundry': madeUp.neighbours,
  'new-parks': madeUp.burnsFlats,
  'thringstone-whitwick': madeUp.village,
};

/** Who counts families and individuals supported, where and since which month. */
export const supportDuties: readonly Duty[] = [
  [madeUp.families, 'new-parks', firstMonth],
  [madeUp.burnsFlats, 'new-parks', addMonths(monthOfDate(roomsOpenOn), 1)],
  [real.teamHub, 'new-parks', '2024-10' as Month],
  [madeUp.neighbours, 'bell-foundry', firstMonth],
  [madeUp.village, 'thringstone-whitwick', firstMonth],
].map(([organisation, zone, from]) => duty(organisation as string, zone as string, 'SUPPORT_COUNTS', from as Month));

function duty(organisation: string, zone: string, template: ReturnTemplate, from: Month = firstMonth, before: Month = endMonth): Duty {
  return { organisation, zone, template, from, before };
}

/** An engagement return is owed from the first month of an organisation's activities in a zone to the last. */
function engagementDuties(): Duty[] {
  const duties = new Map<string, Duty>();
  for (const { organisation, zone, since, until } of activityPlans) {
    const known = duties.get(`${organisation} ${zone}`);
    const from = monthOfDate(since);
    const before = until === null ? endMonth : monthOfDate(until);
    const earliest = known && known.from < from ? known.from : from;
    const latest = known && known.before > before ? known.before : before;
    duties.set(`${organisation} ${zone}`, duty(organisation, zone, ReturnTemplate.ENGAGEMENT_SESSIONS, earliest, latest));
  }
  return [...duties.values()];
}

const outreachDuties = zoneSlugs.flatMap((zone) => [
  duty(real.police, zone, ReturnTemplate.OUTREACH_LOG),
  duty(concernKeepers[zone] as string, zone, ReturnTemplate.OUTREACH_LOG),
  duty(concernKeepers[zone] as string, zone, ReturnTemplate.CONCERNS),
]);

/** Gaps that every edition of the illustration has, so that they can be shown: a zone's month without any engagement return, and parts. */
const certainGaps: readonly (readonly [zone: string, month: string, template: ReturnTemplate, organisation: string | null])[] = [
  ['thringstone-whitwick', '2024-02', 'ENGAGEMENT_SESSIONS', null],
  ['bell-foundry', '2025-06', 'ENGAGEMENT_SESSIONS', madeUp.bellFoundryYouth],
  ['new-parks', '2024-05', 'ENGAGEMENT_SESSIONS', madeUp.newParksYouth],
  ['thringstone-whitwick', '2026-03', 'ENGAGEMENT_SESSIONS', madeUp.sports],
  ['bell-foundry', '2024-11', 'CONCERNS', null],
  ['new-parks', '2026-05', 'OUTREACH_LOG', madeUp.burnsFlats],
];

/** Months around the opening of the rooms, when every return came, so that the step is seen whole. */
const attentiveMonths: readonly string[] = ['2025-08', '2025-09', '2025-10', '2025-11'];

function isCertainGap({ zone, template, organisation }: Duty, month: Month): boolean {
  return certainGaps.some(([z, m, t, o]) => z === zone && m === month && t === template && (o === null || o === organisation));
}

/** A return is due on the 14th of the month after the one it reports. */
function dueDay(month: Month): string {
  return `${addMonths(month, 1)}-14`;
}

function illustrateReturn(chance: Chance, owed: Duty, month: Month): IllustratedReturn {
  const dueOn = dueDay(month);
  const { organisation, zone, template } = owed;
  const came = (state: ReturnState, receivedOn: string | null): IllustratedReturn => ({
    organisation,
    zone,
    template,
    month,
    dueOn,
    receivedOn,
    state,
  });
  const inTime = came(ReturnState.RECEIVED, addDays(dueOn, -chance.whole(0, 11)));
  const late = addDays(dueOn, chance.whole(1, 30));
  const fate = chance.whole(1, 100);
  if (dueOn > asAt) {
    return !isMadeUp(organisation) || fate <= 35 ? came(ReturnState.RECEIVED, asAt) : came(ReturnState.DUE, null);
  }
  if (!isMadeUp(organisation)) return inTime;
  if (isCertainGap(owed, month)) return came(ReturnState.MISSING, null);
  if (zone === 'new-parks' && attentiveMonths.includes(month)) return inTime;
  if (fate <= 3) return came(ReturnState.MISSING, null);
  if (fate <= 12 && late <= asAt) return came(ReturnState.LATE, late);
  if (fate === 13 && late <= asAt) return came(ReturnState.CORRECTED, late);
  return inTime;
}

/** Every monthly return owed, by duty and month. Organisations that exist are always in time. */
export function illustrateReturns(chance: Chance): IllustratedReturn[] {
  return [...engagementDuties(), ...supportDuties, ...outreachDuties].flatMap((owed) =>
    monthsBetween(owed.from, owed.before).map((month) => illustrateReturn(chance, owed, month)),
  );
}

/** Whether a return came, and so whether there are rows. */
export type ReturnCame = (organisation: string, zone: string, template: ReturnTemplate, date: string) => boolean;

/** Answers whether the return that reports a date's month came. */
export function returnsThatCame(returns: readonly IllustratedReturn[]): ReturnCame {
  const keyOf = (organisation: string, zone: string, template: string, month: string) => [organisation, zone, template, month].join('|');
  const came = new Set(
    returns.filter(({ receivedOn }) => receivedOn !== null).map((one) => keyOf(one.organisation, one.zone, one.template, one.month)),
  );
  return (organisation, zone, template, date) => came.has(keyOf(organisation, zone, template, date.slice(0, 7)));
}
