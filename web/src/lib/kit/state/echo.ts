// Decides how the words of an address are repeated to the reader: as text, short, and unable to disturb the sentence around them.

const LONGEST_ECHO = 40;
/** Control characters, marks that turn the direction of writing, line breaks. */
const DISTURBING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** The words as they may stand in a sentence: at most 40 characters and an ellipsis. */
export function echo(text: string): string {
  const characters = Array.from(text);
  const kept = characters.slice(0, LONGEST_ECHO).join('').replace(DISTURBING, '\uFFFD');
  return characters.length > LONGEST_ECHO ? `${kept}…` : kept;
}
