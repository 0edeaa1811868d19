import { drawRaisedClosed } from '#lib/charts/raised-closed/draw.server.ts';
import { readRaisedClosed } from '#lib/charts/raised-closed/read-raised-closed.ts';
import { describeAges } from '#lib/outreach/describe-ages.ts';
import { loadMadeOf, loadThemes } from '#lib/outreach/load-made-of.server.ts';
import { loadOpenConcerns } from '#lib/outreach/load-open-concerns.server.ts';
import { loadDomain } from '#lib/measures/load-domain.server.ts';
import { onceFor } from '#lib/graph/answers.ts';
import { orFailed } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { namePlace } from '#lib/kit/state/words.ts';
import type { PageServerLoad } from './$types';

const OUTLINE = {
  domain: 'outreach',
  words:
    'What police and partners do to prevent crime, and what residents raised. More concerns may mean more trouble, or more trust in raising them.',
  lead: ['outreach.outreachActions', 'outreach.contacts'],
};

/** Written once, for as long as their answer is kept. */
const agesOf = onceFor(describeAges);

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const place = namePlace(state.zones, site.zones);
  const [{ charts, ...page }, ages, themes, madeOf] = await Promise.all([
    loadDomain(OUTLINE, url, site),
    orFailed('The ages of open concerns could not be read.', async () => {
      const { answer, asked } = await loadOpenConcerns(state);
      return { card: agesOf(answer), asked };
    }),
    orFailed('What residents raised could not be read.', () => loadThemes(state, place)),
    orFailed('What outreach is made of could not be read.', () => loadMadeOf(state, place)),
  ]);
  const flow = readRaisedClosed(charts);
  return { ...page, flow: flow && drawRaisedClosed(flow), ages, themes, madeOf };
};
