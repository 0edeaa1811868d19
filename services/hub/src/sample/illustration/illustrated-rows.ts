// Decides what the illustration is made of: rows of each table, which name what they refer to instead of numbering it.

import type { ActivityKind, ActivityTheme, AgeBand, CountMethod, SessionState } from '../../engagement/index.ts';
import type { ApplicationDecision, Recommendation } from '../../grants/index.ts';
import type { Pence } from '../../kernel/index.ts';
import type { ConcernKind, ConcernOutcome, ConcernRoute, OutreachActionKind, PartnershipLinkKind } from '../../outreach/index.ts';
import type { ReturnState, ReturnTemplate } from '../../returns/index.ts';
import type { OrganisationKind, VenueKind, ZoneEventKind } from '../../zones/index.ts';

/** Counts of one session, all null when it was not counted. */
export type SessionCounts = Readonly<Record<AgeBand | 'newcomers' | 'volunteers' | 'volunteerMinutes', number | null>>;

/** A zone and its share of an amount, as a decimal fraction with five places. */
export interface ZoneShare {
  readonly zone: string;
  readonly share: string;
}

export interface IllustratedActivity {
  readonly key: string;
  readonly organisation: string;
  readonly zone: string;
  readonly venue: string | null;
  readonly title: string;
  readonly kind: ActivityKind;
  readonly theme: ActivityTheme;
  readonly since: string;
  readonly until: string | null;
}

export interface IllustratedSession extends SessionCounts {
  readonly activity: string;
  readonly date: string;
  readonly state: SessionState;
}

export interface IllustratedReturn {
  readonly organisation: string;
  readonly zone: string;
  readonly template: ReturnTemplate;
  readonly month: string;
  readonly dueOn: string;
  readonly receivedOn: string | null;
  readonly state: ReturnState;
}

export interface IllustratedOutreachAction {
  readonly key: string;
  readonly zone: string;
  readonly date: string;
  readonly kind: OutreachActionKind;
  readonly leafletsDelivered: number | null;
  readonly propertiesLeafleted: number | null;
  readonly contacts: number | null;
  readonly durationMinutes: number | null;
  /** Who took part; the first one reports it in its outreach log. */
  readonly organisations: readonly string[];
}

export interface IllustratedConcern {
  readonly reference: string;
  readonly zone: string;
  readonly kind: ConcernKind;
  readonly raisedOn: string;
  readonly outreachAction: string | null;
  readonly routedTo: ConcernRoute | null;
  readonly routedOn: string | null;
  readonly closedOn: string | null;
  readonly outcome: ConcernOutcome | null;
  readonly fedBackOn: string | null;
}

export interface IllustratedApplication {
  readonly reference: string;
  /** Financial year and title of the round, such as `2024/25 Round 2`. */
  readonly round: string;
  readonly organisation: string;
  readonly title: string;
  readonly description: string;
  readonly receivedOn: string;
  readonly amountAppliedForPence: Pence;
  readonly moderatedScorePercent: number | null;
  readonly recommendation: Recommendation | null;
  readonly decision: ApplicationDecision;
  readonly decidedOn: string;
  readonly amountAwardedPence: Pence | null;
  /** Page that the award line was published on; null for what is made up throughout. */
  readonly sourceUrl: string | null;
  readonly zones: readonly ZoneShare[];
  /** Scores before moderation, by assessor number from 1. */
  readonly scores: readonly number[];
}

export interface IllustratedGrant {
  readonly grantIdentifier: string;
  readonly title: string;
  readonly description: string;
  readonly amountAwardedPence: Pence;
  readonly amountAppliedForPence: Pence | null;
  readonly awardDate: string;
  readonly plannedStartDate: string;
  readonly plannedEndDate: string;
  readonly recipientOrganisation: string;
  readonly programme: string;
  readonly round: string | null;
  readonly application: string | null;
  readonly conditions: string;
  readonly reasons: string;
  readonly sourceUrl: string | null;
  readonly zones: readonly ZoneShare[];
}

export interface IllustratedRound {
  readonly financialYear: string;
  readonly title: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly decidedOn: string;
  readonly budgetPence: Pence;
  readonly maximumAwardPence: Pence;
  readonly cutOffScorePercent: number;
  readonly note: string;
}

/** Everything that the generator makes. Plain data in a fixed order: the same seed gives the same text. */
export interface IllustratedRows {
  readonly organisations: readonly { readonly name: string; readonly kind: OrganisationKind; readonly zones: readonly string[] }[];
  readonly venues: readonly { readonly zone: string; readonly name: string; readonly kind: VenueKind }[];
  readonly events: readonly {
    readonly date: string;
    readonly title: string;
    readonly kind: ZoneEventKind;
    readonly domains: readonly string[];
    readonly link: string | null;
    readonly zones: readonly string[];
  }[];
  readonly activities: readonly IllustratedActivity[];
  readonly sessions: readonly IllustratedSession[];
  readonly supportCounts: readonly {
    readonly organisation: string;
    readonly zone: string;
    readonly month: string;
    readonly familiesSupported: number | null;
    readonly individualsSupported: number | null;
    readonly volunteersActive: number | null;
    readonly method: CountMethod;
    readonly note: string | null;
  }[];
  readonly unpaidWork: readonly {
    readonly zone: string;
    readonly organisation: string | null;
    readonly date: string;
    readonly minutes: number;
    readonly description: string;
  }[];
  readonly outreachActions: readonly IllustratedOutreachAction[];
  readonly concerns: readonly IllustratedConcern[];
  readonly partnershipLinks: readonly {
    readonly zone: string;
    readonly organisation: string;
    readonly partner: string;
    readonly kind: PartnershipLinkKind;
    readonly since: string;
    readonly until: string | null;
  }[];
  readonly rounds: readonly IllustratedRound[];
  readonly applications: readonly IllustratedApplication[];
  readonly grants: readonly IllustratedGrant[];
  readonly payments: readonly {
    readonly grant: string;
    readonly instalment: number;
    readonly dueOn: string;
    readonly amountDuePence: Pence;
    readonly paidOn: string | null;
    readonly amountPaidPence: Pence | null;
  }[];
  readonly spendReports: readonly {
    readonly grant: string;
    readonly reportedOn: string;
    readonly amountSpentPence: Pence;
    readonly amountReturnedPence: Pence;
    readonly final: boolean;
  }[];
  readonly activityFunding: readonly { readonly activity: string; readonly grant: string }[];
  readonly expectedReturns: readonly IllustratedReturn[];
  readonly targets: readonly {
    readonly measureId: string;
    readonly zone: string | null;
    readonly grain: 'MONTH' | 'QUARTER' | 'FINANCIAL_YEAR';
    readonly number: string;
    readonly since: string;
    readonly setBy: string;
  }[];
  readonly rebases: readonly {
    readonly measureId: string;
    readonly zone: string;
    readonly month: string;
    readonly reason: string;
    /** Title of the event that goes with it. */
    readonly event: string;
  }[];
  readonly ghostedPoints: readonly {
    readonly measureId: string;
    readonly zone: string;
    /** The month whose figure is explained. */
    readonly month: string;
    readonly reason: string;
  }[];
}
