// Decides which types an ad-hoc field has: rows, totals, conditions, filters and orders, all made from the declarations of its measures.

import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { ID, Int, registerEnumType, type ClassType } from 'type-graphql';
import {
  comparisonInput,
  connectionOfNoun,
  orderOfNoun,
  enumFilter,
  metadataOf,
  OrderDirection,
  TextFilter,
  typeOfNoun,
  type Noun,
} from '../../records/index.ts';
import { DateTime, declareField, declareInput, declareObject, enumOf } from '../../graphql/index.ts';
import { Grain } from '../../kernel/index.ts';
import { ZoneFilter } from '../../zones/index.ts';
import { FigureFilter, MoneyFigureFilter, PeriodInput } from './args.types.ts';
import type { Dataset, Dimension, DimensionValues } from '../catalogue/dataset.ts';
import type { Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { Completeness } from './coverage.types.ts';
import { Figure, MoneyFigure } from './figure.types.ts';
import { TotalsOf } from './figure-words.types.ts';
import { titleOf, wordOf } from './measure-names.ts';
import { PeriodType } from './period.types.ts';
import { PlaceFilter, PlaceType } from './place.types.ts';
import { dimensionsOf, hasPlaces, hasZones, type Subject } from '../catalogue/subject.ts';

/** The types of one ad-hoc field. */
export interface SubjectTypes {
  readonly answer: ClassType;
  readonly where: ClassType;
  readonly having: ClassType;
  readonly order: ClassType;
  readonly top: ClassType;
}

/** Datasets whose rows an answer can drill down to, by the field that does. @throws Error when two datasets claim one field */
export function recordsOf({ measures, field }: Subject): ReadonlyMap<string, Dataset & { records: NonNullable<Dataset['records']> }> {
  const found = new Map<string, Dataset & { records: NonNullable<Dataset['records']> }>();
  for (const { dataset } of measures.flatMap(baseMeasuresOf)) {
    const { records } = dataset;
    if (!records) continue;
    const other = found.get(records.field);
    if (other && other.id !== dataset.id)
      throw new Error(`${other.id} and ${dataset.id} both drill down by ${field}.${records.field}. Give each a field of its own.`);
    found.set(records.field, { ...dataset, records });
  }
  return found;
}

/** Makes the types of a subject. */
export function makeSubjectTypes(subject: Subject, zone: Noun, metadata: MetadataStorage): SubjectTypes {
  const { typeName, measures, dimensions } = subject;
  const measureWords = Object.fromEntries(measures.map(({ field }) => [wordOf(field), field]));
  registerEnumType(measureWords, {
    name: `${typeName}Measure`,
    description: `Measures of ${subject.field}.`,
    valuesConfig: Object.fromEntries(measures.map((measure) => [wordOf(measure.field), { description: titleOf(measure) }])),
  });
  const place = { id: 'place', description: 'The comparison place.' };
  const splits = [
    { id: 'zone', description: 'The zone.' },
    ...(subject.hasPlaces ? [place] : []),
    ...dimensions,
    { id: 'period', description: 'The period.' },
  ];
  const splitWords = Object.fromEntries(splits.map(({ id }) => [wordOf(id), id]));
  registerEnumType(splitWords, {
    name: `${typeName}Dimension`,
    description: `What rows of ${subject.field} may be split by.`,
    valuesConfig: Object.fromEntries(splits.map(({ id, description }) => [wordOf(id), { description }])),
  });

  const order = declareInput(
    `${typeName}Order`,
    'One term of an order: a measure or a dimension. Later terms decide between rows that are equal in earlier ones; figures of part of their period only (PARTIAL) come after all others, rows without a number last.',
  );
  declareField(order, 'measure', () => measureWords, { nullable: true, description: 'A measure to order by.' });
  declareField(order, 'dimension', () => splitWords, { nullable: true, description: 'A dimension to order by.' });
  declareField(order, 'direction', () => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' });

  const top = declareInput(
    `${typeName}Top`,
    'Keeps the few that have most over the whole period, and the rest as one row. Figures of part of the period only (PARTIAL) come after all that are whole.',
  );
  declareField(top, 'count', () => Int, { description: 'How many to keep, 1 to 100.' });
  declareField(top, 'by', () => measureWords, { description: 'The measure that they have most of.' });
  declareField(top, 'other', () => Boolean, { defaultValue: false, description: 'Whether the rest is shown together as one.' });

  return {
    answer: makeAnswer(subject, makeRow(subject, zone, metadata, measureWords)),
    where: makeWhere(subject, metadata),
    having: makeHaving(typeName, measures),
    order,
    top,
  };
}

function describe(measure: Measure, { dimensions }: Subject): string {
  const possible = [
    ...(hasZones(measure) ? ['zone'] : []),
    ...(hasPlaces(measure) ? ['place'] : []),
    ...dimensionsOf(measure)
      .filter((dimension) => dimensions.includes(dimension))
      .map(({ id }) => id),
  ];
  const sources = [...new Set(baseMeasuresOf(measure).map(({ dataset }) => dataset.source))].join('; ');
  return `${measure.description} Unit: ${measure.unit}. Can be split by ${possible.join(', ')}. Source: ${sources}.`;
}

function makeRow(subject: Subject, zone: Noun, metadata: MetadataStorage, measureWords: object): ClassType {
  const row = declareObject(`${subject.typeName}Row`, 'One row of an answer. What is selected of it is what the question is about.');
  if (subject.measures.some(hasZones))
    declareField(row, 'zone', () => typeOfNoun(zone), {
      nullable: true,
      description:
        'The zone: splits the rows by zone. Null in the row of all others, and in the row of what is in no zone, which is in the totals: its figures say so in their note.',
    });
  if (subject.hasPlaces)
    declareField(row, 'place', () => PlaceType, {
      nullable: true,
      description:
        'The comparison place: splits the rows by place. Places may overlap, so nothing is added up over them. Null in the row of all others, and where rows are not of places.',
    });
  for (const dimension of subject.dimensions) {
    const type = typeOfValues(dimension, metadata);
    declareField(row, dimension.id, () => type, {
      nullable: true,
      description: `${dimension.description} Splits the rows. Null where a record has none, and in the row of all others.`,
    });
  }
  declareField(row, 'period', () => PeriodType, {
    description: 'The period: splits the rows by time.',
    arguments: [{ name: 'grain', type: () => Grain, defaultValue: 'MONTH', description: 'How time is cut.' }],
  });
  declareField(row, 'isOther', () => Boolean, { description: 'Whether the row is all those together that are not among the top.' });
  for (const measure of subject.measures) {
    declareField(row, measure.field, () => (measure.money ? MoneyFigure : Figure), { description: describe(measure, subject) });
  }
  for (const [field, { records, source }] of recordsOf(subject)) {
    declareField(row, field, () => connectionOfNoun(records.noun()), {
      description: `The records behind the row, one by one. For answers of at most ${MOST_DRILLED} rows. Source: ${source}.`,
      arguments: [
        { name: 'of', type: () => measureWords, nullable: true, description: 'Only the records that this measure counts.' },
        { name: 'first', type: () => Int, nullable: true, description: 'Records on the page, 1 to 1,000; 50 when left out.' },
        { name: 'after', type: () => String, nullable: true, description: 'endCursor of the page before.' },
        { name: 'orderBy', type: () => [orderOfNoun(records.noun())], nullable: true, description: 'Order of the records.' },
      ],
    });
  }
  return row;
}

/** The column that words are allowed by. @throws Error for a property that the table does not have: a mistake in a declaration */
function columnOfWords(
  { table, property }: DimensionValues & { kind: 'WORDS' },
  metadata: MetadataStorage,
): [EntityMetadata, EntityProperty] {
  const meta = metadataOf(metadata, table);
  const found = meta.properties[property as never];
  if (!found) throw new Error(`${meta.className} has no property '${property}'. Check the dimension that names it.`);
  return [meta, found];
}

/** The most rows of an answer whose records can be asked for. */
export const MOST_DRILLED = 20;

function typeOfValues({ values }: Dimension, metadata: MetadataStorage): unknown {
  if (values.kind === 'NOUN') return typeOfNoun(values.noun());
  if (values.kind === 'BOOLEAN') return Boolean;
  if (values.kind === 'TEXT') return String;
  return enumOf(...columnOfWords(values, metadata));
}

function makeAnswer(subject: Subject, row: ClassType): ClassType {
  const totals = declareObject(
    `${subject.typeName}Totals`,
    'Figures over the whole answer, computed from the rows again and never added up from figures.',
  );
  for (const measure of subject.measures) {
    declareField(totals, measure.field, () => (measure.money ? MoneyFigure : Figure), {
      description: `${measure.title} over the whole answer. Unit: ${measure.unit}.`,
    });
  }
  const answer = declareObject(`${subject.typeName}Answer`, subject.description);
  declareField(answer, 'rows', () => [row], {
    description:
      'A row for every combination that occurs in every period, whether anything was reported or not; for zones alone, every zone.',
  });
  declareField(answer, 'totals', () => totals, {
    description: 'Figures over the whole answer, all pages.',
    arguments: [{ name: 'of', type: () => TotalsOf, defaultValue: 'ALL', description: 'Over which rows.' }],
  });
  declareField(answer, 'note', () => String, {
    nullable: true,
    description: 'What a reader must know of the answer: a tie at the cut of top. Null when there is nothing.',
  });
  declareField(answer, 'rowCount', () => Int, { description: 'How many rows the answer has on all pages.' });
  declareField(answer, 'period', () => PeriodType, {
    description: 'The period that the answer covers; for a relative period its label says which it was.',
  });
  declareField(answer, 'asAt', () => DateTime, { description: 'When the newest import that is published here was published.' });
  declareField(answer, 'completeness', () => Completeness, {
    nullable: true,
    description:
      'Returns or files that came, of those that were expected behind the whole answer. Null where everything is always complete.',
  });
  declareField(answer, 'illustrative', () => Boolean, { description: 'Whether any illustrative record is in the answer.' });
  return answer;
}

function makeWhere({ typeName, dimensions, field, measures, hasPlaces }: Subject, metadata: MetadataStorage): ClassType {
  const condition = declareInput(`${typeName}Condition`, `Which records of ${field} to count. Several conditions must all hold.`);
  const where = declareInput(`${typeName}Where`, `Which period and which records of ${field}. Several conditions must all hold.`);
  declareField(where, 'period', () => PeriodInput, { description: 'Which period.' });
  if (hasPlaces)
    declareField(where, 'place', () => PlaceFilter, {
      nullable: true,
      description: 'Which comparison places, in place of zones. When left out and rows are split by place, every place that has a name.',
    });
  for (const made of [condition, where]) {
    const optional = (name: string, type: () => unknown, description: string) =>
      declareField(made, name, type, { nullable: true, description });
    if (measures.some(hasZones)) optional('zone', () => ZoneFilter, 'Which zones; all when left out.');
    for (const dimension of dimensions) {
      const filter = filterOf(dimension, metadata);
      optional(dimension.id, () => filter, `Narrows by: ${dimension.description}`);
    }
    optional('and', () => [condition], 'All of these hold.');
    optional('or', () => [condition], 'Any of these holds.');
    optional('not', () => condition, 'This does not hold.');
  }
  return where;
}

const nounFilters = new Map<string, ClassType>();

function filterOf({ values }: Dimension, metadata: MetadataStorage): unknown {
  switch (values.kind) {
    case 'BOOLEAN':
      return Boolean;
    case 'TEXT':
      return TextFilter;
    case 'WORDS':
      return enumFilter(...columnOfWords(values, metadata));
    case 'NOUN': {
      const { name } = values.noun();
      const made =
        nounFilters.get(name) ??
        comparisonInput(`${name}Filter`, `Narrows by ${name}.`, [
          ['in', () => [ID], 'Any of these, by identifier.'],
          ['notIn', () => [ID], 'None of these, by identifier.'],
          ['isNull', () => Boolean, 'True for records that have none.'],
          [values.label, () => TextFilter, `By ${values.label}.`],
        ]);
      nounFilters.set(name, made);
      return made;
    }
  }
}

function makeHaving(typeName: string, measures: readonly Measure[]): ClassType {
  const having = declareInput(
    `${typeName}Having`,
    'Which rows to keep, by their figures as they are shown. Several conditions must all hold.',
  );
  const optional = (name: string, type: () => unknown, description: string) =>
    declareField(having, name, type, { nullable: true, description });
  for (const measure of measures)
    optional(measure.field, () => (measure.money ? MoneyFigureFilter : FigureFilter), `By ${measure.title}. Unit: ${measure.unit}.`);
  optional('and', () => [having], 'All of these hold.');
  optional('or', () => [having], 'Any of these holds.');
  optional('not', () => having, 'This does not hold.');
  return having;
}
