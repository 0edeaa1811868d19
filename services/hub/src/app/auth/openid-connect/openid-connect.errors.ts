// Decides what is said where signing in with a provider does not succeed. The sign-in page has its own words for each code; nothing that the provider or an
// address says is repeated.

import { HubError } from '../../../kernel/index.ts';

/** A sign-in that did not succeed. */
export abstract class SignInFault extends HubError {}

/** A provider that cannot be asked. */
export class ProviderUnreachable extends SignInFault {
  static at = (issuer: URL) =>
    new ProviderUnreachable(
      'PROVIDER_UNREACHABLE',
      `The sign-in service of the office (${issuer.host}) does not answer. Whoever is signed in stays signed in; try again in a minute.`,
    );
}

/** An answer of the provider that is not accepted. */
export class ProviderAnswerRefused extends SignInFault {
  static byProvider = () =>
    new ProviderAnswerRefused(
      'PROVIDER_REFUSED',
      'The sign-in service did not let this person in, or they went back. Try again, or ask its administrator.',
    );

  /** @param reason a code of what is wrong with it, for the log */
  static notValid = (reason: string) =>
    new ProviderAnswerRefused('PROVIDER_ANSWER_NOT_VALID', `What the sign-in service sent is not valid (${reason}). Sign in again.`);

  static notConfigured = (reason: string) =>
    new ProviderAnswerRefused(
      'PROVIDER_NOT_CONFIGURED',
      `The sign-in service does not accept the hub (${reason}). The administrator of the hub checks HUB_OIDC_CLIENT_ID, its secret and the redirect address.`,
    );
}

/** A return from the provider that does not belong to a sign-in of this browser. */
export class SignInNotPending extends SignInFault {
  static unknown = () =>
    new SignInNotPending(
      'SIGN_IN_NOT_PENDING',
      'This sign-in was not begun in this browser, or another was begun after it. Sign in again.',
    );

  static expired = () => new SignInNotPending('SIGN_IN_EXPIRED', 'This sign-in took longer than 10 minutes. Sign in again.');

  static used = () => new SignInNotPending('SIGN_IN_USED', 'This sign-in has been used already. Sign in again.');
}

/** A person to whom the provider gives no role of the hub. */
export class RoleNotGranted extends SignInFault {
  static missing = () =>
    new RoleNotGranted('NO_ROLE', 'The sign-in service names no role for this person. Ask its administrator to assign one of the hub.');

  static unknown = () =>
    new RoleNotGranted(
      'UNKNOWN_ROLE',
      'The sign-in service names no role that the hub knows. Ask its administrator to assign one of the hub.',
    );
}
