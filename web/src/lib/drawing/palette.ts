/** Gives the colour of a design token, such as '--grid'. */
export type Palette = (token: string) => string;

/** Colours for a picture that stands in a page and follows its theme. */
export const followingPalette: Palette = (token) => `var(${token})`;
