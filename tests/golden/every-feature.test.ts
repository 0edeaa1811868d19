// The golden questions together use every feature of the ad-hoc query: whatever the schema offers there and no question asks is named here.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLNamedType,
} from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const subjects = ['Engagement', 'Outreach', 'Grants', 'Crime', 'Combined'];

/** Types of which every field, argument and word is a feature, of each subject and of all of them. */
const features = [
  ...subjects.flatMap((subject) => ['Answer', 'Row', 'Order', 'Top', 'Where'].map((part) => `${subject}${part}`)),
  ...['Figure', 'MoneyFigure', 'Change', 'MoneyChange', 'Period', 'Completeness', 'PeriodInput', 'FigureFilter', 'MoneyFigureFilter'],
  ...['FigureStateFilter', 'Grain', 'Comparison', 'RelativePeriod', 'ShareOf', 'Trend', 'TrendPoint'],
  ...['Place', 'PlaceInput', 'BaselinePlaceInput', 'BaselinePlaceKind'],
];

/** Every field, argument, input field and word of a type. */
function featuresOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    `${type.name}.${field.name}`,
    ...field.args.map((argument) => `${type.name}.${field.name}(${argument.name})`),
  ]);
}

/** What a question uses; a default counts as used where its argument is left out. */
function usedBy(question: string): string[] {
  const used: string[] = [];
  const info = new TypeInfo(schema);
  visit(
    parse(question),
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        used.push(`${info.getParentType()?.name ?? ''}.${name.value}`);
        for (const { defaultValue, type } of info.getFieldDef()?.args ?? [])
          if (typeof defaultValue === 'string') used.push(`${getNamedType(type).name}.${defaultValue}`);
      },
      Argument: ({ name }) => {
        used.push(`${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}(${name.value})`);
      },
      ObjectField: ({ name }) => {
        used.push(`${getNamedType(info.getParentInputType() ?? undefined)?.name ?? ''}.${name.value}`);
      },
      EnumValue: ({ value }) => {
        used.push(`${getNamedType(info.getInputType() ?? undefined)?.name ?? ''}.${value}`);
      },
    }),
  );
  return used;
}

/** What all subjects have alike is asked of any; measures, dimensions and records are asked by their own names. */
const ofAnySubject = (feature: string) =>
  feature
    .replace(new RegExp(`^(${subjects.join('|')})(Answer|Row|Order|Top|Where|Condition)\\.`), '$2.')
    .replace(/^Condition\./, 'Where.')
    .replace(/^Row\.\w+\((?!grain)/, 'Row.records(')
    .replace(/^Query\.(engagement|outreach|grants|recordedCrime|combined)\(/, 'Query.subject(');

test('every feature of the ad-hoc query is used by a golden question', () => {
  const files = ['questions', 'places'].flatMap((folder) => {
    const path = join(import.meta.dirname, folder);
    return readdirSync(path).flatMap((file) => (file.endsWith('.graphql') ? [join(path, file)] : []));
  });
  const used = new Set(files.flatMap((file) => usedBy(readFileSync(file, 'utf8'))).map(ofAnySubject));
  const offered = features.flatMap((name) => {
    const type = schema.getType(name);
    return type ? featuresOf(type) : [`There is no type ${name}.`];
  });
  const fields = schema.getQueryType()?.getFields() ?? {};
  const asked = ['engagement', 'outreach', 'grants', 'recordedCrime', 'combined', 'trend'].flatMap((root) => [
    `Query.${root}`,
    ...(fields[root]?.args ?? []).map(({ name }) => `Query.${root}(${name})`),
  ]);
  const all = new Set([...offered, ...asked].map(ofAnySubject));
  expect([...all].filter((feature) => !used.has(feature))).toEqual([]);
});
