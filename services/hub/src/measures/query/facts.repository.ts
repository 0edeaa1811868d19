// Decides what is known of the data before a query is answered: its zones, how far each dataset reaches, how many values a split can have.

import type { MetadataStorage } from '@mikro-orm/core';
import { type ReaderAcross, sql, type Sql } from '../../database/index.ts';
import { metadataOf, type Noun } from '../../records/index.ts';
import { isMonth, type LocalDate, type Month, type Span } from '../../kernel/index.ts';
import type { Dataset, Reporting } from '../catalogue/dataset.ts';
import type { Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { calendarNameOf, RegisterMonths, ReportedMonths, type Calendar, type MonthOfZone, type Reach } from './calendars.ts';

/** A zone as queries need it. */
export interface ZoneFacts {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly displayOrder: number;
  /** GSS code and name of its local authority district. */
  readonly districtCode: string;
  readonly districtName: string;
  /** As data.police.uk names it. */
  readonly policeForce: string;
}

/** A number to reach. */
export interface TargetFacts {
  readonly measureId: string;
  readonly zoneId: number | null;
  readonly grain: string;
  readonly exact: string;
  readonly since: LocalDate;
}

/** Rows that are read with the facts, in the same statement, and that a room above the engine holds. */
export interface FactsQuery<Row> {
  readonly name: string;
  /** Selects the rows, each column named as the property of a row. */
  rows(metadata: MetadataStorage): Sql;
  /** Columns that put the rows in order; none when nobody asks for an order. */
  readonly orderBy?: readonly (keyof Row & string)[];
}

/** What is read with the facts beside what the engine reads itself. */
export interface FactsBeside {
  /** What figures are compared with. */
  readonly targets: FactsQuery<TargetFacts>;
  readonly others: readonly FactsQuery<never>[];
}

/** A total that was published of a period of which no row is held, in a sentence. */
export interface PublishedTotal extends Span {
  readonly dataset: string;
  readonly words: string;
}

/** What is known of the data of one version. */
export interface Facts {
  readonly zones: readonly ZoneFacts[];
  readonly reaches: ReadonlyMap<string, Reach>;
  /** Which months are held, by the name of the calendar: see `calendarNameOf`. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** First and latest month that anything is held for, over all datasets; null on an empty hub. */
  readonly reach: Reach | null;
  /** How many rows a noun, a dataset or a roll-up to choose from has; datasets that have a roll-up or are prepared by a query are not counted. */
  readonly rowsOf: ReadonlyMap<string, number>;
  /** Tables of datasets, by their alias, without any illustrative record. */
  readonly tablesAllReported: ReadonlySet<string>;
  /** Totals that were published of periods of which a dataset holds no row. */
  readonly publishedTotals: readonly PublishedTotal[];
  /** Datasets of which some rows are in several zones at once. */
  readonly sharedBetweenZones: ReadonlySet<string>;
  readonly targets: readonly TargetFacts[];
  /** Rows of the queries that other rooms gave, by the name of the query: see `factsOf`. */
  readonly beside: ReadonlyMap<string, readonly unknown[]>;
}

/** The rows of a query that was read with the facts. */
export function factsOf<Row>(facts: Facts, { name }: FactsQuery<Row>): readonly Row[] {
  return (facts.beside.get(name) ?? []) as readonly Row[];
}

interface Read {
  readonly zones: readonly ZoneFacts[] | null;
  readonly reaches: readonly { id: string; first: string | null; latest: string | null }[] | null;
  readonly months: readonly (MonthOfZone & { calendar: string })[] | null;
  readonly counts: readonly { name: string; rows: number }[] | null;
  readonly illustrations: readonly { alias: string; illustrative: boolean }[] | null;
  readonly shared: readonly { id: string; shared: boolean }[] | null;
  readonly published: readonly PublishedTotal[] | null;
  readonly [beside: string]: readonly unknown[] | null;
}

/** One statement, asked once for each version of the data. It is of the data as a whole, whatever of it is the viewer's own. */
export async function readFacts(
  datasets: readonly Dataset[],
  { targets, others }: FactsBeside,
  metadata: MetadataStorage,
  reader: ReaderAcross,
): Promise<Facts> {
  const reaches = datasets.flatMap((dataset) => {
    const query = reachOf(dataset, metadata);
    return query ? [sql`select ${sql.lit(dataset.id)} as "id", "reach".* from (${query}) as "reach"`] : [];
  });
  const months = reportingsOf(datasets).map(monthsHeld);
  const nouns = new Map(datasets.flatMap(nounsOf).map((noun) => [noun.name, sql.table(metadataOf(metadata, noun.entity).tableName)]));
  const tables = datasets
    .filter(({ rows, rollUps }) => rows.isTable && rollUps.length === 0)
    .map(({ id, rows }) => [id, rows.from(metadata)] as const);
  // Only where there is one to choose.
  const rollUps = new Map(
    datasets
      .filter((dataset) => dataset.rollUps.length > 1)
      .flatMap((dataset) => dataset.rollUps.map(({ rows }) => [rows.alias, rows.from(metadata)])),
  );
  const counts = [...nouns, ...tables, ...rollUps].map(
    ([name, from]) => sql`select ${sql.lit(name)} as "name", count(*) as "rows" from ${from}`,
  );
  // A roll-up says of fewer rows whether any is illustrative.
  const illustrations = [
    ...new Map(datasets.filter(({ rows }) => rows.isTable).map((dataset) => [dataset.rows.alias, dataset])).values(),
  ].map(({ rows, rollUps }) => {
    const read = rollUps[0]?.rows ?? rows;
    const some = sql`exists (select from ${read.from(metadata)} where ${read.column('illustrative', metadata)})`;
    return sql`select ${sql.lit(rows.alias)} as "alias", ${some} as "illustrative"`;
  });
  const shared = datasets.flatMap(({ id, shared: rows }) =>
    rows ? [sql`select ${sql.lit(id)} as "id", (${rows.ifAny}) as "shared"`] : [],
  );
  const sharedOrNone = shared.length > 0 ? sql.join(shared, sql` union all `) : sql`select null as "id", false as "shared" where false`;
  const published = datasets.flatMap(({ id, publishedTotals }) =>
    publishedTotals ? [sql`select ${sql.lit(id)} as "dataset", "total".* from (${publishedTotals}) as "total"`] : [],
  );
  const publishedOrNone = published.length > 0 ? sql.join(published, sql` union all `) : sql`select null as "dataset" where false`;
  const beside = [targets, ...others].map(({ name, rows, orderBy = [] }) => {
    const order = orderBy.map((column) => sql.ref(column));
    const inOrder = order.length === 0 ? sql`` : sql` order by ${sql.join(order, sql`, `)}`;
    return sql`(select json_agg("of"${inOrder}) from (${rows(metadata)}) as "of") as ${sql.ref(name)}`;
  });
  const [read] = await reader.across(sql<Read>`select
  (select json_agg("of" order by "displayOrder") from (select "id", "slug", "name", "display_order" as "displayOrder",
    "district_code" as "districtCode", "district_name" as "districtName", "police_force" as "policeForce" from "zone") as "of") as "zones",
  (select json_agg("of") from (${sql.join(reaches, sql` union all `)}) as "of") as "reaches",
  (select json_agg("of") from (${sql.join(months, sql` union all `)}) as "of") as "months",
  (select json_agg("of") from (${sql.join(counts, sql` union all `)}) as "of") as "counts",
  (select json_agg("of") from (${sql.join(illustrations, sql` union all `)}) as "of") as "illustrations",
  (select json_agg("of") from (${sharedOrNone}) as "of") as "shared",
  (select json_agg("of" order by "start") from (${publishedOrNone}) as "of") as "published",
  ${sql.join(
    beside,
    sql`,
  `,
  )}`);
  const nothing = { zones: null, reaches: null, months: null, counts: null, illustrations: null, shared: null, published: null };
  return readable(read ?? nothing, datasets, targets, others);
}

const reportingsOf = (datasets: readonly Dataset[]): Reporting[] => [
  ...new Map(datasets.flatMap(({ reporting }) => (reporting ? [[reporting.id, reporting]] : []))).values(),
];

/** What was expected of each zone and month and what came, of one kind of returns or files. */
const monthsHeld = ({
  id,
  rows,
  inPart,
}: Reporting): Sql => sql`select ${sql.lit(id)} as "calendar", "zone_id" as "zone", "month"::text as "month",
    sum("expected")::int as "expected", sum("received")::int as "received", sum("due")::int as "due",
    ${inPart === null ? sql`0` : sql`sum("in_part")::int`} as "inPart"
  from (${rows(null)}) as "returns" group by 2, 3`;

/** The months that the hub's own records of a dataset are of; null for what is reported, and for what is read from other records. */
function reachOf({ reporting, when, rows }: Dataset, metadata: MetadataStorage): Sql | null {
  if (reporting) return null;
  if (when.kind === 'STOCK' || !rows.isTable) return null;
  const at = rows.column(when.of, metadata);
  const month = (edge: Sql) => (when.kind === 'DATE' ? sql`to_char(${edge}, 'YYYY-MM')` : edge);
  return sql`select ${month(sql`min(${at})`)}::text as "first", ${month(sql`max(${at})`)}::text as "latest" from ${rows.from(metadata)}`;
}

function nounsOf({ dimensions }: Dataset): Noun[] {
  return dimensions.flatMap(({ dimension: { values } }) => (values.kind === 'NOUN' ? [values.noun()] : []));
}

function readable(read: Read, datasets: readonly Dataset[], targets: FactsQuery<TargetFacts>, others: readonly FactsQuery<never>[]): Facts {
  const reported = new Map(
    [...Map.groupBy(read.months ?? [], ({ calendar }) => calendar)].map(([name, of]) => [name, new ReportedMonths(of)] as const),
  );
  const ownReaches = (read.reaches ?? []).flatMap(({ id, first, latest }) =>
    first && latest && isMonth(first) && isMonth(latest) ? [[id, { first, latest, settled: null }] as const] : [],
  );
  const reaches = new Map<string, Reach>([
    ...ownReaches,
    ...datasets.flatMap(({ id, reporting }) => {
      const reach = reporting && reported.get(reporting.id)?.reach;
      return reach ? [[id, reach] as const] : [];
    }),
  ]);
  const all = [...reaches.values()];
  const [first] = all.map((reach) => reach.first).toSorted();
  const latest = all
    .map((reach) => reach.latest)
    .toSorted()
    .at(-1);
  const settled =
    all
      .flatMap((reach) => reach.settled ?? [])
      .toSorted()
      .at(-1) ?? null;
  return {
    zones: read.zones ?? [],
    reaches,
    calendars: latest ? new Map<string, Calendar>([...reported, ...registersOf(datasets, reaches, latest)]) : new Map(),
    reach: first && latest ? { first, latest, settled } : null,
    rowsOf: new Map((read.counts ?? []).map(({ name, rows }) => [name, rows])),
    tablesAllReported: new Set((read.illustrations ?? []).filter(({ illustrative }) => !illustrative).map(({ alias }) => alias)),
    publishedTotals: read.published ?? [],
    sharedBetweenZones: new Set((read.shared ?? []).filter(({ shared }) => shared).map(({ id }) => id)),
    targets: (read[targets.name] ?? []) as readonly TargetFacts[],
    beside: new Map(others.map(({ name }) => [name, read[name] ?? []])),
  };
}

/** Registers of the hub's own records, which begin with the first record of any of their datasets. */
function registersOf(datasets: readonly Dataset[], reaches: ReadonlyMap<string, Reach>, latest: Month): [string, RegisterMonths][] {
  const own = Map.groupBy(
    datasets.filter(({ reporting }) => reporting === null),
    calendarNameOf,
  );
  return [...own].flatMap(([name, of]) => {
    const [first] = of.flatMap(({ id }) => reaches.get(id)?.first ?? []).toSorted();
    return first ? [[name, new RegisterMonths(first, latest)]] : [];
  });
}

/**
 * The last month that the rows of a dataset are held for. The hub's own records have no gaps: they reach as far as anything does.
 * Null on an empty hub.
 */
export function latestOf(facts: Facts, { id, reporting }: Dataset): Month | null {
  return (reporting ? facts.reaches.get(id)?.latest : undefined) ?? facts.reach?.latest ?? null;
}

/** How far the datasets of a query are held. */
export interface CompleteReach {
  readonly first: Month;
  /** The latest month for which any of them is complete: what relative periods count from. One that lags behind is a gap there, and says so. */
  readonly latest: Month;
  /** The latest month for which all of them are complete. */
  readonly completeTo: Month;
}

/**
 * How far the datasets of a query are held. What is reported decides; the hub's own records, and what stands such as residents, only where
 * nothing else is asked for. Null on an empty hub.
 */
export function completeReach(facts: Facts, datasets: readonly Dataset[]): CompleteReach | null {
  const reported = datasets.flatMap(({ id, reporting }) => (reporting && facts.reaches.get(id)) ?? []);
  const reaches = reported.length > 0 || !facts.reach ? reported : [facts.reach];
  const [first] = reaches.map((reach) => reach.first).toSorted();
  const settled = reaches.map((reach) => reach.settled ?? reach.latest).toSorted();
  const [completeTo, latest] = [settled[0], settled.at(-1)];
  return first && latest && completeTo ? { first: first < latest ? first : latest, latest, completeTo } : null;
}

/** How far a measure is held; null where nothing of it is. */
export function heldMonthsOf(measure: Measure, facts: Facts): CompleteReach | null {
  return completeReach(
    facts,
    baseMeasuresOf(measure).map(({ dataset }) => dataset),
  );
}
