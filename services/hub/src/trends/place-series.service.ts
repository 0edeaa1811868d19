// Decides what stands beside the trends of zones: the same measure in a place beside each of them, where that can be compared. No limits and no
// verdict are made of it.

import type { OperationContext } from '../graphql/index.ts';
import type { Grain } from '../kernel/index.ts';
import {
  type Answer,
  type AnswerRow,
  type BaselinePlaceKind,
  findMeasure,
  hasPlaces,
  type Measure,
  type MeasureService,
  MOST_ROWS,
  type PeriodArgs,
  type Place,
  PlaceNotHeld,
  placeBeside,
  QueryNotValid,
  type Subject,
} from '../measures/index.ts';
import { MOST_TRENDS } from './trend.service.ts';

/** What is asked for beside the trends of zones. */
export interface PlaceSeriesArgs {
  /** Identifiers; those that cannot be compared with a place have no series. */
  readonly measures: readonly string[];
  /** Slugs of zones; null for each of them. */
  readonly zones?: readonly string[] | null;
  readonly grain: Grain;
  readonly period: PeriodArgs;
  readonly place: BaselinePlaceKind;
}

/** One measure in a place beside a zone, period by period. */
export interface PlaceSeries {
  readonly measure: Measure;
  readonly place: Place;
  /** Id of the zone that it is beside. */
  readonly zoneId: number;
  readonly points: readonly AnswerRow[];
}

/** Reads series of comparison places. */
export class PlaceSeriesService {
  constructor(private readonly measures: MeasureService) {}

  /** @throws UnknownMeasure, UnknownZone, QueryNotValid, and whatever a query about the measures throws */
  async beside(args: PlaceSeriesArgs, context: OperationContext, fieldsOfPoint: number | null): Promise<PlaceSeries[]> {
    if (args.measures.length === 0 || args.measures.length > MOST_TRENDS)
      throw QueryNotValid.because(`${args.measures.length} measures are asked for. Ask for 1 to ${MOST_TRENDS} at once.`);
    const found = new Set(args.measures.map((id) => findMeasure(id, this.measures.measures)));
    const measures = [...found].filter(canStandBeside);
    if (measures.length === 0) return [];
    const { zones } = await this.measures.facts(context);
    const slugs = args.zones ?? zones.map(({ slug }) => slug);
    try {
      const answer = await this.ask(measures, slugs, args, context, fieldsOfPoint);
      return slugs.flatMap((slug) => measures.flatMap((measure) => seriesOf(answer, measure, slug, args.place)));
    } catch (fault) {
      // No LSOA of any such place is known: there is nothing to draw, and nothing is asked for by name.
      if (fault instanceof PlaceNotHeld) return [];
      throw fault;
    }
  }

  private ask(
    measures: readonly Measure[],
    slugs: readonly string[],
    { grain, period, place }: PlaceSeriesArgs,
    context: OperationContext,
    fieldsOfPoint: number | null,
  ): Promise<Answer> {
    const subject: Subject = { field: 'placeSeries', typeName: 'PlaceSeries', description: '', measures, dimensions: [], hasPlaces: true };
    const places = slugs.map((slug) => placeBeside(place, slug));
    const args = { where: { period, place: { in: places, ifKnown: true } }, first: MOST_ROWS, offset: 0 };
    const fields = measures.map(({ field }) => field);
    const selection = { measures: fields, splits: ['place'], grain, totals: false, change: false, running: false, shares: [] } as const;
    return this.measures.ask(subject, args, selection, context, fieldsOfPoint);
  }
}

/** A count of a zone is never drawn beside one of a city. */
const canStandBeside = (measure: Measure): boolean => hasPlaces(measure) && measure.formula.kind === 'RATIO';

function seriesOf({ facts, query, rows }: Answer, measure: Measure, slug: string, kind: BaselinePlaceKind): PlaceSeries[] {
  const place = query.places?.find((each) => each.kind === kind && each.besides.some((zone) => zone.slug === slug));
  const zone = place?.besides.find((each) => each.slug === slug);
  if (!place || !zone || facts.zones.length === 0) return [];
  return [{ measure, place, zoneId: zone.id, points: rows.filter(({ comparisonPlace }) => comparisonPlace === place) }];
}
