// Decides how declared measures become GraphQL: a field for each domain and one for all, and the resolvers that ask the service.

import type { MetadataStorage } from '@mikro-orm/core';
import { anyOfReaders, type Readers } from '../../access/index.ts';
import { listReadersOf, listsOwnAlone } from '../catalogue/dataset.ts';
import type { Measure } from '../catalogue/measure.ts';
import type { GraphQLSchema } from 'graphql';
import { Int } from 'type-graphql';
import { countFieldsIn, declareQuery, declareRoot, setReaders, setResolver, type OperationContext } from '../../graphql/index.ts';
import { giveRows, listMatching, loadOne, type ListArguments, type Noun } from '../../records/index.ts';
import { isWholeMonths, lastDayOf, monthsTouched, type Bucket, type NamedPeriod } from '../../kernel/index.ts';
import { zones } from '../../zones/index.ts';
import type { Answer, AnswerPeriod, AnswerRow } from '../result/answer.ts';
import { plainFigure, type ShownFigure } from '../result/shown-figure.ts';
import type { QueryArgs } from '../query/args.ts';
import { PeriodInput } from './args.types.ts';
import { BaselinePlaceInput } from './place.types.ts';
import { recordsBehind } from '../result/drill-through.ts';
import { Comparison } from '../query/time-windows.ts';
import { MOST_ROWS, type MeasureService } from '../result/measure.service.ts';
import { QueryTooWide } from '../query/query.errors.ts';
import type { SplitValue } from '../disclosure/cells.ts';
import type { Split } from '../query/query-plan.ts';
import { zoneOfPlace, type Place } from '../query/place.ts';
import { selectionOf } from '../query/selection.ts';
import type { Subject } from '../catalogue/subject.ts';
import { shownCoverageOf } from './coverage.types.ts';
import type { TotalsOf } from './figure-words.types.ts';
import { nameMeasures } from './measure-names.ts';
import { makeSubjectTypes, MOST_DRILLED, recordsOf } from './subject.types.ts';

/** Over which rows totals are taken. */
interface Totals {
  readonly answer: Answer;
  readonly of: TotalsOf;
}

/** The analytics fields of the graph. */
export class MeasureSchema {
  readonly rootQuestions = declareRoot('RootQuestions');
  private readonly subjects: readonly Subject[];

  constructor(
    private readonly service: MeasureService,
    metadata: MetadataStorage,
    private readonly readersByMeasure: ReadonlyMap<string, Readers>,
  ) {
    this.subjects = service.subjects;
    nameMeasures(service.measures);
    for (const subject of this.subjects) this.declare(subject, metadata);
  }

  private declare(subject: Subject, metadata: MetadataStorage): void {
    const { answer, where, having, order, top } = makeSubjectTypes(subject, zones, metadata);
    const optional = (name: string, type: () => unknown, description: string) => ({ name, type, description, nullable: true });
    declareQuery(this.rootQuestions, subject.field, () => answer, {
      description: `${subject.description} Null where it is refused: the error says why, and other fields are answered.`,
      nullable: true,
      computesFigures: true,
      arguments: [
        { name: 'where', type: () => where, description: 'Which period and which records.' },
        optional('compareTo', () => Comparison, 'What figures are compared with: select change or before on them.'),
        optional('baseline', () => PeriodInput, 'The period to compare with, for compareTo: BASELINE.'),
        ...(subject.hasPlaces
          ? [
              optional(
                'baselinePlace',
                () => BaselinePlaceInput,
                'The place to compare with, for compareTo: PLACE. Select zone or place, too.',
              ),
            ]
          : []),
        optional('having', () => having, 'Which rows to keep, by their figures as they are shown.'),
        optional('orderBy', () => [order], 'Order of the rows; by zone, the other dimensions and period when left out.'),
        optional('top', () => top, 'Keeps the few that have most.'),
        { name: 'first', type: () => Int, defaultValue: 1000, description: `Rows on the page, 1 to ${MOST_ROWS}.` },
        { name: 'offset', type: () => Int, defaultValue: 0, description: 'Rows to pass over.' },
      ],
    });
  }

  /** Sets the resolvers once the schema stands. */
  attach(schema: GraphQLSchema): void {
    for (const subject of this.subjects) this.attachSubject(schema, subject);
    setResolver<Place>(schema, 'Place', 'zone', (place, _, context) =>
      oneOf(zoneOfPlace(place)?.id ?? null, (id) => loadOne(zones, id, context)),
    );
    attachFigure(schema, 'Figure', 'number', (exact) => Number(exact));
    attachFigure(schema, 'MoneyFigure', 'amount', (exact) => exact);
  }

  private attachSubject(schema: GraphQLSchema, subject: Subject): void {
    const { field, typeName, dimensions, measures } = subject;
    setResolver(schema, 'Query', field, async (_, args, context, info) => {
      const answer = await this.service.ask(subject, args as QueryArgs, selectionOf(info, subject), context, countFieldsIn('rows', info));
      await this.giveNounsOf(answer, context);
      return answer;
    });
    setResolver<Answer>(schema, `${typeName}Answer`, 'totals', (answer, { of }: { of?: TotalsOf }): Totals => ({
      answer,
      of: of ?? 'ALL',
    }));
    setResolver<Answer>(schema, `${typeName}Answer`, 'note', ({ sortedPage }) => sortedPage.tie);
    setResolver<Answer>(schema, `${typeName}Answer`, 'rowCount', ({ sortedPage }) => sortedPage.rowCount);
    setResolver<Answer>(schema, `${typeName}Answer`, 'period', (answer) =>
      shownPeriodOf({ ...answer.query.time.period, complete: answer.hasReached(answer.query.time.period) }),
    );
    const row = `${typeName}Row`;
    setResolver<AnswerRow>(schema, row, 'period', ({ period }) => writtenOnce(period));
    setResolver<AnswerRow>(schema, row, 'isOther', ({ place }) => place.isOther);
    if ((schema.getType(row) as { getFields?: () => Record<string, unknown> }).getFields?.()['zone']) {
      setResolver<AnswerRow>(schema, row, 'zone', (each, _, context) => oneOf(zoneIdOf(each), (id) => loadOne(zones, id, context)));
    }
    if (subject.hasPlaces) setResolver<AnswerRow>(schema, row, 'place', ({ comparisonPlace }) => comparisonPlace);
    for (const { id, values } of dimensions) {
      setResolver<AnswerRow>(schema, row, id, (each, _, context) =>
        values.kind === 'NOUN' ? oneOf(each.value(id), (key) => loadOne(values.noun(), key, context)) : each.value(id),
      );
    }
    setReaders(schema, 'Query', field, anyOfReaders(measures.map((measure) => this.readersOf(measure))));
    for (const measure of measures) {
      for (const type of [row, `${typeName}Totals`]) setReaders(schema, type, measure.field, this.readersOf(measure));
      setResolver<AnswerRow>(schema, row, measure.field, (each) => each.figure(measure));
      setResolver<Totals>(schema, `${typeName}Totals`, measure.field, ({ answer, of }) => answer.total(measure, of));
    }
    for (const [name, dataset] of recordsOf(subject)) {
      const noun = dataset.records.noun();
      setReaders(schema, row, name, listReadersOf(dataset));
      setResolver<AnswerRow>(schema, row, name, (each, args: ListArguments & { of?: string }, context) => {
        const shown = each.answer.sortedPage.rows.length;
        if (shown > MOST_DRILLED) {
          throw QueryTooWide.because(
            `The records behind ${shown} rows are asked for; they can be for at most ${MOST_DRILLED}. Narrow the question, or page it with first and offset.`,
          );
        }
        const of = measures.find((measure) => measure.field === args.of) ?? null;
        const { metadata, viewer } = context;
        return listMatching(noun, recordsBehind(each, dataset, of, metadata, viewer), args, context, listsOwnAlone(dataset, viewer));
      });
    }
  }

  private readersOf({ id }: Measure): Readers {
    const readers = this.readersByMeasure.get(id);
    if (!readers) throw new Error(`Nothing says who may ask for ${id}. Give its domain readers.`);
    return readers;
  }

  /** Lets a request know each noun that the rows of an answer are split by, before a thousand rows ask for it. */
  private async giveNounsOf(answer: Answer, context: OperationContext): Promise<void> {
    await Promise.all(
      answer.query.splits.map(async (split, index) => {
        const noun = nounOf(split);
        const ids = new Set(
          split === 'zone' ? zoneIdsOf(answer, index) : answer.sortedPage.rows.flatMap(({ values }) => values[index] ?? []),
        );
        if (noun && ids.size > 0) giveRows(await this.service.rowsOf(noun, [...ids], context), context);
      }),
    );
  }
}

function nounOf(split: Split): Noun | null {
  if (split === 'zone') return zones;
  return split.values.kind === 'NOUN' ? split.values.noun() : null;
}

/** The zone of a row; of a row about a place, the zone of the place. */
const zoneIdOf = (row: AnswerRow) => (row.answer.query.places ? (zoneOfPlace(row.comparisonPlace)?.id ?? null) : row.value('zone'));

function zoneIdsOf({ query: { places }, sortedPage: { rows } }: Answer, index: number): SplitValue[] {
  return places ? places.flatMap((place) => zoneOfPlace(place)?.id ?? []) : rows.flatMap(({ values }) => values[index] ?? []);
}

const oneOf = <Key, Row>(key: Key | null, load: (key: Key) => Row): Row | null => (key === null ? null : load(key));

const written = new WeakMap<AnswerPeriod, ReturnType<typeof shownPeriodOf>>();

/** A period that many rows of an answer have. */
function writtenOnce(period: AnswerPeriod): ReturnType<typeof shownPeriodOf> {
  const known = written.get(period) ?? shownPeriodOf(period);
  written.set(period, known);
  return known;
}

/** A period as the graph writes it. */
export function shownPeriodOf(period: (NamedPeriod | Bucket) & { complete: boolean }) {
  const { label, start, before, complete } = period;
  const months = isWholeMonths(period) ? monthsTouched(period) : [];
  return { label, start, end: before, lastDay: lastDayOf(period), month: months.length === 1 ? months[0] : null, complete };
}

/** The fields that a number and an amount of money have in common. */
function attachFigure(schema: GraphQLSchema, type: 'Figure' | 'MoneyFigure', numberField: string, write: (exact: string) => unknown): void {
  const written = (exact: string | null | undefined) => (exact === null || exact === undefined ? null : write(exact));
  const set = (field: string, resolve: (figure: ShownFigure, args: never) => unknown) =>
    setResolver<ShownFigure>(schema, type, field, (figure, args) => resolve(figure, args as never));
  set('state', ({ now }) => now.state);
  set(numberField, ({ now }) => written(now.exact));
  set('completeness', ({ now }) => now.completeness);
  set('coverage', ({ now }) => shownCoverageOf(now.coverage));
  set('leftOut', ({ now }) => now.leftOut);
  set('note', (figure) => figure.note);
  set('before', (figure) => figure.before && plainFigure(figure.before, figure.noteBefore));
  set('runningTotal', (figure) => written(figure.runningTotal?.exact));
  set('target', (figure) => written(figure.target?.exact));
  set('targetsMet', (figure) => figure.targetsMet);
  set('shareOfTotal', (figure, { of }: { of: 'ANSWER' | 'PERIOD' }) => figure.shareOf(of)?.percent ?? null);
  set('share', (figure, { of }: { of: 'ANSWER' | 'PERIOD' }) => figure.shareOf(of));
  set('running', ({ runningTotal }) => runningTotal && plainFigure(runningTotal));
  if (type === 'Figure') set('base', ({ base }) => base && plainFigure(base));
  set('change', (figure) => {
    const { change } = figure;
    if (!change) return null;
    const { over, comparedWith } = change;
    return {
      ...change,
      absolute: written(change.absolute),
      [numberField]: written(change.number),
      before: written(change.before),
      over: over && shownPeriodOf({ ...over, complete: true }),
      comparedWith: comparedWith && shownPeriodOf({ ...comparedWith, complete: true }),
    };
  });
}
