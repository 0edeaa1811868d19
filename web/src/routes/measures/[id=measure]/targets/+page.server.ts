import { resolve } from '$app/paths';
import { SET_TARGET, TARGETS } from '#lib/annotations/decisions.query.ts';
import { describeTarget, listChanges } from '#lib/annotations/describe-decisions.ts';
import { askTarget, TARGET_FIELDS } from '#lib/annotations/target-form.ts';
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
    orSayUnreachable(query(TARGETS, { measure: id })),
  ]);
  return {
    measure: { id, title: measure.title, unit: measure.unit, byZone: measure.byZone },
    decisions: answer.targets.nodes.map((each) => describeTarget(each, measure.unit)),
    mayWrite: mayWriteByHand(),
    changes: listChanges(answer.targetChanges?.nodes, [id, ...measure.formerIds], site.zones),
  };
};

export const actions: Actions = {
  default: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(SET_TARGET, { target: askTarget(id, typed) });
    const outcome = await outcomeOf({ form: 'target', typed, fields: TARGET_FIELDS }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/measures/[id=measure]/targets/[record]', { id, record: outcome.done.setTarget.id }), 'set');
  },
};
