import { rules } from '../../access/index.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ReadBy, type WriteContext } from '../../graphql/index.ts';
import { SeenRevision } from '../../provenance/index.ts';
import { loadOne, typeOfNoun, type NounRow } from '../../records/index.ts';
import { zoneEvents } from '../../zones/index.ts';
import { IdOf, Why } from '../written-arguments.ts';
import type { ZoneEventService } from './zone-event.rules.ts';
import { ZoneEventInput } from './zone-event.types.ts';

const EventArg = () => Arg('event', () => ZoneEventInput, { description: 'All that the event is to say.' });

@Resolver()
export class ZoneEventResolver {
  constructor(private readonly service: ZoneEventService) {}

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(zoneEvents), { description: 'Adds an event. It stands at once as a line in the charts of its zones.' })
  async addZoneEvent(@EventArg() event: ZoneEventInput, @Ctx() context: WriteContext): Promise<NounRow | null> {
    return loadOne(zoneEvents, await this.service.add(event, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(zoneEvents), { description: 'Corrects what an event says. What stood before is kept in its history.' })
  async correctZoneEvent(
    @IdOf('event') id: string,
    @EventArg() event: ZoneEventInput,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(zoneEvents, await this.service.correct(id, event, why, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(zoneEvents), {
    description: 'Withdraws an event: it leaves every chart and list, and stays in the history.',
  })
  async withdrawZoneEvent(
    @IdOf('event') id: string,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(zoneEvents, await this.service.withdraw(id, why, seenRevision ?? null, context), context);
  }
}
