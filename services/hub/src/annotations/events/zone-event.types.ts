// Decides how an event is given in the graph.

import { Field, InputType } from 'type-graphql';
import { enumOfColumn } from '../../graphql/index.ts';
import { ZoneEvent, type ZoneEventKind, ZoneSlug } from '../../zones/index.ts';
import type { ZoneEventArgs } from './zone-event.rules.ts';

@InputType({ description: 'What an event says.' })
export class ZoneEventInput implements ZoneEventArgs {
  @Field(() => String, { description: 'The day it happened, up to today, such as 2026-04-23.' })
  date!: string;
  @Field(() => String, { description: 'What happened, in at most 50 characters. What it caused is not said.' })
  title!: string;
  @Field(() => enumOfColumn(ZoneEvent, 'kind'), { description: 'What sort of event it is.' })
  kind!: ZoneEventKind;
  @Field(() => String, { nullable: true, description: 'Address of the page where it was published; left out when it was not.' })
  link?: string | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'The domains whose measures it may concern, such as "engagement": it is drawn and named beside no others. Every domain when left out.',
  })
  domains?: string[] | null;
  @Field(() => [ZoneSlug], { description: 'The zones that it concerns, one or more.' })
  zones!: string[];
}
