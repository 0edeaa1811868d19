// Decides what the log is: JSON, a line for each event, on standard error, so that what commands say to people stays alone on standard output.

import type { DestinationStream } from 'pino';
import { pino, stdTimeFunctions, type Logger } from 'pino';
import { describeFault } from './fault-description.ts';
import { currentRequestId } from './request-id.ts';

/** How much is written. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const STANDARD_ERROR = 2;

/**
 * Makes the log of a process. Every line says when (UTC), how grave, which event, and the request that it belongs to.
 * @param to where lines go; standard error where nothing else is said
 */
export function makeLog(level: LogLevel, to: DestinationStream = pino.destination({ dest: STANDARD_ERROR, sync: true })): Logger {
  return pino(
    {
      level,
      base: { program: 'hub' },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (fault: unknown) => describeFault(fault) },
      mixin() {
        const requestId = currentRequestId();
        return requestId === undefined ? {} : { requestId };
      },
    },
    to,
  );
}
