// Grants built by name for tests: plain figures, with the gap that a test is about.
import type { GrantLineFragment } from '#lib/graph/generated/graphql.ts';

/** The day as at which the scenarios are about. */
export const TODAY = '2026-09-30';

/** Short for an instalment: amount due, the day it is due, and the day it was paid, if it was. */
export type Paying = [amount: string, dueOn: string | null, paidOn?: string];
/** Short for a spend report: amount spent, amount returned, the day, and 'final' for the last one. */
export type Reporting = [spent: string, returned: string, reportedOn: string, kind?: 'final'];

/** A grant of New Parks, awarded on 28 November 2024 for a year. */
export function grantOf(amountAwarded: string, paying: readonly Paying[] = [], reporting: readonly Reporting[] = []): GrantLineFragment {
  return {
    id: amountAwarded,
    title: `Grant of ${amountAwarded}`,
    amountAwarded,
    awardDate: '2024-11-28',
    plannedEndDate: '2026-12-31',
    illustrative: true,
    recipientOrganization: { id: '1', name: 'New Parks Families', identifiers: { nodes: [] } },
    fundingRound: { id: '6', title: 'Round 2', financialYear: '2024/25' },
    application: null,
    zones: { nodes: [{ share: 1, shareBefore: 0, zone: { slug: 'new-parks', name: 'New Parks' } }] },
    payments: {
      nodes: paying.map(([amountDue, dueOn, paidOn], index) => ({
        instalment: index + 1,
        dueOn,
        amountDue,
        paidOn: paidOn ?? null,
        amountPaid: paidOn ? amountDue : null,
      })),
    },
    spendReports: {
      nodes: reporting.map(([amountSpent, amountReturned, reportedOn, kind]) => ({
        reportedOn,
        amountSpent,
        amountReturned,
        final: kind === 'final',
      })),
    },
  };
}
