// Decides with which status each refusal of signing in leaves, and what is said of it.

import { TooManyAttempts } from '../../identity/index.ts';
import { HubError, SeveralFaults } from '../../kernel/index.ts';

/** A request that is refused before it is known who asks. */
export class AuthRefused extends HubError {
  private constructor(
    readonly status: number,
    code: string,
    message: string,
    readonly retryAfterSeconds: number | null = null,
    field: string | null = null,
  ) {
    super(code, message, field);
  }

  static fromElsewhere = () =>
    new AuthRefused(403, 'ORIGIN_NOT_OWN', 'A page of another site asks to sign in or out here, and only the hub’s own pages may.');
  static bodyNotRead = (what: string) =>
    new AuthRefused(400, 'BODY_NOT_READ', `${what} Send a JSON object with the fields that the route takes.`);
  /** @param field of the body that is left out, is no text or is too long */
  static textNotRead = (field: string, most: number) =>
    new AuthRefused(
      400,
      'BODY_NOT_READ',
      `'${field}' is missing, or is no text of at most ${most} characters. Send a JSON object with the fields that the route takes.`,
      null,
      field,
    );
  static noSuchView = () =>
    new AuthRefused(
      422,
      'NO_SUCH_VIEW',
      'The hub cannot be looked at so. Name a role that people have, and for a partner the identifier of its organisation; administrators and officers may.',
    );
  static busy = () => new AuthRefused(503, 'HUB_BUSY', 'Many people sign in at the moment. Try again in a few seconds.', 5);
}

/** A refusal as it leaves. */
export interface AuthRefusal {
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  readonly body: object;
}

const STATUSES: Readonly<Record<string, number>> = {
  SIGN_IN_REFUSED: 401,
  CODE_REFUSED: 401,
  NOT_SIGNED_IN: 401,
  PERSON_SUSPENDED: 403,
  SECOND_FACTOR_UNREADABLE: 409,
  LINK_NOT_VALID: 404,
  TICKET_NOT_VALID: 410,
  PASSWORD_NOT_POSSIBLE: 422,
  SECOND_FACTOR_NEEDED: 422,
  SEVERAL_FAULTS: 422,
  TOO_MANY_ATTEMPTS: 429,
};

/** Null for a fault that is nobody's who asks. */
export function refusalOf(error: HubError): AuthRefusal | null {
  const status = error instanceof AuthRefused ? error.status : STATUSES[error.code];
  if (status === undefined) return null;
  const retryAfterSeconds = error instanceof TooManyAttempts || error instanceof AuthRefused ? error.retryAfterSeconds : null;
  return {
    status,
    retryAfterSeconds,
    body: { ...bodyOf(error), ...(retryAfterSeconds !== null && { retryAfterSeconds }) },
  };
}

/** One refusal, or each of several by its field. */
function bodyOf(error: HubError): object {
  const { code, message, field } = error;
  if (error instanceof SeveralFaults) return { code, message, faults: error.faults.map(bodyOf) };
  return { code, message, ...(field !== null && { field }) };
}
