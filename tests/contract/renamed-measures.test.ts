// A measure that was given another name is found by the one it had before, and what people wrote about it stays with it.

import { afterAll, describe, expect, test } from 'vitest';
import { MeasureIdentifiers } from '../../services/hub/migrations/measure-identifiers.migration.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

const run = (statement: string) => scenario.orm.em.fork().getConnection().execute<object[]>(statement);
const year = { financialYear: '2024/25' };

interface Renamed {
  readonly id: string;
  readonly formerIds: string[];
}

async function renamed(): Promise<[former: string, id: string][]> {
  const { data } = await scenario.ask('{ measures { id formerIds } }');
  return (data as { measures: Renamed[] }).measures.flatMap(({ id, formerIds }) =>
    formerIds.map((former): [string, string] => [former, id]),
  );
}

describe('a measure is found by an identifier that it had before', () => {
  test('every measure is named as its field is, and the names that three had before are told', async () => {
    const { data } = await scenario.ask('{ measures { id field } }');
    const { measures } = data as { measures: { id: string; field: string }[] };
    expect(measures.filter(({ id, field }) => id.split('.')[1] !== field)).toEqual([]);
    expect(await renamed()).toEqual([
      ['outreach.actions', 'outreach.outreachActions'],
      ['grants.applications', 'grants.applicationsReceived'],
      ['crime.ratePer1000', 'crime.crimeRatePer1000'],
    ]);
  });

  test('trends answer by it, once for both names', async () => {
    const asked = `query($measures: [String!]!, $period: PeriodInput!) { trends(measures: $measures, zones: ["bell-foundry"], period: $period) { measure { id } points { number } } }`;
    const [former, now] = (await renamed())[0]!;
    const answers = await Promise.all([[former], [now], [former, now]].map((measures) => scenario.ask(asked, { measures, period: year })));
    expect(answers[1]).toMatchObject({ data: { trends: [{ measure: { id: now } }] } });
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => answers[1]?.data));
  });

  test('a trend of one measure answers by it', async () => {
    for (const [former, id] of await renamed())
      expect(
        (
          await scenario.ask(`query($period: PeriodInput!) { trend(measure: "${former}", period: $period) { measure { id } } }`, {
            period: year,
          })
        ).data,
      ).toEqual({ trend: { measure: { id } } });
  });

  test('a target and a rebase that are written by it are those of the measure, and lists are narrowed by it', async () => {
    const target = {
      measure: 'outreach.actions',
      zone: 'bell-foundry',
      grain: 'MONTH',
      number: '5',
      since: '2024-04-01',
      setBy: 'The board',
    };
    const rebase = { measure: 'outreach.actions', zone: 'bell-foundry', month: '2025-01', reason: 'The team grew.' };
    const written = await scenario.ask(
      'mutation($target: TargetInput!, $rebase: RebaseInput!) { setTarget(target: $target) { measure } addRebase(rebase: $rebase) { measure } }',
      { target, rebase },
    );
    expect(written).toMatchObject({
      data: { setTarget: { measure: 'outreach.outreachActions' }, addRebase: { measure: 'outreach.outreachActions' } },
    });
    const { data } = await scenario.ask(
      `{ targets(where: { measure: { equals: "outreach.actions" } }) { nodes { number } }
         rebases(where: { measure: { in: ["outreach.actions", "engagement.attendances"] } }) { nodes { month } }
         others: rebases(where: { measure: { not: "outreach.actions" } }) { nodes { measure } } }`,
    );
    expect(data).toMatchObject({
      targets: { nodes: [{ number: '5' }] },
      rebases: { nodes: expect.arrayContaining([{ month: '2025-01' }]) as unknown },
    });
    expect(JSON.stringify(data)).not.toContain('outreach.outreachActions');
  });
});

describe('what people wrote under the name before', () => {
  const card = { period: year, zones: ['bell-foundry'] };
  const cardOf = async (measure: string) => {
    const { data } = await scenario.ask(
      `query($measures: [String!]!, $zones: [ZoneSlug!], $period: PeriodInput!) { findingsFor(measures: $measures, zones: $zones, period: $period) { measure fingerprint finding { words } } }`,
      { measures: [measure], ...card },
    );
    return (data as { findingsFor: { fingerprint: string; finding: { words: string } | null }[] }).findingsFor[0]!;
  };

  test('is found by the new one after the migration, and a finding heads its card still', async () => {
    const { fingerprint } = await cardOf('grants.applications');
    const finding = { measure: 'grants.applications', ...card, fingerprint, words: 'Bell Foundry: more apply than before' };
    expect(
      (await scenario.ask('mutation($finding: FindingInput!) { writeFinding(finding: $finding) { measure } }', { finding })).errors,
    ).toBeUndefined();
    await run(`update "written_finding" set "measure_id" = 'grants.applications'`);
    await run(`update "target" set "measure_id" = 'outreach.actions' where "measure_id" = 'outreach.outreachActions'`);
    expect(await cardOf('grants.applicationsReceived')).toMatchObject({ finding: null });
    const migration = new MeasureIdentifiers(scenario.orm.em.getDriver(), scenario.orm.config);
    migration.up();
    for (const statement of migration.getQueries()) await run(statement as string);
    expect(await cardOf('grants.applicationsReceived')).toMatchObject({ finding: { words: finding.words } });
    expect(await run(`select distinct "measure_id" from "target" where "measure_id" like 'outreach.%ctions'`)).toEqual([
      { measure_id: 'outreach.outreachActions' },
    ]);
  });

  test('a fingerprint is that of the name which a measure had first, so that a finding from before stands for the same figures', async () => {
    // Worked out by the hub that knew the measure by its first name alone.
    expect((await cardOf('grants.applicationsReceived')).fingerprint).toBe(
      '8b98074e5e5f2cdd99231ee69c096ed755846f7dcaef513ab6bc6b6406815d51',
    );
  });
});
