// Decides how words that people wrote, and their erasure, are given in the graph.

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AS_ITS_PARENT, DateTime, LocalDate, ReadBy } from '../graphql/index.ts';
import type { Erasure, FoundText } from './erasing.service.ts';
import { ErasureGround } from './text-erasure.entity.ts';

registerEnumType(ErasureGround, {
  name: 'ErasureGround',
  description: 'The grounds of Article 17(1) of the UK GDPR, on one of which words about a person have to be erased.',
  valuesConfig: {
    NO_LONGER_NECESSARY: { description: '(a) They are no longer necessary for what they were written for.' },
    CONSENT_WITHDRAWN: { description: '(b) The person withdrew their consent, and nothing else allows them to be kept.' },
    OBJECTION: { description: '(c) The person objects, and no overriding reason to keep them is left.' },
    UNLAWFUL_PROCESSING: { description: '(d) They should never have been written or kept.' },
    LEGAL_OBLIGATION: { description: '(e) A law obliges the office to erase them.' },
    CHILD_ONLINE: { description: '(f) They were collected from a child in an online service.' },
  },
});

@ReadBy(AS_ITS_PARENT)
@ObjectType('WrittenText', {
  description: 'Words that somebody wrote, found so that they can be erased for cause. Shown to administrators alone.',
})
export class FoundTextType implements Omit<FoundText, 'userId'> {
  @Field(() => ID, { description: 'Number of the words: what eraseText is given.' })
  id!: number;
  @Field(() => String, { description: 'What they belong to: ZONE_EVENT, TARGET, REBASE, FINDING or GHOSTED_POINT.' })
  noun!: FoundText['noun'];
  @Field(() => String, {
    description: 'Which part of it they are, such as title or reason; why for the reason of a correction or withdrawal.',
  })
  part!: string;
  @Field(() => String, { description: 'The words.' })
  text!: string;
  @Field(() => DateTime, { description: 'When they were written, or came with an import, UTC instant.' })
  writtenAt!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the person who wrote them. Null for an import, and where nobody had signed in.',
  })
  userId!: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Identifier of the measure that they are about, such as engagement.attendances. Null for events, and for words that stand in history alone.',
  })
  measureId!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the zone that they are about. Null for all zones, for several, for events, and for words that stand in history alone.',
  })
  zone!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day of the event, or the first day that the target, range, month or finding is about. Null for words that stand in history alone.',
  })
  since!: string | null;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('TextErasure', { description: 'That words were erased for cause: which, when, by whom and why, never what they said.' })
export class ErasureType implements Erasure {
  @Field(() => ID, { description: 'Number of the words that were erased.' })
  textId!: number;
  @Field(() => String, { description: 'Salted hash of the words. The salt is gone, so it confirms no guess.' })
  sha256!: string;
  @Field(() => DateTime, { description: 'When they were erased, UTC instant.' })
  erasedAt!: Date;
  @Field(() => ErasureGround, { description: 'The ground of Article 17(1) of the UK GDPR.' })
  ground!: ErasureGround;
  @Field(() => String, { description: 'Why they were erased.' })
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'Number of the administrator who erased them. Null where it was done on the server.' })
  userId!: number | null;
}
