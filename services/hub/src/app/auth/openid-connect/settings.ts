// Decides which provider of OpenID Connect people sign in with, and which of its roles is which role of the hub.

import type { UserRole } from '../../../access/index.ts';
import { GRANTED_ROLES } from './granted-roles.ts';
import { isLoopback } from '../../own-origins.ts';
import { secretTextOf } from '../../secret-text.ts';
import { BadSetting } from '../../settings.errors.ts';

/** One provider, and this hub as its client. */
export interface OpenIdSettings {
  /** The issuer, as its discovery document names it. */
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim of the ID token that holds a person's roles, at its top level. */
  readonly roleClaim: string;
  /** The role of the hub that each value of that claim means. */
  readonly roles: ReadonlyMap<string, UserRole>;
}

const [ISSUER, CLIENT_ID, CLIENT_SECRET] = ['HUB_OIDC_ISSUER', 'HUB_OIDC_CLIENT_ID', 'HUB_OIDC_CLIENT_SECRET'] as const;
const [ROLE_CLAIM, ROLES] = ['HUB_OIDC_ROLE_CLAIM', 'HUB_OIDC_ROLES'] as const;

/** The settings of the provider; null where none is set. @throws BadSetting */
export function openIdSettingsOf(environment: NodeJS.ProcessEnv): OpenIdSettings | null {
  const issuer = environment[ISSUER];
  const clientId = environment[CLIENT_ID];
  const clientSecret = secretTextOf(CLIENT_SECRET, environment);
  if (![issuer, clientId, clientSecret, environment[ROLES], environment[ROLE_CLAIM]].some(Boolean)) return null;
  if (!issuer) throw missing(ISSUER, 'Name the issuer, such as https://login.microsoftonline.com/<tenant>/v2.0.');
  if (!clientId) throw missing(CLIENT_ID, 'Name the identifier that the provider has given to the hub.');
  if (!clientSecret) throw missing(CLIENT_SECRET, `Set the secret that the provider has given to the hub, or ${CLIENT_SECRET}_FILE.`);
  return {
    issuer: issuerOf(issuer),
    clientId,
    clientSecret,
    roleClaim: environment[ROLE_CLAIM] || 'roles',
    roles: rolesOf(environment[ROLES] || null),
  };
}

const missing = (name: string, words: string) => BadSetting.because(name, '', `The other settings of OpenID Connect are there. ${words}`);

/** Issuers of Entra ID under which everybody's tenant signs in: the administrators of a foreign tenant could give out the hub's roles. */
const OF_ANY_TENANT = /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)(\/|$)/i;

function issuerOf(read: string): URL {
  if (!URL.canParse(read))
    throw BadSetting.because(ISSUER, read, 'Use an address such as https://login.microsoftonline.com/<tenant>/v2.0.');
  const issuer = new URL(read);
  const isSafe = issuer.protocol === 'https:' || (issuer.protocol === 'http:' && isLoopback(issuer.hostname));
  if (!isSafe) throw BadSetting.because(ISSUER, read, 'Use an address that begins with https://: what goes to the provider opens the hub.');
  if (issuer.username || issuer.search || issuer.hash)
    throw BadSetting.because(
      ISSUER,
      `${issuer.origin}${issuer.pathname}`,
      'An issuer is an address without a name, a query or a fragment.',
    );
  if (OF_ANY_TENANT.test(issuer.href))
    throw BadSetting.because(ISSUER, read, 'People of every organisation could sign in there: name your own tenant by its identifier.');
  return issuer;
}

/** The words of a role at a provider, where no setting names others: such as PeopleZones.BoardViewer. */
const ownWordsOf = (role: UserRole) =>
  `PeopleZones.${role
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')}`;

/** Pairs such as `Zones.Staff=OFFICER, Zones.Board=BOARD_VIEWER`. */
function rolesOf(read: string | null): ReadonlyMap<string, UserRole> {
  if (read === null) return new Map(GRANTED_ROLES.map((role) => [ownWordsOf(role), role]));
  return new Map(
    read.split(',').map((pair) => {
      const [claimed = '', named = '', ...more] = pair.split('=').map((part) => part.trim());
      const role = GRANTED_ROLES.find((each) => each === named);
      if (claimed === '' || !role || more.length > 0)
        throw BadSetting.because(
          ROLES,
          read,
          `Use pairs such as Zones.Staff=OFFICER, with commas between them; roles are ${GRANTED_ROLES.join(', ')}.`,
        );
      return [claimed, role];
    }),
  );
}
