// Decides how a measure hears of in the graph: what it counts, in what unit, how, and what may be done with it.

import { AS_ITS_PARENT, ReadBy } from '../../graphql/index.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Grain } from '../../kernel/index.ts';
import { ChartKind, ImprovementDirection, type Measure } from '../catalogue/measure.ts';
import { CompletenessUnit } from '../catalogue/dataset.ts';
import {
  additivityOf,
  baseMeasuresOf,
  completenessOf,
  countsPeople,
  grainOf,
  isOnceAMonth,
  takenOver,
  TakenOver,
} from '../catalogue/measure-traits.ts';
import { dimensionsOfMeasure, hasPlaces, hasZones, type Subject } from '../catalogue/subject.ts';

registerEnumType(TakenOver, {
  name: 'TakenOver',
  valuesConfig: {
    PERIOD: { description: 'Over the days of the period.' },
    END_OF_PERIOD: { description: 'At the end of the period: what stands then.' },
    TWELVE_MONTHS: { description: 'Over the twelve months that end with the period.' },
  },
  description: 'Over which days a figure of a period is taken: its own, its end, or the twelve months that end with it.',
});

registerEnumType(ChartKind, {
  name: 'ChartKind',
  description: 'Which chart a measure may have: one that tells the unusual from the usual, or a plain line.',
  valuesConfig: {
    CONTROL: { description: 'A control chart: its figures are independent of one another, so that limits mean something.' },
    LINE: { description: 'A plain line without limits and verdicts, for a reason that is given.' },
  },
});

registerEnumType(CompletenessUnit, {
  name: 'CompletenessUnit',
  description: 'What the completeness of a figure counts.',
  valuesConfig: {
    RETURNS: { description: 'Returns of partners: one for each organisation and month.' },
    FILES: {
      description: 'Files of a source that serves several zones, such as a police force: one for each month, counted for each zone.',
    },
  },
});

@ReadBy(AS_ITS_PARENT)
@ObjectType('Dimension', { description: 'What a measure may be split and narrowed by.' })
export class DimensionType {
  @Field(() => String, { description: 'Name of its field on rows.' })
  id!: string;
  @Field(() => String, { description: 'Title for people.' })
  title!: string;
  @Field(() => String, { description: 'What it means.' })
  description!: string;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('Measure', { description: 'A measure: what it counts, in what unit, how, and what may be done with it.' })
export class MeasureType {
  @Field(() => String, { description: 'Identifier, such as engagement.attendances.' })
  id!: string;
  @Field(() => [String], { description: 'Identifiers that it had before. Whoever asks by one of them is answered.' })
  formerIds!: readonly string[];
  @Field(() => String, { description: 'Name of its field on rows.' })
  field!: string;
  @Field(() => String, { description: 'Domain that declares it.' })
  domain!: string;
  @Field(() => String, { description: 'Title for people.' })
  title!: string;
  @Field(() => String, { description: 'What it counts and what to beware of.' })
  description!: string;
  @Field(() => String, { description: 'Unit of the number.' })
  unit!: string;
  @Field(() => String, { description: 'How it is computed.' })
  formula!: string;
  @Field(() => [String], {
    description:
      'Names of the fields of a row that list, one by one, the records that it is computed from. Empty where its records are not listed.',
  })
  records!: readonly string[];
  @Field(() => ImprovementDirection, { description: 'Which way is better.' })
  better!: ImprovementDirection;
  @Field(() => Boolean, {
    description:
      'Whether figures of it may be added up over time and over place. A ratio never is: it is computed again from its parts at every level.',
  })
  additive!: boolean;
  @Field(() => Boolean, { description: 'Whether months may be added up.' })
  additiveOverTime!: boolean;
  @Field(() => Boolean, { description: 'Whether zones may be added up.' })
  additiveOverPlace!: boolean;
  @Field(() => TakenOver, { description: 'Over which days a figure of a period is taken.' })
  takenOver!: TakenOver;
  @Field(() => Boolean, { description: 'Whether it counts people, so that it falls under disclosure protection.' })
  protected!: boolean;
  @Field(() => Boolean, {
    description: 'Whether whoever asks sees its exact numbers, small ones too. Always so of what counts no people.',
  })
  shownExactly!: boolean;
  @Field(() => [DimensionType], { description: 'What it may be split by, besides zone and period.' })
  dimensions!: DimensionType[];
  @Field(() => String, {
    nullable: true,
    description:
      'The measure whose figures these are, where this one exists only to be split by something else: a page that shows both shows the same twice. Null for a measure of its own.',
  })
  splitOf!: string | null;
  @Field(() => Boolean, { description: 'Whether it may be split by zone.' })
  byZone!: boolean;
  @Field(() => Boolean, {
    description: 'Whether it may be split by comparison places, such as the rest of a district, in the field of its domain.',
  })
  byPlace!: boolean;
  @Field(() => ChartKind, { description: 'Which chart it may have. Only a control chart can say that a figure is unusual.' })
  chart!: ChartKind;
  @Field(() => String, { nullable: true, description: 'Why it is a plain line. Null for a control chart.' })
  chartReason!: string | null;
  @Field(() => Boolean, {
    description: 'Whether zones have one figure, because it is of the force that serves them: to be drawn once, not once for each zone.',
  })
  sharedByZones!: boolean;
  @Field(() => [Grain], { description: 'How it may be cut in time.' })
  grains!: Grain[];
  @Field(() => CompletenessUnit, {
    nullable: true,
    description: 'What the completeness of its figures counts. Null where everything is always complete.',
  })
  completenessOf!: CompletenessUnit | null;
  @Field(() => Boolean, { description: 'Whether any illustrative record feeds it now.' })
  illustrative!: boolean;
  @Field(() => String, { description: 'Where the records come from.' })
  source!: string;
  @Field(() => String, { description: 'Who answers for the records.' })
  owner!: string;
  @Field(() => Int, { description: 'Version of its definition: figures of different versions are not comparable.' })
  version!: number;
}

/** What is counted once a month has a figure for single months alone; what is counted by month has no days and weeks. */
function mayBeCutBy(measure: Measure, grain: Grain): boolean {
  if (isOnceAMonth(measure)) return grain === 'MONTH';
  return grainOf(measure) === 'DAY' || (grain !== 'DAY' && grain !== 'ISO_WEEK');
}

/** How a measure may be cut in time. */
export const grainsOf = (measure: Measure): Grain[] => Object.values(Grain).filter((grain) => mayBeCutBy(measure, grain));

/** What the catalogue says of a measure, but for what depends on the data. */
export function describeMeasure(measure: Measure, subjects: readonly Subject[]) {
  const { overTime, overPlace } = additivityOf(measure);
  const joinWords = (words: (dataset: ReturnType<typeof baseMeasuresOf>[number]['dataset']) => string) =>
    [...new Set(baseMeasuresOf(measure).map(({ dataset }) => words(dataset)))].join('; ');
  return {
    id: measure.id,
    formerIds: measure.formerIds,
    field: measure.field,
    domain: measure.id.split('.')[0] ?? '',
    title: measure.title,
    description: measure.description,
    unit: measure.unit,
    formula: measure.formulaInWords,
    records: [...new Set(baseMeasuresOf(measure).flatMap(({ dataset }) => dataset.records?.field ?? []))],
    better: measure.better,
    additive: overTime && overPlace,
    additiveOverTime: overTime,
    additiveOverPlace: overPlace,
    takenOver: takenOver(measure),
    protected: countsPeople(measure),
    dimensions: dimensionsOfMeasure(measure, subjects).map(({ id, title, description }) => ({ id, title, description })),
    splitOf: measure.splitOf?.id ?? null,
    byZone: hasZones(measure),
    byPlace: hasPlaces(measure),
    chart: measure.chart.kind,
    chartReason: measure.chart.kind === 'LINE' ? measure.chart.reason : null,
    sharedByZones: measure.sharedByZones,
    grains: grainsOf(measure),
    completenessOf: completenessOf(measure),
    source: joinWords(({ source }) => source),
    owner: joinWords(({ owner }) => owner),
    version: measure.version,
  };
}
