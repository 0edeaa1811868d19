// Decides what an event may say and what becomes of it: written, corrected or withdrawn by hand, with everything that stood before kept.

import type { WriteContext } from '../graphql/index.ts';
import { countCharacters, localDate, nameDate, plainLine, readParts, todayInLondon, type Clock } from '../kernel/index.ts';
import { readReason, recordIdOf, requireDifference, requireStanding, WrittenNoun, type Statement, Writing } from '../provenance/index.ts';
import type { WriteAccess } from '../access/index.ts';
import { type ZoneEventKind, UnknownZone } from '../zones/index.ts';
import {
  EventAlreadyThere,
  EventDateOutOfReach,
  EventLinkNotUsable,
  EventTitleNotUsable,
  EventWithoutZone,
  UnknownEvent,
} from './zone-event.errors.ts';
import { ZoneEventRepository, type EventSaid, type HeldEvent } from './zone-event.repository.ts';

/** What somebody wants an event to say. */
export interface ZoneEventArgs {
  readonly date: string;
  readonly title: string;
  readonly kind: ZoneEventKind;
  readonly link?: string | null;
  readonly zones: readonly string[];
}

/** What fits beside a line of a chart, in characters. */
const LONGEST_TITLE = 50;

/** No chart reaches further back. */
const FIRST_DAY = localDate('2000-01-01');

/** Writes, corrects and withdraws events. Each returns the identifier of the event. */
export class ZoneEventService {
  private readonly writing: Writing;

  constructor(
    access: WriteAccess,
    private readonly clock: Clock,
  ) {
    this.writing = new Writing(WrittenNoun.ZONE_EVENT, access, clock);
  }

  /** @throws EventTitleNotUsable, EventDateOutOfReach, EventWithoutZone, EventLinkNotUsable, EventAlreadyThere, UnknownZone */
  add(asked: ZoneEventArgs, context: WriteContext): Promise<number> {
    return this.writing.do(context, async ({ em, now, written }) => {
      const events = new ZoneEventRepository(em);
      const { said } = await this.#understand(asked, null, events, () => null);
      const id = await events.add(said, now);
      await written(id, statementOf(said, false));
      return id;
    });
  }

  /** @throws as `add` does, and UnknownEvent, AlreadyWithdrawn, ReasonNotGiven, NothingToCorrect */
  correct(id: string, asked: ZoneEventArgs, typedWhy: string, context: WriteContext): Promise<number> {
    return this.writing.do(context, async ({ em, now, corrected }) => {
      const events = new ZoneEventRepository(em);
      const held = await standingEvent(id, events);
      const before = heldStatement(held);
      const { said, why } = await this.#understand(asked, held.row.id, events, () => readReason(typedWhy));
      const after = statementOf(said, false);
      requireDifference(`the event '${held.row.title}'`, { ...before, illustrative: false }, after);
      await events.correct(held.row.id, said, now);
      await corrected(held.row.id, before, after, why);
      return held.row.id;
    });
  }

  /** Takes the event off every chart. @throws UnknownEvent, AlreadyWithdrawn, ReasonNotGiven */
  withdraw(id: string, typedWhy: string, context: WriteContext): Promise<number> {
    return this.writing.do(context, async ({ em, now, withdrawn }) => {
      const events = new ZoneEventRepository(em);
      const held = await standingEvent(id, events);
      const why = readReason(typedWhy);
      await events.withdraw(held.row.id, now);
      await withdrawn(held.row.id, heldStatement(held), why);
      return held.row.id;
    });
  }

  /**
   * What is asked as it will be held, every fault of it said at once.
   * @param id the event that it is to replace; null for a new one
   * @param readWhy reads the reason that goes with it
   */
  async #understand<Why>(
    asked: ZoneEventArgs,
    id: number | null,
    events: ZoneEventRepository,
    readWhy: () => Why,
  ): Promise<{ said: EventSaid; why: Why }> {
    const known = await events.zones();
    const { why, ...parts } = readParts({
      title: () => titleOf(asked),
      date: () => this.#dateOf(asked),
      zones: () => zonesOf(asked, known),
      link: () => linkOf(asked),
      why: readWhy,
    });
    const said: EventSaid = { ...parts, kind: asked.kind };
    const alike = await events.findAlike(said, id);
    if (alike) throw EventAlreadyThere.because(alike.title, nameDate(localDate(alike.date)), alike.id);
    return { said, why };
  }

  #dateOf({ date: asked }: ZoneEventArgs): string {
    const [date, today] = [localDate(asked), todayInLondon(this.clock)];
    if (date > today) throw EventDateOutOfReach.toCome(nameDate(date), nameDate(today));
    if (date < FIRST_DAY) throw EventDateOutOfReach.tooEarly(nameDate(date), nameDate(FIRST_DAY));
    return date;
  }
}

async function standingEvent(id: string, events: ZoneEventRepository): Promise<HeldEvent> {
  const recordId = recordIdOf(id);
  const held = recordId === null ? null : await events.find(recordId);
  if (!held) throw UnknownEvent.because(id);
  requireStanding(`The event '${held.row.title}'`, held.row, 'Add it anew if it did happen.');
  return held;
}

function titleOf(asked: ZoneEventArgs): string {
  const title = plainLine(asked.title);
  const length = countCharacters(title);
  if (length === 0) throw EventTitleNotUsable.missing();
  if (length > LONGEST_TITLE) throw EventTitleNotUsable.tooLong(length, LONGEST_TITLE);
  return title;
}

/** @param known the slugs of all zones, in the order they are listed */
function zonesOf({ zones }: ZoneEventArgs, known: readonly string[]): string[] {
  const unknown = zones.find((slug) => !known.includes(slug));
  if (unknown !== undefined) throw UnknownZone.because(unknown, known, 'zones');
  if (zones.length === 0) throw EventWithoutZone.because(known);
  return known.filter((slug) => zones.includes(slug));
}

function linkOf(asked: ZoneEventArgs): string | null {
  const link = plainLine(asked.link ?? '');
  if (link === '') return null;
  const isPage = URL.canParse(link) && ['https:', 'http:'].includes(new URL(link).protocol) && !link.includes(' ') && link.length <= 2000;
  if (!isPage) throw EventLinkNotUsable.because(link.slice(0, 100));
  const { username, password } = new URL(link);
  if (username !== '' || password !== '') throw EventLinkNotUsable.withCredentials();
  return link;
}

/** What history keeps of an event. */
function statementOf({ date, title, kind, link, zones }: EventSaid, illustrative: boolean): Statement {
  return { date, title, kind, link, zones, illustrative };
}

function heldStatement({ row: { date, title, kind, link, illustrative }, zones }: HeldEvent): Statement {
  return statementOf({ date, title, kind, link: link ?? null, zones }, illustrative);
}
