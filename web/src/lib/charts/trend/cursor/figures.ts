// What the cursor of a chart says of each month: the words come from the server, and are put together here for the zone whose picture it is.

/** Every month of a chart in words. */
export interface TrendFigures {
  /** 'June 2026', in order. */
  months: readonly string[];
  zones: readonly ZoneFigures[];
}

/** One zone of it: one entry for each month. */
export interface ZoneFigures {
  slug: string;
  name: string;
  /** '41', 'not reported'. */
  figures: readonly string[];
  /** What the zone stands at: what is special, then mean and limits, then the target. */
  standing: readonly (readonly string[])[];
  /** Events of the month, with their numbers. */
  events: readonly (readonly string[])[];
}

/** What there is to say of one month with one zone in front. */
export interface PointWords {
  month: string;
  /** The zone in front first, then the others. */
  zones: { name: string; figure: string; inFront: boolean }[];
  standing: readonly string[];
  events: readonly string[];
}

/** The words of a month; undefined when the figures have no such month or zone. @param place of the month, from 0 */
export function describePoint({ months, zones }: TrendFigures, zoneSlug: string, place: number): PointWords | undefined {
  const month = months[place];
  const front = zones.find(({ slug }) => slug === zoneSlug);
  if (month === undefined || !front) return undefined;
  const inOrder = [front, ...zones.filter((zone) => zone !== front)];
  return {
    month,
    zones: inOrder.map((zone) => ({ name: zone.name, figure: zone.figures[place] ?? '', inFront: zone === front })),
    standing: front.standing[place] ?? [],
    events: front.events[place] ?? [],
  };
}

/** One month of the zone in front as it is announced: 'June 2026: 41; worse than usual: below the usual range; average 60, …'. */
export function speakPoint({ month, zones, standing, events }: PointWords): string {
  return [[`${month}: ${zones[0]?.figure ?? ''}`, ...standing].join('; '), ...events].join('. ');
}
