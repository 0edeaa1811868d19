import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { CORRECT_TARGET, TARGET, WITHDRAW_TARGET } from '#lib/annotations/decisions.query.ts';
import { describeTarget, tellIllustrative } from '#lib/annotations/describe-decisions.ts';
import { askTarget, TARGET_FIELDS, typeTarget } from '#lib/annotations/target-form.ts';
import { isRecordId } from '#lib/kit/state/record-id.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { mayWriteByHand } from '#lib/graph/viewer.server.ts';
import { findMeasure } from '#lib/measures/find-measure.server.ts';
import { echo } from '#lib/kit/state/echo.ts';
import { describeHistory } from '#lib/kit/writing/describe-history.ts';
import { leadOn, sayDone } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { seenOf } from '#lib/kit/writing/seen-revision.ts';
import { textOf, type Typed } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import { readNow } from '#lib/zones/read-now.server.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = {
  set: 'The target is set.',
  corrected: 'The correction is saved.',
  withdrawn: 'The target is withdrawn.',
};

export const load: PageServerLoad = async ({ params: { id, record }, url, parent }) => {
  const [{ site }, measure] = await Promise.all([parent(), findMeasure(id, url)]);
  const answer = isRecordId(record) ? await orSayUnreachable(query(TARGET, { id: record })) : undefined;
  const target = answer?.target;
  if (!answer || target?.measure !== id) {
    error(404, 'There is no such target', {
      next: `${measure.title} has no target “${echo(record)}”. The page of its targets lists them all.`,
    });
  }
  return {
    measure: { id, title: measure.title, unit: measure.unit, byZone: measure.byZone },
    record: describeTarget(target, measure.unit),
    revision: target.revision,
    beginning: typeTarget(target, measure.unit),
    beware: tellIllustrative(target),
    history: target.history ? describeHistory(target.history.nodes, site.zones) : null,
    mayWrite: mayWriteByHand(),
    done: sayDone(url, DONE),
  };
};

const readTarget = (id: string, typed: Typed) => async () => readNow((await query(TARGET, { id })).target, typed);

export const actions: Actions = {
  correct: async ({ request, url, params: { id, record } }) => {
    const typed = await readForm(request);
    const asked = query(CORRECT_TARGET, {
      id: record,
      target: askTarget(id, typed),
      why: textOf(typed, 'why'),
      seenRevision: seenOf(typed),
    });
    const outcome = await outcomeOf({ form: 'correct', typed, fields: TARGET_FIELDS, readNow: readTarget(record, typed) }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/measures/[id=measure]/targets/[record]', { id, record }), 'corrected');
  },
  withdraw: async ({ request, url, params: { id, record } }) => {
    const typed = await readForm(request);
    const asked = query(WITHDRAW_TARGET, { id: record, why: textOf(typed, 'why'), seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'withdraw', typed, fields: ['why'], readNow: readTarget(record, typed) }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/measures/[id=measure]/targets/[record]', { id, record }), 'withdrawn');
  },
};
