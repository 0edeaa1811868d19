// Decides who acts in the illustration. Organisations that exist only ever do well in it: whoever is declined, late or missing is made up and says so in its name.

import { OrganisationKind } from '../../zones/index.ts';
import type { IllustratedRows } from './illustrated-rows.ts';

export const zoneSlugs = ['bell-foundry', 'new-parks', 'thringstone-whitwick'] as const;
export type ZoneSlug = (typeof zoneSlugs)[number];

/** Organisations of the published facts that the illustration gives a part to. */
export const real = {
  office: 'Office of the Police and Crime Commissioner for Leicestershire',
  police: 'Leicestershire Police',
  cityCouncil: 'Leicester City Council',
  charnwood: 'Charnwood Borough Council',
  northWestLeicestershire: 'North West Leicestershire District Council',
  cobden: 'Cobden Primary School',
  teamHub: 'Team Hub CIC',
  softTouch: 'Soft Touch Arts',
  fearonHall: 'Fearon Hall',
} as const;

/** Organisations that are made up. */
export const madeUp = {
  burnsFlats: 'Burns Flats Residents (illustrative)',
  families: 'New Parks Families (illustrative)',
  newParksYouth: 'New Parks Youth Work (illustrative)',
  homes: 'New Parks Homes (illustrative)',
  mentalHealth: 'Neighbourhood Mental Health (illustrative)',
  neighbours: 'Bell Foundry Neighbours (illustrative)',
  bellFoundryYouth: 'Bell Foundry Youth Work (illustrative)',
  growers: 'Bell Foundry Growers (illustrative)',
  village: 'Thringstone & Whitwick Neighbours (illustrative)',
  villageYouth: 'Whitwick Youth Work (illustrative)',
  sports: 'Thringstone Sports (illustrative)',
} as const;

/** Whether an organisation is made up. */
export function isMadeUp(organisation: string): boolean {
  return Object.values<string>(madeUp).includes(organisation);
}

const { CHARITY, COMMUNITY_GROUP, COMMUNITY_INTEREST_COMPANY, HEALTH, HOUSING_PROVIDER } = OrganisationKind;

export const organisations: IllustratedRows['organisations'] = [
  { name: madeUp.burnsFlats, kind: COMMUNITY_GROUP, zones: ['new-parks'] },
  { name: madeUp.families, kind: CHARITY, zones: ['new-parks'] },
  { name: madeUp.newParksYouth, kind: CHARITY, zones: ['new-parks'] },
  { name: madeUp.homes, kind: HOUSING_PROVIDER, zones: ['new-parks'] },
  { name: madeUp.mentalHealth, kind: HEALTH, zones: ['new-parks', 'bell-foundry'] },
  { name: madeUp.neighbours, kind: COMMUNITY_GROUP, zones: ['bell-foundry'] },
  { name: madeUp.bellFoundryYouth, kind: CHARITY, zones: ['bell-foundry'] },
  { name: madeUp.growers, kind: COMMUNITY_INTEREST_COMPANY, zones: ['bell-foundry'] },
  { name: madeUp.village, kind: COMMUNITY_GROUP, zones: ['thringstone-whitwick'] },
  { name: madeUp.villageYouth, kind: CHARITY, zones: ['thringstone-whitwick'] },
  { name: madeUp.sports, kind: COMMUNITY_GROUP, zones: ['thringstone-whitwick'] },
];

/** Venues of the illustration besides those of the published facts. */
export const venues: IllustratedRows['venues'] = [
  { zone: 'thringstone-whitwick', name: 'Thringstone community venue (illustrative)', kind: 'COMMUNITY_CENTRE' },
  { zone: 'thringstone-whitwick', name: 'Recreation ground (illustrative)', kind: 'OUTDOORS' },
];
