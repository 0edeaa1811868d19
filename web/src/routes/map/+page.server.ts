import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PLACES } from '#lib/map/map.query.ts';
import { describePlaces } from '#lib/map/places.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { nameZones } from '#lib/kit/state/words.ts';
import { describeAreas } from '#lib/zones/describe-zone.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { zones } = await orSayUnreachable(query(PLACES, {}));
  const known = zones.nodes.map(({ slug, name }) => ({ slug, name })).sort(compareZones);
  const { state } = readAddress(url.searchParams, known);
  const sheet = describePlaces(zones.nodes, state.zones);
  const areas = sheet.zones.flatMap(({ slug, name }) =>
    zones.nodes
      .filter((zone) => zone.slug === slug)
      .map((zone) => ({
        slug,
        name,
        list: describeAreas({ ...zone.areas, nodes: zone.areas.nodes.filter(({ kind }) => kind !== 'POLYGON') }),
      })),
  );
  return { of: nameZones(state.zones, known), sheet, areas };
};
