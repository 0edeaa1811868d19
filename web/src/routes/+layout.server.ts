import { HubEmpty, HubUnreachable } from '#lib/graph/errors.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { PROGRAMME } from '#lib/page/programme.query.ts';
import { NOTHING_KNOWN } from '#lib/state/site.ts';
import { compareZones } from '#lib/zones/identity.ts';
import type { LayoutServerLoad } from './$types';

/** What stands around every page. With the hub out of reach, or without data, there is a frame without names, so that the page itself can say what is wrong. */
export const load: LayoutServerLoad = async () => {
  try {
    const { hub, zones, measures } = await query(PROGRAMME, {});
    return {
      programmeName: hub.programmeName,
      ownerName: hub.ownerName,
      site: {
        zones: zones.nodes.map(({ slug, name }) => ({ slug, name })).sort(compareZones),
        firstMonth: hub.firstMonth,
        latestMonth: hub.latestMonth,
      },
      illustrative: measures.some(({ illustrative }) => illustrative),
    };
  } catch (fault) {
    if (!(fault instanceof HubUnreachable || fault instanceof HubEmpty)) throw fault;
    logFault('The frame of a page has no names.', fault);
    return { programmeName: 'People Zones Hub', ownerName: undefined, site: NOTHING_KNOWN, illustrative: false };
  }
};
