import { listChanges, listEvents } from '#lib/events/list-events.ts';
import { EVENTS } from '#lib/events/events.query.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { mayWriteByHand } from '#lib/graph/viewer.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { nameZones } from '#lib/kit/state/words.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { zones, zoneEventChanges } = await orSayUnreachable(query(EVENTS, {}));
  const known = zones.nodes.map(({ slug, name }) => ({ slug, name })).sort(compareZones);
  const { state } = readAddress(url.searchParams, known);
  return {
    ...listEvents(zones.nodes, state.zones),
    of: nameZones(state.zones, known),
    changes: zoneEventChanges ? listChanges(zoneEventChanges.nodes, known) : null,
    changesNotShown: zoneEventChanges ? zoneEventChanges.totalCount - zoneEventChanges.nodes.length : 0,
    mayWrite: mayWriteByHand(),
  };
};
