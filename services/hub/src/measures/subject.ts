// Decides what the ad-hoc fields of the graph are about: one for each domain, and one for all of them where they meet, at zone and period.

import type { Dimension } from './dataset.ts';
import { partsOf, type Measure } from './define.ts';

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
}

const fields: Readonly<Record<string, readonly [field: string, typeName: string, description: string]>> = {
  engagement: ['engagement', 'Engagement', 'Engagement: sessions, attendances, people supported, volunteers.'],
  outreach: ['outreach', 'Outreach', 'Crime-prevention outreach: actions, contacts, leaflets, concerns and what came of them.'],
  grants: ['grants', 'Grants', 'Grant spending: applications, awards, payments, what was spent and what came back.'],
  crime: [
    'recordedCrime',
    'Crime',
    'Recorded crime and, apart from it, anti-social behaviour. Source: data.police.uk, Open Government Licence v3.0.',
  ],
};

/** The subjects of the declared measures. */
export function subjectsOf(measures: readonly Measure[]): Subject[] {
  const byDomain = Map.groupBy(measures, domainOf);
  const domains = Object.entries(fields).map(([domain, [field, typeName, description]]) =>
    subjectOf(field, typeName, `${description} ${rule}`, byDomain.get(domain) ?? []),
  );
  const everywhere = measures.filter((measure) => partsOf(measure).every(({ dataset }) => dataset.zone !== null));
  const combined = {
    ...subjectOf('combined', 'Combined', `Measures of all domains, by zone and period. ${rule}`, everywhere),
    dimensions: [],
  };
  return [...domains.filter((subject) => subject.measures.length > 0), combined];
}

const domainOf = ({ id }: Measure): string => id.split('.')[0] ?? '';

const rule = 'The selection is the question: what is selected splits and is computed, in one SQL statement.';

function subjectOf(field: string, typeName: string, description: string, measures: readonly Measure[]): Subject {
  const dimensions = new Set(measures.flatMap(partsOf).flatMap(({ dataset }) => dataset.dimensions.map(({ dimension }) => dimension)));
  return { field, typeName, description, measures, dimensions: [...dimensions] };
}

/**
 * What may be asked to split a measure, besides zone and period: nothing for one that only the field where all domains meet has, for there
 * are zones and periods alone.
 */
export function dimensionsAskedOf(measure: Measure): Dimension[] {
  return fields[domainOf(measure)] ? dimensionsOf(measure) : [];
}

/** What a measure may be split by, besides zone and period: what every part of it may be split by. */
export function dimensionsOf(measure: Measure): Dimension[] {
  const [first, ...others] = partsOf(measure).map(({ dataset }) => dataset.dimensions.map(({ dimension }) => dimension));
  return (first ?? []).filter((dimension) => others.every((dimensions) => dimensions.includes(dimension)));
}

/** Whether a measure may be split by zone. */
export function hasZones(measure: Measure): boolean {
  return partsOf(measure).every(({ dataset }) => dataset.zone !== null);
}
