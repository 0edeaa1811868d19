import { fail } from '@sveltejs/kit';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { may, notForRole } from '#lib/graph/viewer.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { refusalOf } from '#lib/kit/writing/refusal.ts';
import { textOf } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import { askErasure, describeText, ERASE_FIELDS, ERASE_FORM, FIND_KEY, GROUND_MISSING, sayFound } from '#lib/privacy/erase-form.ts';
import { ERASE_TEXT, WRITTEN_TEXTS } from '#lib/privacy/erase.query.ts';
import type { Actions, PageServerLoad } from './$types';

/** The most texts that the hub finds at once. */
const MOST_TEXTS = 50;
/** The fewest characters that are looked for. */
const LEAST_CHARACTERS = 2;

export const load: PageServerLoad = async ({ url }) => {
  if (!may('ERASING'))
    notForRole('Words are erased by an administrator who is signed in.', 'Ask one of them, and say where the words stand.');
  const wanted = (url.searchParams.get(FIND_KEY) ?? '').trim();
  if (Array.from(wanted).length < LEAST_CHARACTERS) {
    await orSayUnreachable(query(PROGRAMME, {}));
    return { wanted, texts: [], said: wanted === '' ? '' : `Look for ${LEAST_CHARACTERS} characters or more, such as a surname.` };
  }
  const found = await orSayUnreachable(query(WRITTEN_TEXTS, { contains: wanted }));
  const titles = new Map(found.measures.map(({ id, title }) => [id, title]));
  const texts = found.writtenTexts.map((text) => describeText(text, wanted, titles));
  return { wanted, texts, said: sayFound(wanted, texts.length, MOST_TEXTS) };
};

export const actions: Actions = {
  default: async ({ request }) => {
    const typed = await readForm(request);
    if (textOf(typed, 'ground') === '')
      return fail(400, refusalOf(ERASE_FORM, typed, [{ message: GROUND_MISSING, code: 'GROUND_MISSING', field: 'ground' }], ERASE_FIELDS));
    const outcome = await outcomeOf({ form: ERASE_FORM, typed, fields: ERASE_FIELDS }, query(ERASE_TEXT, askErasure(typed)));
    return 'refused' in outcome ? outcome.refused : { erased: true };
  },
};
