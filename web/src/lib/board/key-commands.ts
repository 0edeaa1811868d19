// Decides what a key does on the slides of the board.

/** What the keys need to know of the deck. */
export interface KeyState {
  /** Number of the slide that is up; 0 for the list of all slides. */
  at: number;
  slideCount: number;
  /** The digits of a number that is being typed; undefined while none is. */
  typed: string | undefined;
  /** Whether single letters, digits and signs do anything. */
  hasLetters: boolean;
  /** How many zones have a digit. */
  zoneCount: number;
}

export type KeyCommand =
  | { kind: 'slide'; number: number }
  | { kind: 'type'; typed: string }
  /** 0 for all zones, else the place of one, from 1. */
  | { kind: 'zones'; place: number }
  | { kind: 'table' | 'events' | 'compare' | 'overview' | 'blank' | 'full-screen' | 'help' | 'back' | 'stop-typing' };

const MOST_DIGITS = 3;

const LETTERS: Readonly<Record<string, KeyCommand>> = {
  g: { kind: 'type', typed: '' },
  c: { kind: 'compare' },
  t: { kind: 'table' },
  e: { kind: 'events' },
  o: { kind: 'overview' },
  b: { kind: 'blank' },
  f: { kind: 'full-screen' },
  '?': { kind: 'help' },
};

/** What a key does; undefined for nothing, then the browser has it. @param key As an event of the keyboard names it */
export function commandOf(key: string, state: KeyState): KeyCommand | undefined {
  if (state.typed !== undefined) return typeOn(key, state.typed, state);
  return moveBy(key, state) ?? (state.hasLetters ? ofLetter(key, state) : undefined);
}

function moveBy(key: string, { at, slideCount }: KeyState): KeyCommand | undefined {
  const toSlide = (number: number): KeyCommand => ({ kind: 'slide', number: Math.max(1, Math.min(slideCount, number)) });
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
      return toSlide(at + 1);
    case 'ArrowLeft':
    case 'PageUp':
      return toSlide(at - 1);
    case 'Home':
      return toSlide(1);
    case 'End':
      return toSlide(slideCount);
    // In full screen a browser keeps Escape to itself: Backspace leads back as well.
    case 'Escape':
    case 'Backspace':
      return { kind: 'back' };
    default:
      return undefined;
  }
}

function ofLetter(key: string, { zoneCount }: KeyState): KeyCommand | undefined {
  if (/^\d$/.test(key)) return Number(key) <= zoneCount ? { kind: 'zones', place: Number(key) } : undefined;
  return LETTERS[key.toLowerCase()];
}

function typeOn(key: string, typed: string, { slideCount }: KeyState): KeyCommand | undefined {
  if (/^\d$/.test(key)) return { kind: 'type', typed: (typed + key).slice(-MOST_DIGITS) };
  if (key === 'Enter' && Number(typed) >= 1) return { kind: 'slide', number: Math.min(slideCount, Number(typed)) };
  return { kind: 'stop-typing' };
}
