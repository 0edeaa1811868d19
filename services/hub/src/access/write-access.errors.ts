import { HubError } from '../kernel/index.ts';
import type { Role } from './role.ts';

const A_ROLE: Readonly<Record<Role, string>> = {
  ADMINISTRATOR: 'an administrator',
  OFFICER: 'a programme officer',
  ANALYST: 'an analyst',
  BOARD_VIEWER: 'a board viewer',
  PARTNER: 'a partner',
  PUBLIC: 'nobody who is signed in',
  TRIAL: 'a visitor',
};

/** Somebody who may not write. */
export class WritingNotAllowed extends HubError {
  static fromElsewhere = (origin: string) =>
    new WritingNotAllowed(
      'WRITING_NOT_ALLOWED',
      `A page of ${origin} asked the hub to write something, and only the hub's own pages may. Open the hub at its own address; if this is its own address, have ORIGIN set to it.`,
    );

  /** @param role as which the hub is looked at */
  static asAnother = (role: Role) =>
    new WritingNotAllowed(
      'VIEWING_AS',
      `You are looking at the hub as ${A_ROLE[role]}, perhaps since you chose it in another tab, and nothing can be changed so. Go back to your own role first: open a page of the hub in another tab and press “Back to my own role” in the bar above it. Then send this again.`,
    );

  static byToken = () =>
    new WritingNotAllowed('TOKEN_READS_ONLY', 'A token reads, and changes nothing. Sign in to the dashboard to change something.');

  static forRole = (about: string) =>
    new WritingNotAllowed(
      'NOT_ALLOWED',
      `Your role does not include this (${about}), so nothing was changed. Ask somebody whose role it is.`,
    );
}
