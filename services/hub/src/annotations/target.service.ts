// Decides what a target may be and what becomes of it: set, corrected or withdrawn by hand, with everything that stood before kept.

import { Big } from 'big.js';
import type { WriteContext } from '../graphql/index.ts';
import { addMonths, firstDayOf, localDate, nameDate, readParts, type Clock } from '../kernel/index.ts';
import { readReason, recordIdOf, requireDifference, requireStanding, Writing, WrittenNoun, type Statement } from '../provenance/index.ts';
import type { WriteAccess } from '../access/index.ts';
import type { Zone } from '../zones/index.ts';
import { grainsOf, type Measure, type Facts, type MeasureService } from '../measures/index.ts';
import { TargetGrain, type Target } from './target.entity.ts';
import { findMeasure, findPlace, type ZoneArg } from './known-measure.ts';
import { readWords } from './read-words.ts';
import {
  TargetAlreadyThere,
  TargetGrainNotPossible,
  TargetNumberNotPossible,
  TargetSinceOutOfReach,
  UnknownTarget,
} from './target.errors.ts';
import { TargetRepository, type TargetSaid } from './target.repository.ts';
import { targetFault } from './target-number.ts';

/** What somebody wants a target to be. */
export interface TargetArgs {
  readonly measure: string;
  readonly zone?: ZoneArg;
  readonly grain: TargetGrain;
  readonly number: string;
  readonly since: string;
  readonly setBy: string;
}

/** How far before the first and after the latest month held a target may begin, in months: ten years. */
const REACH_MONTHS = 120;

/** The longest name of an office or board, in characters. */
const LONGEST_NAME = 100;

/** Sets, corrects and withdraws targets. Each returns the identifier of the target. */
export class TargetService {
  private readonly writing: Writing;

  constructor(
    private readonly measures: MeasureService,
    access: WriteAccess,
    clock: Clock,
  ) {
    this.writing = new Writing(WrittenNoun.TARGET, access, clock);
  }

  /** @throws UnknownMeasure, UnknownZone, MeasureWithoutZones, TargetNumberNotPossible, TargetGrainNotPossible, TargetSinceOutOfReach, WordsNotUsable, TargetAlreadyThere */
  async set(asked: TargetArgs, context: WriteContext): Promise<number> {
    const facts = await this.measures.facts(context);
    return this.writing.do(context, async ({ em, now, written }) => {
      const targets = new TargetRepository(em);
      const { said } = await this.#understand(asked, null, targets, facts, () => null);
      const id = await targets.add(said, now);
      await written(id, statementOf(said, false));
      return id;
    });
  }

  /** @throws as `set` does, and UnknownTarget, AlreadyWithdrawn, ReasonNotGiven, NothingToCorrect */
  async correct(id: string, asked: TargetArgs, typedWhy: string, context: WriteContext): Promise<number> {
    const facts = await this.measures.facts(context);
    return this.writing.do(context, async ({ em, now, corrected }) => {
      const targets = new TargetRepository(em);
      const held = await standingTarget(id, targets);
      const before = await heldStatement(held, targets);
      const { said, why } = await this.#understand(asked, held.id, targets, facts, () => readReason(typedWhy));
      const after = statementOf(said, false);
      requireDifference('the target', { ...before, illustrative: false }, after);
      await targets.correct(held.id, said, now);
      await corrected(held.id, before, after, why);
      return held.id;
    });
  }

  /** Takes the target off every chart. @throws UnknownTarget, AlreadyWithdrawn, ReasonNotGiven */
  withdraw(id: string, typedWhy: string, context: WriteContext): Promise<number> {
    return this.writing.do(context, async ({ em, now, withdrawn }) => {
      const targets = new TargetRepository(em);
      const held = await standingTarget(id, targets);
      const why = readReason(typedWhy);
      await targets.withdraw(held.id, now);
      await withdrawn(held.id, await heldStatement(held, targets), why);
      return held.id;
    });
  }

  /** What is asked as it will be held, every fault of it said at once. @param id the target that it is to replace; null for a new one */
  async #understand<Why>(
    asked: TargetArgs,
    id: number | null,
    targets: TargetRepository,
    { reach }: Pick<Facts, 'reach'>,
    readWhy: () => Why,
  ): Promise<{ said: TargetSaid; why: Why }> {
    const [zones, measure] = [await targets.zones(), findMeasure(asked.measure, this.measures.measures)];
    const { why, ...parts } = readParts({
      zone: () => findPlace(asked.zone, measure, zones),
      grain: () => grainOf(asked, measure),
      number: () => numberOf(asked, measure),
      since: () => sinceOf(asked, reach),
      setBy: () => readWords(asked.setBy, 'setBy', LONGEST_NAME, 'Say which office or board set the target, never a person by name.'),
      why: readWhy,
    });
    const said: TargetSaid = { measureId: measure.id, ...parts };
    const alike = await targets.findAlike(said, id);
    if (alike) throw TargetAlreadyThere.because(plainNumber(alike.number), nameDate(localDate(alike.since)), alike.id);
    return { said, why };
  }
}

async function standingTarget(id: string, targets: TargetRepository): Promise<Target> {
  const recordId = recordIdOf(id);
  const held = recordId === null ? null : await targets.find(recordId);
  if (!held) throw UnknownTarget.because(id);
  requireStanding('The target', held, 'Set a new one.');
  return held;
}

function grainOf({ grain }: TargetArgs, measure: Measure): TargetGrain {
  const possible = Object.values(TargetGrain).filter((each) => grainsOf(measure).includes(each));
  if (!possible.includes(grain)) throw TargetGrainNotPossible.because(measure.id, possible);
  return grain;
}

function numberOf({ number }: TargetArgs, measure: Measure): string {
  const fault = targetFault(measure, number);
  if (fault) throw TargetNumberNotPossible.because(fault);
  return plainNumber(number);
}

function sinceOf({ since: asked }: TargetArgs, reach: Facts['reach']): string {
  const since = localDate(asked);
  if (!reach) return since;
  const [first, last] = [firstDayOf(addMonths(reach.first, -REACH_MONTHS)), firstDayOf(addMonths(reach.latest, REACH_MONTHS))];
  if (since < first || since > last) throw TargetSinceOutOfReach.because(nameDate(since), nameDate(first), nameDate(last));
  return since;
}

/** `110.0000` and `0110` are 110. */
const plainNumber = (exact: string) => new Big(exact).toFixed();

/** What history keeps of a target. */
function statementOf({ measureId, zone, grain, number, since, setBy }: TargetSaid, illustrative: boolean): Statement {
  return { measure: measureId, zone: zone?.slug ?? null, grain, number, since, setBy, illustrative };
}

async function heldStatement(held: Target, targets: TargetRepository): Promise<Statement> {
  const { measureId, grain, number, since, setBy, illustrative } = held;
  const zone: Zone | null = (held.zone && (await targets.zones()).find(({ id }) => id === held.zone?.id)) ?? null;
  return statementOf({ measureId, zone, grain, number: plainNumber(number), since, setBy }, illustrative);
}
