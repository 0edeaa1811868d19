// Grants as funders publish them, imported by the importer itself: a package that is taken, and one that is refused. Every sum can be worked by hand.
//
// Taken, all awarded on 1 June 2025 by one office:
//   S-1 £9,000 for an LSOA of New Parks, one of Bell Foundry and one elsewhere: £3,000 for each.
//   S-2 0.30000000000000004, the double nearest to 30 pence, for New Parks: £0.30.
//   S-3 £700 that name no place: in no zone.
//   S-4 £1,000 for New Parks and S-5 £250 for Bell Foundry: two recipients of one name, with two numbers.
//   S-6 £600 for New Parks, for the recipient to grant on.
//   In all £11,550.30: New Parks £4,600.30, Bell Foundry £3,250.00, in no zone £3,700.00.
// Refused as a whole: F-1 £1,000 without a fault, F-2 of 1,000 euros, F-3 of £-250.50. None of them is held.
// Residents: 1,000 of the LSOA of New Parks, 500 of that of Bell Foundry.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { importBytes } from '../../services/hub/src/imports/index.ts';
import { Population, Zone, ZoneArea } from '../../services/hub/src/zones/index.ts';
import type { Template } from '../../services/hub/tests/fresh-database.ts';
import { openScenario, templateOf, uploadOf, type Scenario } from './scenario.ts';

const NAME = 'published-packages';

/** A hub that holds what funders published. */
export function publishedPackages(): Promise<Scenario> {
  return openScenario(template);
}

const template: Template = {
  name: NAME,
  async fill(orm) {
    await templateOf(NAME, fillPlaces).fill(orm);
    await importInto(orm, 'taken.json', taken);
    await importInto(orm, 'refused.json', refused);
  },
};

const zones = [
  ['bell-foundry', 'Bell Foundry', 'Charnwood', 'E07000130', 'E01025699', 500],
  ['new-parks', 'New Parks', 'Leicester', 'E06000016', 'E01013726', 1000],
] as const;

function fillPlaces(em: EntityManager): void {
  const row = { upload: uploadOf(em, NAME), illustrative: false };
  for (const [index, [slug, name, districtName, districtCode, lsoaCode, persons]] of zones.entries()) {
    const policeForce = 'Leicestershire Police';
    const zone = em.create(Zone, {
      slug,
      name,
      districtName,
      districtCode,
      displayOrder: index + 1,
      policeForce,
      since: '2019-04-01',
      ...row,
    });
    em.create(ZoneArea, {
      zone,
      kind: 'LSOA',
      lsoaCode,
      validFrom: '2018-04-01',
      validTo: null,
      confidence: 'HIGH',
      provisional: true,
      ...row,
    });
    em.create(Population, { lsoaCode, year: 2021, persons, households: persons / 2, ...row });
  }
}

const [newParks, bellFoundry, elsewhere] = ['E01013726', 'E01025699', 'E01000001'].map((geoCode) => ({ geoCode, geoCodeType: 'LSOA' }));

/** A grant with all that a package must say of it. The amount is as the file writes it, digit by digit. */
function grantOf(id: string, amount: string, recipient: readonly [id: string, name: string], more: object = {}): string {
  const written = {
    id,
    title: `Grant ${id}`,
    description: 'For the street.',
    currency: 'GBP',
    amountAwarded: 'AMOUNT',
    awardDate: '2025-06-01',
    recipientOrganization: [{ id: recipient[0], name: recipient[1] }],
    fundingOrganization: [{ id: 'XM-EXAMPLE-OPCC', name: 'The office' }],
    ...more,
  };
  return JSON.stringify(written).replace('"AMOUNT"', amount);
}

const packageOf = (...grants: readonly string[]) => `{"version": "1.4", "grants": [${grants.join()}]}`;

const hall = ['GB-CHC-1000001', 'Village Hall'] as const;
const taken = packageOf(
  grantOf('S-1', '9000', hall, { beneficiaryLocation: [newParks, bellFoundry, elsewhere] }),
  grantOf('S-2', '0.30000000000000004', hall, { beneficiaryLocation: [newParks] }),
  grantOf('S-3', '700', hall),
  grantOf('S-4', '1000', ['GB-CHC-1111111', 'Community Association'], { beneficiaryLocation: [newParks] }),
  grantOf('S-5', '250', ['GB-CHC-2222222', 'Community Association'], { beneficiaryLocation: [bellFoundry] }),
  grantOf('S-6', '600', hall, { beneficiaryLocation: [newParks], regrantType: 'FRG010' }),
);

const refused = packageOf(
  grantOf('F-1', '1000', hall, { beneficiaryLocation: [newParks] }),
  grantOf('F-2', '1000', hall, { currency: 'EUR' }),
  grantOf('F-3', '-250.5', hall),
);

async function importInto(orm: MikroORM, fileName: string, content: string): Promise<void> {
  const originals = await mkdtemp(join(tmpdir(), 'hub-originals-'));
  const clock = { now: () => new Date('2026-10-05T09:00:00Z') };
  await importBytes(orm, originals, '360giving', { fileName, bytes: oneChunk(content) }, { clock });
  await rm(originals, { recursive: true });
}

async function* oneChunk(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}
