// Decides what of an answer is selected, whatever the aliases and fragments: the selection is the query.

import { getArgumentValues, getNamedType, isCompositeType, type GraphQLResolveInfo } from 'graphql';
import { SelectionWalker, type SelectedField } from '../../graphql/index.ts';
import type { Grain } from '../../kernel/index.ts';
import type { Selection } from './args.ts';
import { QueryNotValid } from './query.errors.ts';
import type { Subject } from '../catalogue/subject.ts';

/** Reads the selection. @throws QueryNotValid when the period is selected with more than one grain */
export function selectionOf(info: GraphQLResolveInfo, { measures, dimensions, hasPlaces }: Subject): Selection {
  const walker = new SelectionWalker({ schema: info.schema, fragments: info.fragments, variables: info.variableValues });
  const below = (fields: readonly SelectedField[]): SelectedField[] =>
    fields.flatMap(({ node, field }) => {
      const type = field && getNamedType(field.type);
      return node.selectionSet && isCompositeType(type) ? walker.selectedIn(node.selectionSet, type).fields : [];
    });
  const valueOf = ({ node, field }: SelectedField, argument: string): unknown =>
    field && getArgumentValues(field, node, info.variableValues)[argument];

  const rootField = info.parentType.getFields()[info.fieldName];
  const answer = below(info.fieldNodes.map((node) => ({ node, name: info.fieldName, field: rootField })));
  const rows = below(answer.filter(({ name }) => name === 'rows'));
  const totals = below(answer.filter(({ name }) => name === 'totals'));
  const isMeasure = new Set(measures.map(({ field }) => field));
  const figures = [...rows, ...totals].filter(({ name }) => isMeasure.has(name));
  const figureNames = new Set(figures.map(({ name }) => name));
  const ofFigures = below(figures);
  const ofRows = below(rows.filter(({ name }) => isMeasure.has(name)));
  const rowFields = new Set(rows.map(({ name }) => name));
  const shares = ofFigures
    .filter(({ name }) => name === 'shareOfTotal' || name === 'share')
    .map((share) => valueOf(share, 'of') as 'ANSWER' | 'PERIOD');
  return {
    measures: measures.filter(({ field }) => figureNames.has(field)).map(({ field }) => field),
    splits: ['zone', ...(hasPlaces ? ['place'] : []), ...dimensions.map(({ id }) => id)].filter((name) => rowFields.has(name)),
    grain: grainOf(rows.filter(({ name }) => name === 'period').map((period) => valueOf(period, 'grain') as Grain)),
    totals: totals.length > 0,
    change: ofFigures.some(({ name }) => name === 'change' || name === 'before'),
    running: ofRows.some(({ name }) => GOES_ON.has(name)),
    shares: [...new Set(shares)].toSorted(),
  };
}

/** Fields of a figure that are about all periods of the answer up to its own. */
const GOES_ON: ReadonlySet<string> = new Set(['runningTotal', 'running', 'targetsMet']);

function grainOf(rootField: readonly Grain[]): Grain | null {
  const grains = [...new Set(rootField)];
  if (grains.length > 1) {
    throw QueryNotValid.because(
      `The period is selected by ${grains.join(' and by ')}. One question is cut one way: ask twice, under two aliases of the whole field.`,
    );
  }
  return grains[0] ?? null;
}
