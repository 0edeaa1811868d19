import { resolve } from '$app/paths';
import { listBullets } from '#lib/charts/bullet/bullet.ts';
import { sayPrivacy } from '#lib/cards/about.ts';
import { loadZoneBars } from '#lib/charts/zone-bars/load-zone-bars.server.ts';
import { orSayUnreachable } from '#lib/graph/hub.server.ts';
import { sayAddingUp, saySplits } from '#lib/measures/domains.ts';
import { findMeasure } from '#lib/measures/find-measure.server.ts';
import { loadOtherMonths } from '#lib/measures/load-other-months.server.ts';
import { listsForViewer, listsWhole } from '#lib/measures/records/lists-for-viewer.server.ts';
import { knownLists } from '#lib/measures/records/record-lists.ts';
import { writeEventList } from '#lib/charts/trend/write-event-list.ts';
import { linkTo, readAddress } from '#lib/kit/state/address.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import { titleState } from '#lib/kit/state/words.ts';
import type { NotFollowed } from '#lib/kit/state/not-followed.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { hasTarget } from '#lib/charts/trend/words/series-facts.ts';
import { loadAllZones } from '#lib/charts/trend/load/all-zones.server.ts';
import { loadAroundEvents } from '#lib/charts/trend/load/around-events.server.ts';
import { loadTrends } from '#lib/charts/trend/load/load-trends.server.ts';
import type { PageServerLoad } from './$types';

const NO_ZONE = 'this measure belongs to rounds of grants, not to zones and months';
const OF_NO_ZONE: NotFollowed = { period: NO_ZONE, zones: NO_ZONE, compare: NO_ZONE };

export const load: PageServerLoad = async ({ params, url, parent }) => {
  const [{ site }, measure] = await Promise.all([parent(), findMeasure(params.id, url)]);
  const { state } = readAddress(url.searchParams, site.zones);
  const asked = {
    measures: measure.byZone ? [measure.id] : [],
    zones: state.zones,
    period: askPeriod(state.period),
    comparison: askComparison(state),
  };
  const ofZones = measure.byZone ? orSayUnreachable(loadTrends(asked)) : Promise.resolve({ months: [], cards: [], charts: [] });
  const [{ months, cards, charts }, all] = await Promise.all([
    ofZones,
    measure.byZone ? loadAllZones(measure, asked, site.zones.length, ofZones) : undefined,
  ]);
  const [[card], [chart]] = [cards, charts];
  const [otherMonths, bars, around] = await Promise.all([
    loadOtherMonths(state.period, months, measure.domain),
    // Zones that have one figure are not compared.
    chart && !measure.sharedByZones ? loadZoneBars(chart, measure.field, state) : null,
    chart ? loadAroundEvents(chart) : { rows: [], earlier: 0 },
  ]);
  return {
    measure: {
      ...measure,
      addingUp: sayAddingUp(measure),
      splits: saySplits(measure),
      hasRecords: listsForViewer(measure.records).length > 0,
      hasEveryRecord: listsWhole(measure.records),
      noRecords: knownLists(measure.records).length > 0 ? 'Not shown to your role' : 'Not listed one by one',
      privacy: measure.protected ? sayPrivacy(measure) : 'It counts no people.',
    },
    ...(!measure.byZone && { notFollowed: OF_NO_ZONE }),
    ...(chart && !hasTarget(chart) && { notFollowed: { target: 'none is set' } }),
    otherMonths,
    card: card ?? null,
    bullets: chart ? listBullets(chart) : [],
    bars,
    all,
    around,
    events: around.rows.length === 0 ? writeEventList(cards, (id) => linkTo(resolve('/events/[id]', { id }), state)) : undefined,
    shown: titleState(state, site.zones, months),
  };
};
