// Whoever reads the schema finds words for all that is in it: every type, field, argument and word of an enum says what it is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const ownTypes = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Names of what says nothing of itself. */
const bareNames = (of: string, all: readonly Described[]) =>
  all.filter(({ description }) => !description?.trim()).map(({ name }) => `${of}.${name}`);

test('every word of every enum has a description', () => {
  const bare = ownTypes.filter(isEnumType).flatMap((type) => bareNames(type.name, type.getValues()));
  expect(bare).toEqual([]);
});

test('every field and every argument has a description', () => {
  const bare = ownTypes.flatMap((type) => {
    if (isInputObjectType(type)) return bareNames(type.name, Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields());
    return [...bareNames(type.name, fields), ...fields.flatMap((field) => bareNames(`${type.name}.${field.name}`, field.args))];
  });
  expect(bare).toEqual([]);
});
