// Decides how grants are paid and what recipients report of the money: in time, late or not at all, with some left over and some returned.

import { monthOfDate, type Pence } from '../../kernel/index.ts';
import { ReturnState, ReturnTemplate } from '../../returns/index.ts';
import type { Chance } from './chance.ts';
import { addCalendarMonths, addDays } from './days.ts';
import type { IllustratedGrant, IllustratedReturn, IllustratedRows } from './illustrated-rows.ts';
import { isMadeUp } from './organisations.ts';
import { asAt } from './span.ts';

/** Grants up to this many pence are paid and reported at once. */
const PAID_AT_ONCE_PENCE = 250_000;

type Payment = IllustratedRows['payments'][number];
type SpendReport = IllustratedRows['spendReports'][number];

/** A grant's payments, its spend reports, and the returns that stand for them. */
export interface GrantMoney {
  readonly payments: Payment[];
  readonly spendReports: SpendReport[];
  readonly expectedReturns: IllustratedReturn[];
}

/** When a spend report is due after the day it reports to, and whether it came. Null while that day lies ahead. */
function oweReport(chance: Chance, grant: IllustratedGrant, reportsTo: string): IllustratedReturn | null {
  const dueOn = addDays(reportsTo, 28);
  const early = addDays(dueOn, -chance.whole(0, 9));
  const late = addDays(dueOn, chance.whole(3, 45));
  const fate = chance.whole(1, 100);
  if (reportsTo > asAt) return null;
  const template = ReturnTemplate.SPEND_REPORT;
  const owed = {
    organisation: grant.recipientOrganisation,
    zone: grant.zones[0]?.zone as string,
    template,
    month: monthOfDate(reportsTo),
    dueOn,
  };
  if (early > asAt) return { ...owed, receivedOn: null, state: ReturnState.DUE };
  if (!isMadeUp(grant.recipientOrganisation) || fate <= 70) return { ...owed, receivedOn: early, state: ReturnState.RECEIVED };
  if (dueOn > asAt) return { ...owed, receivedOn: null, state: ReturnState.DUE };
  if (fate <= 90 && late <= asAt) return { ...owed, receivedOn: late, state: ReturnState.LATE };
  return { ...owed, receivedOn: null, state: ReturnState.MISSING };
}

function pay(grant: IllustratedGrant, instalment: number, dueOn: string, amountDuePence: number, paidOn: string | null): Payment {
  const reached = paidOn !== null && paidOn <= asAt ? paidOn : null;
  const amountPaidPence = reached === null ? null : (amountDuePence as Pence);
  return { grant: grant.grantIdentifier, instalment, dueOn, amountDuePence: amountDuePence as Pence, paidOn: reached, amountPaidPence };
}

function report(grant: IllustratedGrant, reportedOn: string, spentPence: number, returnedPence: number, final: boolean): SpendReport {
  return {
    grant: grant.grantIdentifier,
    reportedOn,
    amountSpentPence: spentPence as Pence,
    amountReturnedPence: returnedPence as Pence,
    final,
  };
}

/** What of a grant is spent in the end: all of it, or for some made-up recipients less. */
function spentInAll(chance: Chance, grant: IllustratedGrant): number {
  const percent = chance.happens(0.55) ? 100 : chance.whole(82, 98);
  return isMadeUp(grant.recipientOrganisation) ? Math.floor((grant.amountAwardedPence * percent) / 100) : grant.amountAwardedPence;
}

function moneyOf(chance: Chance, grant: IllustratedGrant): GrantMoney {
  const awarded = grant.amountAwardedPence;
  const atOnce = awarded <= PAID_AT_ONCE_PENCE;
  const halfWay = addCalendarMonths(grant.plannedStartDate, 6);
  const first = atOnce ? awarded : Math.ceil(awarded / 2);
  const firstDue = addDays(grant.awardDate, 28);
  const payments = [pay(grant, 1, firstDue, first, addDays(firstDue, chance.whole(-6, 10)))];

  const middle = oweReport(chance, grant, halfWay);
  const last = oweReport(chance, grant, grant.plannedEndDate);
  const middleSpent = Math.floor((awarded * chance.whole(36, 49)) / 100);
  const inAll = spentInAll(chance, grant);
  const givesBack = chance.happens(0.65);
  const secondDue = addDays(halfWay, 42);
  const processed = chance.whole(4, 16);
  const owed = (atOnce ? [last] : [middle, last]).filter((one) => one !== null);

  if (!atOnce) {
    const cleared = middle?.receivedOn ? addDays(middle.receivedOn, processed) : null;
    payments.push(
      pay(grant, 2, secondDue, awarded - first, cleared && cleared > secondDue ? cleared : middle?.receivedOn ? secondDue : null),
    );
  }
  const spendReports: SpendReport[] = [];
  const reportedBefore = !atOnce && middle?.receivedOn ? middleSpent : 0;
  if (!atOnce && middle?.receivedOn) spendReports.push(report(grant, middle.receivedOn, middleSpent, 0, false));
  if (last?.receivedOn) {
    const paid = payments.reduce((sum, { amountPaidPence }) => sum + (amountPaidPence ?? 0), 0);
    const spent = Math.min(inAll, paid);
    spendReports.push(report(grant, last.receivedOn, spent - reportedBefore, givesBack ? paid - spent : 0, true));
  }
  return { payments, spendReports, expectedReturns: owed };
}

/** The money of every grant, in the order of the grants. */
export function illustrateMoney(chance: Chance, grants: readonly IllustratedGrant[]): GrantMoney {
  const money = grants.map((grant) => moneyOf(chance, grant));
  return {
    payments: money.flatMap(({ payments }) => payments),
    spendReports: money.flatMap(({ spendReports }) => spendReports),
    expectedReturns: money.flatMap(({ expectedReturns }) => expectedReturns),
  };
}
