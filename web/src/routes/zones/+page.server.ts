import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { describeStanding } from '#lib/zones/describe-zone.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { ZONES } from '#lib/zones/zones.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { zones } = await orSayUnreachable(query(ZONES, {}));
  return {
    list: [...zones.nodes].sort(compareZones).map((zone) => ({ slug: zone.slug, name: zone.name, standing: describeStanding(zone) })),
  };
};
