// Decides what a question about measures means: which months a period stands for, which zones there are, and what may be asked.

import {
  HubError,
  financialQuarter,
  financialYear,
  latestMonths,
  monthRange,
  PeriodNotUnderstood,
  type Period,
  addMonths,
  countMonths,
} from '../kernel/index.ts';
import type { GraphContext } from '../graph/index.ts';
import { requireZones, type ZoneFilterInput } from '../zones/index.ts';
import { answerQuestion, type CombinedAnswer } from './answer.ts';
import { AnswerCache } from './answer-cache.ts';
import { readCoverage, readIllustrative, readVersion, type Coverage, type DataVersion } from './coverage.repository.ts';
import type { Measure } from './define.ts';
import type { CombinedWhere, PeriodInput } from './measures.types.ts';

/** The longest period that one question may cover, in months. */
const MOST_MONTHS = 240;

/** A hub that holds no data yet. */
export class NothingHeld extends HubError {
  static because = () =>
    new NothingHeld(
      'NOTHING_HELD',
      'The hub holds no data yet, so no period can be counted from its latest month. Import something, or name the months.',
    );
}

export class MeasureService {
  private readonly datasets;
  private readonly answers = new AnswerCache();

  constructor(readonly measures: readonly Measure[]) {
    this.datasets = [...new Set(measures.map(({ dataset }) => dataset))];
  }

  /** The measures asked for, by zone and month. @throws PeriodNotUnderstood, UnknownZone, NothingHeld */
  async combined(
    fields: readonly string[],
    where: CombinedWhere,
    context: GraphContext,
  ): Promise<CombinedAnswer & { period: Period; asAt: string }> {
    const data = await readVersion(context.reader);
    const answer = await this.answers.answer(data.version, JSON.stringify(['combined', fields, where]), () =>
      this.compute(fields, where, data, context),
    );
    return { ...answer, asAt: data.asAt };
  }

  /** Every measure, with whether illustrative records feed it. */
  async catalogue(context: GraphContext): Promise<(Measure & { illustrative: boolean })[]> {
    const { version } = await readVersion(context.reader);
    return this.answers.answer(version, 'catalogue', async () => {
      const illustrative = await readIllustrative(this.datasets, context.metadata, context.reader);
      return this.measures.map((measure) => ({ ...measure, illustrative: illustrative.has(measure.dataset) }));
    });
  }

  /** The months that the data covers. @throws NothingHeld */
  async coverage(context: GraphContext): Promise<Coverage> {
    return this.coverageOf(await readVersion(context.reader), context);
  }

  private async coverageOf({ version }: DataVersion, context: GraphContext): Promise<Coverage> {
    const coverage = await this.answers.answer(version, 'coverage', () => readCoverage(this.datasets, context.metadata, context.reader));
    if (!coverage) throw NothingHeld.because();
    return coverage;
  }

  private async compute(
    fields: readonly string[],
    where: CombinedWhere,
    data: DataVersion,
    context: GraphContext,
  ): Promise<CombinedAnswer & { period: Period }> {
    const zones = await this.zoneSlugs(where.zone, context);
    const period = await this.period(where.period, data, context);
    const measures = this.measures.filter(({ field }) => fields.includes(field));
    return { ...(await answerQuestion({ measures, period, zones }, context.metadata, context.reader)), period };
  }

  private async zoneSlugs(filter: ZoneFilterInput | undefined, { reader }: GraphContext): Promise<readonly string[] | null> {
    if (!filter) return null;
    const known = await requireZones([...(filter.in ?? []), ...(filter.notIn ?? [])], reader);
    return known.filter((slug) => (filter.in?.includes(slug) ?? true) && !filter.notIn?.includes(slug));
  }

  private async period(input: PeriodInput, data: DataVersion, context: GraphContext): Promise<Period> {
    const ways = [input.financialYear, input.financialQuarter, input.relative, input.from ?? input.before].filter((way) => Boolean(way));
    if (ways.length !== 1) {
      throw PeriodNotUnderstood.because(
        'Say the period in exactly one way: financialYear, financialQuarter, relative, or from and before.',
      );
    }
    const period = await this.onePeriod(input, data, context);
    if (countMonths(period.start, period.before) > MOST_MONTHS) {
      throw PeriodNotUnderstood.because(
        `The period has ${countMonths(period.start, period.before)} months; one question covers at most ${MOST_MONTHS}. Ask for fewer.`,
      );
    }
    return period;
  }

  private async onePeriod(input: PeriodInput, data: DataVersion, context: GraphContext): Promise<Period> {
    if (input.financialYear) return financialYear(input.financialYear);
    if (input.financialQuarter) return financialQuarter(input.financialQuarter);
    if (!input.relative) {
      if (!input.from || !input.before)
        throw PeriodNotUnderstood.because('Give both from and before: the first month, and the month after the last.');
      return monthRange(input.from, input.before);
    }
    const { first, latest } = await this.coverageOf(data, context);
    if (input.relative === 'ALL') return monthRange(first, addMonths(latest, 1));
    return latestMonths(latest, input.relative === 'LAST_12_MONTHS' ? 12 : 24);
  }
}
