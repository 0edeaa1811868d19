// Decides how events are written through the graph: three mutations, each one call of the service.

import type { GraphQLSchema } from 'graphql';
import { ID, type ClassType } from 'type-graphql';
import { declareField, declareInput, declareMutation, declareRoot, enumOf, LocalDate } from '../graphql/index.ts';
import { metadataOf, setMutation, type Noun } from '../records/index.ts';
import type { EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { ZoneEvent, ZoneSlug, zoneEvents } from '../zones/index.ts';
import type { ZoneEventArgs, ZoneEventService } from './zone-event.service.ts';

/** The mutations of events. */
export class ZoneEventSchema {
  readonly rootMutations = declareRoot('ZoneEventMutations');

  constructor(
    private readonly service: ZoneEventService,
    nouns: { typeOf(noun: Noun): ClassType },
    metadata: MetadataStorage,
  ) {
    const input = declareEventInput(metadata);
    const event = () => nouns.typeOf(zoneEvents);
    const id = { name: 'id', type: () => ID, description: 'Identifier of the event.' };
    const said = { name: 'event', type: () => input, description: 'All that the event is to say.' };
    const why = { name: 'why', type: () => String, description: 'Why, in at most 300 characters. Kept in the history.' };
    declareMutation(this.rootMutations, 'addZoneEvent', event, {
      description: 'Adds an event. It stands at once as a line in the charts of its zones.',
      arguments: [said],
    });
    declareMutation(this.rootMutations, 'correctZoneEvent', event, {
      description: 'Corrects what an event says. What stood before is kept in its history.',
      arguments: [id, said, why],
    });
    declareMutation(this.rootMutations, 'withdrawZoneEvent', event, {
      description: 'Withdraws an event: it leaves every chart and list, and stays in the history.',
      arguments: [id, why],
    });
  }

  /** Sets the resolvers once the schema stands. */
  attach(schema: GraphQLSchema): void {
    const set = (name: string, act: Parameters<typeof setMutation>[3]) => setMutation(schema, name, zoneEvents, act);
    set('addZoneEvent', ({ event }: { event: ZoneEventArgs }, context) => this.service.add(event, context));
    set('correctZoneEvent', ({ id, event, why }: { id: string; event: ZoneEventArgs; why: string }, context) =>
      this.service.correct(id, event, why, context),
    );
    set('withdrawZoneEvent', ({ id, why }: { id: string; why: string }, context) => this.service.withdraw(id, why, context));
  }
}

function declareEventInput(metadata: MetadataStorage): ClassType {
  const input = declareInput('ZoneEventInput', 'What an event says.');
  const meta = metadataOf(metadata, ZoneEvent);
  const kinds = enumOf(meta, meta.properties.kind as unknown as EntityProperty);
  declareField(input, 'date', () => LocalDate, { description: 'The day it happened, up to today.' });
  declareField(input, 'title', () => String, { description: 'What happened, in at most 50 characters. What it caused is not said.' });
  declareField(input, 'kind', () => kinds, { description: 'What sort of event it is.' });
  declareField(input, 'link', () => String, {
    nullable: true,
    description: 'Address of the page where it was published; left out when it was not.',
  });
  declareField(input, 'zones', () => [ZoneSlug], { description: 'The zones that it concerns, one or more.' });
  return input;
}
