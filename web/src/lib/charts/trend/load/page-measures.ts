/** The measures that the pages of all domains show as cards, in the order of the page. */
export const PAGE_MEASURES: readonly string[] = [
  'engagement.sessionsHeld',
  'engagement.attendances',
  'engagement.familiesSupported',
  'engagement.individualsSupported',
  'outreach.outreachActions',
  'outreach.concernsRaised',
  'outreach.concernsClosed',
  'grants.amountAwarded',
  'grants.amountPaid',
  'crime.recordedCrime',
  'crime.antiSocialBehaviour',
];
