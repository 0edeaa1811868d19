// Decides which faults the tests are tried with: one in each part of the repository, small enough to slip through a review, and the tests that must
// fail when it is there. `npm run verify:faults` plants them one at a time in a copy.

import { faultsOfAccess } from './faults-of-access.ts';
import type { PlantedFault } from './planted-fault.ts';

const hub = 'services/hub/src';

const kernel: readonly PlantedFault[] = [
  {
    name: 'two months are one month further apart than they are',
    file: `${hub}/kernel/months.ts`,
    find: 'return ordinal(before) - ordinal(start);',
    replace: 'return ordinal(before) - ordinal(start) + 1;',
    caughtBy: [`${hub}/kernel/months.test.ts`],
  },
  {
    name: 'an amount with a tenth of a penny is taken',
    file: `${hub}/kernel/money.ts`,
    find: String.raw`(\.\d{1,2})?$/`,
    replace: String.raw`(\.\d{1,3})?$/`,
    caughtBy: [`${hub}/kernel/money.test.ts`],
  },
  {
    name: 'an amount of a trillion loses less than a penny in silence',
    file: `${hub}/kernel/money.ts`,
    find: 'isNear && POUNDS.test(kept)',
    replace: 'POUNDS.test(kept)',
    caughtBy: [`${hub}/kernel/money.test.ts`],
  },
  {
    name: 'sessions that nobody counted are nought attendances',
    file: `${hub}/kernel/figures.ts`,
    find: 'exact === null && leftOut > 0',
    replace: 'exact === null && leftOut < 0',
    caughtBy: [`${hub}/kernel/figures.test.ts`],
  },
  {
    name: 'the last 12 months are 13',
    file: `${hub}/kernel/relative-periods.ts`,
    find: 'addMonths(latest, 1 - count)',
    replace: 'addMonths(latest, -count)',
    caughtBy: [`${hub}/kernel/calendar.test.ts`],
  },
];

const analysis: readonly PlantedFault[] = [
  {
    name: 'a shift is noticed at the eighth point, not at the seventh',
    file: 'services/analysis/src/control-chart/rules.ts',
    find: 'const RUN = 7;',
    replace: 'const RUN = 8;',
    caughtBy: ['services/analysis/src/control-chart/control-chart.test.ts'],
  },
  {
    name: 'the process limits are too near to the mean',
    file: 'services/analysis/src/control-chart/limits.ts',
    find: '= 2.66;',
    replace: '= 2.6;',
    caughtBy: ['services/analysis/src/control-chart/worked-example.test.ts'],
  },
];

const database: readonly PlantedFault[] = [
  {
    name: 'a hub that is stopped while it connects keeps the connection that it listens on',
    file: `${hub}/app/data-watch.ts`,
    find: 'if (this.#isStopped()) this.#listening.stop();',
    replace: '',
    caughtBy: ['tests/contract/data-watch.test.ts'],
  },
  {
    name: 'a viewer is given the answer that was kept for another',
    file: `${hub}/database/answer-cache.ts`,
    find: '\\n${textOfViewer(viewer)}\\n',
    replace: '\\n',
    caughtBy: [`${hub}/database/answer-cache.test.ts`],
  },
  {
    name: 'what a request reads changes while it reads',
    file: `${hub}/database/postgres-connections.ts`,
    find: String.raw`'repeatable\\ read'`,
    replace: String.raw`'read\\ committed'`,
    caughtBy: ['tests/contract/read-transaction.test.ts'],
  },
  {
    name: 'a transaction reaches the rows of every organisation, whoever it is for',
    file: `${hub}/database/viewer-key.ts`,
    find: `reach === 'all' ? 'all' : isOwn ? 'own' : ''`,
    replace: `isOwn || reach !== 'own' ? 'all' : ''`,
    caughtBy: ['tests/contract/row-level-security.test.ts'],
  },
  {
    name: 'who reads their own rows reads them as the role that reads every row',
    file: `${hub}/database/reader-role.ts`,
    find: `reach === 'all' ? across : own`,
    replace: `reach === 'none' ? own : across`,
    caughtBy: ['tests/contract/row-level-security.test.ts'],
  },
  {
    name: 'a hub starts that has the rights of the role that reads every row all the time',
    file: `${hub}/database/reader-role.ts`,
    find: `"reader"."oid", 'USAGE') then 'INHERITED'`,
    replace: `"reader"."oid", 'USAGE') then 'READY'`,
    caughtBy: ['tests/contract/row-level-security.test.ts'],
  },
  {
    name: 'what is read after a figure over all organisations reaches them too',
    file: `${hub}/database/viewer-key.ts`,
    find: `setReach([rowSettingsOf(viewer)['app.reach'], roles.ofViewer])] as const`,
    replace: `setReach(['all', roles.ofViewer])] as const`,
    caughtBy: ['tests/contract/row-level-security.test.ts'],
  },
  {
    name: 'what is read after a figure over all organisations is read as the role that reads every row',
    file: `${hub}/database/viewer-key.ts`,
    find: `['app.reach'], roles.ofViewer])] as const`,
    replace: `['app.reach'], roles.across])] as const`,
    caughtBy: ['tests/contract/row-level-security.test.ts'],
  },
];

const accessAndGraphql: readonly PlantedFault[] = [
  {
    name: 'a page of another site may write',
    file: `${hub}/access/write-access.ts`,
    find: 'if (foreignOrigin !== null)',
    replace: "if (foreignOrigin === '')",
    caughtBy: ['tests/contract/writing-access.test.ts'],
  },
  {
    name: 'what a condition leaves out is selected',
    file: `${hub}/graphql/selection-walker.ts`,
    find: "name.value === 'skip' && condition === true",
    replace: "name.value === 'skip' && condition === false",
    caughtBy: [`${hub}/graphql/selection-walker.test.ts`],
  },
  {
    name: 'a request may compute any number of fields',
    file: `${hub}/graphql/work-budget.ts`,
    find: 'if (isField) this.#fields++;',
    replace: '',
    caughtBy: [`${hub}/graphql/work-budget.test.ts`],
  },
  {
    name: 'an error that nobody foresaw is told to whoever asks',
    file: `${hub}/graphql/error-mapping.ts`,
    find: "if (publicErrorCodes.has(String(extensions?.['code'])))",
    replace: "if (publicErrorCodes.has(String(extensions?.['code'])) || extensions)",
    caughtBy: ['tests/contract/errors.test.ts'],
  },
];

const records: readonly PlantedFault[] = [
  {
    name: 'a range of instants holds its own end',
    file: `${hub}/records/filters.ts`,
    find: 'before: (column, operand) => sql`${column} < ${operand}`',
    replace: 'before: (column, operand) => sql`${column} <= ${operand}`',
    caughtBy: ['tests/contract/uploads.test.ts'],
  },
  {
    name: 'rows without a count are on no later page',
    file: `${hub}/records/page.ts`,
    find: ' or ${column} is null)` : later]',
    replace: ')` : later]',
    caughtBy: ['tests/contract/paging.test.ts'],
  },
  {
    name: 'a list may be filtered by a count that is not shown',
    file: `${hub}/records/protected-arguments.ts`,
    find: 'if (!mayShow(viewer, column)) throw',
    replace: 'if (!mayShow(viewer, column) && reads === null) throw',
    caughtBy: ['tests/contract/protection.test.ts'],
  },
  {
    name: 'a page that is kept for one viewer is shown to another',
    file: 'web/src/kept-pages.server.ts',
    find: '[viewer, version, address]',
    replace: '[version, address]',
    caughtBy: ['web/src/kept-pages.test.ts'],
  },
  {
    name: 'whoever may not read a finding may correct it',
    file: `${hub}/trends/findings/written-finding.service.ts`,
    find: 'if (!this.#mayRead(measureId, viewer)) throw ProtectedField.written',
    replace: 'if (!this.#mayRead(measureId, viewer) && viewer.key === measureId) throw ProtectedField.written',
    caughtBy: ['tests/contract/protection.test.ts'],
  },
];

const writing: readonly PlantedFault[] = [
  {
    name: 'history forgets what stood before a correction',
    file: `${hub}/provenance/written-change.repository.ts`,
    find: 'referTo(reason), before, after }',
    replace: 'referTo(reason), before: after, after }',
    caughtBy: ['tests/contract/writing-events.test.ts'],
  },
  {
    name: 'a correction undoes one that its writer has not seen',
    file: `${hub}/provenance/writing.rules.ts`,
    find: 'seenRevision === changes.length',
    replace: 'seenRevision <= changes.length',
    caughtBy: ['tests/contract/changed-meanwhile.test.ts', 'tests/e2e/two-tabs.test.ts'],
  },
  {
    name: 'the same event is written twice',
    file: `${hub}/annotations/events/zone-event.repository.ts`,
    find: 'id !== otherThan',
    replace: 'id === otherThan',
    caughtBy: ['tests/contract/writing-events.test.ts'],
  },
  {
    name: 'an event that was withdrawn stays on the charts',
    file: `${hub}/annotations/annotation-facts.ts`,
    find: '${table(ZoneEvent, metadata)} where "withdrawn_at" is null',
    replace: '${table(ZoneEvent, metadata)}',
    caughtBy: ['tests/contract/writing-events.test.ts'],
  },
  {
    name: 'a target of 101% is taken',
    file: `${hub}/annotations/targets/target-number.ts`,
    find: 'number.gt(100)',
    replace: 'number.gt(1000)',
    caughtBy: [`${hub}/annotations/targets/target-number.test.ts`],
  },
];

const measures: readonly PlantedFault[] = [
  {
    name: 'a part of a month is compared with a whole one',
    file: `${hub}/measures/query/time-windows.ts`,
    find: '(other && withData && correspondingSpan(withData, bucket, other))',
    replace: 'other',
    caughtBy: [`${hub}/measures/query/time-windows.test.ts`],
  },
  {
    name: 'the top none may be asked for',
    file: `${hub}/measures/query/validate.ts`,
    find: 'args.top.count < 1 || ',
    replace: 'args.top.count < 0 || ',
    caughtBy: ['tests/contract/query-errors.test.ts'],
  },
  {
    name: 'a rate of twelve months is taken over the period alone',
    file: `${hub}/measures/sql/scans.ts`,
    find: "const days = window === 'PERIOD' ? span : trailing12Months(span, latest);",
    replace: 'const days = span;',
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'a cell is added to the first figure alone that its time is part of',
    file: `${hub}/measures/query/time-parts.ts`,
    find: 'parts[place]?.of.push(of)',
    replace: 'if (parts[place]?.of.length === 0) parts[place].of.push(of)',
    caughtBy: [`${hub}/measures/query/time-parts.test.ts`, 'tests/golden/golden.test.ts'],
  },
  {
    name: 'a median is taken of rows that were added up beforehand',
    file: `${hub}/measures/sql/roll-ups.ts`,
    find: "kind !== 'SUM'",
    replace: "kind === 'COUNT'",
    caughtBy: [`${hub}/measures/sql/roll-ups.test.ts`],
  },
  {
    name: 'a grant for two zones counts whole in each of them',
    file: `${hub}/measures/sql/aggregate.ts`,
    find: '? share.partOf(column) : column',
    replace: '? column : column',
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'a concern that was closed is open for ever',
    file: `${hub}/measures/sql/group-rows.ts`,
    find: ' and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")',
    replace: '',
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'of many sessions those that were cancelled are counted as held',
    file: `${hub}/measures/sql/group-rows.ts`,
    find: 'return names.length > 0 ? ',
    replace: 'return names.length > 9 ? ',
    caughtBy: ['tests/contract/many-rows.test.ts'],
  },
  {
    name: 'a month that one of two years lacks is compared all the same',
    file: `${hub}/measures/query/like-with-like.ts`,
    find: 'held.isHeld(now) && held.isHeld(before);',
    replace: 'held.isHeld(now);',
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'twelve months of which one is missing have a figure',
    file: `${hub}/measures/result/figures.ts`,
    find: 'if (!isCovered(held.coverage) && this.circumstances.isWindow(part, set))',
    replace: 'if (false)',
    caughtBy: ['tests/golden/golden.test.ts', 'tests/contract/measures.test.ts'],
  },
  {
    name: 'totals are of one zone',
    file: `${hub}/measures/result/windows.ts`,
    find: 'if (withOverall && zone === undefined) sumAt(places, set, period, OVERALL).add(number);',
    replace: 'if (withOverall && zone === undefined && !places.at(set, period, OVERALL)) sumAt(places, set, period, OVERALL).add(number);',
    caughtBy: [`${hub}/measures/result/windows.test.ts`, 'tests/golden/golden.test.ts'],
  },
  {
    name: 'a ratio is computed although one of its parts is missing',
    file: `${hub}/measures/result/figures.ts`,
    find: 'if (lacking) return none(lacking, held, leftOut);',
    replace: '',
    caughtBy: [`${hub}/measures/result/figures.test.ts`],
  },
  {
    name: 'a change from below zero has the wrong sign',
    file: `${hub}/measures/result/compare-figures.ts`,
    find: '.div(start.abs())',
    replace: '.div(start)',
    caughtBy: [`${hub}/measures/result/compare-figures.test.ts`],
  },
  {
    name: 'a month that nobody reported is less than any limit',
    file: `${hub}/measures/result/having.ts`,
    find: "operands.length > 0 && (figure.exact === null || figure.state === 'PARTIAL')",
    replace: "operands.length === 0 && (figure.exact === null || figure.state === 'PARTIAL')",
    caughtBy: [`${hub}/measures/result/having.test.ts`],
  },
];

const trendsAndDomains: readonly PlantedFault[] = [
  {
    name: 'limits go on as before from the month of a rebase',
    file: `${hub}/trends/trend.ts`,
    find: 'rebases.map(({ month, baselinePoints',
    replace: 'rebases.slice(1).map(({ month, baselinePoints',
    caughtBy: ['tests/contract/writing-decisions.test.ts'],
  },
  {
    name: 'limits are made of the months that are shown',
    file: `${hub}/trends/trend.ts`,
    find: '(takesPart(each) ? [',
    replace: '(takesPart(each) && reach.shownStarts.has(each.period.start) ? [',
    caughtBy: ['tests/contract/trend-verdicts.test.ts'],
  },
  {
    name: 'a sentence says 1 people',
    file: `${hub}/trends/sentences/number-words.ts`,
    find: "if (noun === 'people') return 'person';",
    replace: '',
    caughtBy: [`${hub}/trends/sentences/number-words.test.ts`],
  },
  {
    name: 'a return that is owed counts as received',
    file: `${hub}/returns/expected-return.repository.ts`,
    find: '("received_on" is not null)::int as "received"',
    replace: '1 as "received"',
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'attendances of sessions that were cancelled are counted',
    file: `${hub}/engagement/sessions.dataset.ts`,
    find: "equals: 'HELD'",
    replace: "equals: 'CANCELLED'",
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'a concern is old a day too early',
    file: `${hub}/outreach/concerns.measures.ts`,
    find: 'days: 28 }',
    replace: 'days: 27 }',
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'money that was returned is counted as spent',
    file: `${hub}/grants/spending.measures.ts`,
    find: "of: 'amountSpentPence'",
    replace: "of: 'amountReturnedPence'",
    caughtBy: ['tests/golden/golden.test.ts'],
  },
  {
    name: 'anti-social behaviour is counted as crime',
    file: `${hub}/crime/crime.measures.ts`,
    find: 'only: { crimeType: { notIn: [CrimeType.ANTI_SOCIAL_BEHAVIOUR] } },',
    replace: '',
    caughtBy: ['tests/golden/golden.test.ts'],
  },
];

const importsAndSample: readonly PlantedFault[] = [
  {
    name: 'a last line without an ending is lost',
    file: `${hub}/imports/csv/records.ts`,
    find: "withoutEnding === '' ? [['']] : take(withoutEnding, true)",
    replace: "withoutEnding === '' ? [['']] : take(withoutEnding, false)",
    caughtBy: [`${hub}/imports/csv/read-csv.test.ts`],
  },
  {
    name: 'the same file is imported twice',
    file: `${hub}/imports/import-run.ts`,
    find: "return report('unchanged', known);",
    replace: 'await Promise.resolve();',
    caughtBy: [`${hub}/imports/police-street/police-street.test.ts`],
  },
  {
    name: 'the pence of a grant are read from a float',
    file: `${hub}/imports/three-sixty-giving/grant-reader.ts`,
    find: 'this.document.writtenAs(holder, key) ?? String(read)',
    replace: 'String(read)',
    caughtBy: [`${hub}/imports/three-sixty-giving/three-sixty-giving.test.ts`],
  },
  {
    name: 'a breach of the schema in a field that is held is a notice',
    file: `${hub}/imports/three-sixty-giving/read-grant.ts`,
    find: 'if (isHeldField(pointer)) reader.fault(pointer',
    replace: "if (pointer === '') reader.fault(pointer",
    caughtBy: [`${hub}/imports/three-sixty-giving/three-sixty-giving.test.ts`],
  },
  {
    name: 'identical records of a street file are counted once',
    file: `${hub}/sample/recorded-crime-counts.ts`,
    find: '(row[column] ?? 0) + 1',
    replace: '(row[column] ?? 1)',
    caughtBy: [`${hub}/sample/recorded-crime-counts.test.ts`],
  },
];

const dashboard: readonly PlantedFault[] = [
  {
    name: 'a cell of a file is computed by a spreadsheet',
    file: 'web/src/lib/kit/downloads/write-csv.ts',
    find: String.raw`\s*[=@＝＠]`,
    replace: String.raw`\s*[@＝＠]`,
    caughtBy: ['web/src/lib/measures/downloads.test.ts'],
  },
  {
    name: 'a provisional figure is read out as one that will not change',
    file: 'web/src/lib/kit/figures/figure.ts',
    find: "figure.state === 'EXACT' || figure.state === 'ZERO' ?",
    replace: "figure.state !== 'PARTIAL' && figure.state !== 'PROTECTED' ?",
    caughtBy: ['web/src/lib/kit/figures/figure.test.ts', 'web/src/lib/charts/trend/cursor/figures.test.ts'],
  },
  {
    name: 'zones stand in another order than everywhere else',
    file: 'web/src/lib/kit/zone-identity/identity.ts',
    find: 'placeOf(one.slug) - placeOf(other.slug)',
    replace: 'placeOf(other.slug) - placeOf(one.slug)',
    caughtBy: ['web/src/lib/grants/grants-list.test.ts'],
  },
  {
    name: 'of an address that says a thing twice the first is taken',
    file: 'web/src/lib/kit/state/address.ts',
    find: 'asked.length === 1 ? parse',
    replace: 'asked.length >= 1 ? parse',
    caughtBy: ['web/src/lib/kit/state/address.test.ts'],
  },
  {
    name: 'a form says what is wrong without the field that it is of',
    file: 'web/src/lib/kit/writing/refusal.ts',
    find: 'fields.includes(field) ? field : undefined',
    replace: 'fields.includes(field) ? undefined : field',
    caughtBy: ['web/src/lib/kit/writing/writing.test.ts'],
  },
];

const app: readonly PlantedFault[] = [
  {
    name: 'the hub answers under the name of another site',
    file: `${hub}/app/operations/host-check.ts`,
    find: '|| origins.isOwnHost(request.headers.host)',
    replace: '|| request.headers.host',
    caughtBy: ['tests/contract/operations.test.ts'],
  },
  {
    name: 'a hub is ready although its tables are those of another version',
    file: `${hub}/app/operations/health.ts`,
    find: 'if (missing === 0) return READY;',
    replace: 'if (missing >= 0) return READY;',
    caughtBy: ['tests/contract/operations-seen.test.ts'],
  },
  {
    name: 'a browser may guess what an answer is',
    file: `${hub}/app/operations/security-headers.ts`,
    find: "'x-content-type-options': 'nosniff',",
    replace: '',
    caughtBy: ['tests/contract/operations.test.ts'],
  },
];

/** What only a browser notices: these are tried where there is one. */
const journeys: readonly PlantedFault[] = [
  {
    name: 'the page for asking may not start its workers',
    file: `${hub}/app/graphiql.ts`,
    find: `"worker-src 'self'"`,
    replace: `"worker-src 'none'"`,
    caughtBy: ['tests/e2e/graphiql.test.ts'],
  },
  {
    name: 'a link is copied without the address of the hub',
    file: 'web/src/lib/kit/page/copy-link.ts',
    find: "new URL(this.getAttribute('link') ?? '', location.href).href",
    replace: "this.getAttribute('link') ?? ''",
    caughtBy: ['tests/e2e/address.test.ts'],
  },
];

/** Every fault, those for a browser last. */
export const plantedFaults: readonly PlantedFault[] = [
  ...kernel,
  ...analysis,
  ...database,
  ...accessAndGraphql,
  ...faultsOfAccess,
  ...records,
  ...writing,
  ...measures,
  ...trendsAndDomains,
  ...importsAndSample,
  ...dashboard,
  ...app,
  ...journeys,
];
