// Decides when process limits may start again, which only a person decides and always for a reason; what stood before is kept.

import type { WriteContext } from '../graphql/index.ts';
import { addMonths, monthOf, nameMonth, readParts, type Clock, type Month } from '../kernel/index.ts';
import { readReason, recordIdOf, requireDifference, requireStanding, Writing, WrittenNoun, type Statement } from '../provenance/index.ts';
import type { WriteAccess } from '../access/index.ts';
import type { Zone, ZoneEvent } from '../zones/index.ts';
import { baseMeasuresOf, type Measure, completeReach, type Facts, type MeasureService } from '../measures/index.ts';
import type { Rebase } from './rebase.entity.ts';
import { findMeasure, findPlace, type ZoneArg } from './known-measure.ts';
import { readWords } from './read-words.ts';
import { RebaseAlreadyThere, RebaseEventNotUsable, RebaseMonthOutOfReach, UnknownRebase } from './rebase.errors.ts';
import { RebaseRepository, type RebaseSaid } from './rebase.repository.ts';

/** What somebody wants a rebase to be. */
export interface RebaseArgs {
  readonly measure: string;
  readonly zone?: ZoneArg;
  readonly month: string;
  readonly reason: string;
  /** Identifier of the event that goes with it. */
  readonly event?: string | null;
}

/** The longest reason, in characters: three lines beside a chart. */
const LONGEST_REASON = 300;

/** Adds, corrects and withdraws rebases. Each returns the identifier of the rebase. */
export class RebaseService {
  private readonly writing: Writing;

  constructor(
    private readonly measures: MeasureService,
    access: WriteAccess,
    clock: Clock,
  ) {
    this.writing = new Writing(WrittenNoun.REBASE, access, clock);
  }

  /** @throws UnknownMeasure, UnknownZone, MeasureWithoutZones, RebaseMonthOutOfReach, WordsNotUsable, RebaseEventNotUsable, RebaseAlreadyThere */
  async add(asked: RebaseArgs, context: WriteContext): Promise<number> {
    const facts = await this.measures.facts(context);
    return this.writing.do(context, async ({ em, now, written }) => {
      const rebases = new RebaseRepository(em);
      const { said } = await this.#understand(asked, null, rebases, facts, () => null);
      const id = await rebases.add(said, now);
      await written(id, statementOf(said, false));
      return id;
    });
  }

  /** @throws as `add` does, and UnknownRebase, AlreadyWithdrawn, ReasonNotGiven, NothingToCorrect */
  async correct(id: string, asked: RebaseArgs, typedWhy: string, context: WriteContext): Promise<number> {
    const facts = await this.measures.facts(context);
    return this.writing.do(context, async ({ em, now, corrected }) => {
      const rebases = new RebaseRepository(em);
      const held = await standingRebase(id, rebases);
      const before = await heldStatement(held, rebases);
      const { said, why } = await this.#understand(asked, held, rebases, facts, () => readReason(typedWhy));
      const after = statementOf(said, false);
      requireDifference('the rebase', { ...before, illustrative: false }, after);
      await rebases.correct(held.id, said, now);
      await corrected(held.id, before, after, why);
      return held.id;
    });
  }

  /** Lets the limits run through again. @throws UnknownRebase, AlreadyWithdrawn, ReasonNotGiven */
  withdraw(id: string, typedWhy: string, context: WriteContext): Promise<number> {
    return this.writing.do(context, async ({ em, now, withdrawn }) => {
      const rebases = new RebaseRepository(em);
      const held = await standingRebase(id, rebases);
      const why = readReason(typedWhy);
      await rebases.withdraw(held.id, now);
      await withdrawn(held.id, await heldStatement(held, rebases), why);
      return held.id;
    });
  }

  /** What is asked as it will be held, every fault of it said at once. @param held the rebase that it is to replace; null for a new one */
  async #understand<Why>(
    asked: RebaseArgs,
    held: Rebase | null,
    rebases: RebaseRepository,
    facts: Facts,
    readWhy: () => Why,
  ): Promise<{ said: RebaseSaid; why: Why }> {
    const [zones, measure] = [await rebases.zones(), findMeasure(asked.measure, this.measures.measures)];
    const event = asked.event ? await rebases.findEvent(recordIdOf(asked.event) ?? 0) : null;
    const { why, ...parts } = readParts({
      zone: () => findPlace(asked.zone, measure, zones),
      month: () => monthAsked(asked, measure, facts),
      reason: () => readWords(asked.reason, 'reason', LONGEST_REASON, 'Say why earlier months no longer describe what is measured.'),
      event: () => eventOf(asked, event, held, zones),
      why: readWhy,
    });
    const said: RebaseSaid = { measureId: measure.id, ...parts };
    const alike = await rebases.findAlike(said, held?.id ?? null);
    if (alike) throw RebaseAlreadyThere.because(nameMonth(monthOf(alike.month)), alike.id);
    return { said, why };
  }
}

async function standingRebase(id: string, rebases: RebaseRepository): Promise<Rebase> {
  const recordId = recordIdOf(id);
  const held = recordId === null ? null : await rebases.find(recordId);
  if (!held) throw UnknownRebase.because(id);
  requireStanding('The rebase', held, 'Add a new one.');
  return held;
}

/** Limits start again after a first month and where there are figures. */
function monthAsked({ month: asked }: RebaseArgs, measure: Measure, facts: Facts): Month {
  const month = monthOf(asked);
  const reach = completeReach(
    facts,
    baseMeasuresOf(measure).map(({ dataset }) => dataset),
  );
  if (!reach || reach.first >= reach.latest) throw RebaseMonthOutOfReach.nowhere(measure.title);
  const first = addMonths(reach.first, 1);
  if (month < first || month > reach.latest)
    throw RebaseMonthOutOfReach.because(nameMonth(month), measure.title, nameMonth(first), nameMonth(reach.latest));
  return month;
}

/** An event that stands and concerns the zone. One that went with the rebase before may stay, whatever became of it. */
function eventOf(
  asked: RebaseArgs,
  found: { event: ZoneEvent; zoneIds: number[] } | null,
  held: Rebase | null,
  zones: readonly Zone[],
): ZoneEvent | null {
  if (!asked.event) return null;
  if (!found) throw RebaseEventNotUsable.unknown(asked.event);
  if (found.event.id === held?.zoneEventId) return found.event;
  if (found.event.withdrawnAt) throw RebaseEventNotUsable.unknown(asked.event);
  const zone = zones.find(({ slug }) => slug === asked.zone);
  if (zone && !found.zoneIds.includes(zone.id)) throw RebaseEventNotUsable.elsewhere(found.event.title, zone.name);
  return found.event;
}

/** What history keeps of a rebase. */
function statementOf({ measureId, zone, month, reason, event }: RebaseSaid, illustrative: boolean): Statement {
  return { measure: measureId, zone: zone?.slug ?? null, month, reason, event: event?.title ?? null, illustrative };
}

async function heldStatement(held: Rebase, rebases: RebaseRepository): Promise<Statement> {
  const zone = (held.zone && (await rebases.zones()).find(({ id }) => id === held.zone?.id)) ?? null;
  const event = typeof held.zoneEventId === 'number' ? await rebases.findEvent(held.zoneEventId) : null;
  const { measureId, month, reason, illustrative } = held;
  return statementOf({ measureId, zone, month, reason, event: event?.event ?? null }, illustrative);
}
