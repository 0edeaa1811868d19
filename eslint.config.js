// Decides what code and schema may look like beyond their layout, which is Prettier's. What may import what is in .dependency-cruiser.mjs.

import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import { componentArrows } from './.dependency-cruiser.web.mjs';

const code = ['**/*.{js,mjs,ts,tsx}'];
const components = ['**/*.svelte', '**/*.svelte.ts'];

/** The dashboard knows the hub only through its schema. Said here as well, because the arrows do not see types imported in components. */
const nothingOfTheHub = {
  group: ['@people-zones/*', '**/services/**', '**/tests/**', '**/infra/**'],
  message: 'The dashboard knows the hub only through schema/. Ask it in GraphQL.',
};

const readsTheEnvironment = [
  { object: 'process', property: 'env', message: 'Only the app room reads the environment. Take what you need as an argument.' },
];

const READS_THE_ENVIRONMENT = ['process', 'node:process'].map((name) => ({ name, message: readsTheEnvironment[0]?.message ?? '' }));

const GUARDS_DO_NOT_ACT =
  'Guards and middleware of type-graphql act before the methods of resolver classes and nowhere else: most fields have no resolver, so that rows reach the wire without a call for each value, and would be answered past the guard. Ask the policy where the value is read.';

/** What type-graphql offers to stand before a field. */
const guards = {
  name: 'type-graphql',
  importNames: [
    'Authorized',
    'UseMiddleware',
    'createMethodMiddlewareDecorator',
    'createResolverClassMiddlewareDecorator',
    'MiddlewareInterface',
  ],
  message: GUARDS_DO_NOT_ACT,
};

const noGuards = {
  selector: 'Property[key.name=/^(globalMiddlewares|authChecker|authMode|validateFn)$/]',
  message: GUARDS_DO_NOT_ACT,
};

const SAYS_FOR_WHOM =
  'Outside a transaction that says for whom it is, PostgreSQL shows no row of any organisation and the embedded engine shows all. Read by context.reader; write by context.write; what the hub does by itself runs in inWriteTransaction(orm, PROGRAM, …), its statements by transactionOf(em).';

/** How a statement would get past row-level security. */
const statementsOfNobody = [
  'CallExpression[callee.property.name=/^(getKysely|transactional|fork)$/]',
  'CallExpression[callee.property.name="execute"][callee.object.callee.property.name="getConnection"]',
].map((selector) => ({ selector, message: SAYS_FOR_WHOM }));

/**
 * Where types are read from. The extensions are the same for every file: where they differ, the whole program is read anew each time a component
 * follows on a module, and a minute becomes a quarter of an hour.
 */
const types = {
  projectService: true,
  extraFileExtensions: ['.svelte'],
  tsconfigRootDir: import.meta.dirname,
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/build/', '**/.svelte-kit/', '**/.turbo/', '**/generated/', '**/data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'code',
    files: [...code, ...components],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: types,
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number in a template literal reads as it stands.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeGraphQL's and MikroORM's declarations are classes without members, made by decorators.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Declarations are maps from a name to what it means; both spellings say so.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // A name that only the data has is looked up like data.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A cast says what the value is; an exclamation mark only what it is not.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An empty setting or an empty cell is as good as none: that is what || says of text.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // An underscore says that the place is needed and what stands there is not, as it does to the compiler.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      // Async because a promise is what was asked for, also where nothing is waited for.
      '@typescript-eslint/require-await': 'off',
      // The library marks it only so that it is noticed. The hub uses it for a provider on this machine, which the settings check.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      // Hubs and databases are handed on as plain objects, whose methods know no this.
      '@typescript-eslint/unbound-method': 'off',
      // MikroORM.init makes the driver's own subclass and returns it under the name of the base.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      // A module that exports `then` is taken for a promise by import(), which then waits for ever.
      'no-restricted-exports': ['error', { restrictedNamedExports: ['then'] }],
    },
  },
  { name: 'configuration is not part of a program', files: ['*.{js,mjs}', '.*.mjs'], extends: [typescript.configs.disableTypeChecked] },
  {
    name: 'a test may know that something is there',
    files: ['**/*.test.ts', '**/tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
  { name: 'commands speak to a terminal', files: ['infra/**', 'services/hub/src/app/**'], rules: { 'no-console': 'off' } },
  {
    name: 'no guard stands where it would not act',
    files: ['services/hub/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [guards] }],
      'no-restricted-syntax': ['error', noGuards],
    },
  },
  {
    name: 'every statement is run for somebody',
    files: ['services/hub/src/**/*.ts'],
    ignores: ['services/hub/src/database/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', noGuards, ...statementsOfNobody] },
  },
  {
    name: 'only the app reads the environment',
    files: ['services/*/src/**/*.ts'],
    ignores: ['services/hub/src/app/**'],
    rules: {
      'no-restricted-properties': ['error', ...readsTheEnvironment],
      'no-restricted-imports': ['error', { paths: [...READS_THE_ENVIRONMENT, guards] }],
    },
  },
  {
    name: 'the dashboard',
    files: ['web/**/*.{ts,tsx,js,svelte}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [nothingOfTheHub] }] },
  },
  ...componentArrows.map(({ files, patterns }) => ({
    name: `arrows of ${files.join()}`,
    files,
    rules: /** @type {const} */ ({ 'no-restricted-imports': ['error', { patterns: [nothingOfTheHub, ...patterns] }] }),
  })),
  { name: 'components', files: components, extends: [svelte.configs.recommended] },
  {
    name: 'components are TypeScript',
    files: components,
    languageOptions: {
      parserOptions: { ...types, parser: typescript.parser },
    },
  },
  {
    name: 'the schema says what everything means',
    files: ['schema/schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } } },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        { types: true, rootField: true, FieldDefinition: true, InputValueDefinition: true, DirectiveDefinition: true },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          ArgumentDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/unique-type-names': 'off',
      '@graphql-eslint/require-deprecation-reason': 'error',
    },
  },
);
