// Decides what the ad-hoc fields of the graph are about: one for each domain, and one for all of them where they meet, at zone and period.

import type { Dimension } from './dataset.ts';
import type { Measure } from './measure.ts';
import { baseMeasuresOf } from './measure-traits.ts';
import type { SubjectDeclaration } from './domain-manifest.ts';

/** What one ad-hoc field is about. */
export interface Subject {
  /** Name of the field, such as engagement. */
  readonly field: string;
  /** Beginning of the names of its types, such as Engagement. */
  readonly typeName: string;
  readonly description: string;
  readonly measures: readonly Measure[];
  /** What some of its measures may be split by, besides zone and period. */
  readonly dimensions: readonly Dimension[];
  /** Whether any of its measures may be asked about comparison places. */
  readonly hasPlaces: boolean;
}

/** The subjects of measures: one for each domain that declares a field, and one where all meet. */
export function subjectsOf(measures: readonly Measure[], declared: readonly SubjectDeclaration[]): Subject[] {
  const byDomain = Map.groupBy(measures, domainOf);
  const domains = declared.map(({ domain, field, typeName, description }) =>
    subjectOf(field, typeName, `${description} ${rule}`, byDomain.get(domain) ?? []),
  );
  const everywhere = measures.filter((measure) => baseMeasuresOf(measure).every(({ dataset }) => dataset.zone !== null));
  const combined = {
    ...subjectOf(
      COMBINED,
      'Combined',
      `Measures of all domains, by zone and period, and those that have comparison places by these. ${rule}`,
      everywhere,
    ),
    dimensions: [],
  };
  return [...domains.filter((subject) => subject.measures.length > 0), combined];
}

/** The field where all domains meet, at zone and period. */
const COMBINED = 'combined';

const domainOf = ({ id }: Measure): string => id.split('.')[0] ?? '';

const rule = 'The selection is the question: what is selected splits and is computed, in one SQL statement.';

function subjectOf(field: string, typeName: string, description: string, measures: readonly Measure[]): Subject {
  const dimensions = new Set(
    measures.flatMap(baseMeasuresOf).flatMap(({ dataset }) => dataset.dimensions.map(({ dimension }) => dimension)),
  );
  return { field, typeName, description, measures, dimensions: [...dimensions], hasPlaces: measures.some(hasPlaces) };
}

/**
 * What may be asked to split a measure, besides zone and period: nothing for one that only the field where all domains meet has, for there
 * are zones and periods alone.
 */
export function dimensionsOfMeasure(measure: Measure, subjects: readonly Subject[]): Dimension[] {
  const hasField = subjects.some(({ field, measures }) => field !== COMBINED && measures.some(({ id }) => id === measure.id));
  return hasField ? dimensionsOf(measure) : [];
}

/** What a measure may be split by, besides zone and period: what every part of it may be split by. */
export function dimensionsOf(measure: Measure): Dimension[] {
  const [first, ...others] = baseMeasuresOf(measure).map(({ dataset }) => dataset.dimensions.map(({ dimension }) => dimension));
  return (first ?? []).filter((dimension) => others.every((dimensions) => dimensions.includes(dimension)));
}

/** Whether a measure may be split by zone. */
export function hasZones(measure: Measure): boolean {
  return baseMeasuresOf(measure).every(({ dataset }) => dataset.zone !== null);
}

/** Whether a measure may be asked about comparison places. */
export function hasPlaces(measure: Pick<Measure, 'formula'>): boolean {
  return baseMeasuresOf(measure).every(({ dataset }) => dataset.places !== null);
}
