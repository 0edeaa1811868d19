// Decides which figures a card shows: the months of one measure in each of its zones, as its chart draws them, and what they are compared with.

import type { OperationContext } from '../../graphql/index.ts';
import { UnknownZone } from '../../zones/index.ts';
import {
  type QueryArgs,
  type PeriodArgs,
  baseMeasuresOf,
  type Measure,
  type Facts,
  MOST_ROWS,
  type MeasureService,
  type Subject,
  bindPeriod,
} from '../../measures/index.ts';
import type { TrendService } from '../trend.service.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ComparedWith } from './written-finding.entity.ts';
import type { CardFigures, CardKey } from './written-finding.repository.ts';

/** The state of a card, as it is asked for. */
export interface CardArgs {
  /** Slugs of zones; null for each of them. */
  readonly zones?: readonly string[] | null;
  readonly period: PeriodArgs;
  readonly comparison?: ComparedWith | null;
}

/** Reads what cards show. */
export class CardReader {
  constructor(
    private readonly measures: MeasureService,
    private readonly trends: TrendService,
  ) {}

  /** What tells the card of a measure from others. A relative period is one whatever months it comes to. @throws UnknownZone, PeriodNotUnderstood */
  keyOf(measure: Measure, args: CardArgs, facts: Facts): CardKey {
    const { start, before } = boundPeriodOf(measure, args, facts);
    return {
      measureId: measure.id,
      zones: zonesOf(args, facts)?.join('.') ?? null,
      period: args.period.relative ?? `${start}/${before}`,
      comparison: args.comparison ?? null,
    };
  }

  /** The figures of a card and their fingerprint. @throws whatever a query about the measure throws */
  async figuresOf(measure: Measure, args: CardArgs, facts: Facts, context: OperationContext): Promise<CardFigures> {
    const zones = zonesOf(args, facts);
    const [trends, compared, { asAt }] = [
      await this.trends.trends({ measures: [measure.id], zones, grain: 'MONTH', period: args.period, screenOutliers: true }, context, null),
      await this.#compared(measure, args, zones, context),
      await context.reader.answeredVersion(),
    ];
    const { start, before } = boundPeriodOf(measure, args, facts);
    const { period, comparison } = this.keyOf(measure, args, facts);
    const fingerprint = fingerprintOf({ measure, zones, period, comparison }, trends, compared);
    return { fingerprint, fromDate: start, beforeDate: before, asAt: new Date(asAt) };
  }

  async #compared(measure: Measure, { comparison, period }: CardArgs, zones: readonly string[] | null, context: OperationContext) {
    if (!comparison) return null;
    const subject: Subject = { field: 'card', typeName: 'Card', description: '', measures: [measure], dimensions: [], hasPlaces: false };
    const args: QueryArgs = {
      where: { period, ...(zones && { zone: { in: zones } }) },
      compareTo: comparison,
      first: MOST_ROWS,
      offset: 0,
    };
    const selection = { measures: [measure.field], splits: ['zone'], grain: null, totals: false, change: true, running: false, shares: [] };
    return this.measures.ask(subject, args, selection, context, null);
  }
}

/** The zones in their order; null for each of them, which is what naming all of them means. @throws UnknownZone */
function zonesOf({ zones: slugs }: CardArgs, { zones }: Facts): readonly string[] | null {
  if (!slugs) return null;
  const known = zones.map(({ slug }) => slug);
  const unknown = slugs.find((slug) => !known.includes(slug));
  if (unknown !== undefined) throw UnknownZone.because(unknown, known, 'zones');
  const chosen = known.filter((slug) => slugs.includes(slug));
  return chosen.length === 0 || chosen.length === known.length ? null : chosen;
}

function boundPeriodOf(measure: Measure, { period }: CardArgs, facts: Facts) {
  return bindPeriod(
    period,
    facts,
    baseMeasuresOf(measure).map(({ dataset }) => dataset),
  );
}
