import { drawRaisedClosed } from '#lib/charts/raised-closed/draw.server.ts';
import { readRaisedClosed } from '#lib/charts/raised-closed/read-raised-closed.ts';
import { describeAges } from '#lib/outreach/describe-ages.ts';
import { loadOpenConcerns } from '#lib/outreach/load-open-concerns.server.ts';
import { loadDomain } from '#lib/measures/load-domain.server.ts';
import { onceFor } from '#lib/graph/answers.ts';
import { orFailed } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import type { PageServerLoad } from './$types';

/** Written once, for as long as their answer is kept. */
const agesOf = onceFor(describeAges);

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const [{ charts, shown, groups }, ages] = await Promise.all([
    loadDomain('outreach', url, site),
    orFailed('The ages of open concerns could not be read.', async () => {
      const { answer, asked } = await loadOpenConcerns(state);
      return { card: agesOf(answer), asked };
    }),
  ]);
  const flow = readRaisedClosed(charts);
  return { shown, groups, flow: flow && drawRaisedClosed(flow), ages };
};
