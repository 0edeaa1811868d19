import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { listOrganisations } from '#lib/organisations/list-organisations.ts';
import { ORGANISATIONS } from '#lib/organisations/organisations.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ list: listOrganisations(await orSayUnreachable(query(ORGANISATIONS, {}))) });
