// Decides what an event may say: what happened, on a day that a chart shows, in zones that exist.

import type { EntityManager } from '@mikro-orm/postgresql';
import { countCharacters, localDate, nameDate, plainLine, readDate, todayInLondon, type Clock } from '../../kernel/index.ts';
import { WrittenNoun, WrittenWords, type Statement } from '../../provenance/index.ts';
import { type Zone, type ZoneEventKind, UnknownZone } from '../../zones/index.ts';
import type { PartReaders, WrittenRecord, WrittenRecordRules, WrittenRecordService } from '../written-records.ts';
import type { MeasureService } from '../../measures/index.ts';
import {
  EventAlreadyThere,
  EventDomainUnknown,
  EventDateOutOfReach,
  EventLinkNotUsable,
  EventTitleNotUsable,
  EventWithoutZone,
  UnknownEvent,
} from './zone-event.errors.ts';
import { ZoneEventRepository, type ZoneEventContent } from './zone-event.repository.ts';

/** What somebody wants an event to say. */
export interface ZoneEventArgs {
  readonly date: string;
  readonly title: string;
  readonly kind: ZoneEventKind;
  readonly link?: string | null;
  /** Domains as identifiers of measures begin; every domain when left out. */
  readonly domains?: readonly string[] | null;
  readonly zones: readonly string[];
}

/** Adds, corrects and withdraws events. */
export type ZoneEventService = Pick<WrittenRecordService<ZoneEventArgs, ZoneEventContent>, 'add' | 'correct' | 'withdraw'>;

/** What fits beside a line of a chart, in characters. */
const LONGEST_TITLE = 50;

/** The longest link, and what of one that is refused is repeated, in characters. */
const LONGEST_LINK = 2000;
const MOST_REPEATED = 100;

/** No chart reaches further back. */
const FIRST_DAY = localDate('2000-01-01');

/** The rules of events. */
export class ZoneEventRules implements WrittenRecordRules<ZoneEventArgs, ZoneEventContent, null, ZoneEventRepository> {
  readonly noun = WrittenNoun.ZONE_EVENT;
  readonly afterWithdrawal = 'Add it again if it did happen.';

  constructor(
    private readonly measures: MeasureService,
    private readonly clock: Clock,
  ) {}

  repository = (em: EntityManager) => new ZoneEventRepository(em);

  facts = () => Promise.resolve(null);

  /** The readers throw EventTitleNotUsable, TypedNotUnderstood, EventDateOutOfReach, EventWithoutZone, EventDomainUnknown, EventLinkNotUsable, UnknownZone. */
  async readersOf(
    draft: ZoneEventArgs,
    { current, repository }: { readonly current: WrittenRecord<ZoneEventContent> | null; readonly repository: ZoneEventRepository },
  ): Promise<PartReaders<ZoneEventContent>> {
    const known = await repository.zones();
    return {
      title: () => WrittenWords.draft(readTitle(draft), current?.content.title),
      date: () => this.#readDate(draft),
      kind: () => draft.kind,
      zones: () => readZones(draft, known),
      domains: () => this.#readDomains(draft),
      link: () => readLinkWords(draft, current?.content.link ?? null),
    };
  }

  nameOf = ({ title }: ZoneEventContent) => `event '${title.text}'`;

  statementOf({ date, title, kind, link, domains, zones }: ZoneEventContent): Statement {
    return { date, title: title.reference, kind, link: link?.reference ?? null, ...(domains && { domains }), zones };
  }

  unknown = (id: string) => UnknownEvent.because(id);

  duplicateOf({ id, content: { title, date } }: WrittenRecord<ZoneEventContent>): EventAlreadyThere {
    return EventAlreadyThere.because(title.text, nameDate(localDate(date)), id);
  }

  #readDomains({ domains }: ZoneEventArgs): readonly string[] | null {
    if (!domains || domains.length === 0) return null;
    const known = [...new Set(this.measures.measures.map(({ id }) => id.split('.')[0] ?? ''))];
    const unknown = domains.find((domain) => !known.includes(domain));
    if (unknown !== undefined) throw EventDomainUnknown.because(unknown, known);
    const chosen = known.filter((domain) => domains.includes(domain));
    return chosen.length === known.length ? null : chosen;
  }

  #readDate(draft: ZoneEventArgs): string {
    const [date, today] = [readDate(draft.date, 'date'), todayInLondon(this.clock)];
    if (date > today) throw EventDateOutOfReach.toCome(nameDate(date), nameDate(today));
    if (date < FIRST_DAY) throw EventDateOutOfReach.tooEarly(nameDate(date), nameDate(FIRST_DAY));
    return date;
  }
}

function readTitle(draft: ZoneEventArgs): string {
  const title = plainLine(draft.title);
  const length = countCharacters(title);
  if (length === 0) throw EventTitleNotUsable.missing();
  if (length > LONGEST_TITLE) throw EventTitleNotUsable.tooLong(length, LONGEST_TITLE);
  return title;
}

/** @param known all zones, in the order they are listed */
function readZones({ zones }: ZoneEventArgs, known: readonly Zone[]): string[] {
  const slugs = known.map(({ slug }) => slug);
  const unknown = zones.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) throw UnknownZone.because(unknown, slugs, 'zones');
  if (zones.length === 0) throw EventWithoutZone.because(known.map(({ name }) => name));
  return slugs.filter((slug) => zones.includes(slug));
}

function readLinkWords(draft: ZoneEventArgs, before: WrittenWords | null): WrittenWords | null {
  const link = readLink(draft);
  return link === null ? null : WrittenWords.draft(link, before);
}

function readLink(draft: ZoneEventArgs): string | null {
  const link = plainLine(draft.link ?? '');
  if (link === '') return null;
  const [length, shown] = [countCharacters(link), link.slice(0, MOST_REPEATED)];
  if (length > LONGEST_LINK) throw EventLinkNotUsable.tooLong(length, LONGEST_LINK);
  if (!/^https?:/i.test(link)) throw EventLinkNotUsable.because(shown);
  if (link.includes(' ')) throw EventLinkNotUsable.withSpace(shown);
  if (!URL.canParse(link)) throw EventLinkNotUsable.incomplete(shown);
  const { username, password } = new URL(link);
  if (username !== '' || password !== '') throw EventLinkNotUsable.withCredentials();
  return link;
}
