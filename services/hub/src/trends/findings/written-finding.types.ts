// Decides how the findings of cards are asked for and given in the graph.

import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, enumOfColumn } from '../../graphql/index.ts';
import { typeOfNoun } from '../../records/index.ts';
import { ZoneSlug } from '../../zones/index.ts';
import { PeriodInput } from '../../measures/index.ts';
import { MOST_TRENDS } from '../trend.service.ts';
import { WrittenFinding, type ComparedWith } from './written-finding.entity.ts';
import { writtenFindings } from './written-finding.nouns.ts';
import type { CardFinding, CardsArgs, FindingArgs } from './written-finding.service.ts';

const comparison = () => enumOfColumn(WrittenFinding, 'comparison');

/** What words of a finding may be. */
export const WORDS = 'The finding, in at most 12 words and 120 characters of plain text.';

@ArgsType()
export class CardsArguments implements CardsArgs {
  @Field(() => [String], { description: `Identifiers of the measures, 1 to ${MOST_TRENDS}.` })
  measures!: string[];
  @Field(() => [ZoneSlug], { nullable: true, description: 'The zones; each of them when left out.' })
  zones?: string[] | null;
  @Field(() => PeriodInput, { description: 'Which period.' })
  period!: PeriodInput;
  @Field(comparison, { nullable: true, description: 'What is compared with; nothing when left out.' })
  comparison?: ComparedWith | null;
}

@InputType({ description: 'A finding for a card, and the figures that it is about.' })
export class FindingInput implements FindingArgs {
  @Field(() => String, { description: 'Identifier of the measure, such as "engagement.attendances".' })
  measure!: string;
  @Field(() => [ZoneSlug], { nullable: true, description: 'The zones that the card shows; each of them when left out.' })
  zones?: string[] | null;
  @Field(() => PeriodInput, { description: 'The period that it shows.' })
  period!: PeriodInput;
  @Field(comparison, { nullable: true, description: 'What it is compared with; nothing when left out.' })
  comparison?: ComparedWith | null;
  @Field(() => String, {
    description: 'Of the figures that were looked at, from findingsFor. Refused where others are shown by now.',
  })
  fingerprint!: string;
  @Field(() => String, { description: WORDS })
  words!: string;
}

/** What people wrote for a card; the findings themselves are read by the resolver. */
@ReadBy(AS_ITS_PARENT)
@ObjectType('CardFinding', { description: 'What people wrote for a card: one measure in some zones over a period, by month.' })
export class CardFindingType implements CardFinding {
  @Field(() => String, { description: 'Identifier of the measure.' })
  measure!: string;
  @Field(() => typeOfNoun(writtenFindings), {
    nullable: true,
    description:
      'The finding that was written for the very figures that are shown. Null when there is none: then the generated one stands.',
  })
  finding!: unknown;
  @Field(() => typeOfNoun(writtenFindings), {
    nullable: true,
    description: 'The latest finding that was written for figures which are shown no more. Null when there is none.',
  })
  earlier!: unknown;
  @Field(() => String, {
    description: 'SHA-256 of what is shown: figures, limits, targets and comparison. To be given with what is written about them.',
  })
  fingerprint!: CardFinding['fingerprint'];

  readonly findingId!: number | null;
  readonly earlierId!: number | null;
}
