// Decides how what the server drew, pictures and tables, reaches the page: once, as what is seen. It is most of what a page weighs, and where the page comes
// alive it stands there already.

/** What stands for markup that the page shows already; the page never reads it. An element that holds this alone counts as empty. */
const SEEN = '<!-- drawn by the server -->';

/** Markup that our own server drew, every text in it escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Whether what travels now is the data of a page that travels with it, and not that of a page which is to be drawn in the browser. Told on the server. */
export const travelling = { withPage: (): boolean => false };

/** What travels of a value; false for a value that is no markup. */
export function packMarkup(value: unknown): [string] | false {
  return value instanceof Markup && [travelling.withPage() ? SEEN : value.text];
}

/** The markup of what travelled. */
export function unpackMarkup([text]: [string]): Markup {
  return new Markup(text);
}

/** Text as it may stand in markup. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
