// What a partner is listed behind figures does not depend on rows that it may not read: neither what is listed, nor from which day on.

import { afterAll, describe, expect, test } from 'vitest';
import { Role, Viewer, type Readers } from '../../services/hub/src/access/index.ts';
import { measures, nouns } from '../../services/hub/src/app/index.ts';
import { compileStatement, inWriteTransaction, PROGRAM, sql, WritingReader } from '../../services/hub/src/database/index.ts';
import { baseMeasuresOf, listReadersOf, rowReadersOf, type Dataset } from '../../services/hub/src/measures/index.ts';
import { metadataOf } from '../../services/hub/src/records/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import type { Scenario } from '../scenarios/scenario.ts';

const scenario = await everyMeasure();
/** The same hub without the reports and payments of all organisations but one. */
const without = await everyMeasure();
afterAll(() => Promise.all([scenario.close(), without.close()]));

const rowsOf = <Row extends object>(statement: ReturnType<typeof sql<Row>>) =>
  inWriteTransaction(scenario.orm, PROGRAM, (em) => new WritingReader(em).rows(statement));
const [organisation] = await rowsOf(sql<{ id: number }>`select "id" from "organisation" where "name" = 'Team Hub'`);
const own = organisation?.id ?? 0;
const ofOthers = `"grant_id" in (select "id" from "grant_award" where "recipient_organisation_id" <> ${own})`;
for (const table of ['spend_report', 'payment']) await without.orm.em.getConnection().execute(`delete from "${table}" where ${ofOthers}`);
const reportedOn = await rowsOf(sql<{ day: string }>`select distinct "reported_on"::text as "day" from "spend_report" order by 1`);

const as = (hub: Scenario, role: Role) =>
  hub.as(Viewer.of({ role, organisationId: role === Role.PARTNER ? own : null, signedInBy: 'PASSWORD', userId: 1 }, true));

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const periods = [
  '{ month: "2024-09" }',
  '{ month: "2025-03" }',
  '{ month: "2025-09" }',
  '{ from: "2024-04", before: "2026-04" }',
  ...reportedOn.filter((_, index) => index % 3 === 0).map(({ day }) => `{ fromDate: "${day}", beforeDate: "${dayAfter(day)}" }`),
];

const { data: catalogue } = await scenario.ask('{ measures { field records byZone grains } }');
const listing = (catalogue as { measures: { field: string; records: string[]; byZone: boolean; grains: string[] }[] }).measures.filter(
  ({ byZone, records }) => byZone && records.length > 0,
);
const wordOf = (field: string) => field.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, '_').toUpperCase();

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** The records behind a measure in a period, by their list; null where they are refused. */
async function listed(who: ReturnType<typeof as>, { field, records }: (typeof listing)[number], period: string) {
  const lists = records.map((list) => `${list}(of: ${wordOf(field)}, first: 300, orderBy: [{ field: ID }]) { totalCount nodes { id } }`);
  const { data, errors } = await who.ask(
    `{ combined(first: 1, where: { period: ${period} }) { rows { ${field} { state } ${lists.join(' ')} } } }`,
  );
  if (errors?.[0]?.extensions?.['code'] === 'PROTECTED_FIELD') return null;
  expect(errors, `${field} ${period}`).toBeUndefined();
  const [row] = (data as { combined: { rows: Readonly<Record<string, Listed>>[] } }).combined.rows;
  return records.map((list) => [list, row?.[list]]);
}

test('what a partner is listed behind any measure, by month and by day, is the same whether or not others have reported or were paid', async () => {
  let differing = 0;
  for (const measure of listing) {
    for (const period of periods.filter((each) => measure.grains.includes('DAY') || !each.includes('Date'))) {
      const both = (role: Role) => Promise.all([scenario, without].map((hub) => listed(as(hub, role), measure, period)));
      const [withReports, withoutReports] = await both(Role.PARTNER);
      expect(withReports, `${measure.field} ${period}`).toEqual(withoutReports);
      const [ofAll, ofOwn] = (await both(Role.OFFICER)).map((lists) => JSON.stringify(lists));
      if (ofAll !== ofOwn) differing++;
    }
  }
  // Where an officer is listed the same in both hubs, nothing is proved of a partner.
  expect(differing).toBeGreaterThan(30);
});

describe.each([
  ['underspend', 'finishedGrants'],
  ['notYetSpent', 'grantsBeingSpent'],
  ['costPerAttendance', 'fundedGrants'],
])('behind %s', (field, list) => {
  const grantsOf = async (role: Role) => {
    const { data, errors } = await as(scenario, role).ask(
      `{ combined(first: 1, where: { period: { from: "2024-04", before: "2026-04" } }) { rows { ${field} { state } list: ${list}(of: ${wordOf(field)}, first: 500) { ownRowsAlone nodes { recipientOrganization { name } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [row] = (
      data as { combined: { rows: { list: { ownRowsAlone: boolean; nodes: { recipientOrganization: { name: string } }[] } }[] } }
    ).combined.rows;
    return { ownRowsAlone: row?.list.ownRowsAlone, names: new Set(row?.list.nodes.map((node) => node.recipientOrganization.name)) };
  };

  test('a partner is listed its own grants, and told so; boards and analysts those of several', async () => {
    expect(await grantsOf(Role.PARTNER)).toEqual({ ownRowsAlone: true, names: new Set(['Team Hub']) });
    const ofAll = await grantsOf(Role.OFFICER);
    expect(ofAll.ownRowsAlone).toBe(false);
    expect(ofAll.names.size).toBeGreaterThan(1);
    for (const role of [Role.ANALYST, Role.BOARD_VIEWER, Role.ADMINISTRATOR]) expect(await grantsOf(role)).toEqual(ofAll);
  });
});

describe('rows that are prepared from the tables of nouns', () => {
  const metadata = scenario.orm.getMetadata();
  const datasets = [...new Set(measures.flatMap(baseMeasuresOf).map(({ dataset }) => dataset))].filter(({ rows }) => !rows.isTable);
  /** The rules of the tables that rows are made from. */
  const rulesOf = ({ rows }: Dataset): Readers[] => {
    const named = new Set(compileStatement(sql<object>`select * from ${rows.from(metadata)}`).sql.match(/"[a-z_]+"/g));
    return nouns.filter(({ entity }) => named.has(`"${metadataOf(metadata, entity).tableName}"`)).map(({ readers }) => readers);
  };
  const reachOf = ({ extents }: Readers, role: Role) => ['OWN', 'ALL'].indexOf(extents[role] ?? '');

  test.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    '%s are listed to whom each table is, and no nearer',
    (_, dataset) => {
      for (const rule of rulesOf(dataset)) {
        if (rule.closesNearFigures) expect(rowReadersOf(dataset)?.closesNearFigures, rule.about).toBe(true);
        if (dataset.records === null) continue;
        const list = listReadersOf({ ...dataset, records: dataset.records });
        expect(
          Object.values(Role).filter((role) => reachOf(list, role) > reachOf(rule, role)),
          rule.about,
        ).toEqual([]);
      }
    },
  );
});
