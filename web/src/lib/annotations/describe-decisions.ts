// Decides how targets and rebases are listed: each in a line that says what it is, and when people wrote or corrected it.
import { sayEvent } from '#lib/kit/words/name-event.ts';
import type { GhostQuery } from '#lib/graph/generated/graphql.ts';
import { formatNumber, scaleOf } from '#lib/kit/figures/figure.ts';
import { formatDate, formatMonth } from '#lib/kit/time/month.ts';
import type { KnownZone } from '#lib/kit/state/view-state.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { describeHistory, describeWritten, type SentChange, type HistoryLine } from '#lib/kit/writing/describe-history.ts';
import type { SentRebase } from './rebase-form.ts';
import { sayGrain, type SentTarget } from './target-form.ts';

/** Before the id of a ghosted point in an address. */
const GHOST_LETTER = 'g';

type SentGhost = NonNullable<GhostQuery['ghostedPoint']>;

/** A decision in a list. */
export interface ListedDecision {
  id: string;
  /** 'New Parks: 280 attendances each month since 1 April 2026'. */
  title: string;
  /** 'Set by People Zones board.' */
  words: string;
  /** Where it comes from, and when people wrote or corrected it; '' when there is nothing. */
  note: string;
  /** Since when it stands no more; '' while it does. */
  withdrawn: string;
}

/** An act of the history of one record among others. */
export interface RecordChange extends SentChange {
  recordId: number;
}

interface Written {
  illustrative: boolean;
  importedFrom?: { fileName: string } | null;
  writtenAt?: string | null;
  correctedAt?: string | null;
  withdrawnAt?: string | null;
}

export function describeTarget(target: Omit<SentTarget, 'history'>, unit: string): ListedDecision {
  const { id, zone, grain, number, since, setBy } = target;
  const scale = scaleOf(unit);
  const amount = formatNumber(number, scale) + (scale === 'count' || scale === 'rate' ? ` ${unit}` : '');
  return {
    id,
    title: `${zone?.name ?? 'All zones together'}: ${amount} ${sayGrain(grain)}, since ${formatDate(since)}`,
    words: `Set by ${setBy}.`,
    ...tellStanding(target),
  };
}

export function describeRebase(rebase: Omit<SentRebase, 'history'>): ListedDecision {
  const { id, zone, month, reason, baselinePoints, event } = rebase;
  return {
    id,
    title: `${zone?.name ?? 'All zones together'}: usual range recalculated from ${formatMonth(month)}`,
    words:
      reason +
      (baselinePoints ? ` Limits are of the first ${baselinePoints} months from there.` : '') +
      (event ? ` Event: ${sayEvent(event)}, ${formatDate(event.date)}.` : ''),
    ...tellStanding(rebase),
  };
}

/** A month whose figure is explained; its page is beside those of rebases, under a letter of its own. */
export function describeGhost(ghost: Omit<SentGhost, 'history'>): ListedDecision {
  const { id, zone, month, reason } = ghost;
  return {
    id: `${GHOST_LETTER}${id}`,
    title: `${zone?.name ?? 'All zones together'}: ${formatMonth(month)} is explained`,
    words: reason,
    ...tellStanding(ghost),
  };
}

/** The id of a ghosted point in an address; undefined for a rebase. */
export function ghostIn(record: string): string | undefined {
  return record.startsWith(GHOST_LETTER) ? record.slice(GHOST_LETTER.length) : undefined;
}

/** What must be known before something is corrected; '' when there is nothing. */
export function tellIllustrative({ illustrative }: Pick<Written, 'illustrative'>): string {
  return illustrative ? 'It is illustrative: made up to show what the hub does. Once you correct it, what you write counts as fact.' : '';
}

/** What people did to the records of one measure, newest first, each with the record that it was done to; null where they are not for the reader. */
export function listChanges(
  changes: readonly RecordChange[] | undefined,
  measures: readonly unknown[],
  zones: readonly KnownZone[],
): (HistoryLine & { recordId: string })[] | null {
  if (!changes) return null;
  const own = changes.filter(({ before, after }) => measures.includes((after ?? before)?.['measure']));
  const records = new Map(own.map(({ id, recordId }) => [id, String(recordId)]));
  return describeHistory([...own].reverse(), zones).map((change) => ({ ...change, recordId: records.get(change.id) ?? '' }));
}

function tellStanding(record: Written): Pick<ListedDecision, 'note' | 'withdrawn'> {
  const { illustrative, importedFrom, withdrawnAt } = record;
  const origin = illustrative
    ? ['Illustrative: made up to show what the hub does.']
    : importedFrom
      ? [`From ${importedFrom.fileName}.`]
      : [];
  return {
    note: [...origin, describeWritten(record)].join(' ').trim(),
    withdrawn: withdrawnAt ? `Withdrawn on ${formatInstantAsMinute(withdrawnAt)}: it acts on no chart any more.` : '',
  };
}
