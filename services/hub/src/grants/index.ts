export { Application, ApplicationDecision, ApplicationScore, ApplicationZone, Recommendation } from './application.entity.ts';
export { FundingProgramme, FundingRound } from './funding-round.entity.ts';
export { Grant, GrantLocation, GrantZone } from './grant.entity.ts';
export { grantsManifest } from './grants.manifest.ts';
export { byGrant } from './grants.measures.ts';
export { grants, placedZonesOfGrant } from './grants.nouns.ts';
export { Payment, SpendReport } from './payment.entity.ts';
export { amountPaid } from './spending.measures.ts';
