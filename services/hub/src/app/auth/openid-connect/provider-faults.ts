// Decides what a failure at the provider is: that it cannot be reached, that it refuses, that it does not accept the hub, or that its answer is not valid.
// Causes hold tokens and claims: of them only codes are kept.

import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { ProviderAnswerRefused, ProviderUnreachable, type SignInFault } from './openid-connect.errors.ts';

/** Codes of OAuth that say that the hub's own registration is wrong (RFC 6749, sections 4.1.2.1 and 5.2). */
const OF_THE_REGISTRATION = new Set([
  'invalid_client',
  'unauthorized_client',
  'unsupported_response_type',
  'unsupported_grant_type',
  'invalid_scope',
]);

/** The fault for an error of the library. @throws the error itself where it is none of the provider's */
export function providerFault(error: unknown, issuer: URL): SignInFault {
  if (error instanceof AuthorizationResponseError) {
    if (OF_THE_REGISTRATION.has(error.error)) return ProviderAnswerRefused.notConfigured(error.error);
    return error.error === 'temporarily_unavailable' || error.error === 'server_error'
      ? ProviderUnreachable.at(issuer)
      : ProviderAnswerRefused.byProvider();
  }
  if (error instanceof ResponseBodyError) {
    if (error.status >= 500) return ProviderUnreachable.at(issuer);
    return OF_THE_REGISTRATION.has(error.error)
      ? ProviderAnswerRefused.notConfigured(error.error)
      : ProviderAnswerRefused.notValid('the code is not accepted');
  }
  if (error instanceof WWWAuthenticateChallengeError) return ProviderAnswerRefused.notConfigured('its secret is not accepted');
  if (error instanceof ClientError)
    return isNoAnswer(error) ? ProviderUnreachable.at(issuer) : ProviderAnswerRefused.notValid(error.code ?? 'no code');
  // What fetch throws where there is no connection.
  if (error instanceof TypeError && error.message === 'fetch failed') return ProviderUnreachable.at(issuer);
  throw error;
}

const TIMED_OUT = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

function isNoAnswer({ code, cause }: ClientError): boolean {
  return TIMED_OUT.has(code ?? '') || (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' && cause instanceof Response && cause.status >= 500);
}
