// Decides that nobody puts a guard of type-graphql before a field, where it would not act.

import { resolve } from 'node:path';
import { ESLint, Linter } from 'eslint';
import typescript from 'typescript-eslint';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const lint = new ESLint({ cwd: root });

/** What the rules about guards say of a text, were it that file. */
async function faultsOf(file: string, text: string): Promise<string[]> {
  const { rules } = (await lint.calculateConfigForFile(resolve(root, file))) as { rules: Linter.RulesRecord };
  const own = Object.fromEntries(['no-restricted-imports', 'no-restricted-syntax'].map((name) => [name, rules[name] ?? 'off']));
  const config: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser: typescript.parser }, rules: own };
  return new Linter().verify(text, config, file).map(({ ruleId }) => String(ruleId));
}

const ROOMS = ['services/hub/src/zones/zone.resolver.ts', 'services/hub/src/app/server.ts'];

test.each(ROOMS)('a guard in %s is caught, however it is given', async (file) => {
  for (const name of ['Authorized', 'UseMiddleware', 'createMethodMiddlewareDecorator', 'createResolverClassMiddlewareDecorator'])
    expect(await faultsOf(file, `import { ${name} } from 'type-graphql'; ${name}();`)).toEqual(['no-restricted-imports']);
  for (const setting of ['globalMiddlewares', 'authChecker', 'validateFn'])
    expect(await faultsOf(file, `buildSchemaSync({ resolvers, ${setting}: given });`)).toEqual(['no-restricted-syntax']);
});

test('what declares types and fields is free to use, and the environment stays with the app', async () => {
  for (const file of ROOMS)
    expect(await faultsOf(file, "import { Field, ObjectType, Resolver, Query, Arg, Ctx } from 'type-graphql'; Field();")).toEqual([]);
  expect(await faultsOf(ROOMS[0] ?? '', "import process from 'node:process'; process.exit();")).toEqual(['no-restricted-imports']);
});
