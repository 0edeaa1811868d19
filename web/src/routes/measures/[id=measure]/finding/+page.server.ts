import { resolve } from '$app/paths';
import { findEmptiness } from '#lib/charts/trend/words/emptiness.ts';
import { findFinding } from '#lib/charts/trend/words/finding.ts';
import {
  CARD_FINDING,
  CORRECT_FINDING,
  FINDING_HISTORY,
  FINDING_NOW,
  WITHDRAW_FINDING,
  WRITE_FINDING,
} from '#lib/annotations/findings.query.ts';
import type { FindingHistoryQuery } from '#lib/graph/generated/graphql.ts';
import { orProtected, orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { may, mayWriteByHand } from '#lib/graph/viewer.server.ts';
import { findMeasure } from '#lib/measures/find-measure.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import type { KnownZone, ViewState } from '#lib/kit/state/view-state.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { loadTrends } from '#lib/charts/trend/load/load-trends.server.ts';
import { describeHistory } from '#lib/kit/writing/describe-history.ts';
import { leadOn, sayDone } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { seenOf } from '#lib/kit/writing/seen-revision.ts';
import { textOf, type Typed } from '#lib/kit/writing/typed.ts';
import { outcomeOf, type Outcome } from '#lib/kit/writing/write.server.ts';
import { readNow } from '#lib/zones/read-now.server.ts';
import { ZONES } from '#lib/zones/zones.query.ts';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What is said after a form did what it says, by the form. */
const DONE = {
  write: 'The finding is written: it heads this card.',
  correct: 'The correction is saved.',
  withdraw: 'The finding is withdrawn: the card shows the generated one again.',
};

/** The state of the card as the hub is asked for it. */
function askCard(state: ViewState) {
  return { zones: state.zones ? [...state.zones] : null, period: askPeriod(state.period), comparison: askComparison(state) };
}

export const load: PageServerLoad = async ({ params: { id }, url, parent }) => {
  const [{ site }, measure] = await Promise.all([parent(), findMeasure(id, url)]);
  if (!measure.byZone)
    error(404, 'This measure has no card', { next: 'It belongs to no zone, so there is no chart that a finding could head.' });
  const { state } = readAddress(url.searchParams, site.zones);
  const asked = { measures: [id], zones: state.zones, period: askPeriod(state.period), comparison: askComparison(state) };
  const [{ cards, charts, months }, { findingsFor }, history] = await Promise.all([
    orSayUnreachable(loadTrends(asked)),
    orSayUnreachable(query(CARD_FINDING, { measure: id, ...askCard(state) })),
    may('HISTORY_OF_WORDS') ? orSayUnreachable(orProtected(query(FINDING_HISTORY, {}))) : ('protected' as const),
  ]);
  const [[card], [chart], [written]] = [cards, charts, findingsFor];
  return {
    measure: { id, title: measure.title },
    card: card && 'head' in card ? card : null,
    generated: chart ? findFinding(chart) : '',
    shown: titleState(state, site.zones, months),
    fingerprint: written?.fingerprint ?? '',
    finding: written?.finding ?? null,
    mayWrite: mayWriteByHand(),
    done: sayDone(url, DONE),
    isProtected: chart !== undefined && findEmptiness(chart) === 'PROTECTED',
    history: history === 'protected' ? history : describeHistory(listOwn(history, [id, ...measure.formerIds]), site.zones),
  };
};

/** What was done to findings of one measure, by any identifier that it has or had, the earliest first. */
function listOwn({ writtenFindingChanges }: FindingHistoryQuery, ids: readonly unknown[]) {
  return writtenFindingChanges.nodes.filter(({ before, after }) => ids.includes((after ?? before)?.['measure'])).reverse();
}

/** Does what a form asks, and goes back to the card in its state. */
async function answer(
  { request, params, url }: RequestEvent<{ id: string }>,
  form: keyof typeof DONE,
  ask: (typed: Typed, state: ViewState) => Promise<unknown>,
): Promise<Extract<Outcome<unknown>, { refused: unknown }>['refused']> {
  const typed = await readForm(request);
  const { zones } = await orSayUnreachable(query(ZONES, {}));
  const known: KnownZone[] = zones.nodes.map(({ slug, name }) => ({ slug, name }));
  const { state } = readAddress(url.searchParams, known);
  const readFinding = async () => {
    const [card] = (await query(FINDING_NOW, { measure: params.id, ...askCard(state) })).findingsFor;
    return readNow(card?.finding?.id === textOf(typed, 'id') ? card.finding : null, typed);
  };
  const outcome = await outcomeOf({ form, typed, fields: ['words', 'why'], readNow: readFinding }, ask(typed, state));
  if ('refused' in outcome) return outcome.refused;
  leadOn(url, resolve('/measures/[id=measure]/finding', { id: params.id }), form);
}

/** Of which finding, why, and what was seen of it. */
const askChange = (typed: Typed) => ({ id: textOf(typed, 'id'), why: textOf(typed, 'why'), seenRevision: seenOf(typed) });

export const actions: Actions = {
  write: (event) =>
    answer(event, 'write', (typed, state) =>
      query(WRITE_FINDING, {
        finding: {
          measure: event.params.id,
          ...askCard(state),
          fingerprint: textOf(typed, 'fingerprint'),
          words: textOf(typed, 'words'),
        },
      }),
    ),
  correct: (event) => answer(event, 'correct', (typed) => query(CORRECT_FINDING, { ...askChange(typed), words: textOf(typed, 'words') })),
  withdraw: (event) => answer(event, 'withdraw', (typed) => query(WITHDRAW_FINDING, askChange(typed))),
};
