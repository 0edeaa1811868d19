// Decides how the column State of a file names the state of a figure.
import { STATE_WORDS, type FigureState } from '#lib/kit/figures/figure.ts';

/** 'exact', 'zero', 'not reported'. A zero has a word of its own: it says that nothing happened, not that nothing was said. */
export function nameState(state: FigureState): string {
  if (state === 'EXACT') return 'exact';
  return state === 'ZERO' ? 'zero' : STATE_WORDS[state].words;
}
