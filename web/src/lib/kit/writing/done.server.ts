// Decides where a form leads that did what it asks: to a page under the choices of its reader, which says first what was done. The address has a word for it,
// so that the page is the same without script, and its fragment takes the focus there.
import { redirect } from '@sveltejs/kit';
import { keepChoices } from '#lib/kit/state/keep-choices.ts';
import { DONE_ID } from './done.ts';

/** What a page may say was done, by the words of addresses. */
export type DoneWords = Readonly<Record<string, string>>;

/**
 * Leads on to a page that says what was done.
 * @param url the address that the form was sent to
 * @param path of the page
 * @param done a word that the page knows
 */
export function leadOn(url: URL, path: string, done: string): never {
  const address = keepChoices(path, url.searchParams);
  redirect(303, `${address}${address.includes('?') ? '&' : '?'}done=${done}#${DONE_ID}`);
}

/** What was done, by the word of the address; null where it has none that the page knows. */
export function sayDone({ searchParams }: URL, words: DoneWords): string | null {
  const done = searchParams.get('done') ?? '';
  return Object.hasOwn(words, done) ? (words[done] ?? null) : null;
}
