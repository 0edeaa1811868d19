import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { layoutGraph } from '#lib/network/graph-layout.ts';
import { describeNetwork, findNetworkSentence } from '#lib/network/network.ts';
import { NETWORK } from '#lib/network/network.query.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { nameZones } from '#lib/kit/state/words.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { zones } = await orSayUnreachable(query(NETWORK, {}));
  const known = zones.nodes.map(({ slug, name }) => ({ slug, name })).sort(compareZones);
  const { state } = readAddress(url.searchParams, known);
  const shown = [...zones.nodes].sort(compareZones).filter(({ slug }) => !state.zones || state.zones.includes(slug));
  return {
    of: nameZones(state.zones, known),
    illustrative: shown.some(({ partnershipLinks }) => partnershipLinks.nodes.some(({ illustrative }) => illustrative)),
    zones: shown.map(({ slug, name, partnershipLinks }) => {
      const network = describeNetwork(partnershipLinks.nodes);
      return {
        slug,
        name,
        network,
        sentence: findNetworkSentence(network),
        graph: layoutGraph(network.members, network.ties),
        notShown: partnershipLinks.totalCount - partnershipLinks.nodes.length,
      };
    }),
  };
};
