// Decides how written findings are asked for and written through the graph: each field one call of the service.

import type { EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { ID, type ClassType } from 'type-graphql';
import {
  declareField,
  declareInput,
  declareMutation,
  declareObject,
  declareQuery,
  declareRoot,
  enumOf,
  markComputing,
  setResolver,
} from '../../graphql/index.ts';
import { loadOne, metadataOf, setMutation } from '../../records/index.ts';
import { ZoneSlug } from '../../zones/index.ts';
import { PeriodInput, type NounTypes } from '../../measures/index.ts';
import { MOST_TRENDS } from '../trend.service.ts';
import { writtenFindings } from './written-finding.nouns.ts';
import { WrittenFinding } from './written-finding.entity.ts';
import type { CardFinding, CardsArgs, FindingArgs, WrittenFindingService } from './written-finding.service.ts';

const id = { name: 'id', type: () => ID, description: 'Identifier of the finding.' };
const words = { name: 'words', type: () => String, description: 'The finding, in at most 12 words and 120 characters of plain text.' };
const why = { name: 'why', type: () => String, description: 'Why, in at most 300 characters. Kept in the history.' };

/** What is written at the head of cards. */
export class WrittenFindingSchema {
  readonly rootQuestions = declareRoot('WrittenFindingQuestions');

  constructor(
    private readonly service: WrittenFindingService,
    nouns: NounTypes,
    metadata: MetadataStorage,
  ) {
    const meta = metadataOf(metadata, WrittenFinding);
    const comparedWith = enumOf(meta, meta.properties.comparison as unknown as EntityProperty);
    const finding = () => nouns.typeOf(writtenFindings);
    this.#declareQuestion(finding, comparedWith);
    const input = declareFindingInput(comparedWith);
    declareMutation(this.rootQuestions, 'writeFinding', finding, {
      description: 'Writes a finding for a card and the figures that it shows. It heads the card at once, for as long as those figures do.',
      arguments: [{ name: 'finding', type: () => input, description: 'The card, the figures that were looked at, and what is found.' }],
    });
    declareMutation(this.rootQuestions, 'correctFinding', finding, {
      description: 'Says the same figures in other words. What stood before is kept in its history.',
      arguments: [id, words, why],
    });
    declareMutation(this.rootQuestions, 'withdrawFinding', finding, {
      description: 'Withdraws a finding: the generated one stands again, and this stays in the history.',
      arguments: [id, why],
    });
  }

  #declareQuestion(finding: () => ClassType, comparedWith: object): void {
    const card = declareObject('CardFinding', 'What people wrote for a card: one measure in some zones over a period, by month.');
    declareField(card, 'measure', () => String, { description: 'Identifier of the measure.' });
    declareField(card, 'finding', finding, {
      nullable: true,
      description:
        'The finding that was written for the very figures that are shown. Null when there is none: then the generated one stands.',
    });
    declareField(card, 'earlier', finding, {
      nullable: true,
      description: 'The latest finding that was written for figures which are shown no more. Null when there is none.',
    });
    declareField(card, 'fingerprint', () => String, {
      description: 'SHA-256 of what is shown: figures, limits, targets and comparison. To be given with what is written about them.',
    });
    declareQuery(this.rootQuestions, 'findingsFor', () => [card], {
      description: 'What people wrote for the cards of some measures in one state, in the order asked for.',
      arguments: [
        { name: 'measures', type: () => [String], description: `Identifiers of the measures, 1 to ${MOST_TRENDS}.` },
        { name: 'zones', type: () => [ZoneSlug], nullable: true, description: 'The zones; each of them when left out.' },
        { name: 'period', type: () => PeriodInput, description: 'Which period.' },
        { name: 'comparison', type: () => comparedWith, nullable: true, description: 'What is compared with; nothing when left out.' },
      ],
    });
  }

  /** Sets the resolvers once the schema stands. */
  attach(schema: GraphQLSchema): void {
    const { service } = this;
    markComputing(schema, 'findingsFor');
    setResolver(schema, 'Query', 'findingsFor', (_, args, context) => service.findingsFor(args as CardsArgs, context));
    setResolver<CardFinding>(schema, 'CardFinding', 'finding', ({ findingId }, _, context) =>
      findingId === null ? null : loadOne(writtenFindings, findingId, context),
    );
    setResolver<CardFinding>(schema, 'CardFinding', 'earlier', ({ earlierId }, _, context) =>
      earlierId === null ? null : loadOne(writtenFindings, earlierId, context),
    );
    const set = (name: string, act: Parameters<typeof setMutation>[3]) => setMutation(schema, name, writtenFindings, act);
    set('writeFinding', ({ finding }: { finding: FindingArgs }, context) => service.write(finding, context));
    set('correctFinding', (args: { id: string; words: string; why: string }, context) =>
      service.correct(args.id, args.words, args.why, context),
    );
    set('withdrawFinding', (args: { id: string; why: string }, context) => service.withdraw(args.id, args.why, context));
  }
}

function declareFindingInput(comparedWith: object): ClassType {
  const input = declareInput('FindingInput', 'A finding for a card, and the figures that it is about.');
  declareField(input, 'measure', () => String, { description: 'Identifier of the measure, such as "engagement.attendances".' });
  declareField(input, 'zones', () => [ZoneSlug], {
    nullable: true,
    description: 'The zones that the card shows; each of them when left out.',
  });
  declareField(input, 'period', () => PeriodInput, { description: 'The period that it shows.' });
  declareField(input, 'comparison', () => comparedWith, {
    nullable: true,
    description: 'What it is compared with; nothing when left out.',
  });
  declareField(input, 'fingerprint', () => String, {
    description: 'Of the figures that were looked at, from findingsFor. Refused where others are shown by now.',
  });
  declareField(input, 'words', () => String, { description: words.description });
  return input;
}
