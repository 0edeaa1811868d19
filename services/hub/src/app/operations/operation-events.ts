// Decides what is counted and logged of an operation of the graph: its kind, how long it took, the codes of its errors; a line for each write and for
// each refusal by a limit. Fields of writes are named as the schema names them; what they were given is not.

import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import type { HubMetrics } from './metrics.ts';

/** Codes that say that a limit was met. */
const LIMITS_MET = new Set(['QUESTION_TOO_LARGE', 'HUB_BUSY', 'TOOK_TOO_LONG', 'BODY_TOO_LARGE']);

/** Watches the operations that are run. */
export function watchOperations<Context extends object>(log: Logger, metrics: HubMetrics): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      const startedAt = performance.now();
      return Promise.resolve({
        willSendResponse({ operation, response: { body } }) {
          const durationMs = performance.now() - startedAt;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const codes = errors.map(({ extensions }) => codeOf(extensions));
          metrics.countOperation(operation?.operation ?? 'none', durationMs / 1000);
          for (const code of codes) metrics.countError(code);
          const limit = codes.find((code) => LIMITS_MET.has(code));
          if (limit) log.warn({ event: 'refusal', code: limit }, 'A question met a limit.');
          else if (operation?.operation === OperationTypeNode.MUTATION) logWrite(log, operation, codes, durationMs);
          return Promise.resolve();
        },
      });
    },
  };
}

/** What carries no code is counted together. */
function codeOf(extensions: Readonly<Record<string, unknown>> | undefined): string {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'UNKNOWN';
}

function logWrite(log: Logger, operation: OperationDefinitionNode, codes: readonly string[], durationMs: number): void {
  const named = operation.selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? selection.name.value : []));
  const fields = [...new Set(named)].filter((name) => name !== '__typename');
  const outcome = codes.length === 0 ? 'written' : 'refused';
  log.info({ event: 'write', fields, outcome, ...(codes.length > 0 && { codes }), durationMs: Math.round(durationMs) }, 'A write.');
}
