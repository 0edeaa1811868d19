// Decides how one event is told on its page: what it says, where it stands, where it comes from, and what people did to it.
import type { KnownZone } from '#lib/kit/state/view-state.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { describeHistory, describeWritten, type HistoryLine } from '#lib/kit/writing/describe-history.ts';
import { nameEvent } from '#lib/kit/words/name-event.ts';
import { upperFirst } from '#lib/kit/words/sentence.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { SentEvent } from './event-form.ts';
import { readSource, type ListedEvent } from './list-events.ts';

/** One event in words. */
export interface DescribedEvent {
  id: string;
  title: string;
  day: string;
  kind: string;
  zones: KnownZone[];
  source: ListedEvent['source'];
  /** 'It stands as a line in the charts of New Parks.', or since when it does not. */
  standing: string;
  /** Where it comes from, and when people wrote or corrected it. */
  origin: string;
  isWithdrawn: boolean;
  /** Newest first; null where it is not for the reader. */
  history: HistoryLine[] | null;
}

export function describeEvent(event: SentEvent, known: readonly KnownZone[]): DescribedEvent {
  const { id, date, kind, link, withdrawnAt, history } = event;
  const zones = event.zones.nodes.map(({ zone: { slug, name } }) => ({ slug, name })).sort(compareZones);
  return {
    id,
    title: nameEvent(event).title,
    day: formatDate(date),
    kind: spellCode(kind),
    zones,
    source: link ? readSource(link) : undefined,
    standing: withdrawnAt
      ? `Withdrawn on ${formatInstantAsMinute(withdrawnAt)}: it is in no chart any more.`
      : `It is a line in the charts of ${joinWords(zones.map(({ name }) => name))}.`,
    origin: tellOrigin(event),
    isWithdrawn: typeof withdrawnAt === 'string',
    history: history ? describeHistory(history.nodes, known) : null,
  };
}

/** What must be known before an event is corrected; '' when there is nothing. */
export function tellIllustrative({ illustrative }: Pick<SentEvent, 'illustrative'>): string {
  return illustrative
    ? 'This event is illustrative: it was made up to show what the hub does. Once you correct it, what you write counts as fact.'
    : '';
}

function tellOrigin(event: SentEvent): string {
  const { importedFrom, illustrative, date } = event;
  const { erased } = nameEvent(event);
  return [
    ...(erased ? [`${upperFirst(erased)}.`] : []),
    ...(importedFrom ? [`It came with the import ${importedFrom.fileName}.`] : []),
    ...(illustrative ? [`It is illustrative: that it was on ${formatDate(date)} is made up.`] : []),
    describeWritten(event),
  ]
    .join(' ')
    .trim();
}
