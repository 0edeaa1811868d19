// Decides which measures the properties of the engine ask together, what they may be split by, and conditions that hold for some of their rows.

/** Measures that may be asked together, and by what. Of each split: how it is selected. Each condition holds for some rows and not for others. */
export interface Topic {
  readonly field: string;
  /** Beginning of the names of its types. */
  readonly typeName: string;
  readonly measures: readonly string[];
  readonly splits: Readonly<Record<string, string>>;
  readonly conditions: readonly string[];
  readonly hasWeeks: boolean;
  /** How many splits keep its questions below the most cells. */
  readonly mostSplits: number;
}

const zone = { zone: 'zone { slug }' };
const inZones = [
  'zone: { in: [NEW_PARKS] }',
  'zone: { notIn: [BELL_FOUNDRY] }',
  'zone: { in: [BELL_FOUNDRY, THRINGSTONE_WHITWICK], notIn: [BELL_FOUNDRY] }',
];
const byGrant = {
  organisation: 'organisation { name }',
  fundingRound: 'fundingRound { id title }',
  fundingProgramme: 'fundingProgramme { title }',
  roundFinancialYear: 'roundFinancialYear',
};
const ofGrants = [
  'organisation: { name: { contains: "Club" } }',
  'organisation: { name: { notIn: ["Team Hub", "Fearon Hall"] } }',
  'fundingRound: { isNull: true }',
  'fundingRound: { title: { equals: "Round 1" } }',
  'roundFinancialYear: { in: ["2024/25"] }',
  'roundFinancialYear: { isNull: false }',
];

export const topics: readonly Topic[] = [
  {
    field: 'engagement',
    typeName: 'Engagement',
    measures: ['attendances', 'sessionsHeld', 'volunteerHours'],
    splits: {
      ...zone,
      activityKind: 'activityKind',
      activityTheme: 'activityTheme',
      organisation: 'organisation { name }',
      activity: 'activity { title }',
      venue: 'venue { name }',
      sessionState: 'sessionState',
    },
    conditions: [
      ...inZones,
      'activityKind: { in: [YOUTH_CLUB, GARDENING] }',
      'activityTheme: { notIn: [YOUNG_PEOPLE] }',
      'organisation: { name: { contains: "Hall" } }',
      'activity: { title: { in: ["Open evening", "Coffee morning"] } }',
      'venue: { isNull: true }',
      'sessionState: { equals: HELD }',
    ],
    hasWeeks: true,
    mostSplits: 3,
  },
  {
    field: 'outreach',
    typeName: 'Outreach',
    measures: ['outreachActions', 'contacts', 'leafletsDelivered'],
    splits: { ...zone, actionKind: 'actionKind' },
    conditions: [...inZones, 'actionKind: { in: [LEAFLET_DROP, BEAT_SURGERY] }', 'actionKind: { notIn: [LEAFLET_DROP] }'],
    hasWeeks: true,
    mostSplits: 2,
  },
  {
    field: 'outreach',
    typeName: 'Outreach',
    measures: ['concernsRaised', 'concernsClosed'],
    splits: { ...zone, concernKind: 'concernKind', routedTo: 'routedTo', concernOutcome: 'concernOutcome' },
    conditions: [
      ...inZones,
      'concernKind: { in: [PARKING, SPEEDING] }',
      'concernOutcome: { notIn: [RESOLVED] }',
      'routedTo: { isNull: true }',
    ],
    hasWeeks: true,
    mostSplits: 3,
  },
  {
    field: 'grants',
    typeName: 'Grants',
    measures: ['amountAwarded', 'amountPaid', 'amountSpent', 'amountReturned'],
    splits: { ...zone, ...byGrant },
    conditions: [...inZones, ...ofGrants],
    hasWeeks: true,
    mostSplits: 3,
  },
  {
    field: 'grants',
    typeName: 'Grants',
    measures: ['applicationsReceived', 'amountAppliedFor'],
    splits: { ...zone, ...byGrant, applicationDecision: 'applicationDecision' },
    conditions: [...inZones, ...ofGrants, 'applicationDecision: { isNull: true }', 'applicationDecision: { notIn: [AWARDED] }'],
    hasWeeks: true,
    mostSplits: 3,
  },
  {
    field: 'recordedCrime',
    typeName: 'Crime',
    measures: ['recordedCrime'],
    splits: { ...zone, crimeType: 'crimeType', lastOutcome: 'lastOutcome', lsoaCode: 'lsoaCode' },
    conditions: [
      ...inZones,
      'crimeType: { in: [BURGLARY, DRUGS] }',
      'lastOutcome: { isNull: true }',
      'lsoaCode: { contains: "E0102" }',
      'lsoaCode: { notIn: ["E01013727"] }',
    ],
    hasWeeks: false,
    mostSplits: 2,
  },
  {
    field: 'combined',
    typeName: 'Combined',
    measures: ['attendances', 'concernsRaised', 'amountAwarded', 'recordedCrime', 'antiSocialBehaviour'],
    splits: zone,
    conditions: inZones,
    hasWeeks: false,
    mostSplits: 1,
  },
];
