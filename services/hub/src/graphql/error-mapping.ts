// Decides how errors leave the graph: ours whole, all others masked with a reference.

import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HubError, SeveralFaults } from '../kernel/index.ts';

/** Codes of errors that a person can act on; whatever else goes wrong is masked. */
const publicErrorCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Our own errors keep their code and words; unknown ones are logged under a reference, the request's own, and told apart by it alone. */
export function mapErrors(
  log: (reference: string, error: unknown) => void,
  currentReference: () => string | undefined = () => undefined,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, locations, path, extensions }, error) => {
    const cause = causeOf(error);
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (cause instanceof HubError) return { message: cause.message, ...place, extensions: extensionsOf(cause) };
    const fault = error instanceof GraphQLError ? faultOfVariable(error) : null;
    if (fault) return { ...fault, ...place };
    if (publicErrorCodes.has(String(extensions?.['code']))) return { message, ...place, extensions: { code: extensions?.['code'] } };
    const reference = currentReference() ?? randomUUID();
    log(reference, cause);
    return {
      message: `Something went wrong in the hub. Try again; if it stays, tell the administrator the reference ${reference}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** What was thrown, be it by a resolver or by a check before anything ran. */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.originalError instanceof HubError ? cause.originalError : cause;
}

function extensionsOf(cause: HubError): Record<string, unknown> {
  if (cause instanceof SeveralFaults)
    return { code: cause.code, faults: cause.faults.map((fault) => ({ message: fault.message, ...extensionsOf(fault) })) };
  return { code: cause.code, ...(cause.field && { field: cause.field }) };
}

/**
 * What one of our scalars says of a value that was given in a variable: its sentence alone, and the field that it is of.
 * Null for other errors: graphql-js says those in its own words.
 */
function faultOfVariable({ message, originalError }: GraphQLError): GraphQLFormattedError | null {
  // Said by graphql-js where it stops reading variables; more than five errors are not listed anyway.
  if (message.startsWith('Too many errors processing variables'))
    return { message: 'More is wrong with the variables than is said here.', extensions: { code: 'BAD_USER_INPUT' } };
  const at = /^Variable "\$(\w+)" got invalid value .* at "\w+\.([\w.[\]]+)"; /s.exec(message);
  if (!at || !(originalError instanceof GraphQLError) || originalError.extensions['code'] !== 'BAD_USER_INPUT') return null;
  return { message: originalError.message, extensions: { code: 'BAD_USER_INPUT', field: at[2] } };
}
