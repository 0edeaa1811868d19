import { query } from '#lib/graph/hub.server.ts';
import type { StandsNow } from '#lib/kit/writing/seen-revision.ts';
import { personNow } from './describe-people.ts';
import { PERSON_PAGE } from './people.query.ts';

/** Reads what stands by now of a person whom somebody else has changed since a form was opened. */
export const readPerson = (id: string) => async (): Promise<StandsNow> => {
  const { user } = await query(PERSON_PAGE, { id });
  return user ? personNow(user) : { revision: 0, missed: [] };
};
