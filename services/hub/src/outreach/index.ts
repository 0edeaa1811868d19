export { Concern, ConcernKind, ConcernOutcome, ConcernRoute } from './concern.entity.ts';
export { OutreachAction, OutreachActionKind, OutreachActionOrganisation } from './outreach-action.entity.ts';
export { outreachManifest } from './outreach.manifest.ts';
export { PartnershipLink, PartnershipLinkKind } from './partnership-link.entity.ts';
