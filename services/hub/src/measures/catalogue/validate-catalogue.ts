// Decides whether all declarations together make sense: one name for one thing, in the graph, in SQL and in the catalogue.

import { hasOwnRows } from '../../records/index.ts';
import type { Dataset } from './dataset.ts';
import type { Measure, BaseMeasure } from './measure.ts';
import { baseMeasuresOf } from './measure-traits.ts';

/** Names that rows of an answer, or the statement behind it, give to something else. */
const taken = ['zone', 'place', 'period', 'isOther', 'part', 'set', 'overall', 'illustrative', 'expected', 'received'];

/** @throws Error at start-up when two things have one name: measures, datasets, dimensions, columns of a statement, or fields of a row */
export function validateCatalogue(measures: readonly Measure[]): void {
  checkNames(measures);
  checkColumns(measures.flatMap(baseMeasuresOf));
  const datasets = [...new Set(measures.flatMap(baseMeasuresOf).map(({ dataset }) => dataset))];
  checkDatasets(datasets);
  datasets.forEach(checkOwnRows);
  checkRows(measures);
}

function checkNames(measures: readonly Measure[]): void {
  const seen = new Map<string, string>();
  for (const { id, field } of measures.filter(({ published }) => published)) {
    for (const name of [`the id ${id}`, `the field ${field}`]) {
      const other = seen.get(name);
      if (other) throw new Error(`${other} and ${id} both have ${name}. Give each its own.`);
      seen.set(name, id);
    }
  }
}

function checkColumns(parts: readonly BaseMeasure[]): void {
  const columns = new Map<string, BaseMeasure>();
  for (const part of parts) {
    const other = columns.get(part.name);
    const definitionOf = ({ dataset, aggregate, condition, outOf, olderThanDays, window, countsPeople }: BaseMeasure) =>
      JSON.stringify([dataset.id, aggregate, condition, outOf, olderThanDays, window, countsPeople]);
    if (other && definitionOf(other) !== definitionOf(part)) {
      throw new Error(
        `The column '${part.name}' would hold two different numbers, of ${other.dataset.id} and of ${part.dataset.id}. Give the measures fields of their own.`,
      );
    }
    columns.set(part.name, part);
  }
}

/** A dataset is known in SQL by its name without the domain; a dimension by its id, wherever it is. */
function checkDatasets(datasets: readonly Dataset[]): void {
  const names = new Map<string, Dataset>();
  const dimensions = new Map<string, Dataset['dimensions'][number]['dimension']>();
  for (const dataset of datasets) {
    const name = dataset.id.split('.')[1] ?? '';
    const other = names.get(name);
    if (!name || (other && other !== dataset)) {
      throw new Error(`Dataset '${dataset.id}' needs a name of its own after the point${other ? `: ${other.id} has it already` : ''}.`);
    }
    names.set(name, dataset);
    for (const { dimension } of dataset.dimensions) {
      if ((dimensions.get(dimension.id) ?? dimension) !== dimension) {
        throw new Error(`Two dimensions are called '${dimension.id}', one of them in ${dataset.id}. Declare it once and use it in both.`);
      }
      dimensions.set(dimension.id, dimension);
    }
  }
}

/** Records that are listed because of rows of which some roles read their own alone: whose they are must be known, and said of the list. */
function checkOwnRows({ id, rowReaders, records, dimensions }: Dataset): void {
  if (!records || !rowReaders || !Object.values(rowReaders.extents).includes('OWN')) return;
  if (!dimensions.some(({ dimension }) => dimension.isOfOrganisations))
    throw new Error(
      `${id} lists the own rows of an organisation to some roles, and is not split by organisation. Say how its rows reach theirs.`,
    );
  if (!hasOwnRows(records.noun()))
    throw new Error(`${id} lists own rows alone to some roles. Say of ${records.noun().name} that it is listedForOwnRows.`);
}

/** Fields of one row: what it is split by, what is measured, and the records behind it. */
function checkRows(measures: readonly Measure[]): void {
  const others = new Set(taken);
  for (const { dataset } of measures.flatMap(baseMeasuresOf)) {
    for (const { dimension } of dataset.dimensions) others.add(dimension.id);
    if (dataset.records) others.add(dataset.records.field);
  }
  const both = measures.find(({ field }) => others.has(field));
  if (both) throw new Error(`${both.id} has the field '${both.field}', which means something else on a row. Give it another.`);
}
