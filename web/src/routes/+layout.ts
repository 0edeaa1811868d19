import type { LayoutLoad } from './$types';

/** With the sides of cards, where one of them is up. */
export const load: LayoutLoad = async ({ data }) => {
  const isSide = data.state.view === 'download' || data.state.view === 'about';
  return { ...data, sides: isSide ? await import('#lib/cards/sides.ts') : undefined };
};
