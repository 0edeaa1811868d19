// Decides what the graph shows of grants: the awards, the zones that they are for, and where they are to benefit people.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, money, one, reaching, renamed, through, via, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { organisations, zoneIs, zones } from '../zones/index.ts';
import { Grant, GrantLocation, GrantZone } from './grant.entity.ts';
import { applications } from './applications.nouns.ts';
import { fundingProgrammes, fundingRounds } from './rounds.nouns.ts';

/** From a grant to its zones, split by their shares. */
export const zonesOfGrant = through(GrantZone, 'grant', 'zone', { share: 'share', before: 'shareBefore' });
/** The same for what is divided by residents or attendances of zones: money that is in no zone is for none of them. */
export const placedZonesOfGrant = reaching(zonesOfGrant);

export const grants: Noun = defineNoun({
  name: 'Grant',
  readers: rules.PUBLIC_FACTS,
  lookup: { field: 'grant', by: 'id' },
  listedForOwnRows: true,
  listField: 'grantRegister',
  description: 'A grant, in the words of the 360Giving Data Standard 1.4, with the conditions and reasons of the statutory register.',
  entity: Grant,
  fields: {
    ...columns(
      'grantIdentifier',
      'title',
      'description',
      'awardDate',
      'plannedStartDate',
      'plannedEndDate',
      'conditions',
      'reasons',
      'regrantType',
      'sourceUrl',
    ),
    amountAwarded: money('amountAwardedPence'),
    amountAppliedFor: money('amountAppliedForPence'),
    // Keys of the 360Giving data standard 1.1.
    ...renamed(
      {
        recipientOrganization: one('recipientOrganisation', () => organisations),
        fundingOrganization: one('fundingOrganisation', () => organisations),
        grantProgramme: one('fundingProgramme', () => fundingProgrammes),
      },
      {
        recipientOrganization: 'recipientOrganisation',
        fundingOrganization: 'fundingOrganisation',
        grantProgramme: 'fundingProgramme',
      },
    ),
    fundingRound: one('fundingRound', () => fundingRounds),
    application: one('application', () => applications),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Grant, zonesOfGrant),
    grantIdentifier: filterOn(Grant, 'grantIdentifier'),
    title: filterOn(Grant, 'title'),
    awardDate: filterOn(Grant, 'awardDate'),
    amountAwarded: filterOn(Grant, 'amountAwardedPence'),
    recipientName: filterOn(Grant, 'recipientOrganisation.name'),
    programmeCode: filterOn(Grant, 'fundingProgramme.code'),
    roundFinancialYear: filterOn(Grant, 'fundingRound.financialYear'),
    roundTitle: filterOn(Grant, 'fundingRound.title'),
    regrantType: filterOn(Grant, 'regrantType'),
    illustrative: filterOn(Grant, 'illustrative'),
  },
  orderBy: ['awardDate', 'amountAwardedPence', 'title'],
  defaultOrder: [{ property: 'awardDate', direction: 'DESC' }],
  within: [
    { parent: zones, field: 'grants', path: zonesOfGrant, description: 'Grants that are for the zone, wholly or by a share.' },
    {
      parent: organisations,
      field: 'grantsReceived',
      path: via(Grant, 'recipientOrganisation'),
      description: 'Grants that the organisation received.',
    },
    { parent: fundingRounds, field: 'grants', path: via(Grant, 'fundingRound'), description: 'Grants awarded in the round.' },
    {
      parent: fundingProgrammes,
      field: 'grants',
      path: via(Grant, 'fundingProgramme'),
      description: 'Grants awarded under the programme.',
    },
  ],
});

export const grantZones: Noun = defineNoun({
  name: 'GrantZone',
  readers: rules.PUBLIC_FACTS,
  description: 'A zone that a grant is for, with its share. The shares of a grant sum to one; a part that is in no zone has no zone.',
  entity: GrantZone,
  fields: { ...columns('share', 'shareBefore'), grant: one('grant', () => grants), zone: one('zone', () => zones), ...provenanceFields },
  within: [{ parent: grants, field: 'zones', path: via(GrantZone, 'grant'), description: 'Zones of the grant with their shares.' }],
});

export const grantLocations: Noun = defineNoun({
  name: 'GrantLocation',
  readers: rules.PUBLIC_FACTS,
  description: 'A place where a grant is to benefit people (360Giving beneficiaryLocation).',
  entity: GrantLocation,
  fields: { ...columns('name', 'geoCode', 'geoCodeType', 'countryCode'), grant: one('grant', () => grants), ...provenanceFields },
  orderBy: ['name'],
  within: [
    {
      parent: grants,
      field: 'beneficiaryLocations',
      path: via(GrantLocation, 'grant'),
      description: 'Places where the grant is to benefit people.',
    },
  ],
});
