import { error } from '@sveltejs/kit';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { seesOwnAlone } from '#lib/graph/viewer.server.ts';
import { describeRound } from '#lib/grants/describe-round.ts';
import { askHeldMonths } from '#lib/grants/held-period.ts';
import { listApplications } from '#lib/grants/list-applications.ts';
import { londonDayOf } from '#lib/grants/london-day.ts';
import { listSources, MONEY_FIELDS } from '#lib/grants/provenance.ts';
import { isRecordId } from '#lib/kit/state/record-id.ts';
import { ROUND } from '#lib/grants/round.query.ts';
import { echo } from '#lib/kit/state/echo.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, parent }) => {
  const { site } = await parent();
  const where = { period: askHeldMonths(site), fundingRound: { in: [id] } };
  const answer = isRecordId(id) ? await orSayUnreachable(query(ROUND, { id, where })) : undefined;
  const round = answer?.fundingRound;
  if (!round) {
    error(404, 'There is no such funding round', {
      next: `There is no round “${echo(id)}”. Every round is listed on the page of grants.`,
    });
  }
  return {
    round: describeRound(round, answer, londonDayOf(answer.figures.asAt)),
    applications: listApplications(round),
    applicationsNotShown: round.applications ? round.applications.totalCount - round.applications.nodes.length : 0,
    seesOwnAlone: seesOwnAlone(),
    cutOffPercent: round.cutOffScorePercent ?? undefined,
    foot: {
      source: listSources(answer.measures, MONEY_FIELDS),
      asAt: formatInstantAsDate(answer.figures.asAt),
      illustrative: answer.figures.illustrative,
    },
  };
};
