// Decides what the form of an event asks and how what was typed is put to the hub.
import type { EventQuery, ZoneEventInput } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { readDay } from '#lib/kit/writing/read-day.ts';
import { typeSeen } from '#lib/kit/writing/seen-revision.ts';
import { allOf, optionalOf, textOf, type Typed } from '#lib/kit/writing/typed.ts';

export type SentEvent = NonNullable<EventQuery['zoneEvent']>;
type Kind = SentEvent['kind'];

/** Names of the fields, as the hub calls them. */
export const EVENT_FIELDS = ['title', 'date', 'zones', 'domains', 'kind', 'link', 'why'] as const;

/** The domains whose measures an event may concern, in order. */
export const EVENT_DOMAINS = ['engagement', 'outreach', 'grants', 'crime', 'value'].map((value) => ({
  value,
  label: value === 'crime' ? 'Recorded crime' : value.replace(/^./, (letter) => letter.toUpperCase()),
}));

const KIND_LABELS: Record<Kind, string> = {
  PLACE: 'Place: something opened, closed or changed there',
  FUNDING: 'Funding: a round or a grant',
  ENFORCEMENT: 'Enforcement: an operation or an order',
  PROGRAMME: 'Programme: something that the office or its partners did',
  DATA: 'Data: a change in what is counted, or how',
};

/** The kinds of events, in order. */
export const EVENT_KINDS = Object.entries(KIND_LABELS).map(([value, label]) => ({ value, label }));

/** An empty form. */
export const NO_EVENT: Typed = { kind: ['PLACE'] };

/** A form that says what an event says. */
export function typeEvent({ date, title, kind, domains, link, zones, revision }: SentEvent): Typed {
  return {
    date: [formatDate(date)],
    title: [title],
    kind: [kind],
    domains: domains ?? [],
    link: [link ?? ''],
    zones: zones.nodes.map(({ zone }) => zone.slug),
    ...typeSeen(revision),
  };
}

/** What a form asks of the hub. */
export function askEvent(typed: Typed): ZoneEventInput {
  return {
    date: readDay(textOf(typed, 'date')),
    title: textOf(typed, 'title'),
    kind: textOf(typed, 'kind') as Kind,
    link: optionalOf(typed, 'link'),
    domains: allOf(typed, 'domains'),
    zones: allOf(typed, 'zones'),
  };
}
