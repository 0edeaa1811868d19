// Declares what the hub is given of outreach.

import { rules } from '../access/index.ts';
import type { DomainManifest } from '../measures/index.ts';
import { actions, contacts, leafletCoverage, leafletsDelivered, propertiesLeafleted } from './actions.measures.ts';
import { concernDaysMeasures } from './concern-days.measures.ts';
import { Concern } from './concern.entity.ts';
import {
  concernsClosed,
  concernsClosedNotInError,
  concernsFedBack,
  concernsOpen,
  concernsOpenOver28Days,
  concernsPer100Contacts,
  concernsRaised,
  concernsRaisedAndClosed,
  concernsRaisedAndFedBack,
  fedBackShare,
  raisedFedBackShare,
} from './concerns.measures.ts';
import { OutreachAction, OutreachActionOrganisation } from './outreach-action.entity.ts';
import { concerns, outreachActionOrganisations, outreachActions, partnershipLinks } from './outreach.nouns.ts';
import { PartnershipLink } from './partnership-link.entity.ts';

export const outreachManifest: DomainManifest = {
  readers: rules.FIGURES,
  entities: [Concern, OutreachAction, OutreachActionOrganisation, PartnershipLink],
  nouns: [outreachActions, outreachActionOrganisations, concerns, partnershipLinks],
  measures: [
    actions,
    leafletsDelivered,
    propertiesLeafleted,
    leafletCoverage,
    contacts,
    concernsRaised,
    concernsPer100Contacts,
    concernsClosed,
    concernsOpen,
    concernsOpenOver28Days,
    ...concernDaysMeasures,
    concernsClosedNotInError,
    concernsFedBack,
    fedBackShare,
    concernsRaisedAndClosed,
    concernsRaisedAndFedBack,
    raisedFedBackShare,
  ],
  subject: {
    domain: 'outreach',
    field: 'outreach',
    typeName: 'Outreach',
    description: 'Crime-prevention outreach: actions, contacts, leaflets, concerns and what came of them.',
  },
};
