import { loadDeck } from '#lib/board/load-deck.server.ts';
import { writeQuery, readAddress } from '#lib/kit/state/address.ts';
import { changeDeck, moveSlide } from '#lib/kit/state/deck.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const { slides, months, unknown, addable } = await loadDeck(
    state,
    site.zones.map(({ slug }) => slug),
  );
  const linkTo = (changed: Partial<ViewState>): string => `${resolve('/board')}${writeQuery({ ...state, ...changed })}`;
  const change = (name: string): string => linkTo({ board: changeDeck(state.board, name) });
  /** Where a slide has another place, and is the next thing that Tab reaches in the list. */
  const move = (name: string, by: -1 | 1, place: number): string | undefined => {
    const moved = moveSlide(state.board, name, by);
    return moved && `${linkTo({ board: moved.changes })}#listed-${String(place + by)}`;
  };
  return {
    shown: titleState(state, site.zones, months),
    slides: slides.map((slide, place) => ({
      ...slide,
      remove: change(`-${slide.name}`),
      earlier: move(slide.name, -1, place + 1),
      later: move(slide.name, 1, place + 1),
    })),
    unknown,
    addable: addable.map(({ id, title }) => ({ title, href: change(id) })),
    usual: state.board ? linkTo({ board: undefined }) : undefined,
    /** Where keys lead that change what all slides show. */
    leads: {
      zones: [linkTo({ zones: undefined }), ...site.zones.slice(0, 9).map(({ slug }) => linkTo({ zones: [slug] }))],
      compare: linkTo({ comparison: state.comparison === 'none' ? 'yoy' : 'none' }),
    },
    zoneNames: site.zones.slice(0, 9).map(({ name }) => name),
  };
};
