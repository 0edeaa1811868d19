// Every field and operation says who may read it, and what they say comes to what the office wants: held here role by role.

import { isObjectType, printSchema, type GraphQLSchema } from 'graphql';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { describe, expect, test } from 'vitest';
import { MikroORM } from '@mikro-orm/postgresql';
import { extentFor, policyOfRole, Role, ROLES, Viewer } from '../../services/hub/src/access/index.ts';
import { buildSchema } from '../../services/hub/src/app/index.ts';
import { ormOptions } from '../../services/hub/src/app/orm.ts';
import { AS_ITS_PARENT, makeSchema, ReadBy, readersOf, requireRules, schemaFor } from '../../services/hub/src/graphql/index.ts';

const orm = new MikroORM(ormOptions({ databaseUrl: null, dataFolder: 'memory://' }));
const schema = buildSchema(orm.getMetadata(), { ownerName: '', programmeName: '' });

/** What a role reaches of a field: all rows, its own, or nothing. */
function extentOf(role: Role, of: GraphQLSchema, path: string): string {
  const [type = '', field = ''] = path.split('.');
  const found = of.getType(type);
  const declared = isObjectType(found) ? found.getFields()[field] : undefined;
  if (!isObjectType(found) || !declared) return 'no such field';
  const readers = readersOf(found, declared);
  return readers === AS_ITS_PARENT ? 'as its parent' : readers === null ? 'no rule' : (extentFor([role], readers) ?? 'none');
}

describe('a field of which nothing says who may read it', () => {
  test('stops the start, and the error says which it is and what to do', () => {
    @ObjectType()
    class Planted {
      @Field(() => String)
      open!: string;
    }
    @Resolver()
    class PlantedResolver {
      @ReadBy(AS_ITS_PARENT)
      @Query(() => Planted)
      planted(): Planted {
        return { open: '' };
      }
    }
    const made = makeSchema([new PlantedResolver()], []);
    expect(() => requireRules(made)).toThrow(/Planted\.open, Query\.planted.*ReadBy|Query\.planted, Planted\.open.*ReadBy/s);
  });

  test('is in no place of the schema', () => {
    expect(() => requireRules(schema)).not.toThrow();
  });
});

// The order is that of ROLES: administrator, officer, analyst, board viewer, partner, public, trial visitor.
const INTENDED: Readonly<Record<string, string>> = {
  'Query.zones': 'ALL ALL ALL ALL ALL ALL ALL',
  'Query.recordedCrimes': 'ALL ALL ALL ALL ALL ALL ALL',
  'Query.grantRegister': 'ALL ALL ALL ALL ALL ALL ALL',
  'Query.measures': 'ALL ALL ALL ALL ALL ALL ALL',
  'Query.engagement': 'ALL ALL ALL ALL ALL none ALL',
  'Query.sessions': 'none ALL ALL none OWN none ALL',
  'Session.attendances': 'none ALL ALL none OWN none ALL',
  'OutreachAction.contacts': 'none ALL ALL none OWN none ALL',
  'Query.concerns': 'none ALL none none none none ALL',
  'Zone.concerns': 'none ALL none none none none ALL',
  'Query.unpaidWork': 'none ALL none none OWN none ALL',
  'SupportCount.note': 'none ALL none none OWN none ALL',
  'RowFault.read': 'none ALL none none none none ALL',
  'Query.applications': 'none ALL none none OWN none ALL',
  'Grant.application': 'none ALL none none OWN none ALL',
  'Query.payments': 'ALL ALL ALL ALL OWN none ALL',
  'Query.expectedReturns': 'ALL ALL none none OWN none ALL',
  'Upload.fileName': 'ALL ALL none none none none ALL',
  'Upload.sha256': 'none ALL none none none none ALL',
  'ZoneEvent.history': 'ALL ALL none none none none ALL',
  'ZoneEvent.title': 'ALL ALL ALL ALL ALL none ALL',
  'Mutation.addZoneEvent': 'none ALL none none none none ALL',
  'Mutation.setTarget': 'none ALL none none none none ALL',
};

test.each(Object.entries(INTENDED))('%s is for %s', (path, intended) => {
  expect(ROLES.map((role) => extentOf(role, schema, path)).join(' ')).toBe(intended);
});

describe('the schema that a viewer asks', () => {
  const seenBy = (role: Role, real: boolean) => schemaFor(schema, Viewer.of({ role, signedInBy: 'PASSWORD', userId: 1 }, real));

  test('has no word of what the viewer may not read: no field, filter, order or type', () => {
    const text = printSchema(seenBy(Role.ANALYST, true));
    for (const word of ['expectedReturns', 'ExpectedReturn', 'attendances0To9', 'Concern ', 'addZoneEvent', 'RowFault', 'sha256'])
      expect(text).not.toContain(word);
    const where = /input SessionWhere \{[^}]*\}/.exec(text)?.[0] ?? '';
    expect(where).toContain('state:');
    expect(where).not.toContain('attendances');
    const order = /enum SessionOrderField \{[^}]*\}/.exec(text)?.[0] ?? '';
    expect(order).toContain('DATE');
    expect(order).not.toMatch(/ATTENDANCES|NEWCOMERS/);
  });

  test('has the counts of rows for an analyst as long as all records are illustrative, and everything for an officer', () => {
    expect(printSchema(seenBy(Role.ANALYST, false))).toContain('attendances0To9');
    const officer = printSchema(seenBy(Role.OFFICER, true));
    for (const word of ['expectedReturns', 'attendances0To9', 'addZoneEvent', 'sha256']) expect(officer).toContain(word);
  });

  test('is the whole schema for the visitor of a hub that is being tried out, but for what is about people who sign in', () => {
    expect(policyOfRole(Role.TRIAL, null, false).allowsExact({ noun: 'Session', field: 'attendances' })).toBe(true);
    const own = (of: GraphQLSchema) => Object.keys(of.getQueryType()?.getFields() ?? {});
    const forTrial = own(schema).filter((field) => extentOf(Role.TRIAL, schema, `Query.${field}`) !== 'none');
    expect(own(seenBy(Role.TRIAL, false)).toSorted()).toEqual(forTrial.toSorted());
  });
});
