// Decides what is said of a hub that cannot listen, and of one that must not start.

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

/** A hub that others reach, and that must not start as it is set. */
export class StartRefused extends HubError {
  private static because = (words: string) => new StartRefused('START_REFUSED', `The hub does not start: ${words}`);

  static inTrial = () =>
    StartRefused.because(
      'HUB_TRIAL=yes lets everybody in without a sign-in, and others reach this hub (by NODE_ENV, HOST or ORIGIN). Remove HUB_TRIAL, or serve this machine alone.',
    );

  static withoutSecret = () =>
    StartRefused.because(
      "others reach it (by NODE_ENV, HOST or ORIGIN), and HUB_SECRET is not set. Set it, or HUB_SECRET_FILE, to a random text such as 'openssl rand -hex 32' prints.",
    );

  static withGuessableSecret = (setting: string) =>
    StartRefused.because(
      `${setting} is a text that can be guessed, as it is in instructions. Set it to a random one, such as 'openssl rand -hex 32' prints.`,
    );

  static inTheClear = (origin: string | null) =>
    StartRefused.because(
      `people would reach it at ${origin ?? 'an address of HOST'} by plain http, and everybody on the way would read passwords and figures. Set ORIGIN to the https:// address that they open.`,
    );

  static readingEverybodysRows = () =>
    StartRefused.because(
      'the role of DATABASE_URL has the rights of hub_reader all the time, so the database would show every organisation the rows of all others. Revoke hub_reader from it and run infra/database-roles.sql once more: it may take that role, and must not inherit from it.',
    );

  static withoutAdministrator = () =>
    StartRefused.because(
      "nobody can run it: it has no administrator, and no provider that names one. Run 'npm run admin-link' on this server, which prints a link for the first one, then start it.",
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
