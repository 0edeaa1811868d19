// Decides what the log says of a fault: its kind, its codes and where it happened. What the hub refused repeats what was typed, so its words stay out.

import { HubRefused } from './errors.ts';

/** A fault as it stands in the log. */
export interface FaultDescription {
  readonly type: string;
  /** Codes of what the hub refused. */
  readonly codes?: readonly string[];
  readonly message?: string;
  /** The calls that led to it, without the message. */
  readonly stack?: string;
  readonly cause?: FaultDescription;
}

const LONGEST_MESSAGE = 300;
const DEEPEST_CAUSE = 3;

/** Describes whatever was thrown. */
export function describeFault(fault: unknown, depth = 0): FaultDescription {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { name, cause } = fault;
  const isRefused = fault instanceof HubRefused;
  const repeats = isRefused || fault instanceof SyntaxError;
  return {
    type: name === 'Error' ? fault.constructor.name : name,
    ...(isRefused && { codes: fault.faults.map(({ code }) => code ?? 'UNKNOWN') }),
    ...(!repeats && { message: fault.message.slice(0, LONGEST_MESSAGE) }),
    stack: callsOf(fault),
    ...(cause instanceof Error && depth < DEEPEST_CAUSE && { cause: describeFault(cause, depth + 1) }),
  };
}

function callsOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
}
