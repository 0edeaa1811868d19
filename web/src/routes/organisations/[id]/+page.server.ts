import { error } from '@sveltejs/kit';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { ownOrganisation, seesOwnAlone } from '#lib/graph/viewer.server.ts';
import { nameZones } from '#lib/organisations/list-organisations.ts';
import { describeEngagement, describeGrants, describeReturns, findRecordSentence } from '#lib/organisations/organisation-record.ts';
import { ORGANISATION, ORGANISATION_RECORDS } from '#lib/organisations/organisation.query.ts';
import { listPartners } from '#lib/organisations/partners.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { addMonths, monthOfDate } from '#lib/kit/time/month.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, url }) => {
  // The hub numbers its organisations; anything else is the address of none.
  if (!/^\d{1,9}$/.test(id)) missing(id);
  // The record is of all zones together: it asks nothing of the choice of zones.
  const { state } = readAddress(url.searchParams, []);
  const where = { period: askPeriod(state.period), organisation: { in: [id] } };
  const work = await orSayUnreachable(query(ORGANISATION, { id, engagement: where, grants: where }));
  const { organisation } = work;
  if (!organisation) missing(id);

  const { start, end } = work.engagement.period;
  const [fromMonth, beforeMonth] = [monthOfDate(start), monthOfDate(end)];
  const records = await orSayUnreachable(
    query(ORGANISATION_RECORDS, { id, name: organisation.name, from: start, before: end, fromMonth, beforeMonth }),
  );
  // A partner reads the rows of its own organisation alone: of any other none is no number.
  const areRowsShown = !seesOwnAlone() || String(ownOrganisation()) === id;
  return {
    shown: titleState(state, [], [fromMonth, addMonths(beforeMonth, -1)]),
    organisation: {
      id,
      name: organisation.name,
      kind: spellCode(organisation.kind),
      illustrative: organisation.illustrative,
      zones: nameZones(organisation.zones.nodes.map(({ zone }) => zone)),
      identifiers: organisation.identifiers.nodes.map(({ identifier }) => identifier),
      activities: organisation.activities.nodes.map((activity) => ({ ...activity, kind: spellCode(activity.kind) })),
    },
    asAt: formatInstantAsDate(work.engagement.asAt),
    illustrative: organisation.illustrative || work.engagement.illustrative || work.grants.illustrative,
    sentence: findRecordSentence(work, areRowsShown ? records : { organisation: null }),
    engagement: describeEngagement(work.engagement),
    money: describeGrants(work.grants),
    awards: records.organisation?.grantsReceived ?? { totalCount: 0, nodes: [] },
    /** Null where the reader may not see rows of returns. */
    actions: areRowsShown ? (records.organisation?.outreachActions?.totalCount ?? null) : null,
    returns: describeReturns(areRowsShown ? records : { organisation: null }),
    partners: listPartners(records.partnershipLinks.nodes, id),
  };
};

function missing(id: string): never {
  error(404, 'There is no such organisation', {
    next: `No organisation is known as “${id.slice(0, 60)}”. The list of organisations is at /organisations.`,
  });
}
