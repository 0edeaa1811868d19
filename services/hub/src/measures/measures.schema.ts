// Decides how declared measures become GraphQL: a field each on a row, the catalogue, and the resolvers that ask the service.

import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { Arg, Query, Resolver, type ClassType } from 'type-graphql';
import { loadOne, setResolver } from '../graph/index.ts';
import { addMonths, type Figure as FigureValue } from '../kernel/index.ts';
import { zones } from '../zones/index.ts';
import type { CombinedRow } from './answer.ts';
import type { Measure } from './define.ts';
import type { MeasureService } from './measure.service.ts';
import { CombinedWhere, makeCombined, makeCombinedRow, MeasureType } from './measures.types.ts';

/** The analytics fields of the graph. */
export class MeasureSchema {
  readonly rootQuestions = { RootQuestions: class {} }.RootQuestions as ClassType;

  constructor(
    private readonly service: MeasureService,
    zoneType: ClassType,
  ) {
    const combined = makeCombined(makeCombinedRow(service.measures, zoneType));
    Resolver()(this.rootQuestions);
    const prototype = this.rootQuestions.prototype;
    for (const name of ['combined', 'measures']) Object.defineProperty(prototype, name, { value: () => undefined, configurable: true });
    Arg('where', () => CombinedWhere, { description: 'Which zones and months.' })(prototype, 'combined', 0);
    Query(() => combined, {
      description: 'Measures of all domains by zone and month: the measures selected are computed, in one SQL statement.',
    })(prototype, 'combined', Object.getOwnPropertyDescriptor(prototype, 'combined') as TypedPropertyDescriptor<unknown>);
    Query(() => [MeasureType], { description: 'Every measure that the hub knows.' })(
      prototype,
      'measures',
      Object.getOwnPropertyDescriptor(prototype, 'measures') as TypedPropertyDescriptor<unknown>,
    );
  }

  /** Sets the resolvers once the schema stands. */
  attach(schema: GraphQLSchema): void {
    setResolver(schema, 'Query', 'measures', (_, _args, context) => this.service.catalogue(context));
    setResolver(schema, 'Query', 'combined', async (_, args, context, info) => {
      const answer = await this.service.combined(selectedMeasures(info), (args as { where: CombinedWhere }).where, context);
      return { ...answer, period: { ...answer.period, end: addMonths(answer.period.before, -1) } };
    });
    setResolver<Measure>(schema, 'Measure', 'domain', ({ id }) => id.split('.')[0]);
    setResolver<Measure>(schema, 'Measure', 'source', ({ dataset }) => dataset.source);
    setResolver<FigureValue>(schema, 'Figure', 'number', ({ exact }) => (exact === null ? null : Number(exact)));
    setResolver<FigureValue>(schema, 'MoneyFigure', 'amount', ({ exact }) => exact);
    setResolver<CombinedRow>(schema, 'CombinedRow', 'zone', ({ zoneId }, _, context) => loadOne(zones, zoneId, context));
    for (const { field } of this.service.measures) setResolver<CombinedRow>(schema, 'CombinedRow', field, ({ figures }) => figures[field]);
  }
}

/** Names of the fields selected on rows, whatever their aliases: what the question is about. */
function selectedMeasures(info: GraphQLResolveInfo): string[] {
  const below = (tree: ResolveTree | undefined) => Object.values(Object.values(tree?.fieldsByTypeName ?? {})[0] ?? {});
  return below(parseResolveInfo(info) as ResolveTree)
    .filter(({ name }) => name === 'rows')
    .flatMap((rows) => below(rows).map(({ name }) => name));
}
