// Decides what the graph shows of outreach: actions, the concerns of residents and their route, and who works with whom.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, filterOnComputed, one, reachedAlong, through, via, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { Organisation, organisations, zoneIs, zones } from '../zones/index.ts';
import { concernDays } from './concern-days.ts';
import { Concern } from './concern.entity.ts';
import { OutreachAction, OutreachActionOrganisation } from './outreach-action.entity.ts';
import { PartnershipLink } from './partnership-link.entity.ts';

const ownActions = reachedAlong(OutreachAction, through(OutreachActionOrganisation, 'outreachAction', 'organisation'));

export const outreachActions: Noun = defineNoun({
  name: 'OutreachAction',
  readers: rules.ROWS_OF_RETURNS,
  own: [{ filter: ownActions }],
  words: {
    kind: {
      LEAFLET_DROP: 'Leaflets were put through doors.',
      BEAT_SURGERY: 'Police were at a place and hour that residents knew of.',
      PATCH_WALK: 'Partners walked through the zone together, with residents.',
      COMMUNITY_DAY: 'A day of activities for everybody.',
      RESIDENTS_MEETING: 'Residents met with partners.',
      CRIME_SURVEY: 'Residents were asked about crime and how safe they feel.',
      TARGET_HARDENING: 'Homes and places were made harder to break into.',
    },
  },
  listField: 'outreachActions',
  description: 'A crime-prevention action in a zone: a leaflet drop, beat surgery, patch walk and the like.',
  entity: OutreachAction,
  fields: {
    ...columns('date', 'kind', 'leafletsDelivered', 'propertiesLeafleted', 'contacts', 'durationMinutes'),
    zone: one('zone', () => zones),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(OutreachAction, via(OutreachAction, 'zone')),
    date: filterOn(OutreachAction, 'date'),
    kind: filterOn(OutreachAction, 'kind'),
    contacts: filterOn(OutreachAction, 'contacts'),
    illustrative: filterOn(OutreachAction, 'illustrative'),
  },
  countsPeople: ['contacts'],
  orderBy: ['date', 'kind', 'contacts', 'leafletsDelivered'],
  defaultOrder: [{ property: 'date', direction: 'DESC' }],
  within: [
    { parent: zones, field: 'outreachActions', path: via(OutreachAction, 'zone'), description: 'Crime-prevention actions in the zone.' },
    {
      parent: organisations,
      field: 'outreachActions',
      path: through(OutreachActionOrganisation, 'outreachAction', 'organisation'),
      description: 'Crime-prevention actions that the organisation took part in.',
      own: filterOn(Organisation, 'id'),
    },
  ],
});

export const outreachActionOrganisations: Noun = defineNoun({
  name: 'OutreachActionOrganisation',
  readers: rules.ROWS_OF_RETURNS,
  own: [{ filter: filterOn(OutreachActionOrganisation, 'organisation.id') }],
  description: 'An organisation that took part in an outreach action.',
  entity: OutreachActionOrganisation,
  fields: {
    organisation: one('organisation', () => organisations),
    outreachAction: one('outreachAction', () => outreachActions),
    ...provenanceFields,
  },
  within: [
    {
      parent: outreachActions,
      field: 'organisations',
      path: via(OutreachActionOrganisation, 'outreachAction'),
      description: 'Organisations that took part in the action.',
    },
  ],
});

export const concerns: Noun = defineNoun({
  name: 'Concern',
  readers: rules.CONCERN_ROWS,
  words: {
    routedTo: {
      NEIGHBOURHOOD_COMMANDER: 'The neighbourhood policing commander.',
      CHIEF_CONSTABLE: 'The Chief Constable.',
      GOVERNANCE_BOARD: 'The board that governs the People Zones.',
      OPCC_COMMISSIONING: 'The commissioning team of the Commissioner’s office.',
      COUNCIL: 'The council of the district.',
      HOUSING_PROVIDER: 'The landlord: a council or a housing association.',
    },
    outcome: {
      RESOLVED: 'What was raised has been put right.',
      ACTION_PLANNED: 'What will be done is agreed, and closed for residents.',
      NO_FURTHER_ACTION: 'Nothing more will be done.',
      RAISED_IN_ERROR: 'It was no concern; figures of how long concerns take leave it out.',
    },
  },
  lookup: { field: 'concern', by: 'reference' },
  listField: 'concerns',
  description: 'Something that residents raised, and its route: raised, routed to somebody, closed, fed back to residents.',
  entity: Concern,
  fields: {
    ...columns('reference', 'kind', 'raisedOn', 'routedTo', 'routedOn', 'closedOn', 'outcome', 'fedBackOn'),
    ...concernDays,
    zone: one('zone', () => zones),
    outreachAction: one('outreachAction', () => outreachActions),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Concern, via(Concern, 'zone')),
    kind: filterOn(Concern, 'kind'),
    raisedOn: filterOn(Concern, 'raisedOn'),
    routedTo: filterOn(Concern, 'routedTo'),
    routedOn: filterOn(Concern, 'routedOn'),
    closedOn: filterOn(Concern, 'closedOn'),
    outcome: filterOn(Concern, 'outcome'),
    fedBackOn: filterOn(Concern, 'fedBackOn'),
    ...Object.fromEntries(Object.entries(concernDays).map(([name, field]) => [name, filterOnComputed(Concern, field)])),
    reference: filterOn(Concern, 'reference'),
    illustrative: filterOn(Concern, 'illustrative'),
  },
  orderBy: ['raisedOn', 'closedOn', 'reference', 'kind', ...Object.keys(concernDays)],
  defaultOrder: [{ property: 'raisedOn', direction: 'DESC' }],
  within: [
    { parent: zones, field: 'concerns', path: via(Concern, 'zone'), description: 'Concerns that residents of the zone raised.' },
    { parent: outreachActions, field: 'concerns', path: via(Concern, 'outreachAction'), description: 'Concerns raised at the action.' },
  ],
});

export const partnershipLinks: Noun = defineNoun({
  name: 'PartnershipLink',
  readers: rules.PROGRAMME_FACTS,
  words: {
    kind: {
      REFERRAL: 'One sends people on to the other.',
      JOINT_SESSION: 'They hold sessions together.',
      SHARED_VENUE: 'They use one venue.',
    },
  },
  listField: 'partnershipLinks',
  description: 'Two organisations that work together in a zone: by referral, joint sessions or a shared venue.',
  entity: PartnershipLink,
  fields: {
    ...columns('kind', 'since', 'until'),
    organisation: one('organisation', () => organisations),
    partner: one('partner', () => organisations),
    zone: one('zone', () => zones),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(PartnershipLink, via(PartnershipLink, 'zone')),
    kind: filterOn(PartnershipLink, 'kind'),
    since: filterOn(PartnershipLink, 'since'),
    until: filterOn(PartnershipLink, 'until'),
    organisationName: filterOn(PartnershipLink, 'organisation.name'),
    partnerName: filterOn(PartnershipLink, 'partner.name'),
  },
  orderBy: ['since', 'kind'],
  defaultOrder: [{ property: 'since', direction: 'ASC' }],
  within: [
    { parent: zones, field: 'partnershipLinks', path: via(PartnershipLink, 'zone'), description: 'Who works with whom in the zone.' },
    {
      parent: organisations,
      field: 'partnershipLinks',
      path: via(PartnershipLink, 'organisation'),
      description: 'Links that start at the organisation.',
    },
  ],
});
