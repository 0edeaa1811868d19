// Decides how targets and rebases are written through the graph: each mutation one call of its service.

import type { EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { ID, type ClassType } from 'type-graphql';
import { Decimal, declareField, declareInput, declareMutation, declareRoot, enumOf, LocalDate, MonthScalar } from '../graphql/index.ts';
import { metadataOf, setMutation } from '../records/index.ts';
import { ZoneSlug } from '../zones/index.ts';
import type { NounTypes } from '../measures/index.ts';
import { Target } from './target.entity.ts';
import { rebases, targets } from './decisions.nouns.ts';
import type { RebaseArgs, RebaseService } from './rebase.service.ts';
import type { TargetArgs, TargetService } from './target.service.ts';

const why = { name: 'why', type: () => String, description: 'Why, in at most 300 characters. Kept in the history.' };
const idOf = (noun: string) => ({ name: 'id', type: () => ID, description: `Identifier of the ${noun}.` });

/** The mutations of targets and rebases. */
export class DecisionSchema {
  readonly rootMutations = declareRoot('DecisionMutations');

  constructor(
    private readonly targetService: TargetService,
    private readonly rebaseService: RebaseService,
    nouns: NounTypes,
    metadata: MetadataStorage,
  ) {
    this.#declareTargets(nouns, metadata);
    this.#declareRebases(nouns);
  }

  #declareTargets(nouns: NounTypes, metadata: MetadataStorage): void {
    const input = declareTargetInput(metadata);
    const said = { name: 'target', type: () => input, description: 'All that the target is to say.' };
    const declare = (name: string, description: string, args: Parameters<typeof declareMutation>[3]['arguments']) =>
      declareMutation(this.rootMutations, name, () => nouns.typeOf(targets), { description, ...(args && { arguments: args }) });
    declare('setTarget', 'Sets a target. Charts and assurance take it in at once.', [said]);
    declare('correctTarget', 'Corrects what a target says. What stood before is kept in its history.', [idOf('target'), said, why]);
    declare('withdrawTarget', 'Withdraws a target: it acts on no chart any more, and stays in the history.', [idOf('target'), why]);
  }

  #declareRebases(nouns: NounTypes): void {
    const input = declareRebaseInput();
    const said = { name: 'rebase', type: () => input, description: 'All that the rebase is to say.' };
    const declare = (name: string, description: string, args: Parameters<typeof declareMutation>[3]['arguments']) =>
      declareMutation(this.rootMutations, name, () => nouns.typeOf(rebases), { description, ...(args && { arguments: args }) });
    declare('addRebase', 'Lets process limits start afresh from a month, for a reason. Charts follow at once.', [said]);
    declare('correctRebase', 'Corrects a rebase. What stood before is kept in its history.', [idOf('rebase'), said, why]);
    declare('withdrawRebase', 'Withdraws a rebase: limits run through again, and it stays in the history.', [idOf('rebase'), why]);
  }

  /** Sets the resolvers once the schema stands. */
  attach(schema: GraphQLSchema): void {
    const { targetService, rebaseService } = this;
    const setTarget = (name: string, act: Parameters<typeof setMutation>[3]) => setMutation(schema, name, targets, act);
    setTarget('setTarget', ({ target }: { target: TargetArgs }, context) => targetService.set(target, context));
    setTarget('correctTarget', ({ id, target, why: because }: { id: string; target: TargetArgs; why: string }, context) =>
      targetService.correct(id, target, because, context),
    );
    setTarget('withdrawTarget', ({ id, why: because }: { id: string; why: string }, context) =>
      targetService.withdraw(id, because, context),
    );
    const setRebase = (name: string, act: Parameters<typeof setMutation>[3]) => setMutation(schema, name, rebases, act);
    setRebase('addRebase', ({ rebase }: { rebase: RebaseArgs }, context) => rebaseService.add(rebase, context));
    setRebase('correctRebase', ({ id, rebase, why: because }: { id: string; rebase: RebaseArgs; why: string }, context) =>
      rebaseService.correct(id, rebase, because, context),
    );
    setRebase('withdrawRebase', ({ id, why: because }: { id: string; why: string }, context) =>
      rebaseService.withdraw(id, because, context),
    );
  }
}

function declareTargetInput(metadata: MetadataStorage): ClassType {
  const input = declareInput('TargetInput', 'What a target says.');
  const meta = metadataOf(metadata, Target);
  const grains = enumOf(meta, meta.properties.grain as unknown as EntityProperty);
  declareField(input, 'measure', () => String, { description: 'Identifier of the measure, such as "engagement.attendances".' });
  declareField(input, 'zone', () => ZoneSlug, { nullable: true, description: 'The zone; left out for all zones together.' });
  declareField(input, 'grain', () => grains, { description: 'The length of period that the number is for.' });
  declareField(input, 'number', () => Decimal, { description: 'The number to reach, in the unit of the measure; pounds for money.' });
  declareField(input, 'since', () => LocalDate, {
    description: 'First day on which it holds. Periods that begin on it or later are compared with it, until a later target holds.',
  });
  declareField(input, 'setBy', () => String, { description: 'The office or board that set it, never a person by name.' });
  return input;
}

function declareRebaseInput(): ClassType {
  const input = declareInput('RebaseInput', 'What a rebase says.');
  declareField(input, 'measure', () => String, { description: 'Identifier of the measure, such as "engagement.attendances".' });
  declareField(input, 'zone', () => ZoneSlug, { nullable: true, description: 'The zone; left out for all zones together.' });
  declareField(input, 'month', () => MonthScalar, {
    description: 'First month of the new limits: one with figures, and with months before it.',
  });
  declareField(input, 'reason', () => String, { description: 'Why limits start afresh, in at most 300 characters.' });
  declareField(input, 'event', () => ID, { nullable: true, description: 'Identifier of the event that goes with it.' });
  return input;
}
