// Decides what an event may say and what becomes of it: written, corrected or withdrawn by hand, with everything that stood before kept.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteContext } from '../graph/index.ts';
import { countCharacters, localDate, nameDate, plainLine, readParts, todayInLondon, type Clock } from '../kernel/index.ts';
import {
  readReason,
  requireDifference,
  requireStanding,
  WrittenChangeRepository,
  WrittenNoun,
  type Statement,
  type WriteAccess,
} from '../provenance/index.ts';
import type { ZoneEventKind } from './zone-event.entity.ts';
import {
  EventAlreadyThere,
  EventDateOutOfReach,
  EventLinkNotUsable,
  EventTitleNotUsable,
  EventWithoutZone,
  UnknownEvent,
} from './zone-event.errors.ts';
import { UnknownZone } from './zone.errors.ts';
import { ZoneEventRepository, type EventSaid, type HeldEvent } from './zone-event.repository.ts';

/** What somebody wants an event to say. */
export interface EventAsked {
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

/** What a transaction writes with. */
interface Hands {
  readonly events: ZoneEventRepository;
  readonly changes: WrittenChangeRepository;
}

/** Writes, corrects and withdraws events. Each returns the identifier of the event. */
export class ZoneEventService {
  constructor(
    private readonly access: WriteAccess,
    private readonly clock: Clock,
  ) {}

  /** @throws EventTitleNotUsable, EventDateOutOfReach, EventWithoutZone, EventLinkNotUsable, EventAlreadyThere, UnknownZone */
  async add(asked: EventAsked, context: WriteContext): Promise<number> {
    return this.#write(context, async ({ events, changes }) => {
      const { said } = await this.#understand(asked, null, events, () => null);
      const id = await events.add(said, this.clock.now());
      await changes.written({ noun: WrittenNoun.ZONE_EVENT, id }, statementOf(said, false), this.clock.now());
      return id;
    });
  }

  /** @throws as `add` does, and UnknownEvent, AlreadyWithdrawn, ReasonNotGiven, NothingToCorrect */
  async correct(id: string, asked: EventAsked, why: string, context: WriteContext): Promise<number> {
    return this.#write(context, async ({ events, changes }) => {
      const held = await standingEvent(id, events);
      const before = heldStatement(held);
      const { said, reason } = await this.#understand(asked, held.row.id, events, () => readReason(why));
      const after = statementOf(said, false);
      requireDifference(`the event '${held.row.title}'`, { ...before, illustrative: false }, after);
      await events.correct(held.row.id, said, this.clock.now());
      await changes.corrected({ noun: WrittenNoun.ZONE_EVENT, id: held.row.id }, before, after, reason, this.clock.now());
      return held.row.id;
    });
  }

  /** Takes the event off every chart. @throws UnknownEvent, AlreadyWithdrawn, ReasonNotGiven */
  async withdraw(id: string, why: string, context: WriteContext): Promise<number> {
    return this.#write(context, async ({ events, changes }) => {
      const held = await standingEvent(id, events);
      const reason = readReason(why);
      await events.withdraw(held.row.id, this.clock.now());
      await changes.withdrawn({ noun: WrittenNoun.ZONE_EVENT, id: held.row.id }, heldStatement(held), reason, this.clock.now());
      return held.row.id;
    });
  }

  #write(context: WriteContext, work: (hands: Hands) => Promise<number>): Promise<number> {
    this.access.require(context);
    return context.write(async (em: EntityManager) => {
      const changes = new WrittenChangeRepository(em);
      await changes.lock();
      return work({ events: new ZoneEventRepository(em), changes });
    });
  }

  /**
   * What is asked as it will be held, every fault of it told at once.
   * @param id the event that it is to replace; null for a new one
   * @param readWhy reads the reason that goes with it
   */
  async #understand<Why>(
    asked: EventAsked,
    id: number | null,
    events: ZoneEventRepository,
    readWhy: () => Why,
  ): Promise<{ said: EventSaid; reason: Why }> {
    const known = await events.zones();
    const { reason, ...parts } = readParts({
      title: () => titleOf(asked),
      date: () => this.#dateOf(asked),
      zones: () => zonesOf(asked, known),
      link: () => linkOf(asked),
      reason: readWhy,
    });
    const said: EventSaid = { ...parts, kind: asked.kind };
    const alike = await events.findAlike(said, id);
    if (alike) throw EventAlreadyThere.because(alike.title, nameDate(localDate(alike.date)), alike.id);
    return { said, reason };
  }

  #dateOf({ date: asked }: EventAsked): string {
    const [date, today] = [localDate(asked), todayInLondon(this.clock)];
    if (date > today) throw EventDateOutOfReach.toCome(nameDate(date), nameDate(today));
    if (date < FIRST_DAY) throw EventDateOutOfReach.tooEarly(nameDate(date), nameDate(FIRST_DAY));
    return date;
  }
}

async function standingEvent(id: string, events: ZoneEventRepository): Promise<HeldEvent> {
  const held = /^\d{1,9}$/.test(id) ? await events.find(Number(id)) : null;
  if (!held) throw UnknownEvent.because(id);
  requireStanding(`The event '${held.row.title}'`, held.row, 'Add it anew if it did happen.');
  return held;
}

function titleOf(asked: EventAsked): string {
  const title = plainLine(asked.title);
  const length = countCharacters(title);
  if (length === 0) throw EventTitleNotUsable.missing();
  if (length > LONGEST_TITLE) throw EventTitleNotUsable.tooLong(length, LONGEST_TITLE);
  return title;
}

/** @param known the slugs of all zones, in the order they are listed */
function zonesOf({ zones }: EventAsked, known: readonly string[]): string[] {
  const unknown = zones.find((slug) => !known.includes(slug));
  if (unknown !== undefined) throw UnknownZone.because(unknown, known, 'zones');
  if (zones.length === 0) throw EventWithoutZone.because(known);
  return known.filter((slug) => zones.includes(slug));
}

function linkOf(asked: EventAsked): string | null {
  const link = plainLine(asked.link ?? '');
  if (link === '') return null;
  const isPage = URL.canParse(link) && ['https:', 'http:'].includes(new URL(link).protocol) && !link.includes(' ') && link.length <= 2000;
  if (!isPage) throw EventLinkNotUsable.because(link.slice(0, 100));
  return link;
}

/** What history keeps of an event. */
function statementOf({ date, title, kind, link, zones }: EventSaid, illustrative: boolean): Statement {
  return { date, title, kind, link, zones, illustrative };
}

function heldStatement({ row: { date, title, kind, link, illustrative }, zones }: HeldEvent): Statement {
  return statementOf({ date, title, kind, link: link ?? null, zones }, illustrative);
}
