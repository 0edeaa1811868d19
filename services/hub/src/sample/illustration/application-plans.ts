// Decides who applies in which round and what becomes of it. Organisations that exist appear only with award lines that were published.

import type { ApplicationDecision } from '../../grants/index.ts';
import type { Pence } from '../../kernel/index.ts';
import type { ZoneShare } from './illustrated-rows.ts';
import { madeUp, real } from './organisations.ts';
import { projects, type Project, type ProjectName } from './projects.ts';

/** An application as planned; amounts and scores are left to chance unless they were published. */
export interface ApplicationPlan extends Project {
  readonly organisation: string;
  readonly zones: readonly ZoneShare[];
  readonly decision: ApplicationDecision;
  readonly publishedAmountPence: Pence | null;
  readonly sourceUrl: string | null;
}

const all = (zone: string): ZoneShare[] => [{ zone, share: '1.00000' }];
const bellFoundry = all('bell-foundry');
const newParks = all('new-parks');
const village = all('thringstone-whitwick');
const between = (shares: Readonly<Record<string, string>>): ZoneShare[] => Object.entries(shares).map(([zone, share]) => ({ zone, share }));

const plan =
  (decision: ApplicationDecision) =>
  (organisation: string, project: ProjectName, zones: readonly ZoneShare[]): ApplicationPlan => ({
    organisation,
    ...projects[project],
    zones,
    decision,
    publishedAmountPence: null,
    sourceUrl: null,
  });
const awarded = plan('AWARDED');
const declined = plan('DECLINED');
const withdrawn = plan('WITHDRAWN');

const published = (
  organisation: string,
  title: string,
  description: string,
  zones: readonly ZoneShare[],
  amount: number | null,
): ApplicationPlan => ({
  organisation,
  title,
  description: `${description} Recipient, project, zone and round are published${amount === null ? '' : ', and so is the amount'}; the rest is illustrative.`,
  zones,
  decision: 'AWARDED',
  publishedAmountPence: amount as Pence | null,
  sourceUrl:
    'https://leics.pcc.police.uk/Planning-and-Money/Commissioning/Current-Funding-Available/People-Zones-Grants-Funding-2024-2025.aspx',
});

/** Applications by round. An organisation has at most one award in a round, so that its spend reports stay apart. */
export const applicationPlans: Readonly<Record<string, readonly ApplicationPlan[]>> = {
  '2023/24 Round 1': [
    awarded(madeUp.bellFoundryYouth, 'youthNights', bellFoundry),
    awarded(madeUp.villageYouth, 'youthNights', village),
    awarded(madeUp.families, 'coffee', newParks),
    awarded(madeUp.neighbours, 'digital', bellFoundry),
    declined(madeUp.sports, 'girls', village),
    declined(madeUp.growers, 'film', bellFoundry),
  ],
  '2023/24 Round 2': [
    awarded(madeUp.village, 'lunch', village),
    awarded(madeUp.newParksYouth, 'boxing', newParks),
    awarded(madeUp.growers, 'planters', bellFoundry),
    declined(madeUp.homes, 'lights', newParks),
    declined(madeUp.mentalHealth, 'walks', between({ 'bell-foundry': '0.50000', 'new-parks': '0.50000' })),
  ],
  '2023/24 Round 3': [
    awarded(madeUp.neighbours, 'festival', bellFoundry),
    awarded(madeUp.sports, 'football', village),
    awarded(madeUp.burnsFlats, 'voice', newParks),
    awarded(
      madeUp.bellFoundryYouth,
      'leaders',
      between({ 'bell-foundry': '0.33334', 'new-parks': '0.33333', 'thringstone-whitwick': '0.33333' }),
    ),
    declined(madeUp.families, 'holidayClub', newParks),
    declined(madeUp.villageYouth, 'bikes', village),
  ],
  '2024/25 Round 1': [
    published(
      real.cobden,
      'Cobden Community Garden',
      'Garden space developed with students for pride and ownership, and for the health and wellbeing of all students.',
      bellFoundry,
      981_265,
    ),
    published(
      real.teamHub,
      'Team Tots - Supporting Young Parents',
      'A parent and baby group in a safe space where young parents can gain support.',
      newParks,
      null,
    ),
    published(real.softTouch, 'Project Enable - Old Group', 'Targeted sessions.', newParks, null),
    awarded(madeUp.villageYouth, 'afterSchool', village),
    awarded(madeUp.families, 'parents', newParks),
    declined(madeUp.newParksYouth, 'art', newParks),
    declined(madeUp.sports, 'girls', village),
    declined(madeUp.neighbours, 'film', bellFoundry),
  ],
  '2024/25 Round 2': [
    awarded(madeUp.growers, 'planters', bellFoundry),
    awarded(madeUp.neighbours, 'coffee', bellFoundry),
    awarded(madeUp.sports, 'football', village),
    awarded(madeUp.newParksYouth, 'holidayClub', newParks),
    awarded(madeUp.mentalHealth, 'walks', between({ 'bell-foundry': '0.40000', 'new-parks': '0.60000' })),
    awarded(madeUp.village, 'digital', village),
    declined(madeUp.burnsFlats, 'tenants', newParks),
    declined(madeUp.homes, 'lights', newParks),
    declined(madeUp.bellFoundryYouth, 'bikes', bellFoundry),
    declined(madeUp.villageYouth, 'film', village),
    declined(madeUp.families, 'festival', newParks),
    declined(madeUp.sports, 'girls', village),
  ],
  '2024/25 Round 3': [
    awarded(madeUp.newParksYouth, 'youthNights', newParks),
    awarded(madeUp.bellFoundryYouth, 'holidayClub', bellFoundry),
    awarded(madeUp.village, 'lunch', village),
    awarded(madeUp.homes, 'lights', between({ 'bell-foundry': '0.25000', 'new-parks': '0.50000', 'thringstone-whitwick': '0.25000' })),
    declined(madeUp.growers, 'garden', bellFoundry),
    declined(madeUp.mentalHealth, 'digital', newParks),
    declined(madeUp.sports, 'boxing', village),
  ],
  '2025/26 Round 1': [
    awarded(madeUp.burnsFlats, 'rooms', newParks),
    awarded(madeUp.families, 'afterSchool', newParks),
    awarded(madeUp.mentalHealth, 'cafe', between({ 'bell-foundry': '0.30000', 'new-parks': '0.70000' })),
    awarded(madeUp.neighbours, 'lunch', bellFoundry),
    awarded(madeUp.villageYouth, 'holidayClub', village),
    declined(madeUp.sports, 'girls', village),
    declined(madeUp.newParksYouth, 'film', newParks),
    declined(madeUp.growers, 'art', bellFoundry),
    declined(madeUp.village, 'walks', village),
  ],
  '2025/26 Round 2': [
    awarded(madeUp.sports, 'girls', village),
    awarded(madeUp.growers, 'garden', bellFoundry),
    awarded(madeUp.newParksYouth, 'bikes', newParks),
    awarded(madeUp.bellFoundryYouth, 'leaders', between({ 'bell-foundry': '0.50000', 'new-parks': '0.50000' })),
    declined(madeUp.homes, 'digital', newParks),
    declined(madeUp.village, 'festival', village),
    declined(madeUp.neighbours, 'art', bellFoundry),
    declined(madeUp.families, 'parents', newParks),
  ],
  '2026/27 Round 1': [
    awarded(madeUp.burnsFlats, 'tenants', newParks),
    awarded(madeUp.families, 'holidayClub', newParks),
    awarded(madeUp.neighbours, 'walks', bellFoundry),
    awarded(madeUp.villageYouth, 'youthNights', village),
    awarded(madeUp.mentalHealth, 'cafe', between({ 'bell-foundry': '0.50000', 'new-parks': '0.50000' })),
    declined(madeUp.sports, 'bikes', village),
    declined(madeUp.growers, 'film', bellFoundry),
    declined(madeUp.newParksYouth, 'boxing', newParks),
    declined(madeUp.bellFoundryYouth, 'girls', bellFoundry),
    withdrawn(madeUp.village, 'lunch', village),
  ],
};
