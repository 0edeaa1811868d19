// Decides what an event is called: by its title, and where that was erased for cause, by the kind of thing that it was, so that a line in a chart still means
// something; lists say that its words were erased. Its kind was chosen from a list, so nothing of the words is in it.
import type { ZoneEventKind } from '#lib/graph/generated/graphql.ts';

/** As the hub writes words that were erased. */
const ERASED = /^Erased on (\d{1,2} \w+ \d{4}) for cause\.?$/;

/** Few letters: some have two short lines of a small picture. */
const KINDS: Record<ZoneEventKind, string> = {
  PLACE: 'A place changed',
  FUNDING: 'Funding changed',
  ENFORCEMENT: 'Police or council acted',
  PROGRAMME: 'The programme changed',
  DATA: 'Counting changed',
};

/** An event as it is called. */
export interface NamedEvent {
  title: string;
  /** 'its words were erased on 29 November 2026'; undefined where they stand. */
  erased: string | undefined;
}

/** What a chart, a slide or a list calls an event, in place of the title that the hub sends. */
export function nameEvent({ title, kind }: { title: string; kind: ZoneEventKind }): NamedEvent {
  const day = ERASED.exec(title)?.[1];
  return day === undefined ? { title, erased: undefined } : { title: KINDS[kind], erased: `its words were erased on ${day}` };
}

/** The same in one line of text: 'A place changed (its words were erased on 29 November 2026)'. */
export function sayEvent(event: { title: string; kind: ZoneEventKind }): string {
  const { title, erased } = nameEvent(event);
  return erased === undefined ? title : `${title} (${erased})`;
}
