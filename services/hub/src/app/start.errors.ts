// Decides what is said of a hub that cannot listen.

import { HubError } from '../kernel/index.ts';
import type { HubConfig } from './config.ts';
import { sayDatabase } from './open-database.ts';

/** An address that the hub may not have. */
export class CannotListen extends HubError {
  static because = (host: string, port: number, why: string) =>
    new CannotListen(
      'CANNOT_LISTEN',
      `The hub cannot listen on ${host}, port ${port}: ${why} Name another with PORT or HOST, then start again.`,
    );
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does.',
  EACCES: 'this user may not.',
  EADDRNOTAVAIL: 'this machine does not have that address.',
  ENOTFOUND: 'there is no machine of that name.',
};

/** An error of starting in words, where it is one that a person can act on; otherwise as it is. */
export function sayStart(error: unknown, config: HubConfig): unknown {
  const { code, syscall, port } = error instanceof Error ? (error as NodeJS.ErrnoException & { readonly port?: number }) : {};
  const reason = REASONS[code ?? ''];
  if (reason && (syscall === 'listen' || syscall === 'getaddrinfo')) return CannotListen.because(config.host, port ?? config.port, reason);
  return sayDatabase(error, config);
}
