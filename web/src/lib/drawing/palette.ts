/** Gives the colour of a design token, such as '--grid'. */
export type Palette = (token: string) => string;

/** Colours for a picture that stands in a page and follows its theme. */
export const followingPalette: Palette = (token) => `var(${token})`;

/** Colours as they are at this moment: a chart that is alive computes with them, and cannot compute with variables. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return (token) => style.getPropertyValue(token).trim();
}
