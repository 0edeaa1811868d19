import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { may, notForRole } from '#lib/graph/viewer.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { leadOn, sayDone } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import { askErasure, describeText, ERASE_FIELDS, ERASE_FORM, FIND_KEY, sayFound } from '#lib/privacy/erase-form.ts';
import { ERASE_TEXT, WRITTEN_TEXTS } from '#lib/privacy/erase.query.ts';
import type { Actions, PageServerLoad } from './$types';

/** The most texts that the hub finds at once. */
const MOST_TEXTS = 50;
/** The fewest characters that are looked for. */
const LEAST_CHARACTERS = 2;

const DONE = { erased: 'The words are erased.' };

/** What an address looks for; '' for nothing. */
const wantedOf = (url: URL): string => (url.searchParams.get(FIND_KEY) ?? '').trim();

export const load: PageServerLoad = async ({ url }) => {
  if (!may('ERASING'))
    notForRole('Words are erased by an administrator who is signed in.', 'Ask one of them, and say where the words stand.');
  const asked = url.searchParams.get(FIND_KEY);
  const wanted = wantedOf(url);
  if (Array.from(wanted).length < LEAST_CHARACTERS) {
    await orSayUnreachable(query(PROGRAMME, {}));
    return {
      wanted,
      texts: [],
      done: sayDone(url, DONE),
      said: asked === null ? '' : `Look for ${LEAST_CHARACTERS} characters or more, such as a surname.`,
    };
  }
  const found = await orSayUnreachable(query(WRITTEN_TEXTS, { contains: wanted }));
  const titles = new Map(found.measures.map(({ id, title }) => [id, title]));
  const texts = found.writtenTexts.map((text) => describeText(text, wanted, titles));
  return { wanted, texts, done: sayDone(url, DONE), said: sayFound(wanted, texts.length, MOST_TEXTS) };
};

export const actions: Actions = {
  default: async ({ request, url }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: ERASE_FORM, typed, fields: ERASE_FIELDS }, query(ERASE_TEXT, askErasure(typed, wantedOf(url))));
    if ('refused' in outcome) return outcome.refused;
    // What else holds the words that were looked for is found on the page again.
    const found = new URLSearchParams({ [FIND_KEY]: wantedOf(url) }).toString();
    leadOn(url, `${resolve('/privacy/erase')}?${found}`, 'erased');
  },
};
