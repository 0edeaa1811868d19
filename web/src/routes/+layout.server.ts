import { HubEmpty, HubUnreachable } from '#lib/graph/errors.ts';
import { query } from '#lib/graph/hub.server.ts';
import { mayAskFreely } from '#lib/graph/viewer.server.ts';
import { versionForViewer } from '#lib/graph/viewer-version.server.ts';
import { loadWhoBars, standsAlone } from '#lib/people/load-who-bar.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { listOpenPages, listPages } from '#lib/kit/page/destinations.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { saySample } from '#lib/kit/page/sample-words.ts';
import { IMPORTS_SINCE } from '#lib/quality/imports-since.query.ts';
import { tellSince } from '#lib/quality/imports.ts';
import { firstInstantAfter, isPassed, parseAsAt } from '#lib/kit/state/as-at.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { layoutControls } from '#lib/kit/state/controls.ts';
import { findNotFollowed } from '#lib/kit/state/followed-controls.server.ts';
import { readOwn } from '#lib/kit/state/own-keys.ts';
import { sayNotices } from '#lib/kit/state/notices.ts';
import { findMisreadOwn } from '#lib/measures/records/misread-own.ts';
import { sayDeckNotObeyed } from '#lib/kit/state/deck-notices.ts';
import { sayShownAsAt } from '#lib/kit/state/shown-as-at.ts';
import { NOTHING_KNOWN, type ImportsSince, type Site } from '#lib/kit/state/site.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { LayoutServerLoad } from './$types';

/** What stands around every page. With the hub out of reach, or without data, there is a frame without names, so that the page itself can say what is wrong. */
export const load: LayoutServerLoad = async ({ url, route, params }) => {
  // Whoever reads the path is loaded with every page: so the version that is said here, by which charts ask for their figures, is that of the page.
  const { pathname, searchParams } = url;
  try {
    const { hub, zones, measures } = await query(PROGRAMME, {});
    const site: Site = {
      zones: zones.nodes.map(({ slug, name }) => ({ slug, name })).sort(compareZones),
      firstMonth: hub.firstMonth,
      latestMonth: hub.latestMonth,
      asAt: hub.asAt,
      since: await askSince(searchParams.get('at'), hub.asAt),
    };
    const read = readAddress(searchParams, site.zones);
    const address = { ...read, misread: [...read.misread, ...findMisreadOwn(route.id, params.id, searchParams, measures)] };
    const who = await loadWhoBars(route.id, address.state);
    if (standsAlone(route.id)) return { ...frameAlone(address.state), programmeName: hub.programmeName, ownerName: hub.ownerName, who };
    return {
      programmeName: hub.programmeName,
      ownerName: hub.ownerName,
      site,
      state: address.state,
      dataVersion: versionForViewer(hub.dataVersion),
      controls: layoutControls(address.state, site, readOwn(route.id, searchParams)),
      notFollowed: findNotFollowed(route.id),
      shownAsAt: sayShownAsAt(address.state, hub.asAt),
      notices: [...sayNotices(address, site), ...(route.id === '/board' ? sayDeckNotObeyed(searchParams) : [])],
      sample: saySample(measures),
      pages: listPages(mayAskFreely()),
      who,
    };
  } catch (fault) {
    if (!(fault instanceof HubUnreachable || fault instanceof HubEmpty)) throw fault;
    logFault(`The frame of ${pathname} has no names.`, fault);
    // What of an address is not understood, whatever the hub holds.
    const address = readAddress(searchParams, NOTHING_KNOWN.zones);
    if (standsAlone(route.id)) return frameAlone(address.state);
    return {
      programmeName: 'People Zones Hub',
      ownerName: undefined,
      site: NOTHING_KNOWN,
      state: address.state,
      dataVersion: undefined,
      controls: layoutControls(address.state, NOTHING_KNOWN, readOwn(route.id, searchParams)),
      notFollowed: findNotFollowed(route.id),
      shownAsAt: undefined,
      notices: sayNotices(address, NOTHING_KNOWN),
      sample: undefined,
      pages: listPages(mayAskFreely()),
      who: { above: '', below: '' },
    };
  }
};

/** What stands around a page whose reader has yet to come in: no way to other pages than the open ones, and nothing of figures. */
function frameAlone(state: ViewState) {
  return {
    programmeName: 'People Zones Hub',
    ownerName: undefined,
    site: NOTHING_KNOWN,
    state,
    dataVersion: undefined,
    controls: layoutControls(state, NOTHING_KNOWN, ''),
    notFollowed: null,
    shownAsAt: undefined,
    notices: [],
    sample: undefined,
    pages: listOpenPages(),
    who: { above: '', below: '' },
  };
}

/** What was imported since the date of the address; undefined when nothing was, or when the hub does not say: then the page says so without a list. */
async function askSince(at: string | null, dataAsAt: string): Promise<ImportsSince | undefined> {
  const asAt = at === null ? undefined : parseAsAt(at);
  if (!asAt || !isPassed(asAt, dataAsAt)) return undefined;
  try {
    return tellSince(await query(IMPORTS_SINCE, { from: firstInstantAfter(asAt) }));
  } catch (fault) {
    logFault('What was imported since the date of an address could not be read.', fault);
    return undefined;
  }
}
