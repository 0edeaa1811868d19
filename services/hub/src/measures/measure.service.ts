// Decides how a question is answered: understood, bounded, asked in one statement, protected, and only then evaluated and put in order.

import { readRows, type GraphContext, type Noun, type RowsRead } from '../graph/index.ts';
import { addMonths, firstDayOf, type Span } from '../kernel/index.ts';
import { dataVersionOf, type DataVersion } from '../provenance/index.ts';
import { AnswerCache } from './answer-cache.ts';
import { Answer } from './answer.ts';
import { arrangeRows, type Arrangement, type FigureCondition } from './arrange.ts';
import type { Arguments, Selection } from './asked.ts';
import { OVERALL, Places, RawCells, type SplitValue } from './cells.ts';
import { checkTogether } from './check-together.ts';
import { compileQuestion, type AnswerRow } from './compile.ts';
import { MOST_CELLS, refuseTheTooWide } from './cost.ts';
import { partsOf, type Measure } from './define.ts';
import { Evaluation, type Circumstances } from './evaluate.ts';
import { extractsOf, type Extracts } from './extracts.ts';
import { latestOf, readFacts, type Facts } from './facts.repository.ts';
import { havingOf } from './having.ts';
import { protect, type ProtectedCells } from './protect.ts';
import { NothingHeld, QuestionTooWide } from './question.errors.ts';
import type { Question, Split } from './question.ts';
import { readIllustrative } from './coverage.repository.ts';
import type { Subject } from './subject.ts';
import { bucketsAsked } from './timeline.ts';
import { understand, zonesKept } from './understand.ts';

export { MOST_ROWS } from './refuse.ts';

/** Answers questions about measures. */
export class MeasureService {
  readonly #answers = new AnswerCache();
  readonly #datasets;
  readonly measures: readonly Measure[];

  constructor(declared: readonly Measure[]) {
    checkTogether(declared);
    this.measures = declared.filter(({ published }) => published);
    this.#datasets = [...new Map(this.measures.flatMap(partsOf).map(({ dataset }) => [dataset.id, dataset])).values()];
  }

  /** The answer to a question; kept for as long as the data stays as it is. */
  async ask(subject: Subject, args: Arguments, selection: Selection, context: GraphContext): Promise<Answer> {
    const data = await dataVersionOf(context);
    return this.#answers.answer(data.version, JSON.stringify([subject.field, args, selection]), async () => {
      const facts = await this.factsOf(data, context);
      return this.answer(understand(subject, args, selection, facts), args, data, facts, context);
    });
  }

  /** What is known of the data. @throws NothingHeld on an empty hub */
  async facts(context: GraphContext): Promise<Facts & { reach: NonNullable<Facts['reach']> }> {
    const facts = await this.factsOf(await dataVersionOf(context), context);
    if (!facts.reach) throw NothingHeld.because();
    return { ...facts, reach: facts.reach };
  }

  /** Every measure, with whether illustrative records feed it. */
  async catalogue(context: GraphContext): Promise<(Measure & { illustrative: boolean })[]> {
    const { version } = await dataVersionOf(context);
    return this.#answers.answer(version, 'catalogue', async () => {
      const illustrative = await readIllustrative(this.#datasets, context.metadata, context.reader);
      return this.measures.map((measure) => ({
        ...measure,
        illustrative: partsOf(measure).some(({ dataset }) => illustrative.has(dataset.id)),
      }));
    });
  }

  /** The rows of a noun that an answer names: read once, as long as the data stays what the answer was computed from. */
  rowsOf(noun: Noun, ids: readonly unknown[], { data }: Answer, context: GraphContext): Promise<RowsRead> {
    return this.#answers.answer(data.version, JSON.stringify(['rows', noun.name, ids]), () => readRows(noun, ids, context));
  }

  private factsOf({ version }: DataVersion, { metadata, reader }: GraphContext): Promise<Facts> {
    return this.#answers.answer(version, 'facts', () => readFacts(this.#datasets, metadata, reader));
  }

  private async answer(question: Question, args: Arguments, data: DataVersion, facts: Facts, context: GraphContext): Promise<Answer> {
    const zones = zonesKept(question.where, facts);
    refuseTheTooWide(question, facts, zones.length, context.metadata);
    const measureOf = (field: string) => this.measures.find((measure) => measure.field === field) as Measure;
    const having = args.having ? havingOf(args.having, measureOf) : null;
    const extracts = extractsOf(question, (dataset) => latestOf(facts, dataset));
    const rows = await context.reader.rows<AnswerRow>(compileQuestion(question, extracts, context.metadata) as never);
    if (rows.length > MOST_CELLS) throw tooManyCells();
    const cells = protect(new RawCells(rows, question, extracts));
    const evaluation = new Evaluation(cells, circumstancesOf(question, extracts, facts, cells, zones));
    const arranged = arrangeRows(cells, evaluation, arrangementOf(question, args, having, measureOf, cells, facts, zones));
    return new Answer(question, facts, evaluation, arranged, cells.completeness, cells.illustrative, data);
  }
}

const tooManyCells = () =>
  QuestionTooWide.because(
    `The answer has more than ${MOST_CELLS.toLocaleString('en-GB')} cells. Ask for a shorter period, a longer grain, or fewer dimensions.`,
  );

function circumstancesOf(
  { splits }: Question,
  { datasets }: Extracts,
  facts: Facts,
  cells: ProtectedCells,
  zones: readonly number[],
): Circumstances {
  const spans = new Places<Span>();
  for (const { parts, spans: of } of datasets)
    for (const { name } of parts) for (const { set, period, span } of of) spans.put(set, period, name, span);
  const ends = new Map(
    datasets.map(({ dataset }) => {
      const latest = latestOf(facts, dataset);
      return [dataset, latest && firstDayOf(addMonths(latest, 1))] as const;
    }),
  );
  const zoneAt = splits.indexOf('zone');
  return {
    spanOf: ({ name }, set, period) => spans.at(set, period, name) ?? null,
    endOf: (dataset) => ends.get(dataset) ?? null,
    onlyZone: zones.length === 1 ? (zones[0] ?? null) : null,
    isOneZone: (keys) => {
      if (zones.length === 1) return true;
      if (zoneAt < 0 || keys.includes(OVERALL)) return false;
      return new Set(keys.map((key) => (cells.keys.get(key) ?? (JSON.parse(key) as SplitValue[]))[zoneAt])).size === 1;
    },
  };
}

function arrangementOf(
  question: Question,
  args: Arguments,
  having: FigureCondition | null,
  measureOf: (field: string) => Measure,
  cells: ProtectedCells,
  facts: Facts,
  zones: readonly number[],
): Arrangement {
  const { splits, time } = question;
  return {
    splits,
    buckets: bucketsAsked(time),
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
function orderOf(split: Split, value: SplitValue, cells: ProtectedCells, facts: Facts): string | number {
  if (split === 'zone') return facts.zones.findIndex(({ id }) => id === value);
  if (typeof value === 'boolean') return Number(value);
  return cells.orders.get(`${split.id} ${String(value)}`) ?? (value as string | number);
}
