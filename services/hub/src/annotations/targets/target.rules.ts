// Decides what a target may be: a number that its measure can reach, for a length of period that it has figures for.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteContext } from '../../graphql/index.ts';
import { addMonths, firstDayOf, localDate, nameDate, readDate } from '../../kernel/index.ts';
import { WrittenNoun, WrittenWords, type Statement } from '../../provenance/index.ts';
import { findMeasure, grainsOf, type Measure, type Facts, type MeasureService } from '../../measures/index.ts';
import { findZoneOf, type ZoneArg } from '../known-measure.ts';
import { readWords } from '../read-words.ts';
import type { PartReaders, WrittenRecord, WrittenRecordRules, WrittenRecordService } from '../written-records.ts';
import { TargetGrain } from './target.entity.ts';
import { TargetAlreadyThere, TargetGrainNotPossible, TargetSinceOutOfReach, UnknownTarget } from './target.errors.ts';
import { TargetRepository, type TargetContent } from './target.repository.ts';
import { readTarget } from './target-number.ts';

/** What somebody wants a target to be. */
export interface TargetArgs {
  readonly measure: string;
  readonly zone?: ZoneArg;
  readonly grain: TargetGrain;
  readonly number: string;
  readonly since: string;
  readonly setBy: string;
}

/** Sets, corrects and withdraws targets. */
export type TargetService = Pick<WrittenRecordService<TargetArgs, TargetContent>, 'add' | 'correct' | 'withdraw'>;

/** How far before the first and after the latest month with data a target may begin, in months: ten years. */
const REACH_MONTHS = 120;

/** The longest name of an office or board, in characters. */
const LONGEST_NAME = 100;

/** The rules of targets. */
export class TargetRules implements WrittenRecordRules<TargetArgs, TargetContent, Facts, TargetRepository> {
  readonly noun = WrittenNoun.TARGET;
  readonly afterWithdrawal = 'Set a new one.';

  constructor(private readonly measures: MeasureService) {}

  repository = (em: EntityManager) => new TargetRepository(em);

  facts(context: WriteContext): Promise<Facts> {
    return this.measures.facts(context);
  }

  /** @throws UnknownMeasure; the readers throw UnknownZone, MeasureWithoutZones, TargetGrainNotPossible, TypedNotUnderstood, TargetNumberNotPossible, TargetSinceOutOfReach, WordsNotUsable */
  async readersOf(
    draft: TargetArgs,
    {
      current,
      repository,
      facts: { reach },
    }: { readonly current: WrittenRecord<TargetContent> | null; readonly repository: TargetRepository; readonly facts: Facts },
  ): Promise<PartReaders<TargetContent>> {
    const [zones, measure] = [await repository.zones(), findMeasure(draft.measure, this.measures.measures, 'measure')];
    return {
      measureId: () => measure.id,
      zone: () => findZoneOf(measure, draft.zone, zones),
      grain: () => readGrain(draft, measure),
      number: () => readTarget(draft.number, measure),
      since: () => readSince(draft, reach),
      setBy: () =>
        WrittenWords.draft(
          readWords(draft.setBy, 'setBy', LONGEST_NAME, 'Say which office or board set the target, never a person by name.'),
          current?.content.setBy,
        ),
    };
  }

  nameOf = () => 'target';

  statementOf({ measureId, zone, grain, number, since, setBy }: TargetContent): Statement {
    return { measure: measureId, zone: zone?.slug ?? null, grain, number, since, setBy: setBy.reference };
  }

  unknown = (id: string) => UnknownTarget.because(id);

  duplicateOf({ id, content: { number, since } }: WrittenRecord<TargetContent>): TargetAlreadyThere {
    return TargetAlreadyThere.because(number, nameDate(localDate(since)), id);
  }
}

function readGrain({ grain }: TargetArgs, measure: Measure): TargetGrain {
  const possible = Object.values(TargetGrain).filter((each) => grainsOf(measure).includes(each));
  if (!possible.includes(grain)) throw TargetGrainNotPossible.because(measure.title, possible);
  return grain;
}

function readSince(draft: TargetArgs, reach: Facts['reach']): string {
  const since = readDate(draft.since, 'since');
  if (!reach) return since;
  const [first, last] = [firstDayOf(addMonths(reach.first, -REACH_MONTHS)), firstDayOf(addMonths(reach.latest, REACH_MONTHS))];
  if (since < first || since > last) throw TargetSinceOutOfReach.because(nameDate(since), nameDate(first), nameDate(last));
  return since;
}
