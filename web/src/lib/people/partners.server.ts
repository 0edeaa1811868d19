// Decides of which organisation somebody looks at the hub as a partner: the one that they chose, or the first that has activities.
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PARTNERS } from './people.query.ts';

/** The organisations, those with activities first, each in the order of their names. */
export async function listPartners(): Promise<{ value: string; label: string }[]> {
  const { nodes } = (await orSayUnreachable(query(PARTNERS, {}))).organisations;
  const isActive = ({ activities }: (typeof nodes)[number]): boolean => activities.totalCount > 0;
  return [...nodes.filter(isActive), ...nodes.filter((each) => !isActive(each))].map(({ id, name }) => ({ value: id, label: name }));
}

/** What is sent for a role that was pressed: a partner is always of an organisation. @param chosen identifier of one; '' for none */
export async function viewOf(role: string, chosen: string): Promise<{ role: string | null; organisationId?: number }> {
  if (role !== 'PARTNER') return { role: role || null };
  const id = chosen || (await listPartners())[0]?.value;
  return { role, ...(id !== undefined && { organisationId: Number(id) }) };
}
