import { HubError } from '../kernel/index.ts';

/** Somebody who may not write. */
export class WritingNotAllowed extends HubError {
  static fromElsewhere = (origin: string) =>
    new WritingNotAllowed(
      'WRITING_NOT_ALLOWED',
      `A page of ${origin} asked the hub to write something, and only the hub's own pages may. Open the hub at its own address; if this is its own address, have ORIGIN set to it.`,
    );

  static asAnother = () =>
    new WritingNotAllowed(
      'VIEWING_AS',
      'You are looking at the hub as another role, and nothing can be changed so. Go back to your own role first.',
    );

  static byToken = () =>
    new WritingNotAllowed('TOKEN_READS_ONLY', 'A token reads, and changes nothing. Sign in to the dashboard to change something.');

  static forRole = (about: string) =>
    new WritingNotAllowed(
      'NOT_ALLOWED',
      `Your role does not include this (${about}), so nothing was changed. Ask somebody whose role it is.`,
    );
}
