import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { CORRECT_REBASE, GHOST, REBASE, WITHDRAW_GHOST, WITHDRAW_REBASE } from '#lib/annotations/decisions.query.ts';
import { describeGhost, describeRebase, ghostIn, tellIllustrative } from '#lib/annotations/describe-decisions.ts';
import { askRebase, listEvents, listRebaseMonths, NOTHING_HELD, REBASE_FIELDS, typeRebase } from '#lib/annotations/rebase-form.ts';
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
  added: 'The usual range is recalculated.',
  corrected: 'The correction is saved.',
  withdrawn: 'It is withdrawn.',
  explained: 'The month is taken out of the usual range.',
};

export const load: PageServerLoad = async ({ params: { id, record }, url, parent }) => {
  const [{ site }, measure] = await Promise.all([parent(), findMeasure(id, url)]);
  const point = ghostIn(record);
  if (point !== undefined) {
    const ghost = isRecordId(point) ? (await orSayUnreachable(query(GHOST, { id: point }))).ghostedPoint : null;
    if (ghost?.measure !== id) {
      error(404, 'There is no such explanation', {
        next: `No month of ${measure.title} is explained under “${echo(record)}”. The page of its rebases lists all that are.`,
      });
    }
    return {
      measure: { id, title: measure.title, unit: measure.unit, byZone: measure.byZone },
      record: describeGhost(ghost),
      revision: ghost.revision,
      history: ghost.history ? describeHistory(ghost.history.nodes, site.zones) : null,
      mayWrite: mayWriteByHand(),
      done: sayDone(url, DONE),
      correction: null,
    };
  }
  const answer = isRecordId(record) ? await orSayUnreachable(query(REBASE, { id: record })) : undefined;
  const rebase = answer?.rebase;
  if (!answer || rebase?.measure !== id) {
    error(404, 'There is no such rebase', {
      next: `${measure.title} has no rebase “${echo(record)}”. The page of its rebases lists them all.`,
    });
  }
  return {
    measure: { id, title: measure.title, unit: measure.unit, byZone: measure.byZone },
    record: describeRebase(rebase),
    revision: rebase.revision,
    history: rebase.history ? describeHistory(rebase.history.nodes, site.zones) : null,
    mayWrite: mayWriteByHand(),
    done: sayDone(url, DONE),
    /** What it is corrected from. An explanation is withdrawn, and another given. */
    correction: {
      beginning: typeRebase(rebase),
      beware: tellIllustrative(rebase),
      months: listRebaseMonths(answer.measures.find((each) => each.id === id) ?? NOTHING_HELD, rebase.month),
      events: listEvents(answer.zoneEvents.nodes, rebase.event),
    },
  };
};

/** @param record as the address names it: a rebase, or an explained month */
const readRecord = (record: string, typed: Typed) => async () => {
  const point = ghostIn(record);
  if (point === undefined) return readNow((await query(REBASE, { id: record })).rebase, typed);
  return readNow((await query(GHOST, { id: point })).ghostedPoint, typed);
};

export const actions: Actions = {
  correct: async ({ request, url, params: { id, record } }) => {
    const typed = await readForm(request);
    const asked = query(CORRECT_REBASE, {
      id: record,
      rebase: askRebase(id, typed),
      why: textOf(typed, 'why'),
      seenRevision: seenOf(typed),
    });
    const outcome = await outcomeOf({ form: 'correct', typed, fields: REBASE_FIELDS, readNow: readRecord(record, typed) }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/measures/[id=measure]/rebases/[record]', { id, record }), 'corrected');
  },
  withdraw: async ({ request, url, params: { id, record } }) => {
    const typed = await readForm(request);
    const point = ghostIn(record);
    const said = { why: textOf(typed, 'why'), seenRevision: seenOf(typed) };
    const asked = point === undefined ? query(WITHDRAW_REBASE, { id: record, ...said }) : query(WITHDRAW_GHOST, { id: point, ...said });
    const outcome = await outcomeOf<unknown>({ form: 'withdraw', typed, fields: ['why'], readNow: readRecord(record, typed) }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/measures/[id=measure]/rebases/[record]', { id, record }), 'withdrawn');
  },
};
