import { HubError } from '../kernel/index.ts';

/** Somebody who may not write. */
export class WritingNotAllowed extends HubError {
  static fromElsewhere = (origin: string) =>
    new WritingNotAllowed(
      'WRITING_NOT_ALLOWED',
      `A page of ${origin} asked the hub to write something, and only the hub's own pages may. Open the hub at its own address; if this is its own address, have ORIGIN set to it.`,
    );
}
