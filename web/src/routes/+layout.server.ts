import { HubEmpty, HubUnreachable } from '#lib/graph/errors.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { PROGRAMME } from '#lib/page/programme.query.ts';
import { compareZones } from '#lib/zones/identity.ts';
import type { LayoutServerLoad } from './$types';

/** What stands around every page. With the hub out of reach, or without data, there is a frame without names, so that the page itself can say what is wrong. */
export const load: LayoutServerLoad = async () => {
  try {
    const { hub, zones, measures } = await query(PROGRAMME, {});
    return {
      programmeName: hub.programmeName,
      ownerName: hub.ownerName,
      zones: zones.nodes.map(({ slug, name }) => ({ slug, name })).sort(compareZones),
      illustrative: measures.some(({ illustrative }) => illustrative),
    };
  } catch (fault) {
    if (!(fault instanceof HubUnreachable || fault instanceof HubEmpty)) throw fault;
    logFault('The frame of a page has no names.', fault);
    return { programmeName: 'People Zones Hub', ownerName: undefined, zones: [], illustrative: false };
  }
};
