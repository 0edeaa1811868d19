// The colours of the light theme as they are, for a picture that leaves the site. They are read from the tokens, so that no colour is written twice.
import tokens from '../../styles/tokens.css?raw';
import type { Palette } from './palette.ts';

/** A picture asks for a colour that the light theme does not have. */
export class NoSuchColour extends Error {
  readonly code = 'NO_SUCH_COLOUR';
}

const light = new Map(
  [...(/:root \{([^}]*)\}/.exec(tokens)?.[1]?.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g) ?? [])].map(([, name, colour]) => [name, colour]),
);

/** @throws NoSuchColour */
export const lightPalette: Palette = (token) => {
  const colour = light.get(token);
  if (!colour) throw new NoSuchColour(`The light theme gives ${token} no colour. Give it one in tokens.css, as six hexadecimal digits.`);
  return colour;
};
