// What a provider of OpenID Connect must not sign anybody in with: ID tokens for others, of others, by others, without a signature, and answers that are none.

import type { ServerResponse } from 'node:http';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { CLIENT_ID, CLIENT_SECRET } from './openid-provider.ts';
import { faultPath, TrialHub } from './openid-trial.ts';
import { RogueProvider, signedBy, type Forgery } from './rogue-provider.ts';

const rogue = await RogueProvider.listen();
const hubOfRogue = await new TrialHub().listen(rogue.issuer);
afterAll(async () => {
  await hubOfRogue.app.close();
  await rogue.close();
});

beforeEach(() => {
  hubOfRogue.signedIn.length = 0;
  rogue.forgery = {};
});

describe('an ID token', () => {
  const CONTROL: Forgery = {};
  test('that is proper is taken, so that what is refused is refused for its own fault', async () => {
    rogue.forgery = CONTROL;
    expect(await hubOfRogue.signIn()).toBe('/grants');
    expect(hubOfRogue.signedIn).toMatchObject([{ subject: 'the rogue', role: 'OFFICER' }]);
  });

  const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;
  const forgeries: readonly (readonly [string, Forgery])[] = [
    ['for another audience', { claims: (proper) => ({ ...proper, aud: 'another client' }) }],
    ['for several audiences, used by another', { claims: (proper) => ({ ...proper, aud: [CLIENT_ID, 'another'], azp: 'another' }) }],
    ['of another issuer', { claims: (proper) => ({ ...proper, iss: 'https://elsewhere.example/' }) }],
    ['with another nonce', { claims: (proper) => ({ ...proper, nonce: 'n'.repeat(43) }) }],
    ['without a nonce', { claims: ({ nonce: _, ...rest }) => rest }],
    ['that has expired', { claims: (proper) => ({ ...proper, iat: minutes(-20), exp: minutes(-10) }) }],
    ['that never expires', { claims: ({ exp: _, ...rest }) => rest }],
    ['that is not valid yet', { claims: (proper) => ({ ...proper, nbf: minutes(10) }) }],
    ['without a subject', { claims: ({ sub: _, ...rest }) => rest }],
    ['with an empty subject', { claims: (proper) => ({ ...proper, sub: '' }) }],
    ['signed by another key', { token: (payload, _, other) => signedBy(other, payload) }],
    ['without a signature, alg none', { token: (payload) => new UnsecuredJWT(payload).encode() }],
    [
      'without a signature, where the provider says that it uses alg none',
      {
        token: (payload) => new UnsecuredJWT(payload).encode(),
        metadata: (proper) => ({ ...proper, id_token_signing_alg_values_supported: ['none', 'RS256'] }),
      },
    ],
    [
      "signed with the hub's own secret",
      {
        token: (payload) => new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(CLIENT_SECRET)),
        metadata: (proper) => ({ ...proper, id_token_signing_alg_values_supported: ['HS256', 'RS256'] }),
      },
    ],
    ['with its signature cut off', { token: (_, proper) => proper.slice(0, proper.lastIndexOf('.') + 1) }],
    ['whose claims were changed after it was signed', { token: (payload, proper) => changed(proper, { ...payload, sub: 'another' }) }],
    ['that is none', { token: () => 'no token' }],
  ];

  test.each(forgeries)('%s is refused', async (_, forgery) => {
    rogue.forgery = forgery;
    hubOfRogue.aheadMs += 61_000;
    expect(await hubOfRogue.signIn()).toBe(faultPath('PROVIDER_ANSWER_NOT_VALID'));
    expect(hubOfRogue.signedIn).toEqual([]);
  });

  test.each<readonly [string, Forgery, string]>([
    [
      'that is missing',
      { answer: (response) => json(response, 200, { access_token: 'a', token_type: 'Bearer' }) },
      'PROVIDER_ANSWER_NOT_VALID',
    ],
    ['in place of which there is a page', { answer: (response) => response.end('<html>') }, 'PROVIDER_ANSWER_NOT_VALID'],
    [
      'for which the secret is wrong',
      { answer: (response) => json(response, 401, { error: 'invalid_client' }) },
      'PROVIDER_NOT_CONFIGURED',
    ],
    ['that fails at the provider', { answer: (response) => response.writeHead(502).end() }, 'PROVIDER_UNREACHABLE'],
    ['for which the connection is cut', { answer: (response) => response.destroy() }, 'PROVIDER_UNREACHABLE'],
  ])('%s signs nobody in', async (_, forgery, code) => {
    rogue.forgery = forgery;
    hubOfRogue.aheadMs += 61_000;
    expect(await hubOfRogue.signIn()).toBe(faultPath(code));
    expect(hubOfRogue.signedIn).toEqual([]);
  });

  test.each<readonly [string, NonNullable<Forgery['metadata']>]>([
    ['another issuer', (proper) => ({ ...proper, issuer: 'https://elsewhere.example/' })],
    ['an issuer for the people of every tenant', (proper) => ({ ...proper, issuer: `${rogue.issuer}{tenantid}` })],
    ['no place to sign in', ({ authorization_endpoint: _, ...rest }) => rest],
    [
      'a place to exchange codes that is read by everybody on the way',
      (proper) => ({ ...proper, token_endpoint: 'ftp://127.0.0.1/token' }),
    ],
  ])('is not asked of a provider that says of itself that it is or has %s', async (_, metadata) => {
    rogue.forgery = { metadata };
    hubOfRogue.aheadMs += 61_000;
    expect(await hubOfRogue.signIn()).toMatch(/^\/sign-in\?fault=PROVIDER_(ANSWER_NOT_VALID|NOT_CONFIGURED)/);
    expect(hubOfRogue.signedIn).toEqual([]);
    hubOfRogue.aheadMs += 61_000;
  });
});

/** A token whose claims are others, under the signature of the proper one. */
function changed(proper: string, payload: object): string {
  const [header = '', , signature = ''] = proper.split('.');
  return [header, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.');
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
