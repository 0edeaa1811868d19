import { error } from '@sveltejs/kit';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { describeGrant } from '#lib/grants/describe-grant.ts';
import { GRANT } from '#lib/grants/grant.query.ts';
import { askHeldMonths } from '#lib/grants/held-period.ts';
import { londonDayOf } from '#lib/grants/london-day.ts';
import { isRecordId } from '#lib/kit/state/record-id.ts';
import { echo } from '#lib/kit/state/echo.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, parent }) => {
  const { site } = await parent();
  const answer = isRecordId(id) ? await orSayUnreachable(query(GRANT, { id, held: askHeldMonths(site) })) : undefined;
  if (!answer?.grant) {
    error(404, 'There is no such grant', { next: `There is no grant “${echo(id)}”. Every grant is listed on the page of grants.` });
  }
  return { grant: describeGrant(answer.grant, londonDayOf(answer.asked.asAt)), asAt: formatInstantAsDate(answer.asked.asAt) };
};
