// Decides how a query is answered: bound, bounded, asked in one statement, protected, and only then evaluated and put in order.

import { readRows, type Noun, type RowsRead } from '../../records/index.ts';
import type { OperationContext, Planned } from '../../graphql/index.ts';
import type { Grain } from '../../kernel/index.ts';
import { AnswerCache, type CacheCount, type DataVersion } from '../../database/index.ts';
import { Answer } from './answer.ts';
import { sortAndPage, type SortAndPage, type FigureCondition } from './sort-and-page.ts';
import type { QueryArgs, Selection } from '../query/args.ts';
import { RawCells, type SplitValue } from '../disclosure/cells.ts';
import { validateCatalogue } from '../catalogue/validate-catalogue.ts';
import { compileQuery, type AnswerRow } from '../sql/compile.ts';
import { MOST_CELLS, countWork } from '../query/limits.ts';
import type { Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { Evaluation } from './figures.ts';
import { circumstancesOf } from './circumstances.ts';
import { groupFirst } from '../sql/group-first.ts';
import { withRollUps } from '../sql/roll-ups.ts';
import { countShared } from '../sql/rows-of-several-zones.ts';
import { understand, type Understood } from '../query/place-question.ts';
import { scansOf } from '../sql/scans.ts';
import { requireHeld, requireLsoasOfZones } from '../query/held-values.repository.ts';
import { findMeasure } from '../query/find-measure.ts';
import { heldMonthsOf, latestOf, readFacts, type CompleteReach, type Facts, type FactsBeside } from '../query/facts.repository.ts';
import { havingOf } from './having.ts';
import { countsPeopleExactly, protect } from '../disclosure/protect.ts';
import { NoDataYet, QueryTooWide } from '../query/query.errors.ts';
import { shapeOf } from '../query/question-shape.ts';
import type { QueryPlan, Split } from '../query/query-plan.ts';
import { readIllustrative } from '../sql/coverage.repository.ts';
import type { SubjectDeclaration } from '../catalogue/domain-manifest.ts';
import { subjectsOf, type Subject } from '../catalogue/subject.ts';
import { seriesReach, type SeriesReach } from '../query/series-reach.ts';
import { LikeWithLike } from '../query/like-with-like.ts';
import { bucketsIn } from '../query/time-windows.ts';
import { bind, zonesKept } from '../query/bind.ts';
import { addUp, type WindowNumbers } from './windows.ts';

export { MOST_ROWS } from '../query/validate.ts';

/** The most that kept answers may take together, in bytes, and what is reckoned for one measure, one row of a noun, and one row of the facts. */
const MOST_BYTES_KEPT = 48 * 1024 * 1024;
const BYTES_OF_MEASURE = 200;
const BYTES_OF_NOUN_ROW = 1000;
const BYTES_OF_FACT = 300;

const bytesOfFacts = ({ zones, reaches, rowsOf, targets, beside }: Facts): number => {
  const besides = [...beside.values()].reduce((sum, rows) => sum + rows.length, 0);
  return BYTES_OF_FACT * (zones.length + reaches.size + rowsOf.size + targets.length + besides);
};

/** Measures as the domains declare them, and the fields that answer queries about them. */
export interface MeasuresDeclared {
  readonly measures: readonly Measure[];
  readonly subjects: readonly SubjectDeclaration[];
}

/** What a query means by what is known of the data. */
interface BoundQuery {
  readonly query: QueryPlan;
  /** As they were asked for, with places as zones. */
  readonly args: QueryArgs;
  readonly facts: Facts;
}

/** A query as it was planned. */
interface PlannedQuery {
  /** Equal for queries that have the same answer. */
  readonly key: string;
  readonly bound: BoundQuery;
  /** What was known of the data then. */
  readonly held: Facts;
  /** What the query means by what is known of the data now. */
  readonly bindAgain: (latest: Facts) => Promise<BoundQuery>;
}

/** Answers queries about measures. */
export class MeasureService {
  readonly #datasets;
  /** Those that are published. */
  readonly measures: readonly Measure[];
  /** What the fields of the graph are about. */
  readonly subjects: readonly Subject[];

  /** @param beside what is read with the facts of each data version @param answers where answers are kept */
  constructor(
    { measures: declared, subjects }: MeasuresDeclared,
    private readonly beside: FactsBeside,
    private readonly answers: AnswerCache = new AnswerCache(MOST_BYTES_KEPT),
  ) {
    validateCatalogue(declared);
    this.measures = declared.filter(({ published }) => published);
    this.subjects = subjectsOf(this.measures, subjects);
    this.#datasets = [...new Map(this.measures.flatMap(baseMeasuresOf).map(({ dataset }) => [dataset.id, dataset])).values()];
  }

  /** What the answers come to that are kept. */
  get kept(): CacheCount {
    return this.answers.count;
  }

  /**
   * The answer to a query of a request.
   * @param fieldsOfRow fields that are selected of each row; null for a query of the hub's own beside the fields that are asked for
   */
  ask(subject: Subject, args: QueryArgs, selection: Selection, context: OperationContext, fieldsOfRow: number | null): Promise<Answer> {
    return context.budget.answer({
      key: JSON.stringify([subject.field, args, selection]),
      fieldsOfRow,
      plan: () => this.plan(subject, args, selection, context),
    });
  }

  /** What a query takes, and how it is answered. @throws QueryTooWide, and whatever else says that it cannot be asked */
  async plan(subject: Subject, args: QueryArgs, selection: Selection, context: OperationContext): Promise<Planned<Answer>> {
    const held = await this.factsOf(context);
    const bindBy = async (latest: Facts) => boundOf(await understand({ subject, args, selection }, latest, context));
    const bound = await bindBy(held);
    const { query, facts } = bound;
    await requireHeld(query, context.metadata, context.reader);
    const kept = new Set(zonesKept(query.where, facts));
    await requireLsoasOfZones(
      query,
      facts.zones.filter(({ id }) => kept.has(id)),
      context.reader,
    );
    const key = JSON.stringify([subject.field, args, selection]);
    const work = countWork(query, facts, kept.size, context.metadata, context.budget.limits, selection.running);
    return {
      work,
      rows: Math.min(args.first, work.cells),
      compute: () => this.answerOf({ key, bound, held, bindAgain: bindBy }, context),
    };
  }

  /**
   * The same for series whose limits must not depend on the period that is asked for: answered over all that is held.
   * @throws as `plan` does for the period asked for
   */
  async planSeries(
    subject: Subject,
    args: QueryArgs,
    selection: Selection & { readonly grain: Grain },
    context: OperationContext,
  ): Promise<Planned<Answer> & { readonly reach: SeriesReach }> {
    const { query, facts } = boundOf(await understand({ subject, args, selection }, await this.factsOf(context), context));
    const { time, measures } = query;
    const reach = seriesReach(time.period, selection.grain, measures, facts);
    const { start, before } = reach.whole;
    const whole = { ...args, where: { ...args.where, period: { fromDate: start, beforeDate: before } } };
    const planned = await this.plan(subject, whole, selection, context);
    const zones = selection.splits.includes('zone') ? facts.zones.length : 1;
    return { ...planned, rows: Math.min(planned.rows, reach.shownStarts.size * zones), reach };
  }

  /** The answer to a query; kept for as long as the data stays as it is. */
  private async answerOf({ key, bound, held, bindAgain }: PlannedQuery, context: OperationContext): Promise<Answer> {
    const compute = async (data: DataVersion) => {
      const latest = await this.factsOf(context);
      // The data may have moved on since the query was planned.
      return this.answer(latest === held ? bound : await bindAgain(latest), data, context);
    };
    const answer = await this.answers.answer(context.reader, key, compute, ({ bytes }) => bytes);
    for (const measure of answer.query.measures) if (countsPeopleExactly(measure, context.viewer)) context.exactCounts.add(measure.id);
    return answer;
  }

  /** What is known of the data. @throws NoDataYet on an empty hub */
  async facts(context: OperationContext): Promise<Facts & { reach: NonNullable<Facts['reach']> }> {
    const facts = await this.factsOf(context);
    if (!facts.reach) throw NoDataYet.because();
    return { ...facts, reach: facts.reach };
  }

  /** How far a measure is held, by its id; null where nothing of it is. */
  async heldMonths(id: string, context: OperationContext): Promise<CompleteReach | null> {
    return heldMonthsOf(findMeasure(id, this.measures), await this.factsOf(context));
  }

  /** Every measure, with whether illustrative records feed it. */
  async catalogue({ metadata, reader }: OperationContext): Promise<(Measure & { illustrative: boolean })[]> {
    const read = async () => {
      const illustrative = await readIllustrative(this.#datasets, metadata, reader);
      return this.measures.map((measure) => ({
        ...measure,
        illustrative: baseMeasuresOf(measure).some(({ dataset }) => illustrative.has(dataset.id)),
      }));
    };
    return this.answers.answer(reader, 'catalogue', read, (measures) => measures.length * BYTES_OF_MEASURE);
  }

  /** The rows of a noun that an answer names: read once, as long as the data stays what the answer was computed from. */
  rowsOf(noun: Noun, ids: readonly unknown[], context: OperationContext): Promise<RowsRead> {
    const request = JSON.stringify(['rows', noun.name, ids]);
    return this.answers.answer(
      context.reader,
      request,
      () => readRows(noun, ids, context),
      (rows) => rows.size * BYTES_OF_NOUN_ROW,
    );
  }

  private factsOf({ metadata, reader }: OperationContext): Promise<Facts> {
    return this.answers.answer(reader, 'facts', () => readFacts(this.#datasets, this.beside, metadata, reader), bytesOfFacts);
  }

  private async answer({ query, args, facts }: BoundQuery, data: DataVersion, context: OperationContext): Promise<Answer> {
    const zones = zonesKept(query.where, facts);
    const measureOf = (field: string) => query.measures.find((measure) => measure.field === field) as Measure;
    const having = args.having ? havingOf(args.having, measureOf) : null;
    const like = new LikeWithLike(query, facts, zones);
    const read = countShared(
      scansOf(query, (dataset) => latestOf(facts, dataset), like),
      query,
      facts,
    );
    const scans = groupFirst(withRollUps(read, query, facts), query, facts, zones.length, context.metadata);
    const { reader, viewer } = context;
    // Narrowed to their own organisation, a partner's question reads its rows alone. Any other is of all, and what it counts of people is withheld.
    const isOfOwn = viewer.reach === 'own' && viewer.organisationId !== null && shapeOf(query).organisationId === viewer.organisationId;
    const statement = compileQuery(query, scans, context.metadata) as never;
    const rows = await (isOfOwn ? reader.rows<AnswerRow>(statement, 'EACH_TIME') : reader.across<AnswerRow>(statement, 'EACH_TIME'));
    if (rows.length > MOST_CELLS) throw tooManyCells();
    const cells = addUp(protect(new RawCells(rows, query, scans), context.viewer));
    const evaluation = new Evaluation(cells, circumstancesOf(query, scans, facts, cells, zones));
    const sortedPage = sortAndPage(cells, evaluation, arrangementOf(query, args, having, measureOf, cells, facts, zones));
    return new Answer(query, facts, evaluation, like, sortedPage, cells.completeness, cells.illustrative, data, bytesOfAnswer(rows));
  }
}

function boundOf({ subject, args, selection, facts, places }: Understood): BoundQuery {
  return { query: { ...bind(subject, args, selection, facts), places }, args, facts };
}

/** A row of the statement with its cells takes some 200 bytes, and each of its columns some 60. */
const bytesOfAnswer = (rows: readonly AnswerRow[]): number => 2000 + rows.length * (200 + 60 * Object.keys(rows[0] ?? {}).length);

const tooManyCells = () =>
  QueryTooWide.because(
    `The answer has more than ${MOST_CELLS.toLocaleString('en-GB')} cells. Ask for a shorter period, a longer grain, or fewer dimensions.`,
  );

function arrangementOf(
  query: QueryPlan,
  args: QueryArgs,
  having: FigureCondition | null,
  measureOf: (field: string) => Measure,
  cells: WindowNumbers,
  facts: Facts,
  zones: readonly number[],
): SortAndPage {
  const { splits, time, places } = query;
  const zoneAt = splits.indexOf('zone');
  const hidden = new Set((places ?? []).flatMap(({ isShown, number }) => (isShown ? [] : [number])));
  return {
    splits,
    isShown: (values) => hidden.size === 0 || !hidden.has(values[zoneAt] as number),
    buckets: bucketsIn(time),
    byPeriod: time.grain !== null,
    always: splits.length === 0 ? [[]] : splits.every((split) => split === 'zone') ? zones.map((id) => [id]) : [],
    top: args.top ? { ...args.top, by: measureOf(args.top.by) } : null,
    having,
    orderBy: (args.orderBy ?? []).map(({ measure, dimension, direction }) => ({
      by: measure ? { measure: measureOf(measure) } : { split: dimension as string },
      direction,
    })),
    first: args.first,
    offset: args.offset,
    orderOf: (split, value) => orderOf(split, value, cells, facts),
  };
}

/** Zones in their own order, nouns by what they are called, everything else by its value. */
function orderOf(split: Split, value: SplitValue, cells: WindowNumbers, facts: Facts): string | number {
  if (split === 'zone') return facts.zones.findIndex(({ id }) => id === value);
  if (typeof value === 'boolean') return Number(value);
  return cells.orders.get(`${split.id} ${String(value)}`) ?? (value as string | number);
}
