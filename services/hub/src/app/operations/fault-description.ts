// Decides what the log says of an error: where it happened and of what kind it is, and nothing that a person wrote or asked for.

import { HubError } from '../../kernel/index.ts';

/** An error as it stands in the log. */
export interface FaultDescription {
  readonly type: string;
  /** Ours, the operating system's or PostgreSQL's (SQLSTATE). */
  readonly code?: string;
  /** Left out where it may repeat what was written or asked for. */
  readonly message?: string;
  readonly table?: string;
  readonly constraint?: string;
  /** The calls that led to it, without the message. */
  readonly stack?: string;
  readonly cause?: FaultDescription;
}

/** Errors of a database carry the SQL and the row; errors of a parser the text. */
const SQLSTATE = /^[0-9A-Z]{5}$/;
const LONGEST_MESSAGE = 300;
const DEEPEST_CAUSE = 3;

/** Describes whatever was thrown. */
export function describeFault(fault: unknown, depth = 0): FaultDescription {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { code, table, constraint, cause } = fault as Error & Record<'code' | 'table' | 'constraint', unknown>;
  const repeats = fault instanceof HubError || fault instanceof SyntaxError || isOfDatabase(fault);
  return {
    type: fault.name === 'Error' ? fault.constructor.name : fault.name,
    ...(typeof code === 'string' && { code }),
    ...(!repeats && { message: fault.message.slice(0, LONGEST_MESSAGE) }),
    ...(typeof table === 'string' && { table }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(!(fault instanceof HubError) && { stack: callsOf(fault) }),
    ...(cause instanceof Error && depth < DEEPEST_CAUSE && { cause: describeFault(cause, depth + 1) }),
  };
}

function isOfDatabase(fault: Error): boolean {
  const { code } = fault as Error & { code?: unknown };
  return /Driver|Constraint|Database|Query/.test(fault.constructor.name) || (typeof code === 'string' && SQLSTATE.test(code));
}

function callsOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
}
