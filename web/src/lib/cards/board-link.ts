// Decides where a card leads to the board: to its slide where the deck has that, and otherwise to the same page with the slide added to the deck. It comes with
// the downloads of a card, which few readers open: the deck that every board begins with is no part of other scripts.
import { writeQuery } from '#lib/kit/state/address.ts';
import { isInDeck } from '#lib/kit/state/deck.ts';
import { idOfCard, type CardSlide, type PageLink } from './card-views.ts';

/** The link of a card to the board. */
export function linkToBoard({ slide, cardId, place: { state, path } }: CardSlide): PageLink {
  const { board = [] } = state;
  return isInDeck(board, slide)
    ? { name: 'On the board: open its slide', href: `/board${writeQuery({ ...state, view: 'chart' })}#${slide}` }
    : { name: 'Add to board', href: `${path}${writeQuery({ ...state, board: [...board, slide] })}#${idOfCard(cardId)}` };
}
