import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from '../../database/index.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importTrial, type ImportTrial } from '../../../tests/import-trial.ts';

let trial: ImportTrial;
beforeAll(async () => {
  trial = await importTrial();
});
afterAll(() => trial.close());
beforeEach(() => trial.clear());

const grant = {
  id: '360G-examplepcc-1',
  title: 'Cobden Community Garden',
  description: 'A garden for students.',
  currency: 'GBP',
  amountAwarded: 9812.65,
  awardDate: '2024-09-01',
  recipientOrganization: [{ id: 'GB-COH-07654321', name: 'Example Garden CIC' }],
  fundingOrganization: [{ id: 'XM-EXAMPLE-OPCC', name: 'Example OPCC' }],
};
const packageOf = (...grants: object[]) => JSON.stringify({ version: '1.4', grants });
const give = (content: string, fileName = 'grants.json') => trial.import('360giving', fileName, content);
const grants = () =>
  trial.rows(sql`select grant_identifier, amount_awarded_pence::int as pence, to_char(award_date, 'YYYY-MM-DD') as day
  from grant_award order by grant_identifier`);

test('an amount is held to the penny, and a day as the day it is in the United Kingdom', async () => {
  const report = await give(
    packageOf(grant, { ...grant, id: '360G-examplepcc-2', amountAwarded: 0.29, awardDate: '2024-06-30T23:30:00Z' }),
  );
  expect(report).toMatchObject({ outcome: 'published', rowsIn: 2, rowsPublished: 2 });
  expect(await grants()).toEqual([
    { grant_identifier: '360G-examplepcc-1', pence: 981_265, day: '2024-09-01' },
    { grant_identifier: '360G-examplepcc-2', pence: 29, day: '2024-07-01' }, // 23:30 UTC in June is 00:30 in London, the next day
  ]);
});

test.each([
  ['a UK date', { awardDate: '01/09/2024' }, '/awardDate', 'UK_DATE', 'write 2024-09-01'],
  ['30 February', { awardDate: '2024-02-30' }, '/awardDate', 'DATE_NOT_REAL', '2024-02-30 is not a day of the calendar'],
  ['an amount as text', { amountAwarded: '9,812.65' }, '/amountAwarded', 'AMOUNT_AS_TEXT', '9812.65'],
  ['a negative amount', { amountAwarded: -5 }, '/amountAwarded', 'AMOUNT_NEGATIVE', '-5 is negative'],
  ['a tenth of a penny', { amountAwarded: 0.001 }, '/amountAwarded', 'AMOUNT_NOT_EXACT', 'at most two decimals'],
  [
    'another currency',
    { currency: 'EUR' },
    '/currency',
    'CURRENCY_NOT_GBP',
    "'EUR' is not GBP. Only pounds sterling are held: convert the amount to pounds, with the currency GBP, or leave this grant out.",
  ],
  [
    'a payment in another currency',
    { disbursementTransaction: [{ id: '1', transactionDate: '2024-09-15', currency: 'EUR', value: 1 }] },
    '/disbursementTransaction/0/currency',
    'CURRENCY_NOT_GBP',
    'or leave this payment out',
  ],
  ['a currency in small letters', { currency: 'gbp' }, '/currency', 'CURRENCY_NOT_GBP', "'gbp' is not GBP. Write it as GBP"],
  ['a missing description', { description: undefined }, '/description', 'SCHEMA', 'this is missing'],
  [
    'a company number without its leading zero',
    { recipientOrganization: [{ id: 'GB-COH-7654321', name: 'Lost Zero Ltd' }] },
    '/recipientOrganization/0/id',
    'COMPANY_NUMBER_NOT_WHOLE',
    'perhaps GB-COH-07654321',
  ],
  [
    'words in the place of a company number, which two bodies could both have',
    { recipientOrganization: [{ id: 'GB-COH-n/a', name: 'Not a Company' }] },
    '/recipientOrganization/0/id',
    'COMPANY_NUMBER_NOT_WHOLE',
    'A body that is no company has another identifier',
  ],
  [
    'an end before its start',
    { plannedDates: [{ startDate: '2024-09-01', endDate: '2024-08-31' }] },
    '/plannedDates/0/endDate',
    'ENDS_BEFORE_IT_STARTS',
    'Check both',
  ],
  ['NUL in a text', { title: 'A\0B' }, '/title', 'TEXT_DAMAGED', 'NUL'],
])('%s is a fault with its place, and nothing is written', async (_what, change, pointer, code, words) => {
  const report = await give(packageOf(grant, { ...grant, id: '360G-examplepcc-2', ...change }));
  expect(report).toMatchObject({ outcome: 'rejected', rowsIn: 2, rowsPublished: 0, faultCount: 1 });
  expect(report.faults[0]).toMatchObject({ row: 2, column: `/grants/1${pointer}`, code });
  expect(report.faults[0]?.message).toContain(words);
  expect(await grants()).toEqual([]);
});

test('a duplicate identifier is a fault', async () => {
  const { faults } = await give(packageOf(grant, { ...grant, title: 'Another' }));
  expect(faults).toMatchObject([{ row: 2, column: '/grants/1/id', read: '360G-examplepcc-1', code: 'GRANT_REPEATED' }]);
});

test('an amount that is a double nearest to whole pence is those pence, with a notice for its row', async () => {
  const amounts = ['41133.770000000004', '0.30000000000000004', '9812.6500000000000001', '1234567.50'];
  const written = amounts.map((amount, index) => JSON.stringify({ ...grant, id: `360G-examplepcc-${index}` }).replace('9812.65', amount));
  const { outcome, faults } = await give(`{"grants": [${written.join()}]}`);
  expect(outcome).toBe('published');
  expect(await grants()).toMatchObject([{ pence: 4_113_377 }, { pence: 30 }, { pence: 981_265 }, { pence: 123_456_750 }]);
  const taken = ['£41,133.77', '£0.30', '£9,812.65'];
  expect(faults.filter(({ code }) => code === 'AMOUNT_NEAREST_PENCE')).toMatchObject(
    taken.map((pounds, index) => ({
      row: index + 1,
      column: `/grants/${index}/amountAwarded`,
      read: amounts[index],
      message: expect.stringContaining(`'${amounts[index]}' is taken as ${pounds}.`) as string,
      severity: 'FOR_INFORMATION',
    })),
  );
});

test('an amount further from whole pence than a double is from its decimals is refused', async () => {
  const amounts = ['9812.6500001', '41133.7700000001', '1e-7', '1e13'];
  const written = amounts.map((amount, index) => JSON.stringify({ ...grant, id: `360G-examplepcc-${index}` }).replace('9812.65', amount));
  const { outcome, faults } = await give(`{"grants": [${written.join()}]}`);
  expect(outcome).toBe('rejected');
  const refused = (amount: string) => `'${amount}' is not an amount in pounds. Use digits and at most two decimals, like 9812.65.`;
  expect(faults).toMatchObject(
    amounts.map((amount) => ({
      read: amount,
      code: 'AMOUNT_NOT_EXACT',
      message: expect.stringContaining(refused(amount)) as string,
    })),
  );
});

test('the first ten of many amounts beyond pence are named, and the others counted', async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...grant, id: `360G-examplepcc-${index}`, amountAwarded: 0.1 + 0.2 }));
  const { outcome, notices } = await give(packageOf(...many));
  const told = notices.filter((notice) => notice.includes('amountAwarded'));
  expect([outcome, told.length]).toEqual(['published', 11]);
  expect(told.at(-1)).toBe('/amountAwarded: 2 more notices are about the same field.');
});

test.each([
  ['a document that is not JSON', '{"grants": [', 'NOT_JSON'],
  ['a document without grants', '{"version": "1.4"}', 'SCHEMA'],
  ['a package without any grant', '{"grants": []}', 'SCHEMA'],
])('%s is a named fault', async (_what, content, code) => {
  expect((await give(content)).faults[0]).toMatchObject({ row: null, code });
});

test('breaches of the schema in fields that the hub does not hold are notices, without what was read', async () => {
  const recipient = { id: 'GB-COH-07654321', name: 'Example Garden CIC', telephone: 1160000000 };
  const breaches: readonly (readonly [change: object, pointer: string, words: string])[] = [
    [{ url: 'not an address' }, '/url', 'this is not a uri'],
    [{ dateModified: '2024-09-01' }, '/dateModified', 'this is not a date-time'],
    [{ relatedDocument: null }, '/relatedDocument', 'this should be of the type array'],
    [{ plannedDates: [{ duration: '12' }] }, '/plannedDates/0/duration', 'this should be of the type number'],
    [{ recipientOrganization: [recipient] }, '/recipientOrganization/0/telephone', 'this should be of the type string'],
    [{ fromOpenCall: 'Perhaps' }, '/fromOpenCall', 'this is not in the code list'],
  ];
  const report = await give(packageOf(...breaches.map(([change], index) => ({ ...grant, id: `360G-examplepcc-${index}`, ...change }))));
  expect(report).toMatchObject({ outcome: 'published', rowsIn: 6, rowsPublished: 6 });
  expect(report.faults.slice(0, 6)).toMatchObject(
    breaches.map(([, pointer, words], index) => ({
      row: index + 1,
      column: `/grants/${index}${pointer}`,
      read: null,
      code: 'SCHEMA_FIELD_NOT_HELD',
      message: expect.stringMatching(`${words}.* The hub does not hold this field, so it keeps no grant out.$`) as string,
      severity: 'FOR_INFORMATION',
    })),
  );
});

test('breaches of the schema in fields that the hub holds are refused', async () => {
  const breaches: readonly (readonly [change: object, pointer: string])[] = [
    [{ beneficiaryLocation: 'Leicester' }, '/beneficiaryLocation'],
    [{ beneficiaryLocation: [{ name: 'Leicester', countryCode: 'UK' }] }, '/beneficiaryLocation/0/countryCode'],
    [{ recipientOrganization: [...grant.recipientOrganization, 5] }, '/recipientOrganization/1'],
    [{ amountAppliedFor: null }, '/amountAppliedFor'],
  ];
  const report = await give(packageOf(...breaches.map(([change], index) => ({ ...grant, id: `360G-examplepcc-${index}`, ...change }))));
  expect(report).toMatchObject({ outcome: 'rejected', rowsPublished: 0, faultCount: 4 });
  expect(report.faults).toMatchObject(
    breaches.map(([, pointer], index) => ({ row: index + 1, column: `/grants/${index}${pointer}`, code: 'SCHEMA', severity: 'MUST_FIX' })),
  );
});

test('a fault of the package outside its grants is a notice', async () => {
  const { outcome, faults } = await give(JSON.stringify({ version: 1.4, license: 'none', grants: [grant] }));
  expect(outcome).toBe('published');
  expect(faults).toMatchObject([{ column: '/version' }, { column: '/license' }, { code: 'GRANTS_WITHOUT_ZONE' }]);
});

test('a damaged text in a field that the hub does not hold keeps no grant out', async () => {
  expect(await give(packageOf({ ...grant, dataSource: null, note: 'A\0B' }))).toMatchObject({ outcome: 'published', faultCount: 1 });
});

const convert = '360Giving grants are imported as JSON only, not as a workbook or CSV. Unpack an archive; convert a table to JSON';
test.each([
  ['a workbook', Buffer.from('504b030414000600', 'hex'), 'WRONG_KIND_OF_FILE', convert],
  ['a table saved as CSV', 'Identifier,Title\n360G-examplepcc-1,Garden\n', 'NOT_JSON', convert],
  ['a package that is cut off', '{"grants": [{"id"', 'NOT_JSON', 'It may be cut off; export or download it again.'],
])('what to do with %s is said, and can be done', async (_what, content, code, words) => {
  const { faults } = await trial.import('360giving', 'grants.json', content);
  expect(faults).toMatchObject([{ row: null, code }]);
  expect(faults[0]?.message).toContain(words);
  expect(faults[0]?.message).not.toContain('as CSV');
});

test('a later package replaces the grants it names, and leaves the others', async () => {
  await give(packageOf(grant, { ...grant, id: '360G-examplepcc-2' }));
  const [{ id } = { id: 0 }] = await trial.rows<{ id: number }>(
    sql`select id from grant_award where grant_identifier = '360G-examplepcc-1'`,
  );
  await trial.rows(
    sql`insert into spend_report (grant_id, reported_on, amount_spent_pence, amount_returned_pence, upload_id) values (${id}, '2025-01-01', 1, 0, 0)`,
  );
  await give(packageOf({ ...grant, amountAwarded: 100 }), 'later.json');
  expect(await grants()).toMatchObject([{ pence: 10_000 }, { pence: 981_265 }]);
  expect(await trial.rows(sql`select grant_id from spend_report`)).toEqual([{ grant_id: id }]);
  expect(await trial.rows(sql`select state from upload where id > 0 order by id`)).toEqual([
    { state: 'PUBLISHED' },
    { state: 'PUBLISHED' },
  ]);
});

test('a grant to two zones is shared equally; one that names none is in no zone, and what it comes to is said', async () => {
  await trial.rows(sql`insert into zone_area (zone_id, kind, lsoa_code, valid_from, confidence, upload_id)
    select id, 'LSOA', 'E01013726', since, 'HIGH', 0 from zone where slug = 'new-parks'`);
  const beneficiaryLocation = [{ geoCode: 'E01013726', geoCodeType: 'LSOA' }, { name: 'Thringstone and Whitwick People Zone' }];
  const report = await give(packageOf({ ...grant, beneficiaryLocation }, { ...grant, id: '360G-examplepcc-2' }));
  expect(await shares()).toEqual([
    { grant: '360G-examplepcc-1', slug: 'new-parks', share: '0.5', before: '0' },
    { grant: '360G-examplepcc-1', slug: 'thringstone-and-whitwick', share: '0.5', before: '0.5' },
    { grant: '360G-examplepcc-2', slug: null, share: '1', before: '0' },
  ]);
  expect(report.notices).toEqual([
    expect.stringMatching(/^1 of 2 grants, £9,812.65, name no zone .* in every total over all zones/),
    expect.stringMatching(/^1 grant names more than one place/),
  ]);
});

const shares = () =>
  trial.rows(sql`select grant_identifier as grant, slug, trim_scale(share) as share, trim_scale(share_before) as before
    from grant_zone join grant_award on grant_award.id = grant_id left join zone on zone.id = zone_id order by grant_identifier, grant_zone.id`);

test('a grant for two zones and one place elsewhere is split in three; the district of a zone is no other place', async () => {
  await trial.rows(sql`insert into zone_area (zone_id, kind, lsoa_code, valid_from, confidence, upload_id)
    select id, 'LSOA', case slug when 'new-parks' then 'E01013726' else 'E01025699' end, since, 'HIGH', 0 from zone
    where slug in ('new-parks', 'bell-foundry')`);
  const [newParks, bellFoundry, elsewhere] = ['E01013726', 'E01025699', 'E01000001'].map((geoCode) => ({ geoCode, geoCodeType: 'LSOA' }));
  const wider = [{ geoCode: 'E06000016', geoCodeType: 'UA' }, { name: 'Leicester' }, { name: 'UK Wide' }, { geoCode: 'E92000001' }, {}];
  const report = await give(
    packageOf(
      { ...grant, amountAwarded: 9000, beneficiaryLocation: [newParks, bellFoundry, elsewhere] },
      { ...grant, id: '360G-examplepcc-2', amountAwarded: 5000, beneficiaryLocation: [newParks, ...wider] },
    ),
  );
  expect(await shares()).toMatchObject([
    { slug: 'bell-foundry', share: '0.33333333333333333334', before: '0' },
    { slug: 'new-parks', share: '0.33333333333333333333', before: '0.33333333333333333334' },
    { slug: null, share: '0.33333333333333333333', before: '0.66666666666666666667' },
    { slug: 'new-parks', share: '1' },
  ]);
  expect(report.notices).toEqual([expect.stringMatching(/^1 grant names .* By the hub’s convention .* £3,000.00 is elsewhere\.$/)]);
});

test('a grant that is to be granted on says so; a code that is none of 360Giving’s is a notice', async () => {
  const report = await give(packageOf({ ...grant, regrantType: 'FRG010' }, { ...grant, id: '360G-examplepcc-2', regrantType: 'FRG99' }));
  expect(await trial.rows(sql`select regrant_type from grant_award order by grant_identifier`)).toEqual([
    { regrant_type: 'FRG010' },
    { regrant_type: null },
  ]);
  expect(report.notices[0]).toContain("'FRG99' is no code of 360Giving’s list regrantType");
});

test('an organisation is the same by its identifier alone: two of one name stay two, under the name that was published', async () => {
  const recipient = (id: string, name: string) => [{ id, name }];
  const report = await give(
    packageOf(
      grant,
      { ...grant, id: '360G-examplepcc-2', recipientOrganization: recipient('GB-COH-07654321', 'Example Garden (renamed)') },
      { ...grant, id: '360G-examplepcc-3', recipientOrganization: recipient('GB-CHC-1000000', 'Example Garden CIC') },
    ),
  );
  expect(
    await trial.rows(sql`select name, kind, identifier from organisation join organisation_identifier on organisation_id = organisation.id
      order by name, identifier`),
  ).toEqual([
    { name: 'Example Garden CIC', kind: 'COMMUNITY_INTEREST_COMPANY', identifier: 'GB-CHC-1000000' },
    { name: 'Example Garden CIC', kind: 'COMMUNITY_INTEREST_COMPANY', identifier: 'GB-COH-07654321' },
    { name: 'Example OPCC', kind: 'COMMISSIONER', identifier: 'XM-EXAMPLE-OPCC' },
  ]);
  expect(report.notices.join()).toContain("Several organisations have one name: 'Example Garden CIC'");
});

test('an organisation that is held by its name alone is not taken to be one with an identifier', async () => {
  await trial.rows(sql`insert into organisation (name, kind, upload_id) values ('Example Garden CIC', 'CHARITY', 0)`);
  await give(packageOf(grant));
  expect(await trial.rows(sql`select name from organisation where name = 'Example Garden CIC'`)).toHaveLength(2);
});

test('payments are numbered in the order of their days', async () => {
  const payment = (transactionDate: string, value: number) => ({ id: transactionDate, transactionDate, currency: 'GBP', value });
  await give(packageOf({ ...grant, disbursementTransaction: [payment('2025-03-01', 4906.32), payment('2024-09-15', 4906.33)] }));
  expect(
    await trial.rows(
      sql`select instalment, to_char(paid_on, 'YYYY-MM-DD') as day, amount_paid_pence::int as pence from payment order by 1`,
    ),
  ).toEqual([
    { instalment: 1, day: '2024-09-15', pence: 490_633 },
    { instalment: 2, day: '2025-03-01', pence: 490_632 },
  ]);
});

const real = fileURLToPath(new URL('../../../../../../shared/data/360giving/', import.meta.url));
const present = existsSync(real);
if (!present) console.warn(`SKIPPED: packages as funders publish them are not at ${real}.`);

test.skipIf(!present)('a package as a funder publishes it is taken whole', async () => {
  const report = await give(readFileSync(`${real}real/a001p00000zgyHZAAY.json`, 'utf8'));
  expect(report).toMatchObject({ outcome: 'published', rowsIn: 783, rowsPublished: 783 });
});
