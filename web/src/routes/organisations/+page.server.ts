import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { may, seesOwnAlone } from '#lib/graph/viewer.server.ts';
import { listOrganisations } from '#lib/organisations/list-organisations.ts';
import { ORGANISATIONS } from '#lib/organisations/organisations.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  list: listOrganisations(await orSayUnreachable(query(ORGANISATIONS, {}))),
  notCounted: sayNotCounted(),
});

/** What of the work of organisations is not counted, because it is not for the reader. */
function sayNotCounted(): string {
  if (!may('ROWS_OF_RETURNS'))
    return 'Outreach actions are not shown to your role, so whether an organisation took part in one is not said here.';
  return seesOwnAlone() ? 'Outreach actions are named for your own organisation alone.' : '';
}
