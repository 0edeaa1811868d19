// Decides how the matrix of who may read and do what is written: every type, field and operation of the schema by role, out of the rules that are declared.

import { isIntrospectionType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Role } from '../access/index.ts';
import { ROLES } from '../access/index.ts';
import { AS_ITS_PARENT, readersOf, type FieldReaders } from './access-rules.ts';
import { countedAs } from './resolvers.ts';

const NAMES: Readonly<Record<Role, string>> = {
  ADMINISTRATOR: 'administrator',
  OFFICER: 'officer',
  ANALYST: 'analyst',
  BOARD_VIEWER: 'board viewer',
  PARTNER: 'partner',
  PUBLIC: 'public',
  TRIAL: 'trial visitor',
};

/** The matrix as Markdown: one table for the operations, one for each type that has rules of its own. */
export function writeMatrix(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && !isIntrospectionType(type) ? [type] : []));
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== null && type !== undefined);
  const others = types.filter((type) => !roots.includes(type)).toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  const withRules = others.filter((type) => rowsOf(type).some(([readers]) => readers !== AS_ITS_PARENT));
  const without = others.filter((type) => !withRules.includes(type)).map(({ name }) => `\`${name}\``);
  return [
    ...[...roots, ...withRules].map(tableOf),
    `## Types without rows of their own\n\nWhoever may read the field that leads to one of these may read it: ${without.join(', ')}.`,
  ].join('\n\n');
}

/** The fields of a type by what is said of them. Fields of one rule stand in one row. */
function rowsOf(type: GraphQLObjectType): readonly (readonly [FieldReaders | null, string[]])[] {
  const rows = new Map<string, [FieldReaders | null, string[]]>();
  for (const field of Object.values(type.getFields())) {
    const readers = readersOf(type, field);
    const counts = countedAs(field) ? ' (people)' : '';
    const key = JSON.stringify([readers, counts]);
    const row = rows.get(key) ?? [readers, []];
    row[1].push(`\`${field.name}\`${counts}`);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function tableOf(type: GraphQLObjectType): string {
  const head = `| fields | rule | ${ROLES.map((role) => NAMES[role]).join(' | ')} |\n| --- | --- |${ROLES.map(() => ' --- |').join('')}`;
  const rows = rowsOf(type).map(([readers, fields]) => {
    const names = fields.toSorted((one, other) => one.localeCompare(other, 'en')).join(', ');
    return `| ${names} | ${aboutOf(readers)} | ${ROLES.map((role) => extentOf(readers, role)).join(' | ')} |`;
  });
  return `## ${type.name}\n\n${head}\n${rows.join('\n')}`;
}

const aboutOf = (readers: FieldReaders | null) =>
  readers === null ? 'none' : readers === AS_ITS_PARENT ? 'as what leads here' : readers.about;

function extentOf(readers: FieldReaders | null, role: Role): string {
  if (readers === AS_ITS_PARENT) return '·';
  const extent = readers?.extents[role];
  return extent === 'ALL' ? 'yes' : extent === 'OWN' ? 'own' : 'no';
}
