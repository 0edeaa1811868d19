// A policy that says no is planted, and every path by which a count of people could leave the hub is walked in two scenarios that differ in that count alone:
// the answers are the same bytes, and the number is in none of them. The same paths, walked as everybody, do give it away: none of them is walked in vain.

import Fastify from 'fastify';
import { isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY, NOTHING_EXACT, Viewer } from '../../services/hub/src/access/index.ts';
import { buildSchema, serveApi } from '../../services/hub/src/app/index.ts';
import { quotingWords, writeQuotingFinding } from './quoting-finding.ts';
import { countedAs } from '../../services/hub/src/graphql/index.ts';
import { oneRareCount } from '../scenarios/one-rare-count.ts';
import type { Asked } from '../scenarios/scenario.ts';

const RARE = 7331;
const [rare, none] = await Promise.all([oneRareCount(RARE), oneRareCount(0)]);
const denied = new Viewer(NOTHING_EXACT);
const app = Fastify();
afterAll(async () => {
  await app.close();
  await Promise.all([rare.close(), none.close()]);
});

beforeAll(async () => {
  await writeQuotingFinding(rare, RARE);
  await writeQuotingFinding(none, 0);
});

/** What a viewer who may not see the count is answered: that it may not be seen, or figures that are withheld. */
type Answered = 'REFUSED' | 'WITHHELD';
type Path = readonly [name: string, answered: Answered, query: string];

const year = 'period: { financialYear: "2025/26" }';
const refused = (name: string, query: string): Path => [name, 'REFUSED', query];
const withheld = (name: string, query: string): Path => [name, 'WITHHELD', query];

const columns: Path[] = [
  ...['attendances', 'attendances10To17', 'newcomers', 'volunteers'].map((field) =>
    refused(`the column ${field} of sessions`, `{ sessions { nodes { ${field} } } }`),
  ),
  ...['familiesSupported', 'individualsSupported', 'volunteersActive', 'note'].map((field) =>
    refused(`the column ${field} of support counts`, `{ supportCounts { nodes { ${field} } } }`),
  ),
  refused('people spoken to at an action', '{ outreachActions { nodes { contacts } } }'),
  refused('what unpaid work was', '{ unpaidWork { nodes { description } } }'),
  refused('a column under another name', '{ sessions { nodes { harmless: attendances } } }'),
  refused('a column in a fragment', '{ sessions { nodes { ...f } } } fragment f on Session { ...g } fragment g on Session { attendances }'),
  refused('a column under edges', '{ sessions { edges { node { attendances } } } }'),
  refused('sessions of an activity by its identifier', '{ activity(id: 2) { sessions { nodes { attendances } } } }'),
  refused('sessions of a zone', '{ zone(slug: "new-parks") { sessions { nodes { newcomers } } } }'),
  refused('sessions of an organisation', '{ organisation(id: 1) { sessions { nodes { volunteers } } } }'),
  refused('sessions of a venue', '{ venues { nodes { activities { nodes { sessions { nodes { attendances } } } } } } }'),
  refused(
    'sessions of what a grant pays for',
    '{ grant(id: 1) { activitiesFunded { nodes { activity { sessions { nodes { attendances } } } } } } }',
  ),
  refused('support counts of a zone', '{ zone(slug: "new-parks") { supportCounts { nodes { individualsSupported } } } }'),
  refused('the action that a concern was raised at', '{ concern(reference: "NP-1") { outreachAction { contacts } } }'),
  refused(
    'actions of an organisation',
    '{ organisation(id: 1) { outreachActions { nodes { organisations { nodes { outreachAction { contacts } } } } } } }',
  ),
  refused('the cell that a row fault was found in', '{ uploads { nodes { faults { nodes { read } } } } }'),
  refused('the message of a row fault', '{ upload(id: 1) { faults { nodes { message } } } }'),
  refused('the size of an original', '{ uploads { nodes { byteCount } } }'),
  refused('the SHA-256 of an original', '{ uploads { nodes { sha256 } } }'),
  refused('the SHA-256 of the original of a row', '{ sessions { nodes { importedFrom { sha256 } } } }'),
];

const filters: Path[] = [
  refused('a filter by a count', `{ sessions(where: { attendances: { equals: ${RARE} } }) { nodes { date } } }`),
  refused('how many rows a filter keeps', `{ sessions(where: { attendances: { atLeast: 7000 } }) { totalCount } }`),
  refused('a filter within and', `{ sessions(where: { and: [{ attendances: { atLeast: 7000 } }] }) { totalCount } }`),
  refused(
    'a filter within or',
    `{ sessions(where: { or: [{ date: { equals: "2025-05-10" } }, { attendances: { atLeast: 7000 } }] }) { totalCount } }`,
  ),
  refused('a filter within not', `{ sessions(where: { not: { attendances: { lessThan: 7000 } } }) { totalCount } }`),
  refused(
    'a filter within not, or and and',
    `{ sessions(where: { not: { or: [{ and: [{ attendances: { lessThan: 7000 } }] }] } }) { totalCount } }`,
  ),
  refused(
    'a filter of sessions of a zone',
    `{ zone(slug: "new-parks") { sessions(where: { attendances: { atLeast: 7000 } }) { totalCount nodes { date } } } }`,
  ),
  refused('a filter by people spoken to', `{ outreachActions(where: { contacts: { atLeast: 7000 } }) { totalCount } }`),
];

const orders: Path[] = [
  ...['ATTENDANCES', 'NEWCOMERS'].flatMap((field) => [
    refused(`sessions in the order of ${field}`, `{ sessions(orderBy: [{ field: ${field}, direction: DESC }]) { nodes { date } } }`),
    refused(
      `sessions of a zone in the order of ${field}`,
      `{ zone(slug: "new-parks") { sessions(orderBy: [{ field: ${field} }], first: 6) { nodes { date } } } }`,
    ),
  ]),
  refused('a later term of an order', '{ sessions(orderBy: [{ field: ATTENDANCES }, { field: DATE }]) { nodes { date } } }'),
  ...['FAMILIES_SUPPORTED', 'INDIVIDUALS_SUPPORTED'].map((field) =>
    refused(`support counts in the order of ${field}`, `{ supportCounts(orderBy: [{ field: ${field} }]) { edges { cursor } } }`),
  ),
  refused('actions in the order of people spoken to', '{ outreachActions(orderBy: [{ field: CONTACTS }]) { edges { cursor } } }'),
  refused('the cursors of such an order', '{ sessions(orderBy: [{ field: ATTENDANCES }]) { edges { cursor } pageInfo { endCursor } } }'),
];

const rows = (fields: string, more = '') => `{ engagement(where: { ${year} } ${more}) { ${fields} } }`;
const figure = '{ state number leftOut note completeness { received expected } }';
const measures: Path[] = [
  ...['attendances', 'meanAttendance', 'newcomerShare'].map((field) =>
    withheld(`the measure ${field} by zone and month`, rows(`rows { zone { slug } period { label } ${field} ${figure} }`)),
  ),
  withheld(
    'families, individuals and volunteers',
    rows(
      `rows { period { label } familiesSupported ${figure} individualsSupported ${figure} volunteers ${figure} reachPer1000 ${figure} }`,
    ),
  ),
  withheld('attendances by age', rows(`rows { ageBand attendancesByAge ${figure} }`)),
  withheld(
    'people spoken to, and concerns for each hundred',
    `{ outreach(where: { ${year} }) { rows { zone { slug } contacts ${figure} concernsPer100Contacts ${figure} } totals { contacts ${figure} } } }`,
  ),
  withheld('all domains together', `{ combined(where: { ${year} }) { rows { zone { slug } attendances ${figure} contacts ${figure} } } }`),
  withheld(
    'what an attendance and a person cost',
    `{ combined(where: { ${year} }) { rows { zone { slug } costPerAttendance { state amount } } totals { costPerAttendance { state amount } } } }`,
  ),
  withheld('totals', rows(`totals { attendances ${figure} meanAttendance ${figure} newcomerShare ${figure} }`)),
  withheld(
    'the change and the figure before',
    rows(
      `rows { period { label } attendances { before { state number } change { state absolute percent } } } totals { attendances { change { state absolute percent } } }`,
      'compareTo: PREVIOUS_PERIOD',
    ),
  ),
  withheld('the running total', rows('rows { period { label } attendances { runningTotal } }')),
  withheld('how many months met their target', rows('rows { zone { slug } period { label } attendances { targetsMet { met of } } }')),
  withheld('what a percentage is of', rows('rows { period { label } newcomerShare { base { state number } } }')),
  withheld('shares', rows('rows { period { label } attendances { answer: shareOfTotal period: shareOfTotal(of: PERIOD) } }')),
  withheld(
    'having a number',
    rows('rowCount rows { period { label } attendances { state } }', 'having: { attendances: { atLeast: 7000 } }'),
  ),
  withheld(
    'not having a number',
    rows('rowCount rows { period { label } attendances { state } }', 'having: { not: { attendances: { lessThan: 7000 } } }'),
  ),
  withheld(
    'the top few',
    rows(
      'rows { activityKind organisation { name } period { label } attendances { state number } }',
      'orderBy: [{ measure: ATTENDANCES, direction: DESC }]',
    ),
  ),
  ...(['ATTENDANCES', 'MEAN_ATTENDANCE', 'NEWCOMER_SHARE'] as const).map((measure) =>
    withheld(
      `which clubs have most by ${measure}, and the row of all others`,
      rows(
        `rowCount rows { activity { title } isOther sessionsHeld { number } attendances ${figure} meanAttendance ${figure} newcomerShare ${figure} }`,
        `top: { by: ${measure}, count: 1, other: true }`,
      ),
    ),
  ),
  withheld(
    'the clubs of a month that had most in all months, their change and their shares',
    rows(
      'rows { activity { title } isOther period { label } attendances { change { absolute percent } shareOfTotal runningTotal } }',
      'top: { by: ATTENDANCES, count: 2, other: true } compareTo: PREVIOUS_PERIOD',
    ),
  ),
  withheld(
    'a page of rows in the order of figures',
    '{ engagement(where: { period: { financialYear: "2025/26" } }, orderBy: [{ measure: ATTENDANCES, direction: DESC }], first: 1, offset: 1) { rowCount rows { activity { title } sessionsHeld { number } } } }',
  ),
  withheld('the order of rows', rows('rows { period { label } }', 'orderBy: [{ measure: ATTENDANCES, direction: DESC }]')),
  withheld('the state of a figure', rows('rows { period { label } familiesSupported { state } }')),
  refused('the records behind a row', rows('rows { sessionsHeld { number } sessions { nodes { attendances } } }')),
];

const chart =
  'points { period { label } figure: number state mean lowerProcessLimit upperProcessLimit rule pointType } sentence finding variation assurance trialLimits';
const trends: Path[] = [
  withheld('a trend', `{ trend(measure: "engagement.attendances", ${year}) { ${chart} } }`),
  withheld(
    'a trend against its target, with its rebases and events',
    `{ trend(measure: "engagement.attendances", zone: "new-parks", ${year}) { target assurance variation trialLimits sentence rebases { month reason } events { title } points { target charted segment direction pointType mean } } }`,
  ),
  withheld('a trend of a ratio', `{ trend(measure: "engagement.newcomerShare", zone: "new-parks", ${year}) { ${chart} } }`),
  withheld(
    'several trends',
    `{ trends(measures: ["engagement.attendances", "outreach.contacts", "engagement.individualsSupported"], ${year}) { ${chart} } }`,
  ),
  withheld('the fingerprint of a card', `{ findingsFor(measures: ["engagement.attendances"], ${year}) { fingerprint } }`),
  withheld(
    'the finding of a card',
    `{ findingsFor(measures: ["engagement.attendances"], ${year}) { finding { words } earlier { words fingerprint } } }`,
  ),
  refused('the words of findings', '{ writtenFindings { nodes { words } } }'),
  refused('the words of a finding by its identifier', '{ writtenFinding(id: 1) { words } }'),
  refused('the fingerprints of findings', '{ writtenFindings { nodes { fingerprint } } }'),
  refused('the history of a finding', '{ writtenFindings { nodes { history { nodes { before after } } } } }'),
  refused('the history of findings', '{ writtenFindingChanges { nodes { after } } }'),
  refused('why a finding was corrected', '{ writtenFindingChanges { nodes { reason } } }'),
];

const paths = [...columns, ...filters, ...orders, ...measures, ...trends];

/** What the schema says of protection: fields that count people, and the words by which lists may be put in order of them. */
function protectedParts(schema: GraphQLSchema) {
  const counted = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).filter((field) => countedAs(field)) : [],
  );
  const types = [...new Set(counted.map(({ name }) => name))];
  const words = new Set(types.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()));
  const orders = Object.values(schema.getTypeMap()).flatMap((type) =>
    isEnumType(type) && type.name.endsWith('OrderField') ? type.getValues().filter(({ name }) => words.has(name)) : [],
  );
  return { types, orders: [...new Set(orders.map(({ name }) => name))] };
}

const answerOf = ({ data, errors }: Asked) => JSON.stringify({ data, errors });

describe.each(paths)('%s', (_, answered, query) => {
  test('gives the count away to everybody, as today', async () => {
    const [many, few] = [await rare.ask(query), await none.ask(query)];
    expect(many.errors).toBeUndefined();
    expect(answerOf(many)).not.toBe(answerOf(few));
  });

  test(`is ${answered.toLowerCase()} by a policy that says no, in the same bytes whatever the count is`, async () => {
    for (const run of ['ask', 'askCompiled'] as const) {
      const [many, few] = [await rare.as(denied)[run](query), await none.as(denied)[run](query)];
      expect(answerOf(many)).toBe(answerOf(few));
      expect(answerOf(many)).not.toMatch(/7[,. ]?3[36]1/);
      if (answered === 'REFUSED') {
        expect(many.errors?.map(({ extensions }) => extensions?.['code'])).toContain('PROTECTED_FIELD');
        expect(many.statements.filter((statement) => /"(attendances|newcomers|contacts|individuals_supported)"/.test(statement))).toEqual(
          [],
        );
      } else expect(many.errors).toBeUndefined();
    }
  });
});

test('every protected field of the schema, and every order by one, has its path in the list', async () => {
  const { types, orders: enums } = protectedParts(buildSchema(rare.orm.getMetadata(), { ownerName: '', programmeName: '' }));
  const bands = types.filter((name) => name.startsWith('attendances'));
  for (const band of bands) {
    const { errors } = await rare.as(denied).ask(`{ sessions { nodes { ${band} } } }`);
    expect([band, errors?.[0]?.extensions]).toEqual([band, { code: 'PROTECTED_FIELD' }]);
  }
  // In the scenario everybody is of one age: that no other column of ages is shown has just been seen.
  const walked = (name: string) =>
    bands.includes(name) || paths.some(([, answered, query]) => answered === 'REFUSED' && new RegExp(`\\b${name}\\b`).test(query));
  expect(types.length).toBeGreaterThan(15);
  expect([...types, ...enums].filter((name) => !walked(name))).toEqual([]);
});

test('targets, rebases and events are written and answered in the same bytes whatever the count is, refusals and histories too', async () => {
  const target = 'measure: "engagement.attendances", zone: "new-parks", grain: MONTH, since: "2025-04-01", setBy: "The office"';
  const rebase = 'measure: "engagement.attendances", zone: "new-parks", reason: "The hall opened."';
  for (const query of [
    `mutation { setTarget(target: { ${target}, number: "100" }) { id } }`,
    `mutation { correctTarget(id: 1, target: { ${target}, number: "120" }, why: "The board decided.") { id number } }`,
    `mutation { correctTarget(id: 1, target: { ${target}, number: "0.5" }, why: "The board decided.") { id number } }`,
    `mutation { addRebase(rebase: { ${rebase}, month: "2025-07" }) { id } }`,
    `mutation { addRebase(rebase: { ${rebase}, month: "2019-01" }) { id } }`,
    `mutation { correctRebase(id: 1, rebase: { ${rebase}, month: "2025-06" }, why: "A month too late.") { id month } }`,
    'mutation { withdrawTarget(id: 1, why: "The board decided.") { id number } }',
    '{ targets { nodes { number history { nodes { before after reason } } } } targetChanges { nodes { act before after reason } } }',
    '{ rebases { nodes { month reason history { nodes { before after reason } } } } rebaseChanges { nodes { act before after reason } } }',
    '{ zoneEvents { nodes { title history { nodes { after } } } } zoneEventChanges { nodes { after } } }',
  ]) {
    const [many, few] = [await rare.as(denied).ask(query), await none.as(denied).ask(query)];
    expect(answerOf(many).replace(/20..-..-..T[\d:.]+/g, '')).toBe(answerOf(few).replace(/20..-..-..T[\d:.]+/g, ''));
  }
});

test('the words of a finding cannot be found by correcting it to them: whoever may not read it may not write it', async () => {
  const mutations = [
    `mutation { correctFinding(id: 1, words: "${quotingWords(RARE)}", why: "To see.") { id } }`,
    `mutation { correctFinding(id: 1, words: "${quotingWords(RARE - 1)}", why: "To see.") { id } }`,
    'mutation { withdrawFinding(id: 1, why: "To see.") { id } }',
    `mutation { writeFinding(finding: { measure: "engagement.attendances", ${year}, fingerprint: "0", words: "It rose" }) { id } }`,
  ];
  expect((await rare.ask(mutations[0] ?? '')).errors?.[0]?.extensions).toEqual({ code: 'NOTHING_TO_CORRECT' });
  for (const mutation of mutations)
    expect((await rare.as(denied).ask(mutation)).errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'PROTECTED_FIELD' }]);
});

test('a count cannot be found by halving what a filter leaves open', async () => {
  for (let [low, high] = [0, 10_000]; high - low > 1;) {
    const middle = Math.floor((low + high) / 2);
    const { errors } = await rare.as(denied).ask(`{ sessions(where: { attendances: { atLeast: ${middle} } }) { totalCount } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'PROTECTED_FIELD' });
    high = middle;
  }
});

test('a cursor holds no count, and one of a viewer who sees more is refused', async () => {
  const query = (after: string) =>
    `{ sessions(first: 8, orderBy: [{ field: ATTENDANCES }]${after}) { edges { cursor } pageInfo { endCursor } } }`;
  const { data } = await rare.ask(query(''));
  const { edges } = (data as { sessions: { edges: { cursor: string }[] } }).sessions;
  expect(edges).toHaveLength(8);
  for (const { cursor } of edges) {
    const bytes = Buffer.from(cursor, 'base64url');
    for (const text of [bytes.toString('latin1'), Buffer.from(bytes.toString(), 'base64').toString('latin1')])
      expect(text).not.toContain(String(RARE));
  }
  const byDate = await rare.ask('{ sessions(first: 1) { pageInfo { endCursor } } }');
  const after = (byDate.data as { sessions: { pageInfo: { endCursor: string } } }).sessions.pageInfo.endCursor;
  const next = `{ sessions(first: 1, after: "${after}") { nodes { date } } }`;
  expect((await rare.ask(next)).errors).toBeUndefined();
  expect((await rare.as(denied).ask(next)).errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR' });
});

test('what is not a count is answered to a viewer whose policy says no as to everybody', async () => {
  for (const query of [
    '{ sessions(where: { date: { from: "2025-05-01" } }, orderBy: [{ field: DATE }]) { totalCount nodes { date state volunteerMinutes activity { title } } } }',
    rows('rows { period { label } sessionsHeld { number state } } totals { sessionsHeld { number } }'),
    '{ measures { id title protected } }',
    '{ controlChart(input: { improvementDirection: NEUTRAL, points: [{ date: "2025-05-01", number: 7331 }] }) { points { number } } }',
  ]) {
    const { data, errors } = await rare.as(denied).ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual((await rare.ask(query)).data);
  }
});

test('what is kept for one viewer is found by no other whose policy differs', async () => {
  const viewerOf = ({ headers }: { headers: Record<string, unknown> }) => (headers['x-viewer'] === 'denied' ? denied : EVERYBODY);
  await serveApi(app, buildSchema(rare.orm.getMetadata(), { ownerName: '', programmeName: '' }), rare.orm, () => false, { viewerOf });
  const ask = async (query: string, viewer: string) => {
    const headers = { 'content-type': 'application/json', 'x-viewer': viewer };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) })).body;
  };
  for (const query of ['{ sessions { nodes { attendances } } }', rows('rows { period { label } familiesSupported { number } }')]) {
    for (const viewer of ['everybody', 'everybody', 'denied', 'denied', 'everybody']) {
      const body = await ask(query, viewer);
      if (viewer === 'denied') expect(body).not.toContain(String(RARE));
      else expect(body).toContain(String(RARE));
    }
  }
});
