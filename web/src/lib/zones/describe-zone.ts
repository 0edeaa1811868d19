import type { ZoneQuery, ZoneEventKind } from '#lib/graph/generated/graphql.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';

type SentZone = NonNullable<ZoneQuery['zone']>;

/** A list of a zone page, and how many of its entries are not shown. */
export interface ZoneList<Entry> {
  entries: Entry[];
  notShown: number;
}

export interface NamedPlace {
  id: string;
  name: string;
  kind: string;
  illustrative: boolean;
}

export interface ZoneArea {
  id: string;
  kind: string;
  lsoaCode: string;
  confidence: string;
  /** 'From 1 April 2022', 'From 1 April 2018 to 31 March 2022'. */
  valid: string;
  status: string;
  note: string;
}

export interface ZoneEvent {
  id: string;
  date: string;
  title: string;
  kind: ZoneEventKind;
  illustrative: boolean;
}

export interface DescribedZone {
  slug: string;
  name: string;
  /** 'In Charnwood (E07000130). A People Zone since 1 April 2018.' */
  standing: string;
  areas: ZoneList<ZoneArea>;
  /** In order of date. */
  events: ZoneEvent[];
  eventsNotShown: number;
  venues: ZoneList<NamedPlace>;
  organisations: ZoneList<NamedPlace>;
}

/** Puts a zone into the words of its page. */
export function describeZone(zone: SentZone): DescribedZone {
  const { slug, name, areas, events, venues, organisations } = zone;
  return {
    slug,
    name,
    standing: describeStanding(zone),
    areas: describeAreas(areas),
    events: [...events.nodes].sort((one, other) => one.date.localeCompare(other.date)),
    eventsNotShown: events.totalCount - events.nodes.length,
    venues: { entries: venues.nodes.map(namePlace), notShown: venues.totalCount - venues.nodes.length },
    organisations: { entries: organisations.nodes.map(namePlace), notShown: organisations.totalCount - organisations.nodes.length },
  };
}

/** 'In Charnwood (E07000130). A People Zone since 1 April 2018.' */
export function describeStanding({
  districtName,
  districtCode,
  since,
  until,
}: Pick<SentZone, 'districtName' | 'districtCode' | 'since' | 'until'>): string {
  return `In ${districtName} (${districtCode}). A People Zone since ${formatDate(since)}${until ? `, until ${formatDate(until)}` : ''}.`;
}

/** The areas of a zone, in words. */
export function describeAreas({ nodes, totalCount }: Pick<SentZone['areas'], 'nodes' | 'totalCount'>): ZoneList<ZoneArea> {
  return { entries: nodes.map(describeArea), notShown: totalCount - nodes.length };
}

function describeArea({
  id,
  kind,
  lsoaCode,
  confidence,
  validFrom,
  validTo,
  provisional,
  note,
}: SentZone['areas']['nodes'][number]): ZoneArea {
  return {
    id,
    kind: spellCode(kind),
    lsoaCode: lsoaCode ?? 'no code',
    confidence: spellCode(confidence),
    valid: `From ${formatDate(validFrom)}${validTo ? ` to ${formatDate(validTo)}` : ''}`,
    status: provisional ? 'not agreed yet' : 'agreed',
    note: note ?? '',
  };
}

function namePlace({ id, name, kind, illustrative }: NamedPlace): NamedPlace {
  return { id, name, kind: spellCode(kind), illustrative };
}
