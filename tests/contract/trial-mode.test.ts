// Who is answered without having signed in: the visitor of a hub on this machine as long as all returns are illustrative, and nobody afterwards.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import Fastify, { type FastifyInstance } from 'fastify';
import { Role, type Identity, type Viewer } from '../../services/hub/src/access/index.ts';
import { RealReturns } from '../../services/hub/src/app/real-returns.ts';
import { decideViewers, Viewers } from '../../services/hub/src/app/viewers.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const apps: FastifyInstance[] = [];
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await scenario.close();
});

type Setting = ConstructorParameters<typeof Viewers>[0];

/** A server that says for whom it answers. */
async function server(config: Setting, areRealReturnsHeld: boolean, identity: Identity | null = null): Promise<FastifyInstance> {
  const app = Fastify();
  apps.push(app);
  const viewers = new Viewers(config, {
    identify: () => identity,
    areRealReturnsHeld: () => Promise.resolve(areRealReturnsHeld),
  });
  decideViewers(app, (request) => viewers.of(request));
  const said = ({ roles, organisationId, mayWrite, mayAskFreely }: Viewer) => ({ roles, organisationId, mayWrite, mayAskFreely });
  app.get('/*', (request) => said(request.viewer));
  await app.ready();
  return app;
}

const seen = async (app: FastifyInstance, cookie?: string) =>
  (await app.inject({ url: '/', headers: cookie === undefined ? {} : { cookie } })).json<{ roles: Role[]; mayWrite: boolean }>();
const here: Setting = { isForOthers: false, trial: 'WHERE_SAFE' };

describe('somebody who has not signed in', () => {
  test.each([
    ['a hub on this machine that holds illustrative returns alone', here, false, [Role.TRIAL]],
    ['a hub on this machine that holds a real return', here, true, [Role.PUBLIC]],
    ['a hub that others reach', { isForOthers: true, trial: 'WHERE_SAFE' }, false, [Role.PUBLIC]],
    ['a hub that may not be tried out', { isForOthers: false, trial: 'NEVER' }, false, [Role.PUBLIC]],
  ] as const)('at %s', async (_, config, real, roles) => {
    expect((await seen(await server(config, real))).roles).toEqual(roles);
  });

  test.each([
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'forwarded',
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'via',
  ])('and whose request a server in front passed on (%s) does not sit at this machine: nobody', async (name) => {
    const app = await server(here, false);
    const answer = await app.inject({ url: '/', headers: { [name]: '203.0.113.9' } });
    expect(answer.json<{ roles: Role[] }>().roles).toEqual([Role.PUBLIC]);
  });

  test('may write and ask freely while trying the hub out, and look at it as each role, which only takes away', async () => {
    const app = await server(here, false);
    expect(await seen(app)).toEqual({ roles: [Role.TRIAL], organisationId: null, mayWrite: true, mayAskFreely: true });
    expect(await seen(app, 'hub-view-as=BOARD_VIEWER')).toMatchObject({
      roles: [Role.TRIAL, Role.BOARD_VIEWER],
      mayWrite: false,
      mayAskFreely: false,
    });
    expect(await seen(app, 'other=1; hub-view-as=PARTNER.12')).toMatchObject({ roles: [Role.TRIAL, Role.PARTNER], organisationId: 12 });
  });

  test.each(['TRIAL', 'PUBLIC', 'KING', 'PARTNER.x', 'PARTNER.99999999999', 'BOARD_VIEWER;', '', '%', 'officer'])(
    'is taken as they are where the role to look as is %s',
    async (said) => {
      const { roles } = await seen(await server(here, false), `hub-view-as=${said}`);
      expect(said === 'BOARD_VIEWER;' ? roles.slice(0, 1) : roles).toEqual([Role.TRIAL]);
    },
  );
});

test('a token and a role that administers nothing look at the hub as nobody else', async () => {
  const as = async (identity: Identity) => (await seen(await server(here, true, identity), 'hub-view-as=OFFICER')).roles;
  expect(await as({ role: Role.BOARD_VIEWER, signedInBy: 'PASSWORD', userId: 1 })).toEqual([Role.BOARD_VIEWER]);
  expect(await as({ role: Role.OFFICER, signedInBy: 'TOKEN', userId: 1, scopes: new Set(['READ']) })).toEqual([Role.OFFICER]);
  expect(await as({ role: Role.ADMINISTRATOR, signedInBy: 'PASSWORD', userId: 1 })).toEqual([Role.ADMINISTRATOR, Role.OFFICER]);
});

describe('whether a real return is held', () => {
  const returns = new RealReturns(scenario.orm);
  beforeAll(async () => {
    await scenario.orm.em.fork().transactional(async (em) => {
      for (const table of ['session', 'support_count', 'unpaid_work', 'outreach_action', 'concern', 'spend_report'])
        await em.execute(`update "${table}" set "illustrative" = true`);
      await em.execute(`update "upload" set "source" = 'ILLUSTRATION'`);
    });
  });

  test('is seen from each table of returns, and not from public files', async () => {
    expect(await returns.areHeld(null)).toBe(false);
    const [{ id } = { id: 0 }] = await scenario.orm.em
      .fork()
      .transactional((em) => em.execute<{ id: number }[]>('select min(id) as id from session'));
    await scenario.orm.em.fork().transactional((em) => em.execute('update "session" set "illustrative" = false where "id" = ?', [id]));
    const version = (name: string) => ({ version: name, asAt: new Date(0) }) as never;
    // What was known counts while nothing says that the data is another.
    expect(await returns.areHeld(null)).toBe(false);
    expect(await returns.areHeld(version('next'))).toBe(true);
    expect(await returns.areHeld(version('next'))).toBe(true);
  });
});
