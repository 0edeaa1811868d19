import { resolve } from '$app/paths';
import { ADD_REBASES, GHOST_POINT, REBASES } from '#lib/annotations/decisions.query.ts';
import { describeGhost, describeRebase, listChanges } from '#lib/annotations/describe-decisions.ts';
import {
  askGhost,
  askRebases,
  GHOST_FIELDS,
  listEvents,
  listMonths,
  listOthers,
  listRebaseMonths,
  NOTHING_HELD,
  REBASE_FIELDS,
} from '#lib/annotations/rebase-form.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { mayWriteByHand } from '#lib/graph/viewer.server.ts';
import { findMeasure } from '#lib/measures/find-measure.server.ts';
import { leadOn } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, url, parent }) => {
  const [{ site }, measure, answer] = await Promise.all([
    parent(),
    findMeasure(id, url),
    orSayUnreachable(query(REBASES, { measure: id })),
  ]);
  const held = answer.measures.find((each) => each.id === id) ?? NOTHING_HELD;
  return {
    measure: { id, title: measure.title, unit: measure.unit, byZone: measure.byZone },
    decisions: answer.rebases.nodes.map((each) => describeRebase(each)),
    explained: answer.ghostedPoints.nodes.map((each) => describeGhost(each)),
    mayWrite: mayWriteByHand(),
    changes: listChanges(answer.rebaseChanges?.nodes, [id, ...measure.formerIds], site.zones),
    months: listMonths(held),
    rebaseMonths: listRebaseMonths(held),
    events: listEvents(answer.zoneEvents.nodes, null),
    others: listOthers(answer.measures, id),
  };
};

export const actions: Actions = {
  rebase: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(ADD_REBASES, { rebases: askRebases(id, typed) });
    const outcome = await outcomeOf({ form: 'rebase', typed, fields: REBASE_FIELDS }, asked);
    if ('refused' in outcome) return outcome.refused;
    const [rebase] = outcome.done.addRebases;
    const page = rebase
      ? resolve('/measures/[id=measure]/rebases/[record]', { id, record: rebase.id })
      : resolve('/measures/[id=measure]/rebases', { id });
    leadOn(url, page, 'added');
  },
  explain: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(GHOST_POINT, { point: askGhost(id, typed) });
    const outcome = await outcomeOf({ form: 'explain', typed, fields: GHOST_FIELDS }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/measures/[id=measure]/rebases/[record]', { id, record: `g${outcome.done.ghostPoint.id}` }), 'explained');
  },
};
