import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { sayUnknownSettings } from './setting-names.ts';
import { checkSettings, sayWhoComesIn } from './start-check.ts';

const SECRET = '4c1f9be07a65d2838e1b0c7f5a96d3e24c1f9be07a65d2838e1b0c7f5a96d3e2';
const forOthers = { NODE_ENV: 'production', HOST: '0.0.0.0', ORIGIN: 'https://zones.example.org', HUB_SECRET: SECRET };
const start = (settings: NodeJS.ProcessEnv) => () => checkSettings(readConfig(settings));

describe('a hub for this machine alone starts', () => {
  test.each([{}, { HOST: 'localhost' }, { HUB_TRIAL: 'yes' }, { HUB_TRIAL: 'no' }, { ORIGIN: 'http://localhost:4000' }])(
    'with %j',
    (settings) => {
      expect(readConfig(settings).isForOthers).toBe(false);
      expect(start(settings)).not.toThrow();
    },
  );
});

describe('a hub for others', () => {
  test.each([{ NODE_ENV: 'production' }, { HOST: '0.0.0.0' }, { HOST: '192.0.2.7' }, { ORIGIN: 'https://zones.example.org' }])(
    'is one with %j',
    (settings) => expect(readConfig(settings).isForOthers).toBe(true),
  );

  test('starts with a secret and https', () => expect(start(forOthers)).not.toThrow());

  test('starts behind a server on this machine', () =>
    expect(start({ NODE_ENV: 'production', HUB_SECRET: SECRET, ORIGIN: 'http://localhost:4000' })).not.toThrow());

  test('is not tried out', () =>
    expect(start({ ...forOthers, HUB_TRIAL: 'yes' })).toThrow(/HUB_TRIAL=yes lets everybody in without a sign-in/));

  test('has a secret', () => expect(start({ ...forOthers, HUB_SECRET: '' })).toThrow(/HUB_SECRET is not set\. Set it/));

  test.each([
    'change-me-change-me-change-me-change-me',
    'a'.repeat(64),
    '0123456701234567abababababababab',
    'your-32-character-secret-goes-here!',
  ])('has a secret that cannot be guessed: not %s', (secret) => {
    const refused = start({ ...forOthers, HUB_SECRET: secret });
    expect(refused).toThrow(/HUB_SECRET is a text that can be guessed/);
    expect(refused).not.toThrow(secret);
  });

  test('has another secret at its provider than the one in instructions', () => {
    expect(start({ ...forOthers, ...provider, HUB_OIDC_CLIENT_SECRET: 'changeme' })).toThrow(
      /HUB_OIDC_CLIENT_SECRET is a text that can be guessed/,
    );
  });

  test.each([{ ORIGIN: 'http://zones.example.org' }, { ORIGIN: '' }])('is not reached by plain http, as with %j', (settings) =>
    expect(start({ ...forOthers, ...settings })).toThrow(/by plain http.*Set ORIGIN to the https:\/\/ address/),
  );
});

const provider = { HUB_OIDC_ISSUER: 'https://login.example.org', HUB_OIDC_CLIENT_ID: 'hub', HUB_OIDC_CLIENT_SECRET: 'one' };

test.each<readonly [NodeJS.ProcessEnv, RegExp]>([
  [{ HUB_OIDC_ISSUER: '' }, /HUB_OIDC_ISSUER is ''/],
  [{ HUB_OIDC_CLIENT_ID: '' }, /HUB_OIDC_CLIENT_ID is ''/],
  [{ HUB_OIDC_CLIENT_SECRET: '' }, /HUB_OIDC_CLIENT_SECRET is ''/],
  [{ HUB_OIDC_ISSUER: 'http://login.example.org' }, /begins with https/],
  [{ HUB_OIDC_ISSUER: 'login.example.org' }, /Use an address/],
  [{ HUB_OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' }, /name your own tenant/],
  [{ HUB_OIDC_ISSUER: 'https://login.microsoftonline.com/organizations/v2.0' }, /name your own tenant/],
  [{ HUB_OIDC_ROLES: 'Zones.Staff=OWNER' }, /roles are ADMINISTRATOR, OFFICER/],
  [{ HUB_OIDC_ROLES: 'Zones.Staff=PUBLIC' }, /roles are ADMINISTRATOR, OFFICER/],
  [{ HUB_OIDC_ROLES: '=OFFICER' }, /Use pairs/],
  [{ HUB_OIDC_CLIENT_SECRET: '', HUB_OIDC_CLIENT_SECRET_FILE: '/there/is/none' }, /cannot be read \(ENOENT\)/],
  [{ HUB_OIDC_CLIENT_SECRET_FILE: '/the/other' }, /not both/],
])('a provider that is set with %j is refused', (settings, words) => {
  expect(() => readConfig({ ...provider, ...settings })).toThrow(words);
});

test('words of roles without a provider are not taken in silence', () => {
  expect(() => readConfig({ HUB_OIDC_ROLES: 'Staff=OFFICER' })).toThrow(/HUB_OIDC_ISSUER is ''/);
  expect(() => readConfig({ HUB_OIDC_ROLE_CLAIM: 'groups' })).toThrow(/HUB_OIDC_ISSUER is ''/);
});

test('a setting that there is none of is named, and those that there are or that others take are not', () => {
  const said = sayUnknownSettings({
    HUB_TRAIL: 'no',
    HUB_TRIAL: 'no',
    HUB_BACKUP_PASSWORD: 'x',
    HUB_TEST_LONG: '1',
    PORT: '4000',
    HUBBLE: 'x',
  });
  expect(said).toEqual([expect.stringMatching(/^HUB_TRAIL is no setting of the hub, and nothing heeds it\./)]);
});

test('no setting that the documentation names is unknown', () => {
  const repository = resolve(import.meta.dirname, '../../../..');
  const pages = ['README.md', ...globSync('docs/*.md', { cwd: repository })];
  const named = pages.flatMap((file) => readFileSync(resolve(repository, file), 'utf8').match(/\bHUB_[A-Z_]+\b/g) ?? []);
  expect(new Set(named).size).toBeGreaterThan(20);
  expect(sayUnknownSettings(Object.fromEntries(named.map((name) => [name, 'x'])))).toEqual([]);
});

test('a hub says when it starts whether people must sign in', () => {
  expect(sayWhoComesIn(readConfig({}))).toMatch(/^Whoever sits at this machine comes in without signing in/);
  for (const settings of [{ HUB_TRIAL: 'no' }, forOthers]) expect(sayWhoComesIn(readConfig(settings))).toMatch(/^Everybody signs in\./);
});

test('roles of a provider have the words that are set, else words of their own', () => {
  expect([...(readConfig({ ...provider, HUB_OIDC_ROLES: 'Staff = OFFICER, Board=BOARD_VIEWER' }).openIdConnect?.roles ?? [])]).toEqual([
    ['Staff', 'OFFICER'],
    ['Board', 'BOARD_VIEWER'],
  ]);
  expect(readConfig(provider).openIdConnect?.roles.get('PeopleZones.BoardViewer')).toBe('BOARD_VIEWER');
});

describe('the servers in front of a hub', () => {
  test.each<readonly [NodeJS.ProcessEnv, readonly string[]]>([
    [{}, []],
    [{ ORIGIN: 'https://zones.example.org' }, ['loopback']],
    [{ ORIGIN: 'https://zones.example.org', HOST: '0.0.0.0' }, []],
    [{ HUB_PROXIES: '192.0.2.10, 172.16.0.0/12,2001:db8::/32', HOST: '0.0.0.0' }, ['192.0.2.10', '172.16.0.0/12', '2001:db8::/32']],
  ])('with %j are %j', (settings, proxies) => expect(readConfig(settings).proxies).toEqual(proxies));

  test.each(['everybody', '0.0.0.0/0', '192.0.2.10/33', '192.0.2', 'proxy.example.org'])('are not %s', (read) =>
    expect(() => readConfig({ HUB_PROXIES: read })).toThrow(/HUB_PROXIES is/),
  );
});
