// Decides who may read the words of a finding, its fingerprint and its history: whoever may see the exact figures that it is about. Words quote figures,
// and the figure behind a fingerprint is found by trying numbers.

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OperationContext } from '../../graphql/index.ts';
import { typeOfNoun, type NounRow } from '../../records/index.ts';
import { writtenFindingChanges, writtenFindings } from './written-finding.nouns.ts';
import type { WrittenFindingService } from './written-finding.service.ts';

@Resolver(() => typeOfNoun(writtenFindings))
export class ProtectedFindingResolver {
  constructor(private readonly service: WrittenFindingService) {}

  @FieldResolver()
  words(@Root() row: NounRow, @Ctx() context: OperationContext): unknown {
    return this.#shown(row, 'words', context);
  }

  @FieldResolver()
  fingerprint(@Root() row: NounRow, @Ctx() context: OperationContext): unknown {
    return this.#shown(row, 'fingerprint', context);
  }

  #shown(row: NounRow, field: string, { viewer }: OperationContext): unknown {
    this.service.requireWords(String(row['measure']), viewer, field);
    return row[field];
  }
}

@Resolver(() => typeOfNoun(writtenFindingChanges))
export class ProtectedFindingChangeResolver {
  constructor(private readonly service: WrittenFindingService) {}

  @FieldResolver()
  before(@Root() row: NounRow, @Ctx() context: OperationContext): unknown {
    return this.#shown(row, 'before', context);
  }

  @FieldResolver()
  after(@Root() row: NounRow, @Ctx() context: OperationContext): unknown {
    return this.#shown(row, 'after', context);
  }

  @FieldResolver()
  reason(@Root() row: NounRow, @Ctx() context: OperationContext): unknown {
    return this.#shown(row, 'reason', context);
  }

  #shown(row: NounRow, field: string, { viewer }: OperationContext): unknown {
    const statement = (row['before'] ?? row['after']) as { readonly measure: string };
    this.service.requireWords(statement.measure, viewer, field);
    return row[field];
  }
}
