import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { drawOutlines } from '#lib/map/outline.ts';
import { describeHeads } from '#lib/zones/describe-heads.ts';
import { ZONE_HEADS } from '#lib/zones/zone-heads.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const answer = await orSayUnreachable(query(ZONE_HEADS, { period: { relative: 'LAST_12_MONTHS' } }));
  return { heads: describeHeads(answer, drawOutlines) };
};
