// Decides how events of several zones become one list: each once, newest first, by calendar year, with the zones that it concerns.
import type { EventsQuery } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { nameEvent, sayEvent } from '#lib/kit/words/name-event.ts';
import { upperFirst } from '#lib/kit/words/sentence.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { KnownZone } from '#lib/kit/state/view-state.ts';
import { describeHistory, describeWritten, type HistoryLine } from '#lib/kit/writing/describe-history.ts';

type SentZone = EventsQuery['zones']['nodes'][number];
type SentEvent = SentZone['events']['nodes'][number];

export interface ListedEvent {
  id: string;
  date: string;
  title: string;
  kind: string;
  /** The zones that it concerns, in their fixed order. */
  zones: { slug: string; name: string }[];
  /** Where it was published, and the site that this is; undefined when it was not published. */
  source: { address: string; site: string } | undefined;
  /** What must be known of its day, and when people wrote or corrected it; '' when there is nothing. */
  note: string;
}

export interface EventYear {
  year: string;
  events: ListedEvent[];
}

/** @param shown Slugs of the zones whose events are listed; undefined for all. */
export function listEvents(zones: readonly SentZone[], shown: readonly string[] | undefined): { years: EventYear[]; notShown: number } {
  const events = new Map<string, ListedEvent>();
  const ordered = [...zones].filter(({ slug }) => !shown || shown.includes(slug)).sort(compareZones);
  for (const { slug, name, events: ofZone } of ordered) {
    for (const event of ofZone.nodes) {
      const known = events.get(event.id) ?? describeEvent(event);
      known.zones.push({ slug, name });
      events.set(event.id, known);
    }
  }
  const newestFirst = [...events.values()].sort((one, other) => other.date.localeCompare(one.date) || one.title.localeCompare(other.title));
  return {
    years: [...new Set(newestFirst.map(({ date }) => date.slice(0, 4)))].map((year) => ({
      year,
      events: newestFirst.filter(({ date }) => date.startsWith(year)),
    })),
    notShown: ordered.reduce((sum, { events: ofZone }) => sum + ofZone.totalCount - ofZone.nodes.length, 0),
  };
}

function describeEvent(event: SentEvent): ListedEvent {
  const { id, date, kind, link, illustrative } = event;
  const { title, erased } = nameEvent(event);
  return {
    id,
    date,
    title,
    kind: spellCode(kind),
    zones: [],
    source: link ? readSource(link) : undefined,
    note: [
      ...(erased ? [`${upperFirst(erased)}.`] : []),
      ...(illustrative ? [`Illustrative: that it was on ${formatDate(date)} is made up.`] : []),
      describeWritten(event),
    ]
      .join(' ')
      .trim(),
  };
}

/** A link that may be followed: to a web page, and to nothing else. */
export function readSource(link: string): ListedEvent['source'] {
  if (!URL.canParse(link)) return undefined;
  const { protocol, hostname } = new URL(link);
  return protocol === 'https:' || protocol === 'http:' ? { address: link, site: hostname.replace(/^www\./, '') } : undefined;
}

/** What people did to any event, newest first, each with what the event is called. */
export function listChanges(
  changes: NonNullable<EventsQuery['zoneEventChanges']>['nodes'],
  zones: readonly KnownZone[],
): (HistoryLine & NamedRecord)[] {
  const names = new Map(
    changes.map(({ id, recordId, before, after }) => [id, { recordId: String(recordId), name: nameIn(after ?? before) }]),
  );
  const told = describeHistory([...changes].reverse(), zones);
  return told.map((change) => ({ ...change, ...(names.get(change.id) ?? { recordId: '', name: '' }) }));
}

/** The record that something was done to. */
interface NamedRecord {
  recordId: string;
  name: string;
}

function nameIn(said: Record<string, unknown> | null | undefined): string {
  const { title, kind } = said ?? {};
  return typeof title === 'string' ? sayEvent({ title, kind: kind as SentEvent['kind'] }) : '';
}
