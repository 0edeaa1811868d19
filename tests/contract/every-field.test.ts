// Every field of every list is answered as the schema says, whatever kind of row it is of: a list of streets as well as an LSOA.

import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { EVERYBODY, Role, Viewer } from '../../services/hub/src/access/index.ts';
import { buildSchema } from '../../services/hub/src/app/index.ts';
import { signPeopleIn } from '../bench/signed-in-people.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());
await signPeopleIn(scenario.orm);

const schema = buildSchema(scenario.orm.getMetadata(), { ownerName: 'The office', programmeName: 'People Zones' });
const readers = [Viewer.of({ role: Role.ADMINISTRATOR, userId: 1, signedInBy: 'PASSWORD' }, true), EVERYBODY].map((viewer) =>
  scenario.as(viewer),
);

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const lists = fieldsOf(schema.getQueryType() as GraphQLObjectType).filter(({ type }) => getNamedType(type).name.endsWith('Connection'));

/** All that a row says of itself, and the identifiers of what it leads to. */
function selectionOf(row: GraphQLObjectType): string {
  return fieldsOf(row)
    .flatMap(({ name, type, args }) => {
      const to = getNamedType(type);
      if (args.length > 0) return [];
      if (isLeafType(to)) return [name];
      return isObjectType(to) && 'id' in to.getFields() ? [`${name} { id }`] : [];
    })
    .join(' ');
}

test.each(lists)('of $name', async ({ name, type }) => {
  const row = schema.getType(getNamedType(type).name.replace(/Connection$/, '')) as GraphQLObjectType;
  const answers = await Promise.all(readers.map(({ ask }) => ask(`{ ${name}(first: 1000) { nodes { ${selectionOf(row)} } } }`)));
  const answered = answers.filter(({ errors }) => errors === undefined);
  expect(answered.length, JSON.stringify(answers.map(({ errors }) => errors))).toBeGreaterThan(0);
  for (const { errors } of answers)
    expect((errors ?? []).map(({ extensions }) => extensions?.['code'])).not.toContain('INTERNAL_SERVER_ERROR');
});

test('a list of streets is there among the areas, so that the above would hear of it', async () => {
  const { data } = await scenario.ask('{ zoneAreas(first: 200, where: { kind: { in: [STREETS] } }) { nodes { streets lsoaCode } } }');
  expect((data as { zoneAreas: { nodes: unknown[] } }).zoneAreas.nodes).toContainEqual({ streets: ['Freehold Street'], lsoaCode: null });
});
