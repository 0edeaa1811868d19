/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Narrows by Activity. */
export type ActivityFilter = {
  /** Any of these, by identifier. */
  in?: Array<string | number> | null | undefined;
  /** True for records that have none. */
  isNull?: boolean | null | undefined;
  /** None of these, by identifier. */
  notIn?: Array<string | number> | null | undefined;
  /** By title. */
  title?: TextFilter | null | undefined;
};

/** What kind of activity it is. */
export type ActivityKind =
  /** After school club. */
  | 'AFTER_SCHOOL_CLUB'
  /** Beat surgery. */
  | 'BEAT_SURGERY'
  /** Coffee morning. */
  | 'COFFEE_MORNING'
  /** Councillor meeting. */
  | 'COUNCILLOR_MEETING'
  /** Gardening. */
  | 'GARDENING'
  /** Housing provider meeting. */
  | 'HOUSING_PROVIDER_MEETING'
  /** Housing surgery. */
  | 'HOUSING_SURGERY'
  /** Mental health cafe. */
  | 'MENTAL_HEALTH_CAFE'
  /** Other. */
  | 'OTHER'
  /** Sport. */
  | 'SPORT'
  /** Support session. */
  | 'SUPPORT_SESSION'
  /** Tenants association. */
  | 'TENANTS_ASSOCIATION'
  /** Volunteering. */
  | 'VOLUNTEERING'
  /** Youth club. */
  | 'YOUTH_CLUB';

/** Narrows by one of a list of words. */
export type ActivityKindFilter = {
  /** Exactly this. */
  equals?: ActivityKind | null | undefined;
  /** Any of these. */
  in?: Array<ActivityKind> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: ActivityKind | null | undefined;
  /** None of these. */
  notIn?: Array<ActivityKind> | null | undefined;
};

/** What it is mainly about. */
export type ActivityTheme =
  /** Community. */
  | 'COMMUNITY'
  /** Housing. */
  | 'HOUSING'
  /** Safety. */
  | 'SAFETY'
  /** Wellbeing. */
  | 'WELLBEING'
  /** Young people. */
  | 'YOUNG_PEOPLE';

/** Narrows by one of a list of words. */
export type ActivityThemeFilter = {
  /** Exactly this. */
  equals?: ActivityTheme | null | undefined;
  /** Any of these. */
  in?: Array<ActivityTheme> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: ActivityTheme | null | undefined;
  /** None of these. */
  notIn?: Array<ActivityTheme> | null | undefined;
};

/** What a token is to be. */
export type ApiTokenInput = {
  /** The last day on which it opens anything, such as 2026-04-23: at most a year from today. */
  expiresOn: string;
  /** What it is for, in a few words. */
  name: string;
  /** What it opens. */
  scopes: Array<TokenScope>;
};

/** Awarded, declined or withdrawn. Null until decided. */
export type ApplicationDecision =
  /** A grant was awarded. */
  | 'AWARDED'
  /** It was declined. */
  | 'DECLINED'
  /** The applicant took it back. */
  | 'WITHDRAWN';

/** Narrows by one of a list of words. */
export type ApplicationDecisionFilter = {
  /** Exactly this. */
  equals?: ApplicationDecision | null | undefined;
  /** Any of these. */
  in?: Array<ApplicationDecision> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: ApplicationDecision | null | undefined;
  /** None of these. */
  notIn?: Array<ApplicationDecision> | null | undefined;
};

/** What the panel recommended. Null until it has. */
export type ApplicationRecommendation =
  /** The assessors would award it. */
  | 'AWARD'
  /** The assessors would decline it. */
  | 'DECLINE'
  /** The panel should talk about it. */
  | 'DISCUSS';

/** What was done or refused. */
export type AuditEventAct =
  /** Somebody asked for what they may not see or do. */
  | 'ACCESS_REFUSED'
  /** Lines of the audit were deleted that had been kept for their time. */
  | 'AUDIT_DELETED'
  /** A backup was made. */
  | 'BACKED_UP'
  /** Something that was written by hand was corrected. */
  | 'CORRECTED'
  /** Words that a person wrote were erased for cause. */
  | 'ERASED'
  /** Exact counts of people were read. */
  | 'EXACT_COUNTS_READ'
  /** A file was taken from the dashboard. */
  | 'EXPORTED'
  /** A link that works once was made: an invitation, a reset, or one for an administrator. */
  | 'LINK_MADE'
  /** A link that works once was refused. */
  | 'LINK_REFUSED'
  /** A link that works once was used. */
  | 'LINK_USED'
  /** A password was set. */
  | 'PASSWORD_SET'
  /** Somebody asked for more than the hub gives in a while. */
  | 'RATE_LIMITED'
  /** A backup was restored. */
  | 'RESTORED'
  /** The role or organisation of a person was changed. */
  | 'ROLE_CHANGED'
  /** A second factor was taken away. */
  | 'SECOND_FACTOR_REMOVED'
  /** A second factor was set. */
  | 'SECOND_FACTOR_SET'
  /** A setting was changed. */
  | 'SETTING_CHANGED'
  /** Somebody signed in. */
  | 'SIGNED_IN'
  /** Somebody signed out. */
  | 'SIGNED_OUT'
  /** A sign-in was ended, by its person or an administrator. */
  | 'SIGN_IN_ENDED'
  /** Somebody could not sign in. */
  | 'SIGN_IN_FAILED'
  /** An API token was made. */
  | 'TOKEN_MADE'
  /** A request with a token was refused. */
  | 'TOKEN_REFUSED'
  /** An API token was revoked. */
  | 'TOKEN_REVOKED'
  /** A file was imported and published. */
  | 'UPLOAD_PUBLISHED'
  /** A file was refused by its import. */
  | 'UPLOAD_REJECTED'
  /** A person whom the provider named came for the first time. */
  | 'USER_ADDED'
  /** What is held of a person was changed, but for the role. */
  | 'USER_CHANGED'
  /** A person was invited. */
  | 'USER_INVITED'
  /** A person who had been suspended may sign in again. */
  | 'USER_RESTORED'
  /** A person was suspended. */
  | 'USER_SUSPENDED'
  /** Somebody looked at the hub as another role. */
  | 'VIEWED_AS'
  /** Something that was written by hand was withdrawn. */
  | 'WITHDRAWN'
  /** Something was written by hand. */
  | 'WRITTEN';

/** Narrows by one of a list of words. */
export type AuditEventActFilter = {
  /** Exactly this. */
  equals?: AuditEventAct | null | undefined;
  /** Any of these. */
  in?: Array<AuditEventAct> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: AuditEventAct | null | undefined;
  /** None of these. */
  notIn?: Array<AuditEventAct> | null | undefined;
};

/** Whether it was done or refused. */
export type AuditEventOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused. */
  | 'REFUSED';

/** Narrows by one of a list of words. */
export type AuditEventOutcomeFilter = {
  /** Exactly this. */
  equals?: AuditEventOutcome | null | undefined;
  /** Any of these. */
  in?: Array<AuditEventOutcome> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: AuditEventOutcome | null | undefined;
  /** None of these. */
  notIn?: Array<AuditEventOutcome> | null | undefined;
};

/** How whoever did it was known: by a sign-in, by a token, as a program of the hub, or not at all. */
export type AuditEventSignedInBy =
  /** Nobody who had signed in. */
  | 'NOBODY'
  /** Signed in through an OpenID Connect provider. Without a person it is the provider itself, which said who somebody is. */
  | 'OPENID_CONNECT'
  /** Signed in with a password kept by the hub. */
  | 'PASSWORD'
  /** A command or program of the hub itself. */
  | 'PROGRAM'
  /** Came with an API token. */
  | 'TOKEN'
  /** A visitor of a hub in trial mode. */
  | 'TRIAL';

/** Narrows by one of a list of words. */
export type AuditEventSignedInByFilter = {
  /** Exactly this. */
  equals?: AuditEventSignedInBy | null | undefined;
  /** Any of these. */
  in?: Array<AuditEventSignedInBy> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: AuditEventSignedInBy | null | undefined;
  /** None of these. */
  notIn?: Array<AuditEventSignedInBy> | null | undefined;
};

/** Narrows a list of AuditEvent. Several conditions must all hold. */
export type AuditEventWhere = {
  /** Narrows by aboutId. */
  aboutId?: IntFilter | null | undefined;
  /** Narrows by aboutKind. */
  aboutKind?: TextFilter | null | undefined;
  /** Narrows by act. */
  act?: AuditEventActFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AuditEventWhere> | null | undefined;
  /** Narrows by at. */
  at?: InstantFilter | null | undefined;
  /** Narrows by code. */
  code?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: AuditEventWhere | null | undefined;
  /** Any of these holds. */
  or?: Array<AuditEventWhere> | null | undefined;
  /** Narrows by outcome. */
  outcome?: AuditEventOutcomeFilter | null | undefined;
  /** Narrows by requestId. */
  requestId?: TextFilter | null | undefined;
  /** Narrows by role. */
  role?: TextFilter | null | undefined;
  /** Narrows by signedInBy. */
  signedInBy?: AuditEventSignedInByFilter | null | undefined;
  /** Narrows by userId. */
  userId?: IntFilter | null | undefined;
};

/** Which chart a measure may have: one that tells the unusual from the usual, or a plain line. */
export type ChartKind =
  /** A control chart: its figures are independent of one another, so that limits mean something. */
  | 'CONTROL'
  /** A plain line without limits and verdicts, for a reason that is given. */
  | 'LINE';

/** Which records of combined to count. Several conditions must all hold. */
export type CombinedCondition = {
  /** All of these hold. */
  and?: Array<CombinedCondition> | null | undefined;
  /** This does not hold. */
  not?: CombinedCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<CombinedCondition> | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** Which period and which records of combined. Several conditions must all hold. */
export type CombinedWhere = {
  /** All of these hold. */
  and?: Array<CombinedCondition> | null | undefined;
  /** This does not hold. */
  not?: CombinedCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<CombinedCondition> | null | undefined;
  /** Which period. */
  period: PeriodInput;
  /** Which comparison places, in place of zones. When left out and rows are split by place, every place that has a name. */
  place?: PlaceFilter | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** What figures are compared with: the period before, the same period a year before, a period of one’s own (baseline), the target, or another place. Where the data ends within a period, that part is compared with the like part. */
export type Comparison =
  /** A period of one’s own, given as baseline. */
  | 'BASELINE'
  /** The same period of a comparison place, given as baselinePlace. Only what does not grow with the size of a place is compared, such as a rate. */
  | 'PLACE'
  /** The period of the same length just before. */
  | 'PREVIOUS_PERIOD'
  /** The same period a year before. */
  | 'SAME_PERIOD_LAST_YEAR'
  /** The number to reach, where one is set. */
  | 'TARGET';

/** What the completeness of a figure counts. */
export type CompletenessUnit =
  /** Files of a source that serves several zones, such as a police force: one for each month, counted for each zone. */
  | 'FILES'
  /** Returns of partners: one for each organisation and month. */
  | 'RETURNS';

/** What it is about. */
export type ConcernKind =
  /** Anti social behaviour. */
  | 'ANTI_SOCIAL_BEHAVIOUR'
  /** Drug dealing. */
  | 'DRUG_DEALING'
  /** E scooters. */
  | 'E_SCOOTERS'
  /** Housing. */
  | 'HOUSING'
  /** Off road bikes. */
  | 'OFF_ROAD_BIKES'
  /** Other. */
  | 'OTHER'
  /** Parking. */
  | 'PARKING'
  /** Speeding. */
  | 'SPEEDING'
  /** Street lighting. */
  | 'STREET_LIGHTING';

/** Narrows by one of a list of words. */
export type ConcernKindFilter = {
  /** Exactly this. */
  equals?: ConcernKind | null | undefined;
  /** Any of these. */
  in?: Array<ConcernKind> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: ConcernKind | null | undefined;
  /** None of these. */
  notIn?: Array<ConcernKind> | null | undefined;
};

/** What came of it. Null while open. */
export type ConcernOutcome =
  /** What will be done is agreed, and closed for residents. */
  | 'ACTION_PLANNED'
  /** Nothing more will be done. */
  | 'NO_FURTHER_ACTION'
  /** It was no concern; figures of how long concerns take leave it out. */
  | 'RAISED_IN_ERROR'
  /** What was raised has been put right. */
  | 'RESOLVED';

/** Narrows by one of a list of words. */
export type ConcernOutcomeFilter = {
  /** Exactly this. */
  equals?: ConcernOutcome | null | undefined;
  /** Any of these. */
  in?: Array<ConcernOutcome> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: ConcernOutcome | null | undefined;
  /** None of these. */
  notIn?: Array<ConcernOutcome> | null | undefined;
};

/** Who was asked to act. Null until somebody is. */
export type ConcernRoutedTo =
  /** The Chief Constable. */
  | 'CHIEF_CONSTABLE'
  /** The council of the district. */
  | 'COUNCIL'
  /** The board that governs the People Zones. */
  | 'GOVERNANCE_BOARD'
  /** The landlord: a council or a housing association. */
  | 'HOUSING_PROVIDER'
  /** The neighbourhood policing commander. */
  | 'NEIGHBOURHOOD_COMMANDER'
  /** The commissioning team of the Commissioner’s office. */
  | 'OPCC_COMMISSIONING';

/** Narrows by one of a list of words. */
export type ConcernRoutedToFilter = {
  /** Exactly this. */
  equals?: ConcernRoutedTo | null | undefined;
  /** Any of these. */
  in?: Array<ConcernRoutedTo> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: ConcernRoutedTo | null | undefined;
  /** None of these. */
  notIn?: Array<ConcernRoutedTo> | null | undefined;
};

/** Narrows a list of Concern. Several conditions must all hold. */
export type ConcernWhere = {
  /** All of these hold. */
  and?: Array<ConcernWhere> | null | undefined;
  /** Narrows by closedOn. */
  closedOn?: LocalDateFilter | null | undefined;
  /** Narrows by days open. */
  daysOpen?: IntFilter | null | undefined;
  /** Narrows by days to close. */
  daysToClose?: IntFilter | null | undefined;
  /** Narrows by days to feed back. */
  daysToFeedBack?: IntFilter | null | undefined;
  /** Narrows by days to route. */
  daysToRoute?: IntFilter | null | undefined;
  /** Narrows by fedBackOn. */
  fedBackOn?: LocalDateFilter | null | undefined;
  /** Narrows by illustrative. */
  illustrative?: boolean | null | undefined;
  /** Narrows by kind. */
  kind?: ConcernKindFilter | null | undefined;
  /** This does not hold. */
  not?: ConcernWhere | null | undefined;
  /** Any of these holds. */
  or?: Array<ConcernWhere> | null | undefined;
  /** Narrows by outcome. */
  outcome?: ConcernOutcomeFilter | null | undefined;
  /** Narrows by raisedOn. */
  raisedOn?: LocalDateFilter | null | undefined;
  /** Narrows by reference. */
  reference?: TextFilter | null | undefined;
  /** Narrows by routedOn. */
  routedOn?: LocalDateFilter | null | undefined;
  /** Narrows by routedTo. */
  routedTo?: ConcernRoutedToFilter | null | undefined;
  /** Narrows by zone. */
  zone?: ZoneFilter | null | undefined;
};

/** Whether the process as it is meets the target always, never, or now and then. */
export type ControlChartAssurance =
  /** It never meets the target unless something changes. */
  | 'CONSISTENT_FAIL'
  /** It always meets the target unless something changes. */
  | 'CONSISTENT_PASS'
  /** Some periods meet the target and some miss it. */
  | 'INCONSISTENT';

/** Common cause variation, or special cause seen from the side that is better. */
export type ControlChartPointType =
  /** Within the variation that is usual. */
  | 'COMMON_CAUSE'
  /** Unusual, and worse. */
  | 'SPECIAL_CAUSE_CONCERN'
  /** Unusual, and better. */
  | 'SPECIAL_CAUSE_IMPROVEMENT'
  /** Unusually high, where neither way is better. */
  | 'SPECIAL_CAUSE_NEUTRAL_HIGH'
  /** Unusually low, where neither way is better. */
  | 'SPECIAL_CAUSE_NEUTRAL_LOW';

/** What makes a point special, the first that holds: beyond a process limit; in six rises or falls in a row; with another of three between near-limit and limit; in seven on one side of the mean. */
export type ControlChartRule =
  /** The point lies beyond a process limit. */
  | 'OUTSIDE_LIMITS'
  /** Seven points in a row lie on one side of the mean. */
  | 'SHIFT_OF_SEVEN'
  /** Seven points that rise, or fall, six times in a row. */
  | 'TREND_OF_SEVEN'
  /** Two of three points on one side lie near a process limit. */
  | 'TWO_OF_THREE_NEAR_LIMIT';

/** Which way a rule points. */
export type ControlChartRuleDirection =
  /** Above the limit or the mean. */
  | 'ABOVE'
  /** Below the limit or the mean. */
  | 'BELOW'
  /** Each point below the one before. */
  | 'FALLING'
  /** Each point above the one before. */
  | 'RISING';

/** What the parts of a period are that are held or not. */
export type CoverageUnit =
  /** Calendar months: of returns, of files, or of a register. */
  'MONTHS';

/** Instants from one to another. Both ends are in it. */
export type DateTimeRange = {
  /** From this on. */
  from: string;
  /** Up to and with this. */
  to: string;
};

/** Which records of engagement to count. Several conditions must all hold. */
export type EngagementCondition = {
  /** Narrows by: The activity that the sessions belong to. */
  activity?: ActivityFilter | null | undefined;
  /** Narrows by: What kind of activity the sessions are of, such as an after-school club. */
  activityKind?: ActivityKindFilter | null | undefined;
  /** Narrows by: What the activity is mainly about. */
  activityTheme?: ActivityThemeFilter | null | undefined;
  /** Narrows by: Age of those who came: 0 to 9, 10 to 17, 18 to 24, 25 to 64, 65 and over, or not recorded. */
  ageBand?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<EngagementCondition> | null | undefined;
  /** This does not hold. */
  not?: EngagementCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<EngagementCondition> | null | undefined;
  /** Narrows by: The organisation: who runs the activity or supported the people; of applications who applied, of grants who received them. */
  organisation?: OrganisationFilter | null | undefined;
  /** Narrows by: Planned, held or cancelled. */
  sessionState?: SessionStateFilter | null | undefined;
  /** Narrows by: Where the activity usually happens; nothing for one that moves about. */
  venue?: VenueFilter | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** Which period and which records of engagement. Several conditions must all hold. */
export type EngagementWhere = {
  /** Narrows by: The activity that the sessions belong to. */
  activity?: ActivityFilter | null | undefined;
  /** Narrows by: What kind of activity the sessions are of, such as an after-school club. */
  activityKind?: ActivityKindFilter | null | undefined;
  /** Narrows by: What the activity is mainly about. */
  activityTheme?: ActivityThemeFilter | null | undefined;
  /** Narrows by: Age of those who came: 0 to 9, 10 to 17, 18 to 24, 25 to 64, 65 and over, or not recorded. */
  ageBand?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<EngagementCondition> | null | undefined;
  /** This does not hold. */
  not?: EngagementCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<EngagementCondition> | null | undefined;
  /** Narrows by: The organisation: who runs the activity or supported the people; of applications who applied, of grants who received them. */
  organisation?: OrganisationFilter | null | undefined;
  /** Which period. */
  period: PeriodInput;
  /** Narrows by: Planned, held or cancelled. */
  sessionState?: SessionStateFilter | null | undefined;
  /** Narrows by: Where the activity usually happens; nothing for one that moves about. */
  venue?: VenueFilter | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** The grounds of Article 17(1) of the UK GDPR, on one of which words about a person have to be erased. */
export type ErasureGround =
  /** (f) They were collected from a child in an online service. */
  | 'CHILD_ONLINE'
  /** (b) The person withdrew their consent, and nothing else allows them to be kept. */
  | 'CONSENT_WITHDRAWN'
  /** (e) A law obliges the office to erase them. */
  | 'LEGAL_OBLIGATION'
  /** (a) They are no longer necessary for what they were written for. */
  | 'NO_LONGER_NECESSARY'
  /** (c) The person objects, and no overriding reason to keep them is left. */
  | 'OBJECTION'
  /** (d) They should never have been written or kept. */
  | 'UNLAWFUL_PROCESSING';

/** Due, received, late (received after it was due), missing, or corrected. */
export type ExpectedReturnState =
  /** It came, and was corrected since. */
  | 'CORRECTED'
  /** It has not come, and may still come in time. */
  | 'DUE'
  /** It came after it was due. */
  | 'LATE'
  /** It did not come, and is no longer expected. */
  | 'MISSING'
  /** It came in time. */
  | 'RECEIVED';

/** Which template it is. */
export type ExpectedReturnTemplate =
  /** Concerns of residents and what came of them. */
  | 'CONCERNS'
  /** Sessions held and their attendances. */
  | 'ENGAGEMENT_SESSIONS'
  /** Crime-prevention actions. */
  | 'OUTREACH_LOG'
  /** What was spent of a grant. */
  | 'SPEND_REPORT'
  /** Families and people supported in the month. */
  | 'SUPPORT_COUNTS';

/** How a figure stands: exact; protected (rounded so that nobody is identified); a true zero; not reported; not collected; not applicable (such as the sum of something that may not be summed); partial (part of its own period is not held, and nothing of it is still to come); provisional (returns are still to come, or the period is not over). */
export type FigureState =
  /** All of it is held, and the number is exact. */
  | 'EXACT'
  /** There can be no such figure, and its note says why: [z] in files. */
  | 'NOT_APPLICABLE'
  /** Nobody collected it then: [x] in files. */
  | 'NOT_COLLECTED'
  /** It was expected and did not come: [x] in files. */
  | 'NOT_REPORTED'
  /** Part of its period is not held, and nothing of it may still come: [i] in files. */
  | 'PARTIAL'
  /** Rounded or withheld, so that nobody is identified and no row is told to whoever may not read it: [c] in files. */
  | 'PROTECTED'
  /** Something of it may still come, so that it may change: [p] in files. */
  | 'PROVISIONAL'
  /** It was counted, and there was none: a true zero. */
  | 'ZERO';

/** A finding for a card, and the figures that it is about. */
export type FindingInput = {
  /** What it is compared with; nothing when left out. */
  comparison?: WrittenFindingComparison | null | undefined;
  /** Of the figures that were looked at, from findingsFor. Refused where others are shown by now. */
  fingerprint: string;
  /** Identifier of the measure, such as "engagement.attendances". */
  measure: string;
  /** The period that it shows. */
  period: PeriodInput;
  /** The finding, in at most 12 words and 120 characters of plain text. */
  words: string;
  /** The zones that the card shows; each of them when left out. */
  zones?: Array<string> | null | undefined;
};

/** What the finding of a trend tells, the weightiest first. */
export type FindingKind =
  /** No figure is charted in the months that are shown. */
  | 'NO_FIGURE'
  /** There is a figure, and no usual range to hold it against: see noLimits. */
  | 'NO_USUAL_RANGE'
  /** The latest charted figure is higher or lower than the usual range. */
  | 'OUTSIDE_USUAL_RANGE'
  /** The latest charted figure is in a run that is special, or near a limit again. */
  | 'RUN'
  /** The usual range was recalculated in a month that is shown, and the averages before and since are said. */
  | 'STEP'
  /** The latest charted figure is within the usual range. */
  | 'USUAL';

/** Narrows by FundingProgramme. */
export type FundingProgrammeFilter = {
  /** Any of these, by identifier. */
  in?: Array<string | number> | null | undefined;
  /** True for records that have none. */
  isNull?: boolean | null | undefined;
  /** None of these, by identifier. */
  notIn?: Array<string | number> | null | undefined;
  /** By title. */
  title?: TextFilter | null | undefined;
};

/** Narrows by FundingRound. */
export type FundingRoundFilter = {
  /** Any of these, by identifier. */
  in?: Array<string | number> | null | undefined;
  /** True for records that have none. */
  isNull?: boolean | null | undefined;
  /** None of these, by identifier. */
  notIn?: Array<string | number> | null | undefined;
  /** By title. */
  title?: TextFilter | null | undefined;
};

/** Which figure is explained, and by what. */
export type GhostedPointInput = {
  /** Identifier of the measure, such as "engagement.attendances". */
  measure: string;
  /** The month whose figure it is. */
  month: string;
  /** What explains it, in at most 300 characters. */
  reason: string;
  /** The zone; left out for all zones together. */
  zone?: string | null | undefined;
};

/** How time is cut. Quarters and years are of the calendar; financial quarters and years are the UK’s, from April. Weeks are ISO 8601. Rolling: for each month the twelve that end with it. */
export type Grain =
  /** Calendar years. */
  | 'CALENDAR_YEAR'
  /** Days. */
  | 'DAY'
  /** Quarters of the UK financial year: Q1 is April to June. */
  | 'FINANCIAL_QUARTER'
  /** UK financial years, April to March. */
  | 'FINANCIAL_YEAR'
  /** Weeks by ISO 8601, Monday to Sunday. */
  | 'ISO_WEEK'
  /** Calendar months. */
  | 'MONTH'
  /** Quarters of the calendar year: Q1 is January to March. */
  | 'QUARTER'
  /** For each month the twelve months that end with it. */
  | 'ROLLING_12_MONTHS';

/** Which records of grants to count. Several conditions must all hold. */
export type GrantsCondition = {
  /** All of these hold. */
  and?: Array<GrantsCondition> | null | undefined;
  /** Narrows by: Awarded, declined or withdrawn; nothing until it is decided. */
  applicationDecision?: ApplicationDecisionFilter | null | undefined;
  /** Narrows by: The fund; nothing for a grant under none. */
  fundingProgramme?: FundingProgrammeFilter | null | undefined;
  /** Narrows by: The round of the fund; nothing for a grant whose round is not known. Rounds of different years may have one title. */
  fundingRound?: FundingRoundFilter | null | undefined;
  /** This does not hold. */
  not?: GrantsCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<GrantsCondition> | null | undefined;
  /** Narrows by: The organisation: who runs the activity or supported the people; of applications who applied, of grants who received them. */
  organisation?: OrganisationFilter | null | undefined;
  /** Narrows by: Financial year that the round belongs to, such as 2024/25: not always the year in which the money was awarded or paid. */
  roundFinancialYear?: TextFilter | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** Which period and which records of grants. Several conditions must all hold. */
export type GrantsWhere = {
  /** All of these hold. */
  and?: Array<GrantsCondition> | null | undefined;
  /** Narrows by: Awarded, declined or withdrawn; nothing until it is decided. */
  applicationDecision?: ApplicationDecisionFilter | null | undefined;
  /** Narrows by: The fund; nothing for a grant under none. */
  fundingProgramme?: FundingProgrammeFilter | null | undefined;
  /** Narrows by: The round of the fund; nothing for a grant whose round is not known. Rounds of different years may have one title. */
  fundingRound?: FundingRoundFilter | null | undefined;
  /** This does not hold. */
  not?: GrantsCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<GrantsCondition> | null | undefined;
  /** Narrows by: The organisation: who runs the activity or supported the people; of applications who applied, of grants who received them. */
  organisation?: OrganisationFilter | null | undefined;
  /** Which period. */
  period: PeriodInput;
  /** Narrows by: Financial year that the round belongs to, such as 2024/25: not always the year in which the money was awarded or paid. */
  roundFinancialYear?: TextFilter | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** Which way is better: up, down or neither. */
export type ImprovementDirection =
  /** Less is better. */
  | 'DOWN'
  /** Neither more nor less is better. */
  | 'NEITHER'
  /** More is better. */
  | 'UP';

/** Narrows by an instant. from and before make a range without its end, between one with both ends. */
export type InstantFilter = {
  /** Later than this. */
  after?: string | null | undefined;
  /** Earlier than this. */
  before?: string | null | undefined;
  /** From one to another, both included. */
  between?: DateTimeRange | null | undefined;
  /** Exactly this. */
  equals?: string | null | undefined;
  /** This or later. */
  from?: string | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: string | null | undefined;
  /** This or earlier. */
  upTo?: string | null | undefined;
};

/** Narrows by a whole number. */
export type IntFilter = {
  /** This or more. */
  atLeast?: number | null | undefined;
  /** This or less. */
  atMost?: number | null | undefined;
  /** From one to another, both included. */
  between?: IntRange | null | undefined;
  /** Exactly this. */
  equals?: number | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lessThan?: number | null | undefined;
  /** More than this. */
  moreThan?: number | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: number | null | undefined;
};

/** Whole numbers from one to another. Both ends are in it. */
export type IntRange = {
  /** From this on. */
  from: number;
  /** Up to and with this. */
  to: number;
};

/** Somebody who is to be let in. */
export type InvitationInput = {
  /** Name of the person, as colleagues know it. */
  displayName: string;
  /** The organisation that they work for; left out for the office. Partners have one. */
  organisation?: string | number | null | undefined;
  /** What they may see and do. */
  role: UserRole;
  /** The name that they sign in with, such as an e-mail address. Nothing is sent to it. */
  signInName: string;
};

/** Narrows by a date. from and before make a range without its end, between one with both ends. */
export type LocalDateFilter = {
  /** Later than this. */
  after?: string | null | undefined;
  /** Earlier than this. */
  before?: string | null | undefined;
  /** From one to another, both included. */
  between?: LocalDateRange | null | undefined;
  /** Exactly this. */
  equals?: string | null | undefined;
  /** This or later. */
  from?: string | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: string | null | undefined;
  /** This or earlier. */
  upTo?: string | null | undefined;
};

/** Days from one to another. Both ends are in it. */
export type LocalDateRange = {
  /** From this on. */
  from: string;
  /** Up to and with this. */
  to: string;
};

/** Why a measure has no process limits where a template would draw them. Without limits there is no verdict either. */
export type NoLimits =
  /** More than half of the points are at the highest number that there is. */
  | 'AT_CEILING'
  /** More than half of the points are at the lowest number that there is. */
  | 'AT_FLOOR'
  /** The measure, or the grain, is a plain line: see chart of the measure, and its reason. */
  | 'LINE'
  /** Fewer than 5 points. */
  | 'TOO_FEW_POINTS'
  /** The mean moving range after screening is under half of the smallest step of the measure. */
  | 'TOO_LITTLE_VARIATION'
  /** In fewer than 13 points one is so far from the others that they would be judged by it, until it is explained. */
  | 'UNEXPLAINED_POINT';

/** Narrows by Organisation. */
export type OrganisationFilter = {
  /** Any of these, by identifier. */
  in?: Array<string | number> | null | undefined;
  /** True for records that have none. */
  isNull?: boolean | null | undefined;
  /** By name. */
  name?: TextFilter | null | undefined;
  /** None of these, by identifier. */
  notIn?: Array<string | number> | null | undefined;
};

/** What kind of body it is. */
export type OrganisationKind =
  /** Charity. */
  | 'CHARITY'
  /** Commissioner. */
  | 'COMMISSIONER'
  /** Community group. */
  | 'COMMUNITY_GROUP'
  /** Community interest company. */
  | 'COMMUNITY_INTEREST_COMPANY'
  /** Council. */
  | 'COUNCIL'
  /** Health. */
  | 'HEALTH'
  /** Housing provider. */
  | 'HOUSING_PROVIDER'
  /** Other. */
  | 'OTHER'
  /** Police. */
  | 'POLICE'
  /** School. */
  | 'SCHOOL';

/** What kind of action it was. */
export type OutreachActionKind =
  /** Police were at a place and hour that residents knew of. */
  | 'BEAT_SURGERY'
  /** A day of activities for everybody. */
  | 'COMMUNITY_DAY'
  /** Residents were asked about crime and how safe they feel. */
  | 'CRIME_SURVEY'
  /** Leaflets were put through doors. */
  | 'LEAFLET_DROP'
  /** Partners walked through the zone together, with residents. */
  | 'PATCH_WALK'
  /** Residents met with partners. */
  | 'RESIDENTS_MEETING'
  /** Homes and places were made harder to break into. */
  | 'TARGET_HARDENING';

/** Narrows by one of a list of words. */
export type OutreachActionKindFilter = {
  /** Exactly this. */
  equals?: OutreachActionKind | null | undefined;
  /** Any of these. */
  in?: Array<OutreachActionKind> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: OutreachActionKind | null | undefined;
  /** None of these. */
  notIn?: Array<OutreachActionKind> | null | undefined;
};

/** Which records of outreach to count. Several conditions must all hold. */
export type OutreachCondition = {
  /** Narrows by: What kind of crime-prevention action it was. */
  actionKind?: OutreachActionKindFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OutreachCondition> | null | undefined;
  /** Narrows by: What the concern is about. */
  concernKind?: ConcernKindFilter | null | undefined;
  /** Narrows by: What came of the concern; nothing while it is open. */
  concernOutcome?: ConcernOutcomeFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<OutreachCondition> | null | undefined;
  /** Narrows by: Who was asked to act; nothing until somebody is. */
  routedTo?: ConcernRoutedToFilter | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** Which period and which records of outreach. Several conditions must all hold. */
export type OutreachWhere = {
  /** Narrows by: What kind of crime-prevention action it was. */
  actionKind?: OutreachActionKindFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OutreachCondition> | null | undefined;
  /** Narrows by: What the concern is about. */
  concernKind?: ConcernKindFilter | null | undefined;
  /** Narrows by: What came of the concern; nothing while it is open. */
  concernOutcome?: ConcernOutcomeFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachCondition | null | undefined;
  /** Any of these holds. */
  or?: Array<OutreachCondition> | null | undefined;
  /** Which period. */
  period: PeriodInput;
  /** Narrows by: Who was asked to act; nothing until somebody is. */
  routedTo?: ConcernRoutedToFilter | null | undefined;
  /** Which zones; all when left out. */
  zone?: ZoneFilter | null | undefined;
};

/** Referral, joint session or shared venue. */
export type PartnershipLinkKind =
  /** They hold sessions together. */
  | 'JOINT_SESSION'
  /** One sends people on to the other. */
  | 'REFERRAL'
  /** They use one venue. */
  | 'SHARED_VENUE';

/** A period, said in exactly one way. Ranges have an inclusive start and an exclusive end. */
export type PeriodInput = {
  /** The month after the last. Give from, too. */
  before?: string | null | undefined;
  /** The day after the last. Give fromDate, too. */
  beforeDate?: string | null | undefined;
  /** Calendar year, such as 2025. */
  calendarYear?: number | null | undefined;
  /** Quarter of a UK financial year, such as "2025/26 Q2"; Q1 is April to June. */
  financialQuarter?: string | null | undefined;
  /** UK financial year, April to March, such as "2025/26". */
  financialYear?: string | null | undefined;
  /** First month. Give before, too. */
  from?: string | null | undefined;
  /** First day. Give beforeDate, too. */
  fromDate?: string | null | undefined;
  /** ISO 8601 week, such as "2026-W53": Monday to Sunday. */
  isoWeek?: string | null | undefined;
  /** One month, such as "2026-04". */
  month?: string | null | undefined;
  /** Quarter of a calendar year, such as "2025 Q3"; Q1 is January to March. */
  quarter?: string | null | undefined;
  /** A period that counts from the latest complete month of the data. */
  relative?: RelativePeriod | null | undefined;
};

/** Narrows by place. Places may overlap: what is in several is counted in each, and nothing is added up over them. */
export type PlaceFilter = {
  /** These places, 1 to 40. */
  in: Array<PlaceInput>;
};

/** A place, said in exactly one way. */
export type PlaceInput = {
  /** A comparison area, by its slug: see comparisonAreas. */
  comparisonArea?: string | null | undefined;
  /** The district of this zone, the zone included. */
  districtOf?: string | null | undefined;
  /** The whole area of the force that polices this zone. */
  forceAreaOf?: string | null | undefined;
  /** An LSOA of which any record is held, by its GSS code, such as "E01013726". */
  lsoa?: string | null | undefined;
  /** The district of this zone, without the zone. */
  restOfDistrictOf?: string | null | undefined;
  /** A zone. */
  zone?: string | null | undefined;
};

/** What a rebase says. */
export type RebaseInput = {
  /** How many points from that month on limits are made of, 5 or more and no more than are held: declared where what comes later is to be judged by them. All that are held when left out. */
  baselinePoints?: number | null | undefined;
  /** Identifier of the event that goes with it. */
  event?: string | number | null | undefined;
  /** Identifier of the measure, such as "engagement.attendances". */
  measure: string;
  /** First month of the new limits: one with figures, and with months before it. */
  month: string;
  /** Why limits start again, in at most 300 characters. */
  reason: string;
  /** The zone; left out for all zones together. */
  zone?: string | null | undefined;
};

/** Crime type in the words of data.police.uk. */
export type RecordedCrimeType =
  /** Anti social behaviour. */
  | 'ANTI_SOCIAL_BEHAVIOUR'
  /** Bicycle theft. */
  | 'BICYCLE_THEFT'
  /** Burglary. */
  | 'BURGLARY'
  /** Criminal damage and arson. */
  | 'CRIMINAL_DAMAGE_AND_ARSON'
  /** Drugs. */
  | 'DRUGS'
  /** Other crime. */
  | 'OTHER_CRIME'
  /** Other theft. */
  | 'OTHER_THEFT'
  /** Possession of weapons. */
  | 'POSSESSION_OF_WEAPONS'
  /** Public order. */
  | 'PUBLIC_ORDER'
  /** Robbery. */
  | 'ROBBERY'
  /** Shoplifting. */
  | 'SHOPLIFTING'
  /** Theft from the person. */
  | 'THEFT_FROM_THE_PERSON'
  /** Vehicle crime. */
  | 'VEHICLE_CRIME'
  /** Violence and sexual offences. */
  | 'VIOLENCE_AND_SEXUAL_OFFENCES';

/** A period that counts from the latest complete month of the data that is asked for, never from today; its label says which it was. YEAR_TO_DATE is the UK financial year to date. */
export type RelativePeriod =
  /** From the first month held to the latest complete one. */
  | 'ALL'
  /** From January to the latest complete month. */
  | 'CALENDAR_YEAR_TO_DATE'
  /** The latest complete month and the two before it. */
  | 'LAST_3_MONTHS'
  /** The latest complete month and the eleven before it. */
  | 'LAST_12_MONTHS'
  /** The latest complete month and the 23 before it. */
  | 'LAST_24_MONTHS'
  /** The latest quarter of a financial year that is complete. */
  | 'LAST_COMPLETE_FINANCIAL_QUARTER'
  /** The latest financial year, April to March, that is complete. */
  | 'LAST_COMPLETE_FINANCIAL_YEAR'
  /** The latest month that is complete. */
  | 'LAST_COMPLETE_MONTH'
  /** The latest quarter of a calendar year that is complete. */
  | 'LAST_COMPLETE_QUARTER'
  /** From April to the latest complete month. */
  | 'YEAR_TO_DATE';

/** What somebody is to the hub. */
export type Role =
  /** Lets people in and sets the hub up. */
  | 'ADMINISTRATOR'
  /** Asks freely about figures that are protected. */
  | 'ANALYST'
  /** Reads pages and packs. */
  | 'BOARD_VIEWER'
  /** Reads everything exactly, writes and imports. */
  | 'OFFICER'
  /** Reads and sends in what their own organisation returns. */
  | 'PARTNER'
  /** Has not signed in. */
  | 'PUBLIC'
  /** Tries the hub out, while all it holds is illustrative. */
  | 'TRIAL';

/** Must fix, check this, or for information. */
export type RowFaultSeverity =
  /** The row is published, and somebody should look at it. */
  | 'CHECK_THIS'
  /** Nothing is wrong; it is said so that it is known. */
  | 'FOR_INFORMATION'
  /** The row cannot be published until it is put right. */
  | 'MUST_FIX';

/** Planned, held or cancelled. */
export type SessionState =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It is planned, or nothing was heard of it. */
  | 'PLANNED';

/** Narrows by one of a list of words. */
export type SessionStateFilter = {
  /** Exactly this. */
  equals?: SessionState | null | undefined;
  /** Any of these. */
  in?: Array<SessionState> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: SessionState | null | undefined;
  /** None of these. */
  notIn?: Array<SessionState> | null | undefined;
};

/** How the person showed who they are. */
export type SignInWay =
  /** By the provider of the organisation. */
  | 'OPENID_CONNECT'
  /** By a password kept here. */
  | 'PASSWORD';

/** How the hub knows who asks. */
export type SignedInBy =
  /** Not at all. */
  | 'NOBODY'
  /** By the provider of the organisation. */
  | 'OPENID_CONNECT'
  /** By a password kept here. */
  | 'PASSWORD'
  /** It is a program of the hub itself. */
  | 'PROGRAM'
  /** By an API token. */
  | 'TOKEN'
  /** Not at all: the hub is being tried out, and all it holds is illustrative. */
  | 'TRIAL';

/** Counted from registrations or by head count. */
export type SupportCountMethod =
  /** By counting heads. */
  | 'HEAD_COUNT'
  /** From a register of who was supported. */
  | 'REGISTERED';

/** Over which days a figure of a period is taken: its own, its end, or the twelve months that end with it. */
export type TakenOver =
  /** At the end of the period: what stands then. */
  | 'END_OF_PERIOD'
  /** Over the days of the period. */
  | 'PERIOD'
  /** Over the twelve months that end with the period. */
  | 'TWELVE_MONTHS';

/** The length of period that the number is for. */
export type TargetGrain =
  /** To reach in each financial year. */
  | 'FINANCIAL_YEAR'
  /** To reach in each month. */
  | 'MONTH'
  /** To reach in each quarter. */
  | 'QUARTER';

/** What a target says. */
export type TargetInput = {
  /** The length of period that the number is for. */
  grain: TargetGrain;
  /** Identifier of the measure, such as "engagement.attendances". */
  measure: string;
  /** The number to reach, such as "110" or "12.75", in the unit of the measure; pounds for money, with at most two digits of pence. At most ten digits and four decimals. It may be written as in print, with commas or spaces between thousands and the sign of that unit: "£1,250.50", "80%". */
  number: string;
  /** The office or board that set it, never a person by name. */
  setBy: string;
  /** First day on which it holds, such as 2026-04-01. Periods that begin on it or later are compared with it, until a later target holds. */
  since: string;
  /** The zone; left out for all zones together. */
  zone?: string | null | undefined;
};

/** Narrows by text. */
export type TextFilter = {
  /** Holds this, whatever the case. */
  contains?: string | null | undefined;
  /** Exactly this. */
  equals?: string | null | undefined;
  /** Any of these. */
  in?: Array<string> | null | undefined;
  /** True for rows that have none, false for rows that have one. */
  isNull?: boolean | null | undefined;
  /** Anything but this; rows that have none are left out. */
  not?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
};

/** What a token opens. */
export type TokenScope =
  /** Asks the API. */
  | 'READ'
  /** Gets files, as a spreadsheet does. */
  | 'READ_FILES';

/** What kind of source this is; each has one importer. */
export type UploadSource =
  /** Which areas are compared with zones under a name. */
  | 'COMPARISON_AREAS'
  /** The illustrative records of the sample. */
  | 'ILLUSTRATION'
  /** Indices of deprivation of areas. */
  | 'LSOA_DEPRIVATION'
  /** Areas (LSOAs) and the districts they lie in. */
  | 'LSOA_LOOKUP'
  /** Residents and households of areas, by the census. */
  | 'LSOA_POPULATION'
  /** Street files of data.police.uk. */
  | 'POLICE_STREET'
  /** Monthly counts made of street files. */
  | 'POLICE_STREET_COUNTS'
  /** Public facts that the sample holds. */
  | 'PUBLISHED_FACTS'
  /** Grants in the 360Giving standard. */
  | 'THREE_SIXTY_GIVING'
  /** Which areas make a zone, and since when. */
  | 'ZONE_MEMBERSHIP'
  /** Outlines of zones for the map. */
  | 'ZONE_OUTLINE';

/** Where the import stands: received, parsing, checked, published, rejected or superseded by a later file. */
export type UploadState =
  /** Its rows were checked; nothing is published yet. */
  | 'CHECKED'
  /** Its rows are being read. */
  | 'PARSING'
  /** Its rows are in the figures. */
  | 'PUBLISHED'
  /** It arrived and was kept as it is. */
  | 'RECEIVED'
  /** It was refused; its faults say why. */
  | 'REJECTED'
  /** A later file stands in its place. */
  | 'SUPERSEDED';

/** What the person may see and do. */
export type UserRole =
  /** Lets people in and sets the hub up. */
  | 'ADMINISTRATOR'
  /** Asks freely about figures that are protected. */
  | 'ANALYST'
  /** Reads pages and packs. */
  | 'BOARD_VIEWER'
  /** Reads everything exactly, writes and imports. */
  | 'OFFICER'
  /** Reads and sends in what their own organisation returns. */
  | 'PARTNER';

/** Whether the person may come in. */
export type UserState =
  /** They may come in. */
  | 'ACTIVE'
  /** They have not come in yet. */
  | 'INVITED'
  /** They are kept out. */
  | 'SUSPENDED';

/** Narrows by Venue. */
export type VenueFilter = {
  /** Any of these, by identifier. */
  in?: Array<string | number> | null | undefined;
  /** True for records that have none. */
  isNull?: boolean | null | undefined;
  /** By name. */
  name?: TextFilter | null | undefined;
  /** None of these, by identifier. */
  notIn?: Array<string | number> | null | undefined;
};

/** What kind of place it is. */
export type VenueKind =
  /** Allotment. */
  | 'ALLOTMENT'
  /** Community centre. */
  | 'COMMUNITY_CENTRE'
  /** Community room. */
  | 'COMMUNITY_ROOM'
  /** Library. */
  | 'LIBRARY'
  /** Other. */
  | 'OTHER'
  /** Outdoors. */
  | 'OUTDOORS'
  /** Place of worship. */
  | 'PLACE_OF_WORSHIP'
  /** Playground. */
  | 'PLAYGROUND'
  /** School. */
  | 'SCHOOL';

/** Whether it was written, corrected or withdrawn. */
export type WrittenChangeAct =
  /** What it says was changed. */
  | 'CORRECTED'
  /** It was taken back, and counts no more. */
  | 'WITHDRAWN'
  /** It was written for the first time. */
  | 'WRITTEN';

/** What the figures are compared with. Null for nothing. */
export type WrittenFindingComparison =
  /** Previous period. */
  | 'PREVIOUS_PERIOD'
  /** Same period last year. */
  | 'SAME_PERIOD_LAST_YEAR'
  /** Target. */
  | 'TARGET';

/** What the limits were made of that the card showed: the months shown, as it was once, or all that are held. */
export type WrittenFindingLimitsOf =
  /** Months held. */
  | 'MONTHS_HELD'
  /** Months shown. */
  | 'MONTHS_SHOWN';

/** How sure the membership is. Counts by zone use high and medium. */
export type ZoneAreaConfidence =
  /** The area surely belongs to the zone. */
  | 'HIGH'
  /** It may belong to the zone; no figure counts it. */
  | 'LOW'
  /** It mostly belongs to the zone. */
  | 'MEDIUM';

/** LSOA, list of streets, or polygon. */
export type ZoneAreaKind =
  /** A census area (LSOA), whole. */
  | 'LSOA'
  /** An outline on the map. */
  | 'POLYGON'
  /** A list of streets. */
  | 'STREETS';

/** What an event says. */
export type ZoneEventInput = {
  /** The day it happened, up to today, such as 2026-04-23. */
  date: string;
  /** The domains whose measures it may concern, such as "engagement": it is drawn and named beside no others. Every domain when left out. */
  domains?: Array<string> | null | undefined;
  /** What sort of event it is. */
  kind: ZoneEventKind;
  /** Address of the page where it was published; left out when it was not. */
  link?: string | null | undefined;
  /** What happened, in at most 50 characters. What it caused is not said. */
  title: string;
  /** The zones that it concerns, one or more. */
  zones: Array<string>;
};

/** What sort of event it is. */
export type ZoneEventKind =
  /** How something is counted changed. */
  | 'DATA'
  /** Police or council acted. */
  | 'ENFORCEMENT'
  /** Money was given or ended. */
  | 'FUNDING'
  /** A place was opened, closed or changed. */
  | 'PLACE'
  /** Something began or ended in the programme. */
  | 'PROGRAMME';

/** Narrows by zone. */
export type ZoneFilter = {
  /** In any of these zones. */
  in?: Array<string> | null | undefined;
  /** In none of these zones. */
  notIn?: Array<string> | null | undefined;
};

export type TargetsQueryVariables = Exact<{
  measure: string;
  mayHistoryOfWords: boolean;
  mayFilesImported: boolean;
}>;

export type TargetsQuery = {
  targets: {
    totalCount: number;
    nodes: Array<{
      id: string;
      measure: string;
      grain: TargetGrain;
      number: string;
      since: string;
      setBy: string;
      illustrative: boolean;
      writtenAt: string | null;
      correctedAt: string | null;
      withdrawnAt: string | null;
      revision: number;
      zone: { slug: string; name: string } | null;
      importedFrom?: { fileName: string } | null;
    }>;
  };
  targetChanges?: {
    nodes: Array<{
      id: string;
      recordId: number;
      act: WrittenChangeAct;
      at: string;
      reason: string | null;
      before: Record<string, unknown> | null;
      after: Record<string, unknown> | null;
    }>;
  };
};

export type TargetSaidFragment = {
  id: string;
  measure: string;
  grain: TargetGrain;
  number: string;
  since: string;
  setBy: string;
  illustrative: boolean;
  writtenAt: string | null;
  correctedAt: string | null;
  withdrawnAt: string | null;
  revision: number;
  zone: { slug: string; name: string } | null;
  importedFrom?: { fileName: string } | null;
};

export type TargetQueryVariables = Exact<{
  id: string | number;
  mayHistoryOfWords: boolean;
  mayFilesImported: boolean;
}>;

export type TargetQuery = {
  target: {
    id: string;
    measure: string;
    grain: TargetGrain;
    number: string;
    since: string;
    setBy: string;
    illustrative: boolean;
    writtenAt: string | null;
    correctedAt: string | null;
    withdrawnAt: string | null;
    revision: number;
    history?: {
      nodes: Array<{
        id: string;
        act: WrittenChangeAct;
        at: string;
        reason: string | null;
        before: Record<string, unknown> | null;
        after: Record<string, unknown> | null;
      }>;
    };
    zone: { slug: string; name: string } | null;
    importedFrom?: { fileName: string } | null;
  } | null;
};

export type SetTargetMutationVariables = Exact<{
  target: TargetInput;
}>;

export type SetTargetMutation = { setTarget: { id: string } };

export type CorrectTargetMutationVariables = Exact<{
  id: string | number;
  target: TargetInput;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type CorrectTargetMutation = { correctTarget: { id: string } };

export type WithdrawTargetMutationVariables = Exact<{
  id: string | number;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type WithdrawTargetMutation = { withdrawTarget: { id: string } };

export type RebasesQueryVariables = Exact<{
  measure: string;
  mayHistoryOfWords: boolean;
  mayFilesImported: boolean;
}>;

export type RebasesQuery = {
  measures: Array<{
    id: string;
    title: string;
    domain: string;
    byZone: boolean;
    chart: ChartKind;
    firstMonth: string | null;
    latestMonth: string | null;
  }>;
  rebases: {
    totalCount: number;
    nodes: Array<{
      id: string;
      measure: string;
      month: string;
      reason: string;
      baselinePoints: number | null;
      illustrative: boolean;
      writtenAt: string | null;
      correctedAt: string | null;
      withdrawnAt: string | null;
      revision: number;
      zone: { slug: string; name: string } | null;
      event: { id: string; date: string; title: string; kind: ZoneEventKind } | null;
      importedFrom?: { fileName: string } | null;
    }>;
  };
  rebaseChanges?: {
    nodes: Array<{
      id: string;
      recordId: number;
      act: WrittenChangeAct;
      at: string;
      reason: string | null;
      before: Record<string, unknown> | null;
      after: Record<string, unknown> | null;
    }>;
  };
  ghostedPoints: {
    nodes: Array<{
      id: string;
      measure: string;
      month: string;
      reason: string;
      illustrative: boolean;
      writtenAt: string | null;
      correctedAt: string | null;
      withdrawnAt: string | null;
      revision: number;
      zone: { slug: string; name: string } | null;
      importedFrom?: { fileName: string } | null;
    }>;
  };
  zoneEvents: { nodes: Array<{ id: string; date: string; title: string; kind: ZoneEventKind }> };
};

export type GhostSaidFragment = {
  id: string;
  measure: string;
  month: string;
  reason: string;
  illustrative: boolean;
  writtenAt: string | null;
  correctedAt: string | null;
  withdrawnAt: string | null;
  revision: number;
  zone: { slug: string; name: string } | null;
  importedFrom?: { fileName: string } | null;
};

export type RebaseSaidFragment = {
  id: string;
  measure: string;
  month: string;
  reason: string;
  baselinePoints: number | null;
  illustrative: boolean;
  writtenAt: string | null;
  correctedAt: string | null;
  withdrawnAt: string | null;
  revision: number;
  zone: { slug: string; name: string } | null;
  event: { id: string; date: string; title: string; kind: ZoneEventKind } | null;
  importedFrom?: { fileName: string } | null;
};

export type RebaseQueryVariables = Exact<{
  id: string | number;
  mayHistoryOfWords: boolean;
  mayFilesImported: boolean;
}>;

export type RebaseQuery = {
  measures: Array<{ id: string; firstMonth: string | null; latestMonth: string | null }>;
  rebase: {
    id: string;
    measure: string;
    month: string;
    reason: string;
    baselinePoints: number | null;
    illustrative: boolean;
    writtenAt: string | null;
    correctedAt: string | null;
    withdrawnAt: string | null;
    revision: number;
    history?: {
      nodes: Array<{
        id: string;
        act: WrittenChangeAct;
        at: string;
        reason: string | null;
        before: Record<string, unknown> | null;
        after: Record<string, unknown> | null;
      }>;
    };
    zone: { slug: string; name: string } | null;
    event: { id: string; date: string; title: string; kind: ZoneEventKind } | null;
    importedFrom?: { fileName: string } | null;
  } | null;
  zoneEvents: { nodes: Array<{ id: string; date: string; title: string; kind: ZoneEventKind }> };
};

export type GhostQueryVariables = Exact<{
  id: string | number;
  mayHistoryOfWords: boolean;
  mayFilesImported: boolean;
}>;

export type GhostQuery = {
  ghostedPoint: {
    id: string;
    measure: string;
    month: string;
    reason: string;
    illustrative: boolean;
    writtenAt: string | null;
    correctedAt: string | null;
    withdrawnAt: string | null;
    revision: number;
    history?: {
      nodes: Array<{
        id: string;
        act: WrittenChangeAct;
        at: string;
        reason: string | null;
        before: Record<string, unknown> | null;
        after: Record<string, unknown> | null;
      }>;
    };
    zone: { slug: string; name: string } | null;
    importedFrom?: { fileName: string } | null;
  } | null;
};

export type GhostPointMutationVariables = Exact<{
  point: GhostedPointInput;
}>;

export type GhostPointMutation = { ghostPoint: { id: string } };

export type WithdrawGhostedPointMutationVariables = Exact<{
  id: string | number;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type WithdrawGhostedPointMutation = { withdrawGhostedPoint: { id: string } };

export type AddRebasesMutationVariables = Exact<{
  rebases: Array<RebaseInput> | RebaseInput;
}>;

export type AddRebasesMutation = { addRebases: Array<{ id: string }> };

export type CorrectRebaseMutationVariables = Exact<{
  id: string | number;
  rebase: RebaseInput;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type CorrectRebaseMutation = { correctRebase: { id: string } };

export type WithdrawRebaseMutationVariables = Exact<{
  id: string | number;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type WithdrawRebaseMutation = { withdrawRebase: { id: string } };

export type CardFindingQueryVariables = Exact<{
  measure: string;
  zones?: Array<string> | string | null | undefined;
  period: PeriodInput;
  comparison?: WrittenFindingComparison | null | undefined;
}>;

export type CardFindingQuery = {
  findingsFor: Array<{ fingerprint: string; finding: { id: string; words: string; revision: number } | null }>;
};

export type FindingNowQueryVariables = Exact<{
  measure: string;
  zones?: Array<string> | string | null | undefined;
  period: PeriodInput;
  comparison?: WrittenFindingComparison | null | undefined;
}>;

export type FindingNowQuery = {
  findingsFor: Array<{
    finding: {
      id: string;
      revision: number;
      history: {
        nodes: Array<{
          id: string;
          act: WrittenChangeAct;
          at: string;
          reason: string | null;
          before: Record<string, unknown> | null;
          after: Record<string, unknown> | null;
        }>;
      };
    } | null;
  }>;
};

export type FindingHistoryQueryVariables = Exact<{ [key: string]: never }>;

export type FindingHistoryQuery = {
  writtenFindingChanges: {
    nodes: Array<{
      id: string;
      act: WrittenChangeAct;
      at: string;
      reason: string | null;
      before: Record<string, unknown> | null;
      after: Record<string, unknown> | null;
    }>;
  };
};

export type WriteFindingMutationVariables = Exact<{
  finding: FindingInput;
}>;

export type WriteFindingMutation = { writeFinding: { id: string } };

export type CorrectFindingMutationVariables = Exact<{
  id: string | number;
  words: string;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type CorrectFindingMutation = { correctFinding: { id: string } };

export type WithdrawFindingMutationVariables = Exact<{
  id: string | number;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type WithdrawFindingMutation = { withdrawFinding: { id: string } };

export type ComparedQueryVariables = Exact<{
  where: CombinedWhere;
  compareTo: Comparison;
}>;

export type ComparedQuery = {
  measures: Array<{ field: string; title: string; unit: string }>;
  combined: {
    rows: Array<{
      zone: { slug: string; name: string } | null;
      sessionsHeld: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      attendances: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      familiesSupported: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      individualsSupported: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      outreachActions: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      concernsRaised: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      concernsClosed: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      amountAwarded: {
        state: FigureState;
        amount: string | null;
        before: { state: FigureState; amount: string | null } | null;
        change: {
          absolute: string | null;
          percent: number | null;
          amount: string | null;
          before: string | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      amountPaid: {
        state: FigureState;
        amount: string | null;
        before: { state: FigureState; amount: string | null } | null;
        change: {
          absolute: string | null;
          percent: number | null;
          amount: string | null;
          before: string | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      recordedCrime: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      antiSocialBehaviour: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          percent: number | null;
          number: number | null;
          before: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
    }>;
  };
};

export type ComparedCountFragment = {
  state: FigureState;
  number: number | null;
  before: { state: FigureState; number: number | null } | null;
  change: {
    absolute: number | null;
    percent: number | null;
    number: number | null;
    before: number | null;
    reason: string | null;
    over: { label: string } | null;
    comparedWith: { label: string } | null;
  } | null;
};

export type ComparedAmountFragment = {
  state: FigureState;
  amount: string | null;
  before: { state: FigureState; amount: string | null } | null;
  change: {
    absolute: string | null;
    percent: number | null;
    amount: string | null;
    before: string | null;
    reason: string | null;
    over: { label: string } | null;
    comparedWith: { label: string } | null;
  } | null;
};

export type MonthlyTargetsQueryVariables = Exact<{
  where: CombinedWhere;
}>;

export type MonthlyTargetsQuery = {
  measures: Array<{ field: string; title: string; unit: string }>;
  combined: {
    rows: Array<{
      zone: { slug: string; name: string } | null;
      period: { label: string };
      sessionsHeld: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      attendances: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      familiesSupported: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      individualsSupported: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      outreachActions: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      concernsRaised: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      concernsClosed: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      amountAwarded: {
        state: FigureState;
        amount: string | null;
        before: { state: FigureState; amount: string | null } | null;
        change: { absolute: string | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      amountPaid: {
        state: FigureState;
        amount: string | null;
        before: { state: FigureState; amount: string | null } | null;
        change: { absolute: string | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      recordedCrime: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
      antiSocialBehaviour: {
        state: FigureState;
        number: number | null;
        before: { state: FigureState; number: number | null } | null;
        change: { absolute: number | null } | null;
        targetsMet: { met: number; of: number } | null;
      };
    }>;
  };
};

export type AimedCountFragment = {
  state: FigureState;
  number: number | null;
  before: { state: FigureState; number: number | null } | null;
  change: { absolute: number | null } | null;
  targetsMet: { met: number; of: number } | null;
};

export type AimedAmountFragment = {
  state: FigureState;
  amount: string | null;
  before: { state: FigureState; amount: string | null } | null;
  change: { absolute: string | null } | null;
  targetsMet: { met: number; of: number } | null;
};

export type AroundEventsQueryVariables = Exact<{
  measures: Array<string> | string;
  zones0: Array<string> | string;
  before0: PeriodInput;
  since0: PeriodInput;
  zones1: Array<string> | string;
  before1: PeriodInput;
  since1: PeriodInput;
  zones2: Array<string> | string;
  before2: PeriodInput;
  since2: PeriodInput;
  zones3: Array<string> | string;
  before3: PeriodInput;
  since3: PeriodInput;
  zones4: Array<string> | string;
  before4: PeriodInput;
  since4: PeriodInput;
}>;

export type AroundEventsQuery = {
  before0: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  since0: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  before1: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  since1: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  before2: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  since2: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  before3: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  since3: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  before4: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
  since4: Array<{ zone: { slug: string } | null; points: Array<{ state: FigureState; mean: number | null; charted: boolean }> }>;
};

export type SideOfEventFragment = {
  zone: { slug: string } | null;
  points: Array<{ state: FigureState; mean: number | null; charted: boolean }>;
};

export type TrendsQueryVariables = Exact<{
  measures: Array<string> | string;
  zones?: Array<string> | string | null | undefined;
  period: PeriodInput;
  comparison?: WrittenFindingComparison | null | undefined;
  compareTo?: Comparison | null | undefined;
  isCompared?: boolean;
}>;

export type TrendsQuery = {
  measures: Array<{
    id: string;
    title: string;
    description: string;
    unit: string;
    formula: string;
    better: ImprovementDirection;
    additiveOverTime: boolean;
    additiveOverPlace: boolean;
    takenOver: TakenOver;
    completenessOf: CompletenessUnit | null;
    protected: boolean;
    shownExactly: boolean;
    illustrative: boolean;
    source: string;
    owner: string;
    domain: string;
    version: number;
    grains: Array<Grain>;
    chartReason: string | null;
    sharedByZones: boolean;
  }>;
  findingsFor: Array<{
    measure: string;
    finding: { words: string; writtenAt: string; correctedAt: string | null } | null;
    earlier: { words: string; writtenAt: string; fromDate: string; beforeDate: string; limitsOf: WrittenFindingLimitsOf } | null;
  }>;
  placeSeries: Array<{
    measure: { id: string };
    zone: { slug: string };
    place: { name: string };
    points: Array<{ period: { month: string | null }; figure: { state: FigureState; number: number | null } }>;
  }>;
  trends: Array<{
    finding: string;
    findingKind: FindingKind;
    sentence: string;
    variation: ControlChartPointType | null;
    assurance: ControlChartAssurance | null;
    trialLimits: boolean;
    target: number | null;
    targetAmount: string | null;
    totalAmount: string | null;
    illustrative: boolean;
    asAt: string;
    measure: { id: string };
    zone: { slug: string; name: string } | null;
    rebases: Array<{ month: string; reason: string }>;
    events: Array<{ id: string; date: string; title: string; kind: ZoneEventKind; illustrative: boolean }>;
    completeness: { received: number; expected: number } | null;
    points: Array<{
      state: FigureState;
      number: number | null;
      amount: string | null;
      leftOut: number;
      ghosted: string | null;
      mean: number | null;
      lowerProcessLimit: number | null;
      upperProcessLimit: number | null;
      segment: number | null;
      rule: ControlChartRule | null;
      direction: ControlChartRuleDirection | null;
      pointType: ControlChartPointType | null;
      target: number | null;
      period: { month: string | null };
      counts: { part: number; of: number } | null;
      coverage: { covered: number; of: number; missing: string | null } | null;
      before?: {
        state: FigureState;
        number: number | null;
        amount: string | null;
        period: { month: string | null };
        counts: { part: number; of: number } | null;
      } | null;
    }>;
  }>;
};

export type CardMeasureFragment = {
  id: string;
  title: string;
  description: string;
  unit: string;
  formula: string;
  better: ImprovementDirection;
  additiveOverTime: boolean;
  additiveOverPlace: boolean;
  takenOver: TakenOver;
  completenessOf: CompletenessUnit | null;
  protected: boolean;
  shownExactly: boolean;
  illustrative: boolean;
  source: string;
  owner: string;
  domain: string;
  version: number;
  grains: Array<Grain>;
  chartReason: string | null;
  sharedByZones: boolean;
};

export type CardTrendFragment = {
  finding: string;
  findingKind: FindingKind;
  sentence: string;
  variation: ControlChartPointType | null;
  assurance: ControlChartAssurance | null;
  trialLimits: boolean;
  target: number | null;
  targetAmount: string | null;
  totalAmount: string | null;
  illustrative: boolean;
  asAt: string;
  measure: { id: string };
  zone: { slug: string; name: string } | null;
  rebases: Array<{ month: string; reason: string }>;
  events: Array<{ id: string; date: string; title: string; kind: ZoneEventKind; illustrative: boolean }>;
  completeness: { received: number; expected: number } | null;
  points: Array<{
    state: FigureState;
    number: number | null;
    amount: string | null;
    leftOut: number;
    ghosted: string | null;
    mean: number | null;
    lowerProcessLimit: number | null;
    upperProcessLimit: number | null;
    segment: number | null;
    rule: ControlChartRule | null;
    direction: ControlChartRuleDirection | null;
    pointType: ControlChartPointType | null;
    target: number | null;
    period: { month: string | null };
    counts: { part: number; of: number } | null;
    coverage: { covered: number; of: number; missing: string | null } | null;
    before?: {
      state: FigureState;
      number: number | null;
      amount: string | null;
      period: { month: string | null };
      counts: { part: number; of: number } | null;
    } | null;
  }>;
};

export type TrendOfAllQueryVariables = Exact<{
  measure: string;
  period: PeriodInput;
  compareTo?: Comparison | null | undefined;
  isCompared?: boolean;
}>;

export type TrendOfAllQuery = {
  trend: {
    finding: string;
    findingKind: FindingKind;
    sentence: string;
    variation: ControlChartPointType | null;
    assurance: ControlChartAssurance | null;
    trialLimits: boolean;
    target: number | null;
    targetAmount: string | null;
    totalAmount: string | null;
    illustrative: boolean;
    asAt: string;
    measure: {
      id: string;
      title: string;
      description: string;
      unit: string;
      formula: string;
      better: ImprovementDirection;
      additiveOverTime: boolean;
      additiveOverPlace: boolean;
      takenOver: TakenOver;
      completenessOf: CompletenessUnit | null;
      protected: boolean;
      shownExactly: boolean;
      illustrative: boolean;
      source: string;
      owner: string;
      domain: string;
      version: number;
      grains: Array<Grain>;
      chartReason: string | null;
      sharedByZones: boolean;
    };
    zone: { slug: string; name: string } | null;
    rebases: Array<{ month: string; reason: string }>;
    events: Array<{ id: string; date: string; title: string; kind: ZoneEventKind; illustrative: boolean }>;
    completeness: { received: number; expected: number } | null;
    points: Array<{
      state: FigureState;
      number: number | null;
      amount: string | null;
      leftOut: number;
      ghosted: string | null;
      mean: number | null;
      lowerProcessLimit: number | null;
      upperProcessLimit: number | null;
      segment: number | null;
      rule: ControlChartRule | null;
      direction: ControlChartRuleDirection | null;
      pointType: ControlChartPointType | null;
      target: number | null;
      period: { month: string | null };
      counts: { part: number; of: number } | null;
      coverage: { covered: number; of: number; missing: string | null } | null;
      before?: {
        state: FigureState;
        number: number | null;
        amount: string | null;
        period: { month: string | null };
        counts: { part: number; of: number } | null;
      } | null;
    }>;
  };
};

export type AttendanceDaysQueryVariables = Exact<{
  where: EngagementWhere;
  offset: number;
}>;

export type AttendanceDaysQuery = {
  measures: Array<{ id: string; title: string; description: string; formula: string; unit: string; source: string; owner: string }>;
  engagement: {
    asAt: string;
    illustrative: boolean;
    rowCount: number;
    rows: Array<{
      zone: { slug: string; name: string } | null;
      period: { start: string };
      sessionsHeld: { state: FigureState; number: number | null };
      attendances: { state: FigureState; number: number | null };
    }>;
  };
};

export type AttendancesMadeOfQueryVariables = Exact<{
  where: EngagementWhere;
}>;

export type AttendancesMadeOfQuery = {
  measures: Array<{ id: string; source: string }>;
  byKind: {
    asAt: string;
    illustrative: boolean;
    period: { start: string; end: string };
    rows: Array<{
      activityKind: ActivityKind | null;
      attendances: { state: FigureState; number: number | null; shareOfTotal: number | null };
    }>;
    totals: {
      attendances: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        coverage: { covered: number; of: number; missing: string | null } | null;
      };
    };
  };
  byVenue: {
    rows: Array<{
      venue: { name: string } | null;
      attendances: { state: FigureState; number: number | null; shareOfTotal: number | null };
    }>;
  };
  byOrganisation: {
    rows: Array<{
      organisation: { id: string; name: string; identifiers: { nodes: Array<{ identifier: string }> } } | null;
      attendances: { state: FigureState; number: number | null; shareOfTotal: number | null };
    }>;
  };
  byAge: {
    rows: Array<{ ageBand: string | null; attendancesByAge: { state: FigureState; number: number | null; shareOfTotal: number | null } }>;
    totals: { attendancesByAge: { state: FigureState; number: number | null } };
  };
};

export type EventsQueryVariables = Exact<{
  mayHistoryOfWords: boolean;
}>;

export type EventsQuery = {
  zones: {
    nodes: Array<{
      slug: string;
      name: string;
      events: {
        totalCount: number;
        nodes: Array<{
          id: string;
          date: string;
          title: string;
          kind: ZoneEventKind;
          link: string | null;
          illustrative: boolean;
          writtenAt: string | null;
          correctedAt: string | null;
        }>;
      };
    }>;
  };
  zoneEventChanges?: {
    totalCount: number;
    nodes: Array<{
      id: string;
      recordId: number;
      act: WrittenChangeAct;
      at: string;
      reason: string | null;
      before: Record<string, unknown> | null;
      after: Record<string, unknown> | null;
    }>;
  };
};

export type EventQueryVariables = Exact<{
  id: string | number;
  mayHistoryOfWords: boolean;
  mayFilesImported: boolean;
}>;

export type EventQuery = {
  zoneEvent: {
    id: string;
    date: string;
    title: string;
    kind: ZoneEventKind;
    domains: Array<string> | null;
    link: string | null;
    illustrative: boolean;
    writtenAt: string | null;
    correctedAt: string | null;
    withdrawnAt: string | null;
    revision: number;
    importedFrom?: { fileName: string } | null;
    zones: { nodes: Array<{ zone: { slug: string; name: string } }> };
    history?: {
      nodes: Array<{
        id: string;
        act: WrittenChangeAct;
        at: string;
        reason: string | null;
        before: Record<string, unknown> | null;
        after: Record<string, unknown> | null;
      }>;
    };
  } | null;
};

export type AddEventMutationVariables = Exact<{
  event: ZoneEventInput;
}>;

export type AddEventMutation = { addZoneEvent: { id: string } };

export type CorrectEventMutationVariables = Exact<{
  id: string | number;
  event: ZoneEventInput;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type CorrectEventMutation = { correctZoneEvent: { id: string } };

export type WithdrawEventMutationVariables = Exact<{
  id: string | number;
  why: string;
  seenRevision?: number | null | undefined;
}>;

export type WithdrawEventMutation = { withdrawZoneEvent: { id: string } };

export type GrantLineFragment = {
  id: string;
  title: string;
  amountAwarded: string;
  awardDate: string;
  plannedEndDate: string | null;
  illustrative: boolean;
  recipientOrganization: { id: string; name: string; identifiers: { nodes: Array<{ identifier: string }> } };
  fundingRound: { id: string; title: string; financialYear: string } | null;
  application?: { reference: string } | null;
  zones: { nodes: Array<{ share: number; shareBefore: number; zone: { slug: string; name: string } | null }> };
  payments: {
    nodes: Array<{ instalment: number; dueOn: string | null; amountDue: string; paidOn: string | null; amountPaid: string | null }>;
  } | null;
  spendReports: { nodes: Array<{ reportedOn: string; amountSpent: string; amountReturned: string; final: boolean }> } | null;
};

export type GrantRecordQueryVariables = Exact<{
  id: string | number;
  held: PeriodInput;
  mayApplicationRows: boolean;
  mayFilesImported: boolean;
}>;

export type GrantRecordQuery = {
  asked: { asAt: string; totals: { amountAwarded: { state: FigureState } } };
  grant: {
    grantIdentifier: string;
    description: string;
    amountAppliedFor: string | null;
    plannedStartDate: string | null;
    conditions: string | null;
    reasons: string | null;
    sourceUrl: string | null;
    regrantType: string | null;
    id: string;
    title: string;
    amountAwarded: string;
    awardDate: string;
    plannedEndDate: string | null;
    illustrative: boolean;
    fundingOrganization: { id: string; name: string };
    grantProgramme: { title: string; code: string } | null;
    application?: {
      moderatedScorePercent: number | null;
      receivedOn: string;
      decidedOn: string | null;
      decidedBy: string | null;
      reference: string;
    } | null;
    beneficiaryLocations: {
      totalCount: number;
      nodes: Array<{ id: string; name: string | null; geoCode: string | null; geoCodeType: string | null; countryCode: string | null }>;
    };
    activitiesFunded: {
      totalCount: number;
      nodes: Array<{
        id: string;
        illustrative: boolean;
        activity: {
          id: string;
          title: string;
          kind: ActivityKind;
          theme: ActivityTheme;
          since: string;
          until: string | null;
          organisation: { id: string; name: string };
        };
      }>;
    };
    importedFrom: { source: UploadSource; fileName?: string; attribution: string | null };
    recipientOrganization: { id: string; name: string; identifiers: { nodes: Array<{ identifier: string }> } };
    fundingRound: { id: string; title: string; financialYear: string } | null;
    zones: { nodes: Array<{ share: number; shareBefore: number; zone: { slug: string; name: string } | null }> };
    payments: {
      nodes: Array<{ instalment: number; dueOn: string | null; amountDue: string; paidOn: string | null; amountPaid: string | null }>;
    } | null;
    spendReports: { nodes: Array<{ reportedOn: string; amountSpent: string; amountReturned: string; final: boolean }> } | null;
  } | null;
};

export type GrantsQueryVariables = Exact<{
  where: GrantsWhere;
  period: PeriodInput;
  held: PeriodInput;
  mayApplicationRows: boolean;
}>;

export type GrantsQuery = {
  measures: Array<{ id: string; field: string; title: string; source: string }>;
  inPeriod: {
    asAt: string;
    illustrative: boolean;
    period: { start: string; lastDay: string };
    rows: Array<{
      amountAwarded: { amount: string | null; state: FigureState };
      awards: {
        totalCount: number;
        nodes: Array<{
          id: string;
          title: string;
          amountAwarded: string;
          awardDate: string;
          plannedEndDate: string | null;
          illustrative: boolean;
          activitiesFunded: { totalCount: number; nodes: Array<{ activity: { theme: ActivityTheme; zone: { slug: string } } }> };
          recipientOrganization: { id: string; name: string; identifiers: { nodes: Array<{ identifier: string }> } };
          fundingRound: { id: string; title: string; financialYear: string } | null;
          application?: { reference: string } | null;
          zones: { nodes: Array<{ share: number; shareBefore: number; zone: { slug: string; name: string } | null }> };
          payments: {
            nodes: Array<{ instalment: number; dueOn: string | null; amountDue: string; paidOn: string | null; amountPaid: string | null }>;
          } | null;
          spendReports: { nodes: Array<{ reportedOn: string; amountSpent: string; amountReturned: string; final: boolean }> } | null;
        }>;
      };
    }>;
    totals: {
      amountAwarded: { amount: string | null; state: FigureState; note: string | null };
      amountPaid: { amount: string | null; state: FigureState; note: string | null };
      amountSpent: { amount: string | null; state: FigureState; note: string | null };
      amountReturned: { amount: string | null; state: FigureState; note: string | null };
      committedNotPaid: { amount: string | null; state: FigureState; note: string | null };
      underspend: { amount: string | null; state: FigureState; note: string | null };
      notYetSpent: { amount: string | null; state: FigureState; note: string | null };
    };
  };
  ofBudgets: { totals: { budgetUsed: { number: number | null; state: FigureState; note: string | null } } };
  byRoundAndZone: {
    rows: Array<{
      fundingRound: { id: string; title: string; financialYear: string } | null;
      zone: { slug: string; name: string } | null;
      amountAwarded: { amount: string | null; state: FigureState };
    }>;
  };
  byRound: { rows: Array<{ fundingRound: { id: string } | null; amountAwarded: { amount: string | null; state: FigureState } }> };
  byZone: { rows: Array<{ zone: { slug: string; name: string } | null; amountAwarded: { amount: string | null; state: FigureState } }> };
  wholeRounds: {
    rows: Array<{
      fundingRound: { id: string } | null;
      applicationsReceived: { number: number | null; state: FigureState };
      successRate: { number: number | null; state: FigureState };
      amountAwarded: { amount: string | null; state: FigureState };
      underspend: { amount: string | null; state: FigureState };
      budgetUsed: { number: number | null; state: FigureState };
    }>;
  };
  decisions: {
    rows: Array<{
      applicationDecision: ApplicationDecision | null;
      fundingRound: { id: string } | null;
      applicationsReceived: { number: number | null; state: FigureState };
    }>;
  };
  fundingRounds: {
    totalCount: number;
    nodes: Array<{
      id: string;
      title: string;
      financialYear: string;
      budget: string | null;
      cutOffScorePercent: number | null;
      opensOn: string | null;
      closesOn: string | null;
      decidedOn: string | null;
      amountAwardedPublished: string | null;
      applicationsPublished: number | null;
      awardsPublished: number | null;
      illustrative: boolean;
      grants: { totalCount: number; nodes: Array<{ spendReports: { nodes: Array<{ final: boolean }> } | null }> };
    }>;
  };
};

export type ImportLineFragment = { source: UploadSource; fileName?: string; attribution: string | null };

export type RoundMoneyQueryVariables = Exact<{
  where: GrantsWhere;
  whereInPeriod: GrantsWhere;
}>;

export type RoundMoneyQuery = {
  grants: {
    totals: {
      amountAwarded: { amount: string | null; state: FigureState };
      amountSpent: { amount: string | null; state: FigureState };
      underspend: { amount: string | null; state: FigureState };
      notYetSpent: { amount: string | null; state: FigureState };
    };
  };
  inPeriod: {
    totals: {
      amountAwarded: { amount: string | null; state: FigureState };
      amountSpent: { amount: string | null; state: FigureState };
      underspend: { amount: string | null; state: FigureState };
      notYetSpent: { amount: string | null; state: FigureState };
    };
  };
};

export type BecameOfMoneyFragment = {
  amountAwarded: { amount: string | null; state: FigureState };
  amountSpent: { amount: string | null; state: FigureState };
  underspend: { amount: string | null; state: FigureState };
  notYetSpent: { amount: string | null; state: FigureState };
};

export type RoundQueryVariables = Exact<{
  id: string | number;
  where: GrantsWhere;
  mayApplicationRows: boolean;
  mayFilesImported: boolean;
}>;

export type RoundQuery = {
  fundingRound: {
    id: string;
    title: string;
    financialYear: string;
    budget: string | null;
    maximumAward: string | null;
    cutOffScorePercent: number | null;
    opensOn: string | null;
    closesOn: string | null;
    decidedOn: string | null;
    amountAwardedPublished: string | null;
    applicationsPublished: number | null;
    awardsPublished: number | null;
    illustrative: boolean;
    note: string | null;
    sourceUrl: string | null;
    fundingProgramme: { title: string };
    importedFrom: { source: UploadSource; fileName?: string; attribution: string | null };
    grants: {
      totalCount: number;
      nodes: Array<{
        id: string;
        title: string;
        amountAwarded: string;
        awardDate: string;
        plannedEndDate: string | null;
        illustrative: boolean;
        recipientOrganization: { id: string; name: string; identifiers: { nodes: Array<{ identifier: string }> } };
        fundingRound: { id: string; title: string; financialYear: string } | null;
        application?: { reference: string } | null;
        zones: { nodes: Array<{ share: number; shareBefore: number; zone: { slug: string; name: string } | null }> };
        payments: {
          nodes: Array<{ instalment: number; dueOn: string | null; amountDue: string; paidOn: string | null; amountPaid: string | null }>;
        } | null;
        spendReports: { nodes: Array<{ reportedOn: string; amountSpent: string; amountReturned: string; final: boolean }> } | null;
      }>;
    };
    applications?: {
      totalCount: number;
      nodes: Array<{
        id: string;
        reference: string;
        title: string;
        amountAppliedFor: string;
        receivedOn: string;
        decision: ApplicationDecision | null;
        decidedOn: string | null;
        decidedBy: string | null;
        recommendation: ApplicationRecommendation | null;
        moderatedScorePercent: number | null;
        illustrative: boolean;
        organisation: { id: string; name: string };
        zones: { nodes: Array<{ share: number; zone: { slug: string; name: string } | null }> };
        scores: { nodes: Array<{ assessorNumber: number; scorePercent: number }> };
      }>;
    };
  } | null;
  measures: Array<{ id: string; field: string; title: string; source: string }>;
  figures: {
    asAt: string;
    illustrative: boolean;
    totals: {
      applicationsReceived: { number: number | null; state: FigureState };
      successRate: { number: number | null; state: FigureState };
      awardRateByValue: { number: number | null; state: FigureState };
      medianDecisionDays: { number: number | null; state: FigureState };
      budgetUsed: { number: number | null; state: FigureState };
      amountAppliedFor: { amount: string | null; state: FigureState };
      amountAwarded: { amount: string | null; state: FigureState };
      amountPaid: { amount: string | null; state: FigureState };
      amountSpent: { amount: string | null; state: FigureState };
      amountReturned: { amount: string | null; state: FigureState };
      committedNotPaid: { amount: string | null; state: FigureState };
      underspend: { amount: string | null; state: FigureState };
    };
  };
  byZone: { rows: Array<{ zone: { slug: string; name: string } | null; amountAwarded: { amount: string | null; state: FigureState } }> };
  decisions: {
    rows: Array<{ applicationDecision: ApplicationDecision | null; applicationsReceived: { number: number | null; state: FigureState } }>;
  };
};

export type DataVersionQueryVariables = Exact<{ [key: string]: never }>;

export type DataVersionQuery = { hub: { dataVersion: string } };

export type ProgrammeQueryVariables = Exact<{ [key: string]: never }>;

export type ProgrammeQuery = {
  hub: { ownerName: string; programmeName: string; firstMonth: string; latestMonth: string; asAt: string; dataVersion: string };
  zones: { nodes: Array<{ slug: string; name: string }> };
  measures: Array<{ id: string; illustrative: boolean; title: string; records: Array<string> }>;
};

export type PlacesQueryVariables = Exact<{ [key: string]: never }>;

export type PlacesQuery = {
  zones: {
    nodes: Array<{
      slug: string;
      name: string;
      districtName: string;
      areas: {
        totalCount: number;
        nodes: Array<{
          id: string;
          kind: ZoneAreaKind;
          lsoaCode: string | null;
          polygon: Record<string, unknown> | null;
          confidence: ZoneAreaConfidence;
          provisional: boolean;
          validFrom: string;
          validTo: string | null;
          note: string | null;
          importedFrom: { attribution: string | null };
        }>;
      };
      venues: { totalCount: number; nodes: Array<{ id: string; name: string; kind: VenueKind; illustrative: boolean }> };
    }>;
  };
};

export type CatalogueQueryVariables = Exact<{ [key: string]: never }>;

export type CatalogueQuery = {
  measures: Array<{
    id: string;
    formerIds: Array<string>;
    field: string;
    title: string;
    description: string;
    unit: string;
    formula: string;
    records: Array<string>;
    better: ImprovementDirection;
    domain: string;
    byZone: boolean;
    splitOf: string | null;
    sharedByZones: boolean;
    additiveOverTime: boolean;
    additiveOverPlace: boolean;
    protected: boolean;
    shownExactly: boolean;
    source: string;
    owner: string;
    version: number;
    illustrative: boolean;
    dimensions: Array<{ title: string }>;
  }>;
};

export type MeasureTableQueryVariables = Exact<{
  measures: Array<string> | string;
  zones?: Array<string> | string | null | undefined;
  period: PeriodInput;
}>;

export type MeasureTableQuery = {
  hub: { ownerName: string; programmeName: string };
  placeSeries: Array<{
    measure: { id: string };
    zone: { slug: string };
    place: { name: string };
    points: Array<{ period: { start: string }; figure: { state: FigureState; number: number | null } }>;
  }>;
  trends: Array<{
    asAt: string;
    illustrative: boolean;
    sentence: string;
    noLimitsReason: string | null;
    measure: {
      id: string;
      field: string;
      title: string;
      description: string;
      unit: string;
      formula: string;
      source: string;
      owner: string;
      version: number;
      better: ImprovementDirection;
      completenessOf: CompletenessUnit | null;
    };
    zone: { slug: string; name: string } | null;
    period: { label: string };
    completeness: { received: number; expected: number } | null;
    points: Array<{
      state: FigureState;
      number: number | null;
      amount: string | null;
      leftOut: number;
      charted: boolean;
      mean: number | null;
      lowerProcessLimit: number | null;
      upperProcessLimit: number | null;
      rule: ControlChartRule | null;
      direction: ControlChartRuleDirection | null;
      pointType: ControlChartPointType | null;
      ghosted: string | null;
      target: number | null;
      period: { label: string; start: string; end: string; complete: boolean };
      counts: { part: number; of: number } | null;
      completeness: { received: number; expected: number } | null;
      coverage: { covered: number; of: number; missing: string | null } | null;
    }>;
  }>;
};

export type PeriodMonthsQueryVariables = Exact<{
  where: CombinedWhere;
}>;

export type PeriodMonthsQuery = {
  combined: {
    period: { start: string; lastDay: string };
    rows: Array<{
      sessionsHeld: { state: FigureState };
      outreachActions: { state: FigureState };
      amountAwarded: { state: FigureState };
      recordedCrime: { state: FigureState };
    }>;
  };
};

export type SessionRowFragment = {
  id: string;
  date: string;
  state: SessionState;
  attendances?: number | null;
  newcomers?: number | null;
  volunteerMinutes: number | null;
  illustrative: boolean;
  activity: { title: string; kind: ActivityKind; organisation: { name: string }; zone: { name: string } };
  importedFrom?: { fileName: string };
};

export type SessionAgeRowFragment = {
  id: string;
  date: string;
  attendances0To9?: number | null;
  attendances10To17?: number | null;
  attendances18To24?: number | null;
  attendances25To64?: number | null;
  attendances65AndOver?: number | null;
  attendancesAgeNotRecorded?: number | null;
  illustrative: boolean;
  activity: { title: string; zone: { name: string } };
  importedFrom?: { fileName: string };
};

export type SupportCountRowFragment = {
  id: string;
  month: string;
  method: SupportCountMethod;
  individualsSupported?: number | null;
  familiesSupported?: number | null;
  volunteersActive?: number | null;
  illustrative: boolean;
  organisation: { name: string };
  zone: { name: string };
  importedFrom?: { fileName: string };
};

export type ActionRowFragment = {
  id: string;
  date: string;
  kind: OutreachActionKind;
  contacts?: number | null;
  durationMinutes: number | null;
  leafletsDelivered: number | null;
  propertiesLeafleted: number | null;
  illustrative: boolean;
  zone: { name: string };
  importedFrom?: { fileName: string };
};

export type ConcernRowFragment = {
  id: string;
  reference: string;
  kind: ConcernKind;
  raisedOn: string;
  routedOn: string | null;
  routedTo: ConcernRoutedTo | null;
  closedOn: string | null;
  outcome: ConcernOutcome | null;
  fedBackOn: string | null;
  illustrative: boolean;
  zone: { name: string };
  importedFrom?: { fileName: string };
};

export type AwardRowFragment = {
  id: string;
  grantIdentifier: string;
  title: string;
  awardDate: string;
  amountAwarded: string;
  illustrative: boolean;
  recipientOrganization: { name: string };
  importedFrom?: { fileName: string };
};

export type ApplicationRowFragment = {
  id: string;
  reference: string;
  title: string;
  receivedOn: string;
  decision: ApplicationDecision | null;
  decidedOn: string | null;
  amountAppliedFor: string;
  illustrative: boolean;
  organisation: { name: string };
  importedFrom?: { fileName: string };
};

export type PaymentRowFragment = {
  id: string;
  instalment: number;
  dueOn: string | null;
  amountDue: string;
  paidOn: string | null;
  amountPaid: string | null;
  illustrative: boolean;
  grant: { id: string; title: string };
  importedFrom?: { fileName: string };
};

export type SpendReportRowFragment = {
  id: string;
  reportedOn: string;
  amountSpent: string;
  amountReturned: string;
  final: boolean;
  illustrative: boolean;
  grant: { id: string; title: string };
  importedFrom?: { fileName: string };
};

export type RecordedCrimeRowFragment = {
  id: string;
  month: string;
  crimeType: RecordedCrimeType;
  rowCount: number;
  location: string | null;
  lsoaCode: string | null;
  lastOutcomeCategory: string | null;
  illustrative: boolean;
  importedFrom?: { fileName: string };
};

export type IncidentRowFragment = {
  id: string;
  month: string;
  rowCount: number;
  location: string | null;
  lsoaCode: string | null;
  illustrative: boolean;
  importedFrom?: { fileName: string };
};

export type ForceMonthRowFragment = {
  id: string;
  force: string;
  month: string;
  recordCount: number;
  recordsNotLocated: number;
  illustrative: boolean;
  importedFrom?: { fileName: string };
};

export type NetworkQueryVariables = Exact<{ [key: string]: never }>;

export type NetworkQuery = {
  zones: {
    nodes: Array<{
      slug: string;
      name: string;
      partnershipLinks: {
        totalCount: number;
        nodes: Array<{
          id: string;
          kind: PartnershipLinkKind;
          since: string;
          until: string | null;
          illustrative: boolean;
          organisation: { id: string; name: string };
          partner: { id: string; name: string };
        }>;
      };
    }>;
  };
};

export type OrganisationQueryVariables = Exact<{
  id: string | number;
  engagement: EngagementWhere;
  grants: GrantsWhere;
}>;

export type OrganisationQuery = {
  organisation: {
    id: string;
    name: string;
    kind: OrganisationKind;
    illustrative: boolean;
    zones: { nodes: Array<{ zone: { slug: string; name: string } }> };
    identifiers: { nodes: Array<{ identifier: string }> };
    activities: {
      totalCount: number;
      nodes: Array<{
        id: string;
        title: string;
        kind: ActivityKind;
        since: string;
        until: string | null;
        zone: { slug: string; name: string };
      }>;
    };
  } | null;
  engagement: {
    asAt: string;
    illustrative: boolean;
    period: { start: string; end: string };
    totals: {
      sessionsHeld: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        note: string | null;
        completeness: { received: number; expected: number } | null;
      };
      attendances: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        note: string | null;
        completeness: { received: number; expected: number } | null;
      };
      newcomerShare: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        note: string | null;
        completeness: { received: number; expected: number } | null;
      };
      volunteerHours: {
        state: FigureState;
        number: number | null;
        leftOut: number;
        note: string | null;
        completeness: { received: number; expected: number } | null;
      };
    };
  };
  grants: {
    illustrative: boolean;
    totals: {
      amountAwarded: { state: FigureState; amount: string | null; leftOut: number; note: string | null };
      amountPaid: { state: FigureState; amount: string | null; leftOut: number; note: string | null };
      amountSpent: { state: FigureState; amount: string | null; leftOut: number; note: string | null };
      amountReturned: { state: FigureState; amount: string | null; leftOut: number; note: string | null };
    };
  };
};

export type WorkDoneFragment = {
  state: FigureState;
  number: number | null;
  leftOut: number;
  note: string | null;
  completeness: { received: number; expected: number } | null;
};

export type MoneyMovedFragment = { state: FigureState; amount: string | null; leftOut: number; note: string | null };

export type OrganisationRecordsQueryVariables = Exact<{
  id: string | number;
  name: string;
  from: string;
  before: string;
  fromMonth: string;
  beforeMonth: string;
  mayRowsOfReturns: boolean;
  mayReturnsOwed: boolean;
}>;

export type OrganisationRecordsQuery = {
  organisation: {
    outreachActions?: { totalCount: number } | null;
    grantsReceived: {
      totalCount: number;
      nodes: Array<{ id: string; title: string; amountAwarded: string; awardDate: string; illustrative: boolean }>;
    };
    expected?: { totalCount: number } | null;
    received?: { totalCount: number } | null;
    late?: { totalCount: number } | null;
    missing?: { totalCount: number } | null;
    notDueYet?: { totalCount: number } | null;
  } | null;
  partnershipLinks: {
    totalCount: number;
    nodes: Array<{
      id: string;
      kind: PartnershipLinkKind;
      since: string;
      until: string | null;
      illustrative: boolean;
      zone: { name: string };
      organisation: { id: string; name: string };
      partner: { id: string; name: string };
    }>;
  };
};

export type OrganisationsQueryVariables = Exact<{
  mayRowsOfReturns: boolean;
}>;

export type OrganisationsQuery = {
  organisations: {
    totalCount: number;
    nodes: Array<{
      id: string;
      name: string;
      kind: OrganisationKind;
      illustrative: boolean;
      identifiers: { nodes: Array<{ identifier: string }> };
      zones: { nodes: Array<{ zone: { slug: string; name: string } }> };
      activities: { nodes: Array<{ kind: ActivityKind }> };
      grantsReceived: { totalCount: number };
      outreachActions?: { totalCount: number } | null;
    }>;
  };
};

export type ConcernsPeriodQueryVariables = Exact<{
  where: OutreachWhere;
}>;

export type ConcernsPeriodQuery = { outreach: { period: { lastDay: string }; totals: { concernsOpen: { state: FigureState } } } };

export type OpenConcernsQueryVariables = Exact<{
  where: OutreachWhere;
  mayConcernRows: boolean;
}>;

export type OpenConcernsQuery = {
  measures: Array<{ id: string; title: string; description: string; formula: string; source: string; owner: string }>;
  outreach: {
    asAt: string;
    illustrative: boolean;
    completeness: { received: number; expected: number } | null;
    period: { end: string; lastDay: string };
    rows: Array<{
      zone: { slug: string; name: string } | null;
      concernsOpen: { state: FigureState; number: number | null };
      concernsOpenOver28Days: { state: FigureState; number: number | null };
      openConcerns?: {
        totalCount: number;
        nodes: Array<{
          reference: string;
          kind: ConcernKind;
          raisedOn: string;
          routedTo: ConcernRoutedTo | null;
          routedOn: string | null;
          closedOn: string | null;
          illustrative: boolean;
        }>;
      };
    }>;
    totals: {
      concernsOpen: { state: FigureState; number: number | null };
      concernsOpenOver28Days: { state: FigureState; number: number | null };
    };
  };
};

export type ConcernThemesQueryVariables = Exact<{
  where: OutreachWhere;
}>;

export type ConcernThemesQuery = {
  measures: Array<{ id: string; source: string }>;
  byTheme: {
    asAt: string;
    illustrative: boolean;
    period: { start: string; end: string };
    rows: Array<{
      concernKind: ConcernKind | null;
      concernsRaised: { state: FigureState; number: number | null; shareOfTotal: number | null };
      raisedFedBackShare: { state: FigureState; number: number | null; base: { state: FigureState; number: number | null } | null };
    }>;
    totals: {
      concernsRaised: {
        state: FigureState;
        number: number | null;
        coverage: { covered: number; of: number; missing: string | null } | null;
      };
    };
  };
  byOutcome: {
    rows: Array<{
      concernKind: ConcernKind | null;
      concernOutcome: ConcernOutcome | null;
      concernsRaised: { state: FigureState; number: number | null };
    }>;
    totals: { concernsRaised: { state: FigureState; number: number | null } };
  };
};

export type ToldConcernsQueryVariables = Exact<{
  where: ConcernWhere;
  mayConcernRows: boolean;
}>;

export type ToldConcernsQuery = {
  concerns?: {
    nodes: Array<{
      reference: string;
      kind: ConcernKind;
      raisedOn: string;
      routedTo: ConcernRoutedTo | null;
      closedOn: string | null;
      outcome: ConcernOutcome | null;
      fedBackOn: string | null;
      zone: { name: string };
    }>;
  };
};

export type OutreachMadeOfQueryVariables = Exact<{
  where: OutreachWhere;
}>;

export type OutreachMadeOfQuery = {
  measures: Array<{ id: string; source: string }>;
  byKind: {
    asAt: string;
    illustrative: boolean;
    period: { start: string; end: string };
    rows: Array<{
      actionKind: OutreachActionKind | null;
      outreachActions: { state: FigureState; number: number | null; shareOfTotal: number | null };
      contacts: { state: FigureState; number: number | null; shareOfTotal: number | null };
      leafletsDelivered: { state: FigureState; number: number | null; shareOfTotal: number | null };
    }>;
    totals: {
      outreachActions: {
        state: FigureState;
        number: number | null;
        coverage: { covered: number; of: number; missing: string | null } | null;
      };
      contacts: { state: FigureState; number: number | null };
      leafletsDelivered: { state: FigureState; number: number | null };
    };
  };
  byRoute: {
    rows: Array<{
      routedTo: ConcernRoutedTo | null;
      concernsRaised: { state: FigureState; number: number | null; shareOfTotal: number | null };
    }>;
    totals: { concernsRaised: { state: FigureState; number: number | null } };
  };
};

export type WhoQueryVariables = Exact<{ [key: string]: never }>;

export type WhoQuery = { me: { user: { displayName: string } | null } };

export type AccountQueryVariables = Exact<{ [key: string]: never }>;

export type AccountQuery = {
  me: {
    roles: Array<Role>;
    signedInBy: SignedInBy;
    mayWrite: boolean;
    credentialId: string | null;
    hasPassword: boolean;
    hasSecondFactor: boolean;
    recoveryCodesLeft: number;
    user: {
      id: string;
      displayName: string;
      signInName: string | null;
      role: UserRole;
      organisation: { id: string; name: string } | null;
    } | null;
    signIns: Array<{ id: string; way: SignInWay; startedAt: string; lastSeenAt: string; browser: string; network: string }>;
    apiTokens: Array<{
      id: string;
      name: string;
      ending: string;
      mayRead: boolean;
      mayReadFiles: boolean;
      madeAt: string;
      expiresAt: string;
      lastUsedAt: string | null;
    }>;
  };
};

export type EndSignInMutationVariables = Exact<{
  id: string | number;
}>;

export type EndSignInMutation = { endSignIn: { id: string } };

export type EndOtherSignInsMutationVariables = Exact<{ [key: string]: never }>;

export type EndOtherSignInsMutation = { endOtherSignIns: number };

export type MakeApiTokenMutationVariables = Exact<{
  token: ApiTokenInput;
}>;

export type MakeApiTokenMutation = { makeApiToken: { secret: string } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;

export type RevokeApiTokenMutation = { revokeApiToken: { id: string } };

export type AuditQueryVariables = Exact<{
  where?: AuditEventWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AuditQuery = {
  auditEvents: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      at: string;
      act: AuditEventAct;
      outcome: AuditEventOutcome;
      code: string | null;
      userId: number | null;
      signedInBy: AuditEventSignedInBy;
      role: string | null;
      viewedAs: string | null;
      signInId: number | null;
      tokenId: number | null;
      aboutKind: string | null;
      aboutId: number | null;
      requestId: string | null;
      detail: Record<string, unknown>;
    }>;
  };
  users: { nodes: Array<{ id: string; displayName: string }> };
  organisations: { nodes: Array<{ id: string; name: string }> };
  measures: Array<{ id: string; title: string }>;
};

export type PeopleQueryVariables = Exact<{ [key: string]: never }>;

export type PeopleQuery = {
  users: {
    totalCount: number;
    nodes: Array<{
      id: string;
      displayName: string;
      signInName: string | null;
      issuer: string | null;
      role: UserRole;
      state: UserState;
      createdAt: string;
      suspendedAt: string | null;
      revision: number;
      changedAt: string | null;
      organisation: { id: string; name: string } | null;
      standIn: { id: string; displayName: string } | null;
    }>;
  };
  organisations: { nodes: Array<{ id: string; name: string }> };
};

export type PersonFragment = {
  id: string;
  displayName: string;
  signInName: string | null;
  issuer: string | null;
  role: UserRole;
  state: UserState;
  createdAt: string;
  suspendedAt: string | null;
  revision: number;
  changedAt: string | null;
  organisation: { id: string; name: string } | null;
  standIn: { id: string; displayName: string } | null;
};

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;

export type PersonPageQuery = {
  user: {
    id: string;
    displayName: string;
    signInName: string | null;
    issuer: string | null;
    role: UserRole;
    state: UserState;
    createdAt: string;
    suspendedAt: string | null;
    revision: number;
    changedAt: string | null;
    signIns: {
      nodes: Array<{
        id: string;
        way: SignInWay;
        startedAt: string;
        lastSeenAt: string;
        endedAt: string | null;
        browser: string;
        network: string;
      }>;
    };
    apiTokens: {
      nodes: Array<{
        id: string;
        name: string;
        ending: string;
        mayRead: boolean;
        mayReadFiles: boolean;
        madeAt: string;
        expiresAt: string;
        lastUsedAt: string | null;
        revokedAt: string | null;
      }>;
    };
    organisation: { id: string; name: string } | null;
    standIn: { id: string; displayName: string } | null;
  } | null;
  users: { nodes: Array<{ id: string; displayName: string; signInName: string | null; state: UserState }> };
  organisations: { nodes: Array<{ id: string; name: string }> };
};

export type PartnersQueryVariables = Exact<{ [key: string]: never }>;

export type PartnersQuery = { organisations: { nodes: Array<{ id: string; name: string; activities: { totalCount: number } }> } };

export type PartnerNameQueryVariables = Exact<{
  id: string | number;
}>;

export type PartnerNameQuery = { organisation: { name: string } | null };

export type InviteUserMutationVariables = Exact<{
  user: InvitationInput;
}>;

export type InviteUserMutation = { inviteUser: { link: string; user: { id: string; displayName: string } } };

export type ChangeRoleMutationVariables = Exact<{
  id: string | number;
  role: UserRole;
  organisation?: string | number | null | undefined;
  seenRevision?: number | null | undefined;
}>;

export type ChangeRoleMutation = { changeRole: { id: string } };

export type ChangeUserMutationVariables = Exact<{
  id: string | number;
  displayName: string;
  signInName?: string | null | undefined;
  standIn?: string | number | null | undefined;
  seenRevision?: number | null | undefined;
}>;

export type ChangeUserMutation = { changeUser: { id: string } };

export type SuspendUserMutationVariables = Exact<{
  id: string | number;
  seenRevision?: number | null | undefined;
}>;

export type SuspendUserMutation = { suspendUser: { id: string } };

export type RestoreUserMutationVariables = Exact<{
  id: string | number;
  seenRevision?: number | null | undefined;
}>;

export type RestoreUserMutation = { restoreUser: { id: string } };

export type MakeResetLinkMutationVariables = Exact<{
  id: string | number;
  withSecondFactor: boolean;
}>;

export type MakeResetLinkMutation = { makeResetLink: { link: string } };

export type WrittenTextsQueryVariables = Exact<{
  contains: string;
}>;

export type WrittenTextsQuery = {
  writtenTexts: Array<{
    id: string;
    noun: string;
    part: string;
    text: string;
    writtenAt: string;
    measureId: string | null;
    zone: string | null;
    since: string | null;
  }>;
  measures: Array<{ id: string; title: string }>;
};

export type EraseTextMutationVariables = Exact<{
  textId: string | number;
  reason: string;
  ground?: ErasureGround | null | undefined;
  lookedFor?: string | null | undefined;
}>;

export type EraseTextMutation = { eraseText: { textId: string; erasedAt: string } };

export type ImportsSinceQueryVariables = Exact<{
  from: string;
}>;

export type ImportsSinceQuery = { uploads: { totalCount: number; nodes: Array<{ source: UploadSource; publishedAt: string | null }> } };

export type HoldingsQueryVariables = Exact<{
  where: CombinedWhere;
  mayFilesImported: boolean;
  mayRowFaults: boolean;
}>;

export type HoldingsQuery = {
  hub: { latestMonth: string };
  combined: { asAt: string; period: { start: string; end: string }; totals: { sessionsHeld: { state: FigureState } } };
  measures: Array<{ id: string; title: string; domain: string; illustrative: boolean }>;
  uploads: {
    totalCount: number;
    nodes: Array<{
      id: string;
      source: UploadSource;
      state: UploadState;
      fileName?: string;
      rowsIn: number;
      rowsPublished: number;
      rowsRejected: number;
      rowsBlank: number;
      faults?: { totalCount: number; nodes: Array<{ id: string; severity: RowFaultSeverity; row: number | null; column: string | null }> };
    }>;
  };
  forceMonths: { totalCount: number; nodes: Array<{ force: string; month: string; recordCount: number; recordsNotLocated: number }> };
};

export type FaultMessagesQueryVariables = Exact<{ [key: string]: never }>;

export type FaultMessagesQuery = { uploads: { nodes: Array<{ faults: { nodes: Array<{ id: string; message: string }> } }> } };

export type ImportTimesQueryVariables = Exact<{ [key: string]: never }>;

export type ImportTimesQuery = { uploads: { nodes: Array<{ id: string; receivedAt: string; publishedAt: string | null }> } };

export type ReturnsQueryVariables = Exact<{
  from: string;
  before: string;
  after?: string | null | undefined;
}>;

export type ReturnsQuery = {
  expectedReturns: {
    nodes: Array<{
      id: string;
      month: string;
      template: ExpectedReturnTemplate;
      state: ExpectedReturnState;
      dueOn: string;
      illustrative: boolean;
      organisation: { id: string; name: string };
      zone: { slug: string; name: string };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ScorecardQueryVariables = Exact<{
  measures: Array<string> | string;
  zones?: Array<string> | string | null | undefined;
  period: PeriodInput;
}>;

export type ScorecardQuery = {
  trends: Array<{
    variation: ControlChartPointType | null;
    assurance: ControlChartAssurance | null;
    trialLimits: boolean;
    noLimits: NoLimits | null;
    target: number | null;
    targetAmount: string | null;
    illustrative: boolean;
    measure: {
      id: string;
      title: string;
      unit: string;
      better: ImprovementDirection;
      domain: string;
      takenOver: TakenOver;
      completenessOf: CompletenessUnit | null;
      sharedByZones: boolean;
    };
    zone: { slug: string; name: string } | null;
    completeness: { received: number; expected: number } | null;
    points: Array<{
      state: FigureState;
      number: number | null;
      amount: string | null;
      charted: boolean;
      ghosted: string | null;
      segment: number | null;
      mean: number | null;
      lowerProcessLimit: number | null;
      upperProcessLimit: number | null;
      pointType: ControlChartPointType | null;
      rule: ControlChartRule | null;
      direction: ControlChartRuleDirection | null;
      target: number | null;
      period: { month: string | null; label: string };
      counts: { part: number; of: number } | null;
    }>;
  }>;
};

export type FirstScreenQueryVariables = Exact<{
  where: CombinedWhere;
  latest: CombinedWhere;
  compareTo: Comparison;
  quartersTo?: Comparison | null | undefined;
  isCompared: boolean;
}>;

export type FirstScreenQuery = {
  latest: {
    period: { label: string };
    rows: Array<{
      attendances: {
        state: FigureState;
        number: number | null;
        coverage: { covered: number; of: number; missing: string | null; unit: CoverageUnit } | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          before: number | null;
          number: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
    }>;
  };
  months: {
    rows: Array<{
      period: { month: string | null };
      attendances: { state: FigureState; number: number | null };
      individualsSupported: {
        state: FigureState;
        number: number | null;
        coverage: { covered: number; of: number; missing: string | null; unit: CoverageUnit } | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          before: number | null;
          number: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      concernsOpenOver28Days: {
        state: FigureState;
        number: number | null;
        coverage: { covered: number; of: number; missing: string | null; unit: CoverageUnit } | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          before: number | null;
          number: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
      concernsOpen: { state: FigureState; number: number | null };
      notYetSpent: {
        state: FigureState;
        amount: string | null;
        coverage: { covered: number; of: number; missing: string | null; unit: CoverageUnit } | null;
        before: { state: FigureState; amount: string | null } | null;
        change: {
          absolute: string | null;
          before: string | null;
          amount: string | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
    }>;
  };
  latestCrime: {
    period: { label: string };
    rows: Array<{
      recordedCrime: {
        state: FigureState;
        number: number | null;
        coverage: { covered: number; of: number; missing: string | null; unit: CoverageUnit } | null;
        before: { state: FigureState; number: number | null } | null;
        change: {
          absolute: number | null;
          before: number | null;
          number: number | null;
          reason: string | null;
          over: { label: string } | null;
          comparedWith: { label: string } | null;
        } | null;
      };
    }>;
  };
  crimeMonths: { rows: Array<{ period: { month: string | null }; recordedCrime: { state: FigureState; number: number | null } }> };
  quarters: {
    rows: Array<{
      zone: { slug: string; name: string } | null;
      period: { label: string; start: string; complete: boolean };
      amountSpent: { state: FigureState; amount: string | null; before?: { state: FigureState; amount: string | null } | null };
    }>;
  };
};

export type SpentInAQuarterFragment = {
  zone: { slug: string; name: string } | null;
  period: { label: string; start: string; complete: boolean };
  amountSpent: { state: FigureState; amount: string | null; before?: { state: FigureState; amount: string | null } | null };
};

export type PlainCountFragment = { state: FigureState; number: number | null };

export type HeadlineCoverageFragment = { covered: number; of: number; missing: string | null; unit: CoverageUnit };

export type HeadlineCountFragment = {
  state: FigureState;
  number: number | null;
  coverage: { covered: number; of: number; missing: string | null; unit: CoverageUnit } | null;
  before: { state: FigureState; number: number | null } | null;
  change: {
    absolute: number | null;
    before: number | null;
    number: number | null;
    reason: string | null;
    over: { label: string } | null;
    comparedWith: { label: string } | null;
  } | null;
};

export type HeadlineAmountFragment = {
  state: FigureState;
  amount: string | null;
  coverage: { covered: number; of: number; missing: string | null; unit: CoverageUnit } | null;
  before: { state: FigureState; amount: string | null } | null;
  change: {
    absolute: string | null;
    before: string | null;
    amount: string | null;
    reason: string | null;
    over: { label: string } | null;
    comparedWith: { label: string } | null;
  } | null;
};

export type ZoneSpentQueryVariables = Exact<{
  where: CombinedWhere;
  quartersTo?: Comparison | null | undefined;
  isCompared: boolean;
}>;

export type ZoneSpentQuery = {
  quarters: {
    rows: Array<{
      zone: { slug: string; name: string } | null;
      period: { label: string; start: string; complete: boolean };
      amountSpent: { state: FigureState; amount: string | null; before?: { state: FigureState; amount: string | null } | null };
    }>;
  };
};

export type ZoneHeadsQueryVariables = Exact<{
  period: PeriodInput;
}>;

export type ZoneHeadsQuery = {
  zones: {
    nodes: Array<{
      slug: string;
      name: string;
      districtName: string;
      since: string;
      until: string | null;
      areas: {
        nodes: Array<{
          kind: ZoneAreaKind;
          lsoaCode: string | null;
          polygon: Record<string, unknown> | null;
          confidence: ZoneAreaConfidence;
          provisional: boolean;
          validTo: string | null;
          importedFrom: { attribution: string | null };
        }>;
      };
      venues: { totalCount: number; nodes: Array<{ id: string; name: string }> };
      organisations: { totalCount: number };
    }>;
  };
  residents: {
    rows: Array<{ zone: { slug: string } | null; persons: { state: FigureState; number: number | null; note: string | null } }>;
  };
};

export type ZoneQueryVariables = Exact<{
  slug: string;
}>;

export type ZoneQuery = {
  zone: {
    slug: string;
    name: string;
    districtName: string;
    districtCode: string;
    since: string;
    until: string | null;
    areas: {
      totalCount: number;
      nodes: Array<{
        id: string;
        kind: ZoneAreaKind;
        lsoaCode: string | null;
        confidence: ZoneAreaConfidence;
        validFrom: string;
        validTo: string | null;
        provisional: boolean;
        note: string | null;
      }>;
    };
    events: { totalCount: number; nodes: Array<{ id: string; date: string; title: string; kind: ZoneEventKind; illustrative: boolean }> };
    venues: { totalCount: number; nodes: Array<{ id: string; name: string; kind: VenueKind; illustrative: boolean }> };
    organisations: { totalCount: number; nodes: Array<{ id: string; name: string; kind: OrganisationKind; illustrative: boolean }> };
  } | null;
};

export type ZonesQueryVariables = Exact<{ [key: string]: never }>;

export type ZonesQuery = {
  zones: { nodes: Array<{ slug: string; name: string; districtName: string; districtCode: string; since: string; until: string | null }> };
};

export class TypedDocumentString<TResult, TVariables> extends String implements DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TargetSaidFragmentDoc = new TypedDocumentString(
  `
    fragment TargetSaid on Target {
  id
  measure
  zone {
    slug
    name
  }
  grain
  number
  since
  setBy
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}
    `,
  { fragmentName: 'TargetSaid' },
) as unknown as TypedDocumentString<TargetSaidFragment, unknown>;
export const GhostSaidFragmentDoc = new TypedDocumentString(
  `
    fragment GhostSaid on GhostedPoint {
  id
  measure
  zone {
    slug
    name
  }
  month
  reason
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}
    `,
  { fragmentName: 'GhostSaid' },
) as unknown as TypedDocumentString<GhostSaidFragment, unknown>;
export const RebaseSaidFragmentDoc = new TypedDocumentString(
  `
    fragment RebaseSaid on Rebase {
  id
  measure
  zone {
    slug
    name
  }
  month
  reason
  baselinePoints
  event {
    id
    date
    title
    kind
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}
    `,
  { fragmentName: 'RebaseSaid' },
) as unknown as TypedDocumentString<RebaseSaidFragment, unknown>;
export const ComparedCountFragmentDoc = new TypedDocumentString(
  `
    fragment ComparedCount on Figure {
  state
  number
  before {
    state
    number
  }
  change {
    absolute
    percent
    number
    before
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}
    `,
  { fragmentName: 'ComparedCount' },
) as unknown as TypedDocumentString<ComparedCountFragment, unknown>;
export const ComparedAmountFragmentDoc = new TypedDocumentString(
  `
    fragment ComparedAmount on MoneyFigure {
  state
  amount
  before {
    state
    amount
  }
  change {
    absolute
    percent
    amount
    before
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}
    `,
  { fragmentName: 'ComparedAmount' },
) as unknown as TypedDocumentString<ComparedAmountFragment, unknown>;
export const AimedCountFragmentDoc = new TypedDocumentString(
  `
    fragment AimedCount on Figure {
  state
  number
  before {
    state
    number
  }
  change {
    absolute
  }
  targetsMet {
    met
    of
  }
}
    `,
  { fragmentName: 'AimedCount' },
) as unknown as TypedDocumentString<AimedCountFragment, unknown>;
export const AimedAmountFragmentDoc = new TypedDocumentString(
  `
    fragment AimedAmount on MoneyFigure {
  state
  amount
  before {
    state
    amount
  }
  change {
    absolute
  }
  targetsMet {
    met
    of
  }
}
    `,
  { fragmentName: 'AimedAmount' },
) as unknown as TypedDocumentString<AimedAmountFragment, unknown>;
export const SideOfEventFragmentDoc = new TypedDocumentString(
  `
    fragment SideOfEvent on Trend {
  zone {
    slug
  }
  points {
    state
    mean
    charted
  }
}
    `,
  { fragmentName: 'SideOfEvent' },
) as unknown as TypedDocumentString<SideOfEventFragment, unknown>;
export const CardMeasureFragmentDoc = new TypedDocumentString(
  `
    fragment CardMeasure on Measure {
  id
  title
  description
  unit
  formula
  better
  additiveOverTime
  additiveOverPlace
  takenOver
  completenessOf
  protected
  shownExactly
  illustrative
  source
  owner
  domain
  version
  grains
  chartReason
  sharedByZones
}
    `,
  { fragmentName: 'CardMeasure' },
) as unknown as TypedDocumentString<CardMeasureFragment, unknown>;
export const CardTrendFragmentDoc = new TypedDocumentString(
  `
    fragment CardTrend on Trend {
  measure {
    id
  }
  zone {
    slug
    name
  }
  finding
  findingKind
  sentence
  variation
  assurance
  trialLimits
  target
  targetAmount
  totalAmount
  rebases {
    month
    reason
  }
  events {
    id
    date
    title
    kind
    illustrative
  }
  illustrative
  asAt
  completeness {
    received
    expected
  }
  points {
    period {
      month
    }
    state
    number
    amount
    counts {
      part
      of
    }
    leftOut
    ghosted
    coverage {
      covered
      of
      missing
    }
    mean
    lowerProcessLimit
    upperProcessLimit
    segment
    rule
    direction
    pointType
    target
    before @include(if: $isCompared) {
      period {
        month
      }
      state
      number
      amount
      counts {
        part
        of
      }
    }
  }
}
    `,
  { fragmentName: 'CardTrend' },
) as unknown as TypedDocumentString<CardTrendFragment, unknown>;
export const GrantLineFragmentDoc = new TypedDocumentString(
  `
    fragment GrantLine on Grant {
  id
  title
  amountAwarded
  awardDate
  plannedEndDate
  illustrative
  recipientOrganization {
    id
    name
    identifiers(first: 1) {
      nodes {
        identifier
      }
    }
  }
  fundingRound {
    id
    title
    financialYear
  }
  application @include(if: $mayApplicationRows) {
    reference
  }
  zones(first: 10) {
    nodes {
      share
      shareBefore
      zone {
        slug
        name
      }
    }
  }
  payments(first: 24) {
    nodes {
      instalment
      dueOn
      amountDue
      paidOn
      amountPaid
    }
  }
  spendReports(first: 24) {
    nodes {
      reportedOn
      amountSpent
      amountReturned
      final
    }
  }
}
    `,
  { fragmentName: 'GrantLine' },
) as unknown as TypedDocumentString<GrantLineFragment, unknown>;
export const ImportLineFragmentDoc = new TypedDocumentString(
  `
    fragment ImportLine on Upload {
  source
  fileName @include(if: $mayFilesImported)
  attribution
}
    `,
  { fragmentName: 'ImportLine' },
) as unknown as TypedDocumentString<ImportLineFragment, unknown>;
export const BecameOfMoneyFragmentDoc = new TypedDocumentString(
  `
    fragment BecameOfMoney on GrantsTotals {
  amountAwarded {
    amount
    state
  }
  amountSpent {
    amount
    state
  }
  underspend {
    amount
    state
  }
  notYetSpent {
    amount
    state
  }
}
    `,
  { fragmentName: 'BecameOfMoney' },
) as unknown as TypedDocumentString<BecameOfMoneyFragment, unknown>;
export const SessionRowFragmentDoc = new TypedDocumentString(
  `
    fragment SessionRow on Session {
  id
  date
  state
  attendances @include(if: $people)
  newcomers @include(if: $people)
  volunteerMinutes
  activity {
    title
    kind
    organisation {
      name
    }
    zone {
      name
    }
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'SessionRow' },
) as unknown as TypedDocumentString<SessionRowFragment, unknown>;
export const SessionAgeRowFragmentDoc = new TypedDocumentString(
  `
    fragment SessionAgeRow on Session {
  id
  date
  attendances0To9 @include(if: $people)
  attendances10To17 @include(if: $people)
  attendances18To24 @include(if: $people)
  attendances25To64 @include(if: $people)
  attendances65AndOver @include(if: $people)
  attendancesAgeNotRecorded @include(if: $people)
  activity {
    title
    zone {
      name
    }
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'SessionAgeRow' },
) as unknown as TypedDocumentString<SessionAgeRowFragment, unknown>;
export const SupportCountRowFragmentDoc = new TypedDocumentString(
  `
    fragment SupportCountRow on SupportCount {
  id
  month
  method
  individualsSupported @include(if: $people)
  familiesSupported @include(if: $people)
  volunteersActive @include(if: $people)
  organisation {
    name
  }
  zone {
    name
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'SupportCountRow' },
) as unknown as TypedDocumentString<SupportCountRowFragment, unknown>;
export const ActionRowFragmentDoc = new TypedDocumentString(
  `
    fragment ActionRow on OutreachAction {
  id
  date
  kind
  contacts @include(if: $people)
  durationMinutes
  leafletsDelivered
  propertiesLeafleted
  zone {
    name
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'ActionRow' },
) as unknown as TypedDocumentString<ActionRowFragment, unknown>;
export const ConcernRowFragmentDoc = new TypedDocumentString(
  `
    fragment ConcernRow on Concern {
  id
  reference
  kind
  raisedOn
  routedOn
  routedTo
  closedOn
  outcome
  fedBackOn
  zone {
    name
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'ConcernRow' },
) as unknown as TypedDocumentString<ConcernRowFragment, unknown>;
export const AwardRowFragmentDoc = new TypedDocumentString(
  `
    fragment AwardRow on Grant {
  id
  grantIdentifier
  title
  awardDate
  amountAwarded
  recipientOrganization {
    name
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'AwardRow' },
) as unknown as TypedDocumentString<AwardRowFragment, unknown>;
export const ApplicationRowFragmentDoc = new TypedDocumentString(
  `
    fragment ApplicationRow on Application {
  id
  reference
  title
  receivedOn
  decision
  decidedOn
  amountAppliedFor
  organisation {
    name
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'ApplicationRow' },
) as unknown as TypedDocumentString<ApplicationRowFragment, unknown>;
export const PaymentRowFragmentDoc = new TypedDocumentString(
  `
    fragment PaymentRow on Payment {
  id
  instalment
  dueOn
  amountDue
  paidOn
  amountPaid
  grant {
    id
    title
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'PaymentRow' },
) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const SpendReportRowFragmentDoc = new TypedDocumentString(
  `
    fragment SpendReportRow on SpendReport {
  id
  reportedOn
  amountSpent
  amountReturned
  final
  grant {
    id
    title
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'SpendReportRow' },
) as unknown as TypedDocumentString<SpendReportRowFragment, unknown>;
export const RecordedCrimeRowFragmentDoc = new TypedDocumentString(
  `
    fragment RecordedCrimeRow on RecordedCrime {
  id
  month
  crimeType
  rowCount
  location
  lsoaCode
  lastOutcomeCategory
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'RecordedCrimeRow' },
) as unknown as TypedDocumentString<RecordedCrimeRowFragment, unknown>;
export const IncidentRowFragmentDoc = new TypedDocumentString(
  `
    fragment IncidentRow on AntiSocialBehaviourIncident {
  id
  month
  rowCount
  location
  lsoaCode
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'IncidentRow' },
) as unknown as TypedDocumentString<IncidentRowFragment, unknown>;
export const ForceMonthRowFragmentDoc = new TypedDocumentString(
  `
    fragment ForceMonthRow on ForceMonth {
  id
  force
  month
  recordCount
  recordsNotLocated
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
}
    `,
  { fragmentName: 'ForceMonthRow' },
) as unknown as TypedDocumentString<ForceMonthRowFragment, unknown>;
export const WorkDoneFragmentDoc = new TypedDocumentString(
  `
    fragment WorkDone on Figure {
  state
  number
  leftOut
  note
  completeness {
    received
    expected
  }
}
    `,
  { fragmentName: 'WorkDone' },
) as unknown as TypedDocumentString<WorkDoneFragment, unknown>;
export const MoneyMovedFragmentDoc = new TypedDocumentString(
  `
    fragment MoneyMoved on MoneyFigure {
  state
  amount
  leftOut
  note
}
    `,
  { fragmentName: 'MoneyMoved' },
) as unknown as TypedDocumentString<MoneyMovedFragment, unknown>;
export const PersonFragmentDoc = new TypedDocumentString(
  `
    fragment Person on User {
  id
  displayName
  signInName
  issuer
  role
  state
  createdAt
  suspendedAt
  revision
  changedAt
  organisation {
    id
    name
  }
  standIn {
    id
    displayName
  }
}
    `,
  { fragmentName: 'Person' },
) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const SpentInAQuarterFragmentDoc = new TypedDocumentString(
  `
    fragment SpentInAQuarter on CombinedRow {
  zone {
    slug
    name
  }
  period(grain: FINANCIAL_QUARTER) {
    label
    start
    complete
  }
  amountSpent {
    state
    amount
    before @include(if: $isCompared) {
      state
      amount
    }
  }
}
    `,
  { fragmentName: 'SpentInAQuarter' },
) as unknown as TypedDocumentString<SpentInAQuarterFragment, unknown>;
export const PlainCountFragmentDoc = new TypedDocumentString(
  `
    fragment PlainCount on Figure {
  state
  number
}
    `,
  { fragmentName: 'PlainCount' },
) as unknown as TypedDocumentString<PlainCountFragment, unknown>;
export const HeadlineCoverageFragmentDoc = new TypedDocumentString(
  `
    fragment HeadlineCoverage on Coverage {
  covered
  of
  missing
  unit
}
    `,
  { fragmentName: 'HeadlineCoverage' },
) as unknown as TypedDocumentString<HeadlineCoverageFragment, unknown>;
export const HeadlineCountFragmentDoc = new TypedDocumentString(
  `
    fragment HeadlineCount on Figure {
  ...PlainCount
  coverage {
    ...HeadlineCoverage
  }
  before {
    ...PlainCount
  }
  change {
    absolute
    before
    number
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}
    fragment PlainCount on Figure {
  state
  number
}
fragment HeadlineCoverage on Coverage {
  covered
  of
  missing
  unit
}`,
  { fragmentName: 'HeadlineCount' },
) as unknown as TypedDocumentString<HeadlineCountFragment, unknown>;
export const HeadlineAmountFragmentDoc = new TypedDocumentString(
  `
    fragment HeadlineAmount on MoneyFigure {
  state
  amount
  coverage {
    ...HeadlineCoverage
  }
  before {
    state
    amount
  }
  change {
    absolute
    before
    amount
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}
    fragment HeadlineCoverage on Coverage {
  covered
  of
  missing
  unit
}`,
  { fragmentName: 'HeadlineAmount' },
) as unknown as TypedDocumentString<HeadlineAmountFragment, unknown>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($measure: String!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
  targets(first: 200, where: {measure: {equals: $measure}}) {
    totalCount
    nodes {
      ...TargetSaid
    }
  }
  targetChanges(first: 500, orderBy: [{field: ID, direction: DESC}]) @include(if: $mayHistoryOfWords) {
    nodes {
      id
      recordId
      act
      at
      reason
      before
      after
    }
  }
}
    fragment TargetSaid on Target {
  id
  measure
  zone {
    slug
    name
  }
  grain
  number
  since
  setBy
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}`) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const TargetDocument = new TypedDocumentString(`
    query Target($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
  target(id: $id) {
    ...TargetSaid
    history(first: 200) @include(if: $mayHistoryOfWords) {
      nodes {
        id
        act
        at
        reason
        before
        after
      }
    }
  }
}
    fragment TargetSaid on Target {
  id
  measure
  zone {
    slug
    name
  }
  grain
  number
  since
  setBy
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}`) as unknown as TypedDocumentString<TargetQuery, TargetQueryVariables>;
export const SetTargetDocument = new TypedDocumentString(`
    mutation SetTarget($target: TargetInput!) {
  setTarget(target: $target) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetTargetMutation, SetTargetMutationVariables>;
export const CorrectTargetDocument = new TypedDocumentString(`
    mutation CorrectTarget($id: ID!, $target: TargetInput!, $why: String!, $seenRevision: Int) {
  correctTarget(id: $id, target: $target, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectTargetMutation, CorrectTargetMutationVariables>;
export const WithdrawTargetDocument = new TypedDocumentString(`
    mutation WithdrawTarget($id: ID!, $why: String!, $seenRevision: Int) {
  withdrawTarget(id: $id, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawTargetMutation, WithdrawTargetMutationVariables>;
export const RebasesDocument = new TypedDocumentString(`
    query Rebases($measure: String!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
  measures {
    id
    title
    domain
    byZone
    chart
    firstMonth
    latestMonth
  }
  rebases(first: 200, where: {measure: {equals: $measure}}) {
    totalCount
    nodes {
      ...RebaseSaid
    }
  }
  rebaseChanges(first: 500, orderBy: [{field: ID, direction: DESC}]) @include(if: $mayHistoryOfWords) {
    nodes {
      id
      recordId
      act
      at
      reason
      before
      after
    }
  }
  ghostedPoints(first: 200, where: {measure: {equals: $measure}}) {
    nodes {
      ...GhostSaid
    }
  }
  zoneEvents(first: 500, orderBy: [{field: DATE, direction: DESC}]) {
    nodes {
      id
      date
      title
      kind
    }
  }
}
    fragment GhostSaid on GhostedPoint {
  id
  measure
  zone {
    slug
    name
  }
  month
  reason
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}
fragment RebaseSaid on Rebase {
  id
  measure
  zone {
    slug
    name
  }
  month
  reason
  baselinePoints
  event {
    id
    date
    title
    kind
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}`) as unknown as TypedDocumentString<RebasesQuery, RebasesQueryVariables>;
export const RebaseDocument = new TypedDocumentString(`
    query Rebase($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
  measures {
    id
    firstMonth
    latestMonth
  }
  rebase(id: $id) {
    ...RebaseSaid
    history(first: 200) @include(if: $mayHistoryOfWords) {
      nodes {
        id
        act
        at
        reason
        before
        after
      }
    }
  }
  zoneEvents(first: 500, orderBy: [{field: DATE, direction: DESC}]) {
    nodes {
      id
      date
      title
      kind
    }
  }
}
    fragment RebaseSaid on Rebase {
  id
  measure
  zone {
    slug
    name
  }
  month
  reason
  baselinePoints
  event {
    id
    date
    title
    kind
  }
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}`) as unknown as TypedDocumentString<RebaseQuery, RebaseQueryVariables>;
export const GhostDocument = new TypedDocumentString(`
    query Ghost($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
  ghostedPoint(id: $id) {
    ...GhostSaid
    history(first: 200) @include(if: $mayHistoryOfWords) {
      nodes {
        id
        act
        at
        reason
        before
        after
      }
    }
  }
}
    fragment GhostSaid on GhostedPoint {
  id
  measure
  zone {
    slug
    name
  }
  month
  reason
  illustrative
  importedFrom @include(if: $mayFilesImported) {
    fileName
  }
  writtenAt
  correctedAt
  withdrawnAt
  revision
}`) as unknown as TypedDocumentString<GhostQuery, GhostQueryVariables>;
export const GhostPointDocument = new TypedDocumentString(`
    mutation GhostPoint($point: GhostedPointInput!) {
  ghostPoint(point: $point) {
    id
  }
}
    `) as unknown as TypedDocumentString<GhostPointMutation, GhostPointMutationVariables>;
export const WithdrawGhostedPointDocument = new TypedDocumentString(`
    mutation WithdrawGhostedPoint($id: ID!, $why: String!, $seenRevision: Int) {
  withdrawGhostedPoint(id: $id, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawGhostedPointMutation, WithdrawGhostedPointMutationVariables>;
export const AddRebasesDocument = new TypedDocumentString(`
    mutation AddRebases($rebases: [RebaseInput!]!) {
  addRebases(rebases: $rebases) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddRebasesMutation, AddRebasesMutationVariables>;
export const CorrectRebaseDocument = new TypedDocumentString(`
    mutation CorrectRebase($id: ID!, $rebase: RebaseInput!, $why: String!, $seenRevision: Int) {
  correctRebase(id: $id, rebase: $rebase, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectRebaseMutation, CorrectRebaseMutationVariables>;
export const WithdrawRebaseDocument = new TypedDocumentString(`
    mutation WithdrawRebase($id: ID!, $why: String!, $seenRevision: Int) {
  withdrawRebase(id: $id, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawRebaseMutation, WithdrawRebaseMutationVariables>;
export const CardFindingDocument = new TypedDocumentString(`
    query CardFinding($measure: String!, $zones: [ZoneSlug!], $period: PeriodInput!, $comparison: WrittenFindingComparison) {
  findingsFor(
    measures: [$measure]
    zones: $zones
    period: $period
    comparison: $comparison
  ) {
    fingerprint
    finding {
      id
      words
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<CardFindingQuery, CardFindingQueryVariables>;
export const FindingNowDocument = new TypedDocumentString(`
    query FindingNow($measure: String!, $zones: [ZoneSlug!], $period: PeriodInput!, $comparison: WrittenFindingComparison) {
  findingsFor(
    measures: [$measure]
    zones: $zones
    period: $period
    comparison: $comparison
  ) {
    finding {
      id
      revision
      history(first: 200) {
        nodes {
          id
          act
          at
          reason
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingNowQuery, FindingNowQueryVariables>;
export const FindingHistoryDocument = new TypedDocumentString(`
    query FindingHistory {
  writtenFindingChanges(first: 500, orderBy: [{field: ID, direction: DESC}]) {
    nodes {
      id
      act
      at
      reason
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<FindingHistoryQuery, FindingHistoryQueryVariables>;
export const WriteFindingDocument = new TypedDocumentString(`
    mutation WriteFinding($finding: FindingInput!) {
  writeFinding(finding: $finding) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteFindingMutation, WriteFindingMutationVariables>;
export const CorrectFindingDocument = new TypedDocumentString(`
    mutation CorrectFinding($id: ID!, $words: String!, $why: String!, $seenRevision: Int) {
  correctFinding(id: $id, words: $words, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectFindingMutation, CorrectFindingMutationVariables>;
export const WithdrawFindingDocument = new TypedDocumentString(`
    mutation WithdrawFinding($id: ID!, $why: String!, $seenRevision: Int) {
  withdrawFinding(id: $id, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawFindingMutation, WithdrawFindingMutationVariables>;
export const ComparedDocument = new TypedDocumentString(`
    query Compared($where: CombinedWhere!, $compareTo: Comparison!) {
  measures {
    field
    title
    unit
  }
  combined(where: $where, compareTo: $compareTo) {
    rows {
      zone {
        slug
        name
      }
      sessionsHeld {
        ...ComparedCount
      }
      attendances {
        ...ComparedCount
      }
      familiesSupported {
        ...ComparedCount
      }
      individualsSupported {
        ...ComparedCount
      }
      outreachActions {
        ...ComparedCount
      }
      concernsRaised {
        ...ComparedCount
      }
      concernsClosed {
        ...ComparedCount
      }
      amountAwarded {
        ...ComparedAmount
      }
      amountPaid {
        ...ComparedAmount
      }
      recordedCrime {
        ...ComparedCount
      }
      antiSocialBehaviour {
        ...ComparedCount
      }
    }
  }
}
    fragment ComparedCount on Figure {
  state
  number
  before {
    state
    number
  }
  change {
    absolute
    percent
    number
    before
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}
fragment ComparedAmount on MoneyFigure {
  state
  amount
  before {
    state
    amount
  }
  change {
    absolute
    percent
    amount
    before
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}`) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
export const MonthlyTargetsDocument = new TypedDocumentString(`
    query MonthlyTargets($where: CombinedWhere!) {
  measures {
    field
    title
    unit
  }
  combined(where: $where, compareTo: TARGET, first: 5000) {
    rows {
      zone {
        slug
        name
      }
      period {
        label
      }
      sessionsHeld {
        ...AimedCount
      }
      attendances {
        ...AimedCount
      }
      familiesSupported {
        ...AimedCount
      }
      individualsSupported {
        ...AimedCount
      }
      outreachActions {
        ...AimedCount
      }
      concernsRaised {
        ...AimedCount
      }
      concernsClosed {
        ...AimedCount
      }
      amountAwarded {
        ...AimedAmount
      }
      amountPaid {
        ...AimedAmount
      }
      recordedCrime {
        ...AimedCount
      }
      antiSocialBehaviour {
        ...AimedCount
      }
    }
  }
}
    fragment AimedCount on Figure {
  state
  number
  before {
    state
    number
  }
  change {
    absolute
  }
  targetsMet {
    met
    of
  }
}
fragment AimedAmount on MoneyFigure {
  state
  amount
  before {
    state
    amount
  }
  change {
    absolute
  }
  targetsMet {
    met
    of
  }
}`) as unknown as TypedDocumentString<MonthlyTargetsQuery, MonthlyTargetsQueryVariables>;
export const AroundEventsDocument = new TypedDocumentString(`
    query AroundEvents($measures: [String!]!, $zones0: [ZoneSlug!]!, $before0: PeriodInput!, $since0: PeriodInput!, $zones1: [ZoneSlug!]!, $before1: PeriodInput!, $since1: PeriodInput!, $zones2: [ZoneSlug!]!, $before2: PeriodInput!, $since2: PeriodInput!, $zones3: [ZoneSlug!]!, $before3: PeriodInput!, $since3: PeriodInput!, $zones4: [ZoneSlug!]!, $before4: PeriodInput!, $since4: PeriodInput!) {
  before0: trends(
    measures: $measures
    zones: $zones0
    period: $before0
    baseline: $before0
  ) {
    ...SideOfEvent
  }
  since0: trends(
    measures: $measures
    zones: $zones0
    period: $since0
    baseline: $since0
  ) {
    ...SideOfEvent
  }
  before1: trends(
    measures: $measures
    zones: $zones1
    period: $before1
    baseline: $before1
  ) {
    ...SideOfEvent
  }
  since1: trends(
    measures: $measures
    zones: $zones1
    period: $since1
    baseline: $since1
  ) {
    ...SideOfEvent
  }
  before2: trends(
    measures: $measures
    zones: $zones2
    period: $before2
    baseline: $before2
  ) {
    ...SideOfEvent
  }
  since2: trends(
    measures: $measures
    zones: $zones2
    period: $since2
    baseline: $since2
  ) {
    ...SideOfEvent
  }
  before3: trends(
    measures: $measures
    zones: $zones3
    period: $before3
    baseline: $before3
  ) {
    ...SideOfEvent
  }
  since3: trends(
    measures: $measures
    zones: $zones3
    period: $since3
    baseline: $since3
  ) {
    ...SideOfEvent
  }
  before4: trends(
    measures: $measures
    zones: $zones4
    period: $before4
    baseline: $before4
  ) {
    ...SideOfEvent
  }
  since4: trends(
    measures: $measures
    zones: $zones4
    period: $since4
    baseline: $since4
  ) {
    ...SideOfEvent
  }
}
    fragment SideOfEvent on Trend {
  zone {
    slug
  }
  points {
    state
    mean
    charted
  }
}`) as unknown as TypedDocumentString<AroundEventsQuery, AroundEventsQueryVariables>;
export const TrendsDocument = new TypedDocumentString(`
    query Trends($measures: [String!]!, $zones: [ZoneSlug!], $period: PeriodInput!, $comparison: WrittenFindingComparison, $compareTo: Comparison, $isCompared: Boolean! = false) {
  measures {
    ...CardMeasure
  }
  findingsFor(
    measures: $measures
    zones: $zones
    period: $period
    comparison: $comparison
  ) {
    measure
    finding {
      words
      writtenAt
      correctedAt
    }
    earlier {
      words
      writtenAt
      fromDate
      beforeDate
      limitsOf
    }
  }
  placeSeries(measures: $measures, zones: $zones, period: $period) {
    measure {
      id
    }
    zone {
      slug
    }
    place {
      name
    }
    points {
      period {
        month
      }
      figure {
        state
        number
      }
    }
  }
  trends(
    measures: $measures
    zones: $zones
    period: $period
    compareTo: $compareTo
  ) {
    ...CardTrend
  }
}
    fragment CardMeasure on Measure {
  id
  title
  description
  unit
  formula
  better
  additiveOverTime
  additiveOverPlace
  takenOver
  completenessOf
  protected
  shownExactly
  illustrative
  source
  owner
  domain
  version
  grains
  chartReason
  sharedByZones
}
fragment CardTrend on Trend {
  measure {
    id
  }
  zone {
    slug
    name
  }
  finding
  findingKind
  sentence
  variation
  assurance
  trialLimits
  target
  targetAmount
  totalAmount
  rebases {
    month
    reason
  }
  events {
    id
    date
    title
    kind
    illustrative
  }
  illustrative
  asAt
  completeness {
    received
    expected
  }
  points {
    period {
      month
    }
    state
    number
    amount
    counts {
      part
      of
    }
    leftOut
    ghosted
    coverage {
      covered
      of
      missing
    }
    mean
    lowerProcessLimit
    upperProcessLimit
    segment
    rule
    direction
    pointType
    target
    before @include(if: $isCompared) {
      period {
        month
      }
      state
      number
      amount
      counts {
        part
        of
      }
    }
  }
}`) as unknown as TypedDocumentString<TrendsQuery, TrendsQueryVariables>;
export const TrendOfAllDocument = new TypedDocumentString(`
    query TrendOfAll($measure: String!, $period: PeriodInput!, $compareTo: Comparison, $isCompared: Boolean! = false) {
  trend(measure: $measure, period: $period, compareTo: $compareTo) {
    measure {
      ...CardMeasure
    }
    ...CardTrend
  }
}
    fragment CardMeasure on Measure {
  id
  title
  description
  unit
  formula
  better
  additiveOverTime
  additiveOverPlace
  takenOver
  completenessOf
  protected
  shownExactly
  illustrative
  source
  owner
  domain
  version
  grains
  chartReason
  sharedByZones
}
fragment CardTrend on Trend {
  measure {
    id
  }
  zone {
    slug
    name
  }
  finding
  findingKind
  sentence
  variation
  assurance
  trialLimits
  target
  targetAmount
  totalAmount
  rebases {
    month
    reason
  }
  events {
    id
    date
    title
    kind
    illustrative
  }
  illustrative
  asAt
  completeness {
    received
    expected
  }
  points {
    period {
      month
    }
    state
    number
    amount
    counts {
      part
      of
    }
    leftOut
    ghosted
    coverage {
      covered
      of
      missing
    }
    mean
    lowerProcessLimit
    upperProcessLimit
    segment
    rule
    direction
    pointType
    target
    before @include(if: $isCompared) {
      period {
        month
      }
      state
      number
      amount
      counts {
        part
        of
      }
    }
  }
}`) as unknown as TypedDocumentString<TrendOfAllQuery, TrendOfAllQueryVariables>;
export const AttendanceDaysDocument = new TypedDocumentString(`
    query AttendanceDays($where: EngagementWhere!, $offset: Int!) {
  measures {
    id
    title
    description
    formula
    unit
    source
    owner
  }
  engagement(where: $where, first: 5000, offset: $offset) {
    asAt
    illustrative
    rowCount
    rows {
      zone {
        slug
        name
      }
      period(grain: DAY) {
        start
      }
      sessionsHeld {
        state
        number
      }
      attendances {
        state
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttendanceDaysQuery, AttendanceDaysQueryVariables>;
export const AttendancesMadeOfDocument = new TypedDocumentString(`
    query AttendancesMadeOf($where: EngagementWhere!) {
  measures {
    id
    source
  }
  byKind: engagement(where: $where) {
    asAt
    illustrative
    period {
      start
      end
    }
    rows {
      activityKind
      attendances {
        state
        number
        shareOfTotal
      }
    }
    totals {
      attendances {
        state
        number
        leftOut
        coverage {
          covered
          of
          missing
        }
      }
    }
  }
  byVenue: engagement(where: $where) {
    rows {
      venue {
        name
      }
      attendances {
        state
        number
        shareOfTotal
      }
    }
  }
  byOrganisation: engagement(where: $where) {
    rows {
      organisation {
        id
        name
        identifiers(first: 1) {
          nodes {
            identifier
          }
        }
      }
      attendances {
        state
        number
        shareOfTotal
      }
    }
  }
  byAge: engagement(where: $where) {
    rows {
      ageBand
      attendancesByAge {
        state
        number
        shareOfTotal
      }
    }
    totals {
      attendancesByAge {
        state
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttendancesMadeOfQuery, AttendancesMadeOfQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($mayHistoryOfWords: Boolean!) {
  zones(first: 50) {
    nodes {
      slug
      name
      events(first: 500, orderBy: [{field: DATE, direction: DESC}]) {
        totalCount
        nodes {
          id
          date
          title
          kind
          link
          illustrative
          writtenAt
          correctedAt
        }
      }
    }
  }
  zoneEventChanges(first: 20, orderBy: [{field: ID, direction: DESC}]) @include(if: $mayHistoryOfWords) {
    totalCount
    nodes {
      id
      recordId
      act
      at
      reason
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!, $mayHistoryOfWords: Boolean!, $mayFilesImported: Boolean!) {
  zoneEvent(id: $id) {
    id
    date
    title
    kind
    domains
    link
    illustrative
    importedFrom @include(if: $mayFilesImported) {
      fileName
    }
    writtenAt
    correctedAt
    withdrawnAt
    revision
    zones(first: 50) {
      nodes {
        zone {
          slug
          name
        }
      }
    }
    history(first: 200) @include(if: $mayHistoryOfWords) {
      nodes {
        id
        act
        at
        reason
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const AddEventDocument = new TypedDocumentString(`
    mutation AddEvent($event: ZoneEventInput!) {
  addZoneEvent(event: $event) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddEventMutation, AddEventMutationVariables>;
export const CorrectEventDocument = new TypedDocumentString(`
    mutation CorrectEvent($id: ID!, $event: ZoneEventInput!, $why: String!, $seenRevision: Int) {
  correctZoneEvent(id: $id, event: $event, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectEventMutation, CorrectEventMutationVariables>;
export const WithdrawEventDocument = new TypedDocumentString(`
    mutation WithdrawEvent($id: ID!, $why: String!, $seenRevision: Int) {
  withdrawZoneEvent(id: $id, why: $why, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawEventMutation, WithdrawEventMutationVariables>;
export const GrantRecordDocument = new TypedDocumentString(`
    query GrantRecord($id: ID!, $held: PeriodInput!, $mayApplicationRows: Boolean!, $mayFilesImported: Boolean!) {
  asked: grants(where: {period: $held}, first: 1) {
    asAt
    totals {
      amountAwarded {
        state
      }
    }
  }
  grant(id: $id) {
    ...GrantLine
    grantIdentifier
    description
    amountAppliedFor
    plannedStartDate
    conditions
    reasons
    sourceUrl
    regrantType
    fundingOrganization {
      id
      name
    }
    grantProgramme {
      title
      code
    }
    application @include(if: $mayApplicationRows) {
      moderatedScorePercent
      receivedOn
      decidedOn
      decidedBy
    }
    beneficiaryLocations(first: 50) {
      totalCount
      nodes {
        id
        name
        geoCode
        geoCodeType
        countryCode
      }
    }
    activitiesFunded(first: 50) {
      totalCount
      nodes {
        id
        illustrative
        activity {
          id
          title
          kind
          theme
          since
          until
          organisation {
            id
            name
          }
        }
      }
    }
    importedFrom {
      ...ImportLine
    }
  }
}
    fragment GrantLine on Grant {
  id
  title
  amountAwarded
  awardDate
  plannedEndDate
  illustrative
  recipientOrganization {
    id
    name
    identifiers(first: 1) {
      nodes {
        identifier
      }
    }
  }
  fundingRound {
    id
    title
    financialYear
  }
  application @include(if: $mayApplicationRows) {
    reference
  }
  zones(first: 10) {
    nodes {
      share
      shareBefore
      zone {
        slug
        name
      }
    }
  }
  payments(first: 24) {
    nodes {
      instalment
      dueOn
      amountDue
      paidOn
      amountPaid
    }
  }
  spendReports(first: 24) {
    nodes {
      reportedOn
      amountSpent
      amountReturned
      final
    }
  }
}
fragment ImportLine on Upload {
  source
  fileName @include(if: $mayFilesImported)
  attribution
}`) as unknown as TypedDocumentString<GrantRecordQuery, GrantRecordQueryVariables>;
export const GrantsDocument = new TypedDocumentString(`
    query Grants($where: GrantsWhere!, $period: PeriodInput!, $held: PeriodInput!, $mayApplicationRows: Boolean!) {
  measures {
    id
    field
    title
    source
  }
  inPeriod: grants(where: $where, first: 1) {
    asAt
    illustrative
    period {
      start
      lastDay
    }
    rows {
      amountAwarded {
        amount
        state
      }
      awards(first: 500, of: AMOUNT_AWARDED) {
        totalCount
        nodes {
          ...GrantLine
          activitiesFunded(first: 50) {
            totalCount
            nodes {
              activity {
                theme
                zone {
                  slug
                }
              }
            }
          }
        }
      }
    }
    totals {
      amountAwarded {
        amount
        state
        note
      }
      amountPaid {
        amount
        state
        note
      }
      amountSpent {
        amount
        state
        note
      }
      amountReturned {
        amount
        state
        note
      }
      committedNotPaid {
        amount
        state
        note
      }
      underspend {
        amount
        state
        note
      }
      notYetSpent {
        amount
        state
        note
      }
    }
  }
  ofBudgets: grants(where: {period: $period}, first: 1) {
    totals {
      budgetUsed {
        number
        state
        note
      }
    }
  }
  byRoundAndZone: grants(where: $where) {
    rows {
      fundingRound {
        id
        title
        financialYear
      }
      zone {
        slug
        name
      }
      amountAwarded {
        amount
        state
      }
    }
  }
  byRound: grants(where: $where) {
    rows {
      fundingRound {
        id
      }
      amountAwarded {
        amount
        state
      }
    }
  }
  byZone: grants(where: $where) {
    rows {
      zone {
        slug
        name
      }
      amountAwarded {
        amount
        state
      }
    }
  }
  wholeRounds: grants(where: {period: $held}) {
    rows {
      fundingRound {
        id
      }
      applicationsReceived {
        number
        state
      }
      successRate {
        number
        state
      }
      amountAwarded {
        amount
        state
      }
      underspend {
        amount
        state
      }
      budgetUsed {
        number
        state
      }
    }
  }
  decisions: grants(where: {period: $held}) {
    rows {
      fundingRound {
        id
      }
      applicationDecision
      applicationsReceived {
        number
        state
      }
    }
  }
  fundingRounds(first: 100) {
    totalCount
    nodes {
      id
      title
      financialYear
      budget
      cutOffScorePercent
      opensOn
      closesOn
      decidedOn
      amountAwardedPublished
      applicationsPublished
      awardsPublished
      illustrative
      grants(first: 200) {
        totalCount
        nodes {
          spendReports(first: 12) {
            nodes {
              final
            }
          }
        }
      }
    }
  }
}
    fragment GrantLine on Grant {
  id
  title
  amountAwarded
  awardDate
  plannedEndDate
  illustrative
  recipientOrganization {
    id
    name
    identifiers(first: 1) {
      nodes {
        identifier
      }
    }
  }
  fundingRound {
    id
    title
    financialYear
  }
  application @include(if: $mayApplicationRows) {
    reference
  }
  zones(first: 10) {
    nodes {
      share
      shareBefore
      zone {
        slug
        name
      }
    }
  }
  payments(first: 24) {
    nodes {
      instalment
      dueOn
      amountDue
      paidOn
      amountPaid
    }
  }
  spendReports(first: 24) {
    nodes {
      reportedOn
      amountSpent
      amountReturned
      final
    }
  }
}`) as unknown as TypedDocumentString<GrantsQuery, GrantsQueryVariables>;
export const RoundMoneyDocument = new TypedDocumentString(`
    query RoundMoney($where: GrantsWhere!, $whereInPeriod: GrantsWhere!) {
  grants(where: $where, first: 1) {
    totals {
      ...BecameOfMoney
    }
  }
  inPeriod: grants(where: $whereInPeriod, first: 1) {
    totals {
      ...BecameOfMoney
    }
  }
}
    fragment BecameOfMoney on GrantsTotals {
  amountAwarded {
    amount
    state
  }
  amountSpent {
    amount
    state
  }
  underspend {
    amount
    state
  }
  notYetSpent {
    amount
    state
  }
}`) as unknown as TypedDocumentString<RoundMoneyQuery, RoundMoneyQueryVariables>;
export const RoundDocument = new TypedDocumentString(`
    query Round($id: ID!, $where: GrantsWhere!, $mayApplicationRows: Boolean!, $mayFilesImported: Boolean!) {
  fundingRound(id: $id) {
    id
    title
    financialYear
    budget
    maximumAward
    cutOffScorePercent
    opensOn
    closesOn
    decidedOn
    amountAwardedPublished
    applicationsPublished
    awardsPublished
    illustrative
    note
    sourceUrl
    fundingProgramme {
      title
    }
    importedFrom {
      ...ImportLine
    }
    grants(first: 200) {
      totalCount
      nodes {
        ...GrantLine
      }
    }
    applications(first: 200) @include(if: $mayApplicationRows) {
      totalCount
      nodes {
        id
        reference
        title
        amountAppliedFor
        receivedOn
        decision
        decidedOn
        decidedBy
        recommendation
        moderatedScorePercent
        illustrative
        organisation {
          id
          name
        }
        zones(first: 10) {
          nodes {
            share
            zone {
              slug
              name
            }
          }
        }
        scores(first: 10) {
          nodes {
            assessorNumber
            scorePercent
          }
        }
      }
    }
  }
  measures {
    id
    field
    title
    source
  }
  figures: grants(where: $where, first: 1) {
    asAt
    illustrative
    totals {
      applicationsReceived {
        number
        state
      }
      successRate {
        number
        state
      }
      awardRateByValue {
        number
        state
      }
      medianDecisionDays {
        number
        state
      }
      budgetUsed {
        number
        state
      }
      amountAppliedFor {
        amount
        state
      }
      amountAwarded {
        amount
        state
      }
      amountPaid {
        amount
        state
      }
      amountSpent {
        amount
        state
      }
      amountReturned {
        amount
        state
      }
      committedNotPaid {
        amount
        state
      }
      underspend {
        amount
        state
      }
    }
  }
  byZone: grants(where: $where) {
    rows {
      zone {
        slug
        name
      }
      amountAwarded {
        amount
        state
      }
    }
  }
  decisions: grants(where: $where) {
    rows {
      applicationDecision
      applicationsReceived {
        number
        state
      }
    }
  }
}
    fragment GrantLine on Grant {
  id
  title
  amountAwarded
  awardDate
  plannedEndDate
  illustrative
  recipientOrganization {
    id
    name
    identifiers(first: 1) {
      nodes {
        identifier
      }
    }
  }
  fundingRound {
    id
    title
    financialYear
  }
  application @include(if: $mayApplicationRows) {
    reference
  }
  zones(first: 10) {
    nodes {
      share
      shareBefore
      zone {
        slug
        name
      }
    }
  }
  payments(first: 24) {
    nodes {
      instalment
      dueOn
      amountDue
      paidOn
      amountPaid
    }
  }
  spendReports(first: 24) {
    nodes {
      reportedOn
      amountSpent
      amountReturned
      final
    }
  }
}
fragment ImportLine on Upload {
  source
  fileName @include(if: $mayFilesImported)
  attribution
}`) as unknown as TypedDocumentString<RoundQuery, RoundQueryVariables>;
export const DataVersionDocument = new TypedDocumentString(`
    query DataVersion {
  hub {
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<DataVersionQuery, DataVersionQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  hub {
    ownerName
    programmeName
    firstMonth
    latestMonth
    asAt
    dataVersion
  }
  zones(first: 50) {
    nodes {
      slug
      name
    }
  }
  measures {
    id
    illustrative
    title
    records
  }
}
    `) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  zones(first: 50) {
    nodes {
      slug
      name
      districtName
      areas(first: 200) {
        totalCount
        nodes {
          id
          kind
          lsoaCode
          polygon
          confidence
          provisional
          validFrom
          validTo
          note
          importedFrom {
            attribution
          }
        }
      }
      venues(first: 200, orderBy: [{field: NAME}]) {
        totalCount
        nodes {
          id
          name
          kind
          illustrative
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  measures {
    id
    formerIds
    field
    title
    description
    unit
    formula
    records
    better
    domain
    byZone
    splitOf
    sharedByZones
    additiveOverTime
    additiveOverPlace
    protected
    shownExactly
    dimensions {
      title
    }
    source
    owner
    version
    illustrative
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const MeasureTableDocument = new TypedDocumentString(`
    query MeasureTable($measures: [String!]!, $zones: [ZoneSlug!], $period: PeriodInput!) {
  hub {
    ownerName
    programmeName
  }
  placeSeries(measures: $measures, zones: $zones, period: $period) {
    measure {
      id
    }
    zone {
      slug
    }
    place {
      name
    }
    points {
      period {
        start
      }
      figure {
        state
        number
      }
    }
  }
  trends(measures: $measures, zones: $zones, period: $period) {
    measure {
      id
      field
      title
      description
      unit
      formula
      source
      owner
      version
      better
      completenessOf
    }
    zone {
      slug
      name
    }
    period {
      label
    }
    asAt
    illustrative
    sentence
    noLimitsReason
    completeness {
      received
      expected
    }
    points {
      period {
        label
        start
        end
        complete
      }
      state
      number
      amount
      counts {
        part
        of
      }
      leftOut
      completeness {
        received
        expected
      }
      coverage {
        covered
        of
        missing
      }
      charted
      mean
      lowerProcessLimit
      upperProcessLimit
      rule
      direction
      pointType
      ghosted
      target
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureTableQuery, MeasureTableQueryVariables>;
export const PeriodMonthsDocument = new TypedDocumentString(`
    query PeriodMonths($where: CombinedWhere!) {
  combined(where: $where, first: 1) {
    period {
      start
      lastDay
    }
    rows {
      sessionsHeld {
        state
      }
      outreachActions {
        state
      }
      amountAwarded {
        state
      }
      recordedCrime {
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeriodMonthsQuery, PeriodMonthsQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network {
  zones(first: 50) {
    nodes {
      slug
      name
      partnershipLinks(first: 500) {
        totalCount
        nodes {
          id
          kind
          since
          until
          illustrative
          organisation {
            id
            name
          }
          partner {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!, $engagement: EngagementWhere!, $grants: GrantsWhere!) {
  organisation(id: $id) {
    id
    name
    kind
    illustrative
    zones(first: 20) {
      nodes {
        zone {
          slug
          name
        }
      }
    }
    identifiers(first: 10) {
      nodes {
        identifier
      }
    }
    activities(first: 50) {
      totalCount
      nodes {
        id
        title
        kind
        since
        until
        zone {
          slug
          name
        }
      }
    }
  }
  engagement(where: $engagement) {
    asAt
    illustrative
    period {
      start
      end
    }
    totals {
      sessionsHeld {
        ...WorkDone
      }
      attendances {
        ...WorkDone
      }
      newcomerShare {
        ...WorkDone
      }
      volunteerHours {
        ...WorkDone
      }
    }
  }
  grants(where: $grants) {
    illustrative
    totals {
      amountAwarded {
        ...MoneyMoved
      }
      amountPaid {
        ...MoneyMoved
      }
      amountSpent {
        ...MoneyMoved
      }
      amountReturned {
        ...MoneyMoved
      }
    }
  }
}
    fragment WorkDone on Figure {
  state
  number
  leftOut
  note
  completeness {
    received
    expected
  }
}
fragment MoneyMoved on MoneyFigure {
  state
  amount
  leftOut
  note
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationRecordsDocument = new TypedDocumentString(`
    query OrganisationRecords($id: ID!, $name: String!, $from: LocalDate!, $before: LocalDate!, $fromMonth: Month!, $beforeMonth: Month!, $mayRowsOfReturns: Boolean!, $mayReturnsOwed: Boolean!) {
  organisation(id: $id) {
    outreachActions(first: 1, where: {date: {from: $from, before: $before}}) @include(if: $mayRowsOfReturns) {
      totalCount
    }
    grantsReceived(first: 50, where: {awardDate: {from: $from, before: $before}}) {
      totalCount
      nodes {
        id
        title
        amountAwarded
        awardDate
        illustrative
      }
    }
    expected: expectedReturns(
      first: 1
      where: {month: {from: $fromMonth, before: $beforeMonth}}
    ) @include(if: $mayReturnsOwed) {
      totalCount
    }
    received: expectedReturns(
      first: 1
      where: {month: {from: $fromMonth, before: $beforeMonth}, state: {in: [RECEIVED, LATE, CORRECTED]}}
    ) @include(if: $mayReturnsOwed) {
      totalCount
    }
    late: expectedReturns(
      first: 1
      where: {month: {from: $fromMonth, before: $beforeMonth}, state: {equals: LATE}}
    ) @include(if: $mayReturnsOwed) {
      totalCount
    }
    missing: expectedReturns(
      first: 1
      where: {month: {from: $fromMonth, before: $beforeMonth}, state: {equals: MISSING}}
    ) @include(if: $mayReturnsOwed) {
      totalCount
    }
    notDueYet: expectedReturns(
      first: 1
      where: {month: {from: $fromMonth, before: $beforeMonth}, state: {equals: DUE}}
    ) @include(if: $mayReturnsOwed) {
      totalCount
    }
  }
  partnershipLinks(
    first: 200
    where: {since: {before: $before}, or: [{organisationName: {equals: $name}}, {partnerName: {equals: $name}}], not: {or: [{until: {before: $from}}, {until: {equals: $from}}]}}
  ) {
    totalCount
    nodes {
      id
      kind
      since
      until
      illustrative
      zone {
        name
      }
      organisation {
        id
        name
      }
      partner {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationRecordsQuery, OrganisationRecordsQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($mayRowsOfReturns: Boolean!) {
  organisations(first: 500, orderBy: [{field: NAME}]) {
    totalCount
    nodes {
      id
      name
      kind
      illustrative
      identifiers(first: 1) {
        nodes {
          identifier
        }
      }
      zones(first: 20) {
        nodes {
          zone {
            slug
            name
          }
        }
      }
      activities(first: 50) {
        nodes {
          kind
        }
      }
      grantsReceived(first: 1) {
        totalCount
      }
      outreachActions(first: 1) @include(if: $mayRowsOfReturns) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const ConcernsPeriodDocument = new TypedDocumentString(`
    query ConcernsPeriod($where: OutreachWhere!) {
  outreach(where: $where, first: 1) {
    period {
      lastDay
    }
    totals {
      concernsOpen {
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConcernsPeriodQuery, ConcernsPeriodQueryVariables>;
export const OpenConcernsDocument = new TypedDocumentString(`
    query OpenConcerns($where: OutreachWhere!, $mayConcernRows: Boolean!) {
  measures {
    id
    title
    description
    formula
    source
    owner
  }
  outreach(where: $where, first: 50) {
    asAt
    illustrative
    completeness {
      received
      expected
    }
    period {
      end
      lastDay
    }
    rows {
      zone {
        slug
        name
      }
      concernsOpen {
        state
        number
      }
      concernsOpenOver28Days {
        state
        number
      }
      openConcerns(first: 1000, of: CONCERNS_OPEN) @include(if: $mayConcernRows) {
        totalCount
        nodes {
          reference
          kind
          raisedOn
          routedTo
          routedOn
          closedOn
          illustrative
        }
      }
    }
    totals {
      concernsOpen {
        state
        number
      }
      concernsOpenOver28Days {
        state
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenConcernsQuery, OpenConcernsQueryVariables>;
export const ConcernThemesDocument = new TypedDocumentString(`
    query ConcernThemes($where: OutreachWhere!) {
  measures {
    id
    source
  }
  byTheme: outreach(where: $where) {
    asAt
    illustrative
    period {
      start
      end
    }
    rows {
      concernKind
      concernsRaised {
        state
        number
        shareOfTotal
      }
      raisedFedBackShare {
        state
        number
        base {
          ...PlainCount
        }
      }
    }
    totals {
      concernsRaised {
        state
        number
        coverage {
          covered
          of
          missing
        }
      }
    }
  }
  byOutcome: outreach(where: $where) {
    rows {
      concernKind
      concernOutcome
      concernsRaised {
        ...PlainCount
      }
    }
    totals {
      concernsRaised {
        ...PlainCount
      }
    }
  }
}
    fragment PlainCount on Figure {
  state
  number
}`) as unknown as TypedDocumentString<ConcernThemesQuery, ConcernThemesQueryVariables>;
export const ToldConcernsDocument = new TypedDocumentString(`
    query ToldConcerns($where: ConcernWhere!, $mayConcernRows: Boolean!) {
  concerns(
    first: 5
    where: $where
    orderBy: [{field: CLOSED_ON, direction: DESC}, {field: REFERENCE, direction: ASC}]
  ) @include(if: $mayConcernRows) {
    nodes {
      reference
      kind
      raisedOn
      routedTo
      closedOn
      outcome
      fedBackOn
      zone {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ToldConcernsQuery, ToldConcernsQueryVariables>;
export const OutreachMadeOfDocument = new TypedDocumentString(`
    query OutreachMadeOf($where: OutreachWhere!) {
  measures {
    id
    source
  }
  byKind: outreach(where: $where) {
    asAt
    illustrative
    period {
      start
      end
    }
    rows {
      actionKind
      outreachActions {
        state
        number
        shareOfTotal
      }
      contacts {
        state
        number
        shareOfTotal
      }
      leafletsDelivered {
        state
        number
        shareOfTotal
      }
    }
    totals {
      outreachActions {
        state
        number
        coverage {
          covered
          of
          missing
        }
      }
      contacts {
        ...PlainCount
      }
      leafletsDelivered {
        ...PlainCount
      }
    }
  }
  byRoute: outreach(where: $where) {
    rows {
      routedTo
      concernsRaised {
        state
        number
        shareOfTotal
      }
    }
    totals {
      concernsRaised {
        ...PlainCount
      }
    }
  }
}
    fragment PlainCount on Figure {
  state
  number
}`) as unknown as TypedDocumentString<OutreachMadeOfQuery, OutreachMadeOfQueryVariables>;
export const WhoDocument = new TypedDocumentString(`
    query Who {
  me {
    user {
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  me {
    roles
    signedInBy
    mayWrite
    credentialId
    hasPassword
    hasSecondFactor
    recoveryCodesLeft
    user {
      id
      displayName
      signInName
      role
      organisation {
        id
        name
      }
    }
    signIns {
      id
      way
      startedAt
      lastSeenAt
      browser
      network
    }
    apiTokens {
      id
      name
      ending
      mayRead
      mayReadFiles
      madeAt
      expiresAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const EndSignInDocument = new TypedDocumentString(`
    mutation EndSignIn($id: ID!) {
  endSignIn(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndSignInMutation, EndSignInMutationVariables>;
export const EndOtherSignInsDocument = new TypedDocumentString(`
    mutation EndOtherSignIns {
  endOtherSignIns
}
    `) as unknown as TypedDocumentString<EndOtherSignInsMutation, EndOtherSignInsMutationVariables>;
export const MakeApiTokenDocument = new TypedDocumentString(`
    mutation MakeApiToken($token: ApiTokenInput!) {
  makeApiToken(token: $token) {
    secret
  }
}
    `) as unknown as TypedDocumentString<MakeApiTokenMutation, MakeApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($where: AuditEventWhere, $first: Int!, $after: String) {
  auditEvents(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      act
      outcome
      code
      userId
      signedInBy
      role
      viewedAs
      signInId
      tokenId
      aboutKind
      aboutId
      requestId
      detail
    }
  }
  users(first: 500) {
    nodes {
      id
      displayName
    }
  }
  organisations(first: 500) {
    nodes {
      id
      name
    }
  }
  measures {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  users(first: 500) {
    totalCount
    nodes {
      ...Person
    }
  }
  organisations(first: 500, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
    }
  }
}
    fragment Person on User {
  id
  displayName
  signInName
  issuer
  role
  state
  createdAt
  suspendedAt
  revision
  changedAt
  organisation {
    id
    name
  }
  standIn {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  user(id: $id) {
    ...Person
    signIns(first: 100) {
      nodes {
        id
        way
        startedAt
        lastSeenAt
        endedAt
        browser
        network
      }
    }
    apiTokens(first: 100) {
      nodes {
        id
        name
        ending
        mayRead
        mayReadFiles
        madeAt
        expiresAt
        lastUsedAt
        revokedAt
      }
    }
  }
  users(first: 500) {
    nodes {
      id
      displayName
      signInName
      state
    }
  }
  organisations(first: 500, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
    }
  }
}
    fragment Person on User {
  id
  displayName
  signInName
  issuer
  role
  state
  createdAt
  suspendedAt
  revision
  changedAt
  organisation {
    id
    name
  }
  standIn {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners {
  organisations(first: 500, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
      activities(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerNameDocument = new TypedDocumentString(`
    query PartnerName($id: ID!) {
  organisation(id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<PartnerNameQuery, PartnerNameQueryVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($user: InvitationInput!) {
  inviteUser(user: $user) {
    link
    user {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($id: ID!, $role: UserRole!, $organisation: ID, $seenRevision: Int) {
  changeRole(
    id: $id
    role: $role
    organisation: $organisation
    seenRevision: $seenRevision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const ChangeUserDocument = new TypedDocumentString(`
    mutation ChangeUser($id: ID!, $displayName: String!, $signInName: String, $standIn: ID, $seenRevision: Int) {
  changeUser(
    id: $id
    displayName: $displayName
    signInName: $signInName
    standIn: $standIn
    seenRevision: $seenRevision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeUserMutation, ChangeUserMutationVariables>;
export const SuspendUserDocument = new TypedDocumentString(`
    mutation SuspendUser($id: ID!, $seenRevision: Int) {
  suspendUser(id: $id, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuspendUserMutation, SuspendUserMutationVariables>;
export const RestoreUserDocument = new TypedDocumentString(`
    mutation RestoreUser($id: ID!, $seenRevision: Int) {
  restoreUser(id: $id, seenRevision: $seenRevision) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreUserMutation, RestoreUserMutationVariables>;
export const MakeResetLinkDocument = new TypedDocumentString(`
    mutation MakeResetLink($id: ID!, $withSecondFactor: Boolean!) {
  makeResetLink(id: $id, withSecondFactor: $withSecondFactor) {
    link
  }
}
    `) as unknown as TypedDocumentString<MakeResetLinkMutation, MakeResetLinkMutationVariables>;
export const WrittenTextsDocument = new TypedDocumentString(`
    query WrittenTexts($contains: String!) {
  writtenTexts(contains: $contains) {
    id
    noun
    part
    text
    writtenAt
    measureId
    zone
    since
  }
  measures {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<WrittenTextsQuery, WrittenTextsQueryVariables>;
export const EraseTextDocument = new TypedDocumentString(`
    mutation EraseText($textId: ID!, $reason: String!, $ground: ErasureGround, $lookedFor: String) {
  eraseText(
    textId: $textId
    reason: $reason
    ground: $ground
    lookedFor: $lookedFor
  ) {
    textId
    erasedAt
  }
}
    `) as unknown as TypedDocumentString<EraseTextMutation, EraseTextMutationVariables>;
export const ImportsSinceDocument = new TypedDocumentString(`
    query ImportsSince($from: DateTimeISO!) {
  uploads(
    first: 100
    where: {publishedAt: {from: $from}}
    orderBy: [{field: PUBLISHED_AT, direction: DESC}]
  ) {
    totalCount
    nodes {
      source
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ImportsSinceQuery, ImportsSinceQueryVariables>;
export const HoldingsDocument = new TypedDocumentString(`
    query Holdings($where: CombinedWhere!, $mayFilesImported: Boolean!, $mayRowFaults: Boolean!) {
  hub {
    latestMonth
  }
  combined(where: $where) {
    asAt
    period {
      start
      end
    }
    totals {
      sessionsHeld {
        state
      }
    }
  }
  measures {
    id
    title
    domain
    illustrative
  }
  uploads(first: 30) {
    totalCount
    nodes {
      id
      source
      state
      fileName @include(if: $mayFilesImported)
      rowsIn
      rowsPublished
      rowsRejected
      rowsBlank
      faults(first: 10) @include(if: $mayRowFaults) {
        totalCount
        nodes {
          id
          severity
          row
          column
        }
      }
    }
  }
  forceMonths(first: 1000, orderBy: [{field: MONTH}]) {
    totalCount
    nodes {
      force
      month
      recordCount
      recordsNotLocated
    }
  }
}
    `) as unknown as TypedDocumentString<HoldingsQuery, HoldingsQueryVariables>;
export const FaultMessagesDocument = new TypedDocumentString(`
    query FaultMessages {
  uploads(first: 30) {
    nodes {
      faults(first: 10) {
        nodes {
          id
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FaultMessagesQuery, FaultMessagesQueryVariables>;
export const ImportTimesDocument = new TypedDocumentString(`
    query ImportTimes {
  uploads(first: 30) {
    nodes {
      id
      receivedAt
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ImportTimesQuery, ImportTimesQueryVariables>;
export const ReturnsDocument = new TypedDocumentString(`
    query Returns($from: Month!, $before: Month!, $after: String) {
  expectedReturns(
    first: 1000
    after: $after
    where: {month: {from: $from, before: $before}}
  ) {
    nodes {
      id
      month
      template
      state
      dueOn
      illustrative
      organisation {
        id
        name
      }
      zone {
        slug
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnsQuery, ReturnsQueryVariables>;
export const ScorecardDocument = new TypedDocumentString(`
    query Scorecard($measures: [String!]!, $zones: [ZoneSlug!], $period: PeriodInput!) {
  trends(measures: $measures, zones: $zones, period: $period) {
    measure {
      id
      title
      unit
      better
      domain
      takenOver
      completenessOf
      sharedByZones
    }
    zone {
      slug
      name
    }
    variation
    assurance
    trialLimits
    noLimits
    target
    targetAmount
    illustrative
    completeness {
      received
      expected
    }
    points {
      period {
        month
        label
      }
      state
      number
      amount
      counts {
        part
        of
      }
      charted
      ghosted
      segment
      mean
      lowerProcessLimit
      upperProcessLimit
      pointType
      rule
      direction
      target
    }
  }
}
    `) as unknown as TypedDocumentString<ScorecardQuery, ScorecardQueryVariables>;
export const FirstScreenDocument = new TypedDocumentString(`
    query FirstScreen($where: CombinedWhere!, $latest: CombinedWhere!, $compareTo: Comparison!, $quartersTo: Comparison, $isCompared: Boolean!) {
  latest: combined(where: $latest, compareTo: $compareTo, first: 1) {
    period {
      label
    }
    rows {
      attendances {
        ...HeadlineCount
      }
    }
  }
  months: combined(where: $where, compareTo: $compareTo) {
    rows {
      period {
        month
      }
      attendances {
        ...PlainCount
      }
      individualsSupported {
        ...HeadlineCount
      }
      concernsOpenOver28Days {
        ...HeadlineCount
      }
      concernsOpen {
        ...PlainCount
      }
      notYetSpent {
        ...HeadlineAmount
      }
    }
  }
  latestCrime: combined(where: $latest, compareTo: $compareTo, first: 1) {
    period {
      label
    }
    rows {
      recordedCrime {
        ...HeadlineCount
      }
    }
  }
  crimeMonths: combined(where: $where) {
    rows {
      period {
        month
      }
      recordedCrime {
        ...PlainCount
      }
    }
  }
  quarters: combined(where: $where, compareTo: $quartersTo) {
    rows {
      ...SpentInAQuarter
    }
  }
}
    fragment SpentInAQuarter on CombinedRow {
  zone {
    slug
    name
  }
  period(grain: FINANCIAL_QUARTER) {
    label
    start
    complete
  }
  amountSpent {
    state
    amount
    before @include(if: $isCompared) {
      state
      amount
    }
  }
}
fragment PlainCount on Figure {
  state
  number
}
fragment HeadlineCoverage on Coverage {
  covered
  of
  missing
  unit
}
fragment HeadlineCount on Figure {
  ...PlainCount
  coverage {
    ...HeadlineCoverage
  }
  before {
    ...PlainCount
  }
  change {
    absolute
    before
    number
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}
fragment HeadlineAmount on MoneyFigure {
  state
  amount
  coverage {
    ...HeadlineCoverage
  }
  before {
    state
    amount
  }
  change {
    absolute
    before
    amount
    reason
    over {
      label
    }
    comparedWith {
      label
    }
  }
}`) as unknown as TypedDocumentString<FirstScreenQuery, FirstScreenQueryVariables>;
export const ZoneSpentDocument = new TypedDocumentString(`
    query ZoneSpent($where: CombinedWhere!, $quartersTo: Comparison, $isCompared: Boolean!) {
  quarters: combined(where: $where, compareTo: $quartersTo) {
    rows {
      ...SpentInAQuarter
    }
  }
}
    fragment SpentInAQuarter on CombinedRow {
  zone {
    slug
    name
  }
  period(grain: FINANCIAL_QUARTER) {
    label
    start
    complete
  }
  amountSpent {
    state
    amount
    before @include(if: $isCompared) {
      state
      amount
    }
  }
}`) as unknown as TypedDocumentString<ZoneSpentQuery, ZoneSpentQueryVariables>;
export const ZoneHeadsDocument = new TypedDocumentString(`
    query ZoneHeads($period: PeriodInput!) {
  zones(first: 50) {
    nodes {
      slug
      name
      districtName
      since
      until
      areas(first: 200) {
        nodes {
          kind
          lsoaCode
          polygon
          confidence
          provisional
          validTo
          importedFrom {
            attribution
          }
        }
      }
      venues(first: 100) {
        totalCount
        nodes {
          id
          name
        }
      }
      organisations(first: 1) {
        totalCount
      }
    }
  }
  residents: combined(where: {period: $period}) {
    rows {
      zone {
        slug
      }
      persons {
        state
        number
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneHeadsQuery, ZoneHeadsQueryVariables>;
export const ZoneDocument = new TypedDocumentString(`
    query Zone($slug: ZoneSlug!) {
  zone(slug: $slug) {
    slug
    name
    districtName
    districtCode
    since
    until
    areas(first: 200) {
      totalCount
      nodes {
        id
        kind
        lsoaCode
        confidence
        validFrom
        validTo
        provisional
        note
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        id
        date
        title
        kind
        illustrative
      }
    }
    venues(first: 100) {
      totalCount
      nodes {
        id
        name
        kind
        illustrative
      }
    }
    organisations(first: 100) {
      totalCount
      nodes {
        id
        name
        kind
        illustrative
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ZoneQuery, ZoneQueryVariables>;
export const ZonesDocument = new TypedDocumentString(`
    query Zones {
  zones(first: 50) {
    nodes {
      slug
      name
      districtName
      districtCode
      since
      until
    }
  }
}
    `) as unknown as TypedDocumentString<ZonesQuery, ZonesQueryVariables>;
