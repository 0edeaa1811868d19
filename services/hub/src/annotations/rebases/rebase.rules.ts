// Decides when process limits may start again, which only a person decides and always for a reason.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteContext } from '../../graphql/index.ts';
import { addMonths, countMonths, monthOf, nameMonth, type Month } from '../../kernel/index.ts';
import { recordIdOf, WrittenNoun, WrittenWords, type Statement } from '../../provenance/index.ts';
import type { Zone } from '../../zones/index.ts';
import { findMeasure, heldMonthsOf, type Measure, type Facts, type MeasureService } from '../../measures/index.ts';
import { findZoneOf, type ZoneArg } from '../known-measure.ts';
import { readWords } from '../read-words.ts';
import type { PartReaders, WrittenRecord, WrittenRecordRules, WrittenRecordService } from '../written-records.ts';
import {
  RebaseAlreadyThere,
  RebaseBaselineNotUsable,
  RebaseEventNotUsable,
  RebaseMonthOutOfReach,
  UnknownRebase,
} from './rebase.errors.ts';
import { RebaseRepository, type EventInZones, type NamedEvent, type RebaseContent } from './rebase.repository.ts';

/** What somebody wants a rebase to be. */
export interface RebaseArgs {
  readonly measure: string;
  readonly zone?: ZoneArg;
  readonly month: string;
  readonly reason: string;
  /** How many points from that month on limits are made of; all when left out. */
  readonly baselinePoints?: number | null;
  /** Identifier of the event that goes with it. */
  readonly event?: string | null;
}

/** Adds, corrects and withdraws rebases. */
export type RebaseService = Pick<WrittenRecordService<RebaseArgs, RebaseContent>, 'add' | 'addAll' | 'correct' | 'withdraw'>;

/** The longest reason, in characters: three lines beside a chart. */
const LONGEST_REASON = 300;

/** Limits need five points. */
const LEAST_BASELINE = 5;

/** The rules of rebases. */
export class RebaseRules implements WrittenRecordRules<RebaseArgs, RebaseContent, Facts, RebaseRepository> {
  readonly noun = WrittenNoun.REBASE;
  readonly afterWithdrawal = 'Add a new one.';

  constructor(private readonly measures: MeasureService) {}

  repository = (em: EntityManager) => new RebaseRepository(em);

  facts(context: WriteContext): Promise<Facts> {
    return this.measures.facts(context);
  }

  /** @throws UnknownMeasure; the readers throw UnknownZone, MeasureWithoutZones, RebaseMonthOutOfReach, WordsNotUsable, RebaseBaselineNotUsable, RebaseEventNotUsable */
  async readersOf(
    draft: RebaseArgs,
    {
      current,
      repository,
      facts,
    }: { readonly current: WrittenRecord<RebaseContent> | null; readonly repository: RebaseRepository; readonly facts: Facts },
  ): Promise<PartReaders<RebaseContent>> {
    const [zones, measure] = [await repository.zones(), findMeasure(draft.measure, this.measures.measures, 'measure')];
    const event = draft.event ? await repository.findEvent(recordIdOf(draft.event) ?? 0) : null;
    return {
      measureId: () => measure.id,
      zone: () => findZoneOf(measure, draft.zone, zones),
      month: () => readMonth(draft, measure, facts),
      reason: () =>
        WrittenWords.draft(
          readWords(draft.reason, 'reason', LONGEST_REASON, 'Say why earlier months no longer describe what is measured.'),
          current?.content.reason,
        ),
      baselinePoints: () => readBaselinePoints(draft, measure, facts),
      event: () => readEvent(draft, event, current?.content.event ?? null, zones),
    };
  }

  nameOf = () => 'rebase';

  statementOf({ measureId, zone, month, reason, baselinePoints, event }: RebaseContent): Statement {
    const declared = baselinePoints === null ? {} : { baselinePoints: String(baselinePoints) };
    return {
      measure: measureId,
      zone: zone?.slug ?? null,
      month,
      reason: reason.reference,
      ...declared,
      event: event?.title.reference ?? null,
    };
  }

  unknown = (id: string) => UnknownRebase.because(id);

  duplicateOf({ id, content: { measureId, month } }: WrittenRecord<RebaseContent>): RebaseAlreadyThere {
    const { title } = findMeasure(measureId, this.measures.measures, 'measure');
    return RebaseAlreadyThere.because(title, nameMonth(monthOf(month)), id);
  }
}

/** Limits start again after a first month and where there are figures. */
function readMonth(draft: RebaseArgs, measure: Measure, facts: Facts): Month {
  const month = monthOf(draft.month);
  const reach = heldMonthsOf(measure, facts);
  if (!reach || reach.first >= reach.latest) throw RebaseMonthOutOfReach.nowhere(measure.title);
  const first = addMonths(reach.first, 1);
  if (month < first || month > reach.latest)
    throw RebaseMonthOutOfReach.because(nameMonth(month), measure.title, nameMonth(first), nameMonth(reach.latest));
  return month;
}

/** As many as limits need, and no more than there are. A month out of reach is refused by itself; then as many as there could be. */
function readBaselinePoints({ baselinePoints, month }: RebaseArgs, measure: Measure, facts: Facts): number | null {
  if (baselinePoints === null || baselinePoints === undefined) return null;
  const reach = heldMonthsOf(measure, facts);
  if (!reach) throw RebaseMonthOutOfReach.nowhere(measure.title);
  const from = month > reach.first && month <= reach.latest ? monthOf(month) : reach.first;
  const most = countMonths(from, reach.latest) + 1;
  if (baselinePoints < LEAST_BASELINE || baselinePoints > most)
    throw RebaseBaselineNotUsable.because(LEAST_BASELINE, most, nameMonth(from), nameMonth(reach.latest));
  return baselinePoints;
}

/** An event that stands and concerns the zone. One that went with the rebase before may stay, whatever became of it. */
function readEvent(draft: RebaseArgs, found: EventInZones | null, before: NamedEvent | null, zones: readonly Zone[]): NamedEvent | null {
  if (!draft.event) return null;
  if (!found) throw RebaseEventNotUsable.unknown(draft.event);
  if (found.event.id === before?.id) return found.event;
  if (found.event.isWithdrawn) throw RebaseEventNotUsable.unknown(draft.event);
  const zone = zones.find(({ slug }) => slug === draft.zone);
  if (zone && !found.zoneIds.includes(zone.id)) throw RebaseEventNotUsable.elsewhere(found.event.title.text, zone.name);
  return found.event;
}
