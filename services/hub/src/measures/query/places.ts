// Decides what a question about comparison places means: the same question, where each place is to rows, months and targets what a zone is. Places
// overlap, so nothing is added up over them.

import { sql, type Sql } from '../../database/index.ts';
import type { Month } from '../../kernel/index.ts';
import type { Dataset, Reporting } from '../catalogue/dataset.ts';
import { inColumn } from '../catalogue/dataset.ts';
import type { BaseMeasure, Formula, Measure } from '../catalogue/measure.ts';
import { PlaceKind, type PlacesInSql } from '../catalogue/places.ts';
import type { Calendar } from './calendars.ts';
import type { Facts } from './facts.repository.ts';
import { membersOf } from './place-members.ts';
import type { Place } from './place.ts';

/** The places as items of a FROM clause. */
export function placesInSql(places: readonly Place[]): PlacesInSql {
  const forceAreas = places.filter(({ kind }) => kind === PlaceKind.FORCE_AREA);
  const others = places.filter(({ kind }) => kind !== PlaceKind.FORCE_AREA);
  const numbers = (of: readonly Place[]) => of.map(({ number }) => number);
  const forces = (of: readonly Place[]) => of.map(({ heldAs }) => heldAs.policeForce);
  return {
    members: sql`(${sql.join(others.map(membersOf), sql` union all `)})`,
    forceAreas: sql`(select * from unnest(${numbers(forceAreas)}::int[], ${forces(forceAreas)}::text[]) as "of"("zone_id", "force"))`,
    calendars: sql`(select * from unnest(${numbers(places)}::int[], ${places.map(({ heldAs }) => heldAs.id)}::int[], ${forces(places)}::text[]) as "of"("zone_id", "calendar_zone_id", "force"))`,
    hasMembers: others.length > 0,
    hasForceAreas: forceAreas.length > 0,
  };
}

/** The same measures of places. Parts that several measures share stay shared. */
export function measuresOfPlaces(measures: readonly Measure[], places: readonly Place[]): Measure[] {
  const inSql = placesInSql(places);
  const datasets = new Map<Dataset, Dataset>();
  const parts = new Map<BaseMeasure, BaseMeasure>();
  const datasetOf = (dataset: Dataset) => {
    const made = datasets.get(dataset) ?? datasetOfPlaces(dataset, inSql);
    datasets.set(dataset, made);
    return made;
  };
  const partOf = (part: BaseMeasure) => {
    const whereAnyLacks = part.whereAnyLacks === null ? null : (part.dataset.places?.whereAnyLacks ?? part.whereAnyLacks);
    const made = parts.get(part) ?? { ...part, dataset: datasetOf(part.dataset), additiveOverPlace: false, whereAnyLacks };
    parts.set(part, made);
    return made;
  };
  const formulaOf = (formula: Formula): Formula => {
    switch (formula.kind) {
      case 'PART':
        return { ...formula, part: partOf(formula.part) };
      case 'RATIO':
        return { ...formula, numerator: formulaOf(formula.numerator), denominator: formulaOf(formula.denominator) };
      case 'DIFFERENCE':
        return { ...formula, minuend: formulaOf(formula.minuend), subtrahend: formulaOf(formula.subtrahend) };
      case 'MULTIPLE':
        return { ...formula, of: formulaOf(formula.of) };
    }
  };
  return measures.map((measure) => ({ ...measure, formula: formulaOf(measure.formula) }));
}

function datasetOfPlaces(dataset: Dataset, places: PlacesInSql): Dataset {
  const { places: reach, reporting, rollUps } = dataset;
  if (!reach) return dataset;
  const rowsIn = (rows: Dataset['rows']) => reach.rowsIn(rows, places);
  return {
    ...dataset,
    rows: rowsIn(dataset.rows),
    rollUps: rollUps.map((rollUp) => ({ ...rollUp, rows: rowsIn(rollUp.rows) })),
    zone: inColumn('zone_id'),
    shared: null,
    anywhereBy: null,
    reporting: reporting && reportingOfPlaces(reporting, places),
  };
}

/** What was expected of the zone that is policed by the same force, and what came, is what was of the place. */
function reportingOfPlaces(reporting: Reporting, { calendars }: PlacesInSql): Reporting {
  const columns = ['month', 'expected', 'received', 'due', ...(reporting.inPart === null ? [] : ['in_part'])];
  const rows = (months: readonly Month[] | null): Sql => sql`
    select "calendar"."zone_id", ${sql.join(columns.map((column) => sql.ref(`of_zone.${column}`)))}
    from (${reporting.rows(months)}) as "of_zone" join ${calendars} as "calendar" on "calendar"."calendar_zone_id" = "of_zone"."zone_id"`;
  return { ...reporting, byOrganisation: false, rows };
}

/** What is known of the data where places take the place of zones. A target is set for a zone, so no other place has one. */
export function factsOfPlaces(facts: Facts, places: readonly Place[]): Facts {
  const heldAs = new Map(places.map(({ number, heldAs: zone }) => [number, zone.id]));
  const calendars = [...facts.calendars].map(([name, calendar]): [string, Calendar] => [
    name,
    {
      stateOf: (month, of) =>
        calendar.stateOf(
          month,
          of.flatMap((number) => heldAs.get(number) ?? []),
        ),
    },
  ]);
  const numberOf = new Map(places.filter(({ kind }) => kind === PlaceKind.ZONE).map(({ zone, number }) => [zone?.id, number]));
  return {
    ...facts,
    zones: places.map(({ number, key, name, heldAs: zone }) => ({ ...zone, id: number, slug: key, name, displayOrder: number })),
    calendars: new Map(calendars),
    sharedBetweenZones: new Set(),
    targets: facts.targets.flatMap((target) => {
      const number = target.zoneId === null ? undefined : numberOf.get(target.zoneId);
      return number === undefined ? [] : [{ ...target, zoneId: number }];
    }),
  };
}
