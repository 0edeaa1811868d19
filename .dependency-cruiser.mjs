// Decides what may import what. The arrows point one way and there is no list of exceptions; ARCHITECTURE.md draws them from the code.

import { webArrows } from './.dependency-cruiser.web.mjs';

const hub = '^services/hub/src';
/** Code of this repository, in whichever package. */
const ours = '^(services|web|tests|infra)/(?!.*node_modules/)';
const test = '\\.test\\.ts$';
/** Named sets of data and declarations for tests. */
const scenarios = '/scenarios\\.ts$';

/** Rooms that every domain rests on, from the ground up: each may import those before it, and none after it. */
const foundations = [
  'kernel',
  'database',
  'access',
  'graphql',
  'records',
  'provenance',
  'zones',
  'identity',
  'measures',
  'annotations',
  'trends',
  'dimensions',
  'returns',
];
const domains = ['engagement', 'outreach', 'grants', 'crime'];

/** @param {string} room */
const foundationsBelow = (room) => foundations.slice(0, foundations.indexOf(room));

/**
 * Every room of the hub: the rooms that it may import from, and why no others. Each room is reached through its index.ts.
 * @type {Record<string, { mayImport: readonly string[], because: string }>}
 */
export const rooms = {
  kernel: {
    mayImport: [],
    because: 'Money, months, periods, figures and errors are what everything else is made of, so they rest on nothing.',
  },
  database: {
    mayImport: ['kernel'],
    because: 'How SQL is sent and rows are written is the same whatever a row means, so the database knows no noun and no GraphQL.',
  },
  access: {
    mayImport: foundationsBelow('access'),
    because:
      'Who may see and write what is asked by every room above. It knows no noun and no GraphQL, so that no way around it has a reason.',
  },
  graphql: {
    mayImport: foundationsBelow('graphql'),
    because: 'How an operation is limited, walked and answered is the same whatever it asks for, so this room knows no noun.',
  },
  records: {
    mayImport: foundationsBelow('records'),
    because: 'How a declared noun becomes lists, filters and links is the same for every noun, so this room knows none of them.',
  },
  provenance: {
    mayImport: foundationsBelow('provenance'),
    because: 'Every row points to the import it came from, so imports stand below all rows.',
  },
  zones: {
    mayImport: foundationsBelow('zones'),
    because: 'Everything happens in a zone: zones know nothing of what happens in them.',
  },
  identity: {
    mayImport: foundationsBelow('identity'),
    because: 'Who signs in works for an organisation, and may be anybody: people know none of the figures that they come for.',
  },
  measures: {
    mayImport: foundationsBelow('measures'),
    because: 'The analytics engine computes what the rooms above declare. Were it to know a domain, no domain could be changed alone.',
  },
  annotations: {
    mayImport: foundationsBelow('annotations'),
    because: 'Targets, rebases and events are written for measures and zones. What is drawn of them stands above.',
  },
  trends: {
    mayImport: foundationsBelow('trends'),
    because: 'A chart, its sentence and its finding are made of figures and of what marks them. They are the same for every domain.',
  },
  dimensions: {
    mayImport: foundationsBelow('dimensions'),
    because: 'What several domains are split and divided by stands below all of them, because they never import each other.',
  },
  returns: {
    mayImport: foundationsBelow('returns'),
    because: 'How complete a month is, is asked for every domain, so it cannot depend on what the returns of one of them hold.',
  },
  ...Object.fromEntries(
    domains.map((domain) => [
      domain,
      {
        mayImport: foundations,
        because: 'The four domains never import each other. Where two of them meet is the value room; what they share belongs below them.',
      },
    ]),
  ),
  value: {
    mayImport: [...foundations, 'engagement', 'outreach', 'grants'],
    because: 'The one place where domains meet: which grant pays for which activity, and what an attendance cost.',
  },
  imports: {
    mayImport: [...foundations, ...domains, 'value'],
    because: 'An importer writes what the domains hold. Nothing but the illustration and the app knows how a row arrived.',
  },
  backups: {
    mayImport: ['kernel', 'database', 'imports'],
    because: 'A backup knows tables and originals, and no noun: a table that is new tomorrow is in it without a word here.',
  },
  reports: {
    mayImport: [...foundations, ...domains, 'value'],
    because: 'Reports are made of measures and nouns; nothing is made of a report.',
  },
  sample: {
    mayImport: [...foundations, ...domains, 'value', 'imports'],
    because: 'The illustration arrives the way real data does. No real code may depend on what is illustrative.',
  },
  app: {
    mayImport: [...foundations, ...domains, 'value', 'imports', 'backups', 'reports', 'sample'],
    because: 'The app is the only room that knows everyone.',
  },
};

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const arrows = Object.entries(rooms).map(([room, { mayImport, because }]) => ({
  name: `${room}-imports-only-what-is-below`,
  comment: because,
  severity: 'error',
  from: { path: `${hub}/${room}/` },
  to: { path: ours, pathNot: allowed(room, mayImport) },
}));

/**
 * Paths that a room may import: itself, the rooms below, the pure statistics (trends) and the migrations (app).
 * @param {string} room
 * @param {readonly string[]} below
 */
function allowed(room, below) {
  // The tests' fresh database may be used by tests only: production-never-imports-tests.
  const paths = [`${hub}/(${[room, ...below].join('|')})/`, '^services/hub/tests/'];
  if (room === 'trends') paths.push('^services/analysis/');
  if (room === 'app') paths.push('^services/hub/migrations/index\\.ts$');
  return paths;
}

/** Folders of the engine, in the order that a query passes through them: each may import those before it. */
export const engineFolders = ['catalogue', 'query', 'sql', 'disclosure', 'result', 'schema'];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const engineArrows = engineFolders.map((folder, index) => ({
  name: `measures-${folder}-imports-only-what-comes-before`,
  comment:
    'A query is declared, bound, compiled, protected, and only then made into figures. A step that knew a later one could be passed by.',
  severity: 'error',
  from: { path: `${hub}/measures/${folder}/`, pathNot: test },
  to: { path: `${hub}/measures/`, pathNot: `${hub}/measures/(${engineFolders.slice(0, index + 1).join('|')})/` },
}));

/**
 * Roles of files inside a room, and the roles further up that each may never import: a resolver asks a service, a service a repository, a repository
 * an entity. The rules of what may be written stand where services do.
 * @type {Record<string, readonly string[]>}
 */
export const rolesAbove = {
  entity: ['repository', 'rules', 'service', 'resolver', 'types', 'schema', 'nouns', 'measures', 'manifest'],
  repository: ['rules', 'service', 'resolver', 'types', 'schema', 'nouns', 'manifest'],
  rules: ['resolver', 'types', 'schema', 'manifest'],
  service: ['resolver', 'types', 'schema', 'manifest'],
  types: ['resolver', 'manifest'],
  resolver: ['manifest'],
};

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const roleArrows = Object.entries(rolesAbove).map(([role, above]) => ({
  name: `${role}-never-imports-upwards`,
  comment: `Resolver → service → repository → entity. What a file of the role '${role}' knew of those above it, it could serve nobody else with.`,
  severity: 'error',
  from: { path: `${hub}/.+\\.${role}\\.ts$` },
  to: { path: `${hub}/.+\\.(${above.join('|')})\\.ts$` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    ...webArrows,
    ...engineArrows,
    ...roleArrows,
    {
      name: 'every-room-has-its-place',
      comment: 'A room that is not in the table above has no arrows. Say what it may import before it imports anything.',
      severity: 'error',
      from: { path: `${hub}/[^/]+/`, pathNot: `${hub}/(${Object.keys(rooms).join('|')})/` },
      to: {},
    },
    {
      name: 'rooms-are-entered-by-their-index',
      comment: 'index.ts is the whole public face of a room. What it does not say can be changed without asking anyone.',
      severity: 'error',
      from: { path: `${hub}/([^/]+)/` },
      to: { path: `${hub}/[^/]+/`, pathNot: [`${hub}/$1/`, `${hub}/[^/]+/index\\.ts$`, scenarios] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third that both need. Types count: a reader follows them too.',
      severity: 'error',
      from: { path: '^(services|web|tests)/' },
      to: { circular: true },
    },
    {
      name: 'kernel-needs-no-package',
      comment:
        'A month or an amount of money must outlive every framework, and be testable without one. Exact decimals are no framework: big.js is what an amount is.',
      severity: 'error',
      from: { path: `${hub}/kernel/`, pathNot: test },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: 'node_modules/big.js/',
      },
    },
    {
      name: 'sql-comes-from-the-database',
      comment: 'The query builder is imported in one room, which hands out a composed, parameterised and counted form of it.',
      severity: 'error',
      from: { path: '^(services|tests)/', pathNot: `${hub}/database/` },
      to: { path: 'node_modules/kysely/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration is history. One that imports code changes its meaning when the code does.',
      severity: 'error',
      from: { path: '^services/hub/migrations/' },
      to: { path: ours, pathNot: '^services/hub/migrations/' },
    },
    {
      name: 'analysis-is-pure',
      comment: 'Numbers in, numbers out: statistics that read a file or a clock cannot be checked by hand.',
      severity: 'error',
      from: { path: '^services/analysis/src/', pathNot: test },
      to: { pathNot: '^services/analysis/src/' },
    },
    {
      name: 'web-knows-the-hub-through-its-schema',
      comment: 'The dashboard asks what any program could ask. Whatever it took from the hub directly would be closed to analysts.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(services|tests|infra)/' },
    },
    {
      name: 'production-never-imports-tests',
      comment: 'Tests know the code; the code does not know that it is tested.',
      severity: 'error',
      from: { path: '^(services/[^/]+/src|web/src)/', pathNot: [test, scenarios] },
      to: { path: [test, scenarios, '^tests/', '^services/[^/]+/tests/'] },
    },
    {
      name: 'imports-resolve',
      comment:
        'An import that leads nowhere fails at the worst moment. SvelteKit makes $app and ./$types itself; geojson is types and no code.',
      severity: 'error',
      from: { path: '^(services|web|tests)/' },
      to: { couldNotResolve: true, pathNot: ['^geojson$', '^\\$(app|env)/', '^\\./\\$types$'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(services/[^/]+|web|tests)/(dist|build|\\.svelte-kit|\\.turbo)/', '^web/.+/generated/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'svelte'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};
