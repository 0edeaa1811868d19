// Decides when a figure may be taken out of limits and verdicts, which only a person decides and always for a reason.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteContext } from '../../graphql/index.ts';
import { monthOf, nameMonth, type Month } from '../../kernel/index.ts';
import { WrittenNoun, WrittenWords, type Statement } from '../../provenance/index.ts';
import { findMeasure, heldMonthsOf, type Measure, type Facts, type MeasureService } from '../../measures/index.ts';
import { findZoneOf, type ZoneArg } from '../known-measure.ts';
import { readWords } from '../read-words.ts';
import type { PartReaders, WrittenRecord, WrittenRecordRules, WrittenRecordService } from '../written-records.ts';
import { GhostMonthOutOfReach, PointAlreadyGhosted, UnknownGhostedPoint } from './ghosted-point.errors.ts';
import { GhostedPointRepository, type GhostedPointContent } from './ghosted-point.repository.ts';

/** Which figure somebody explains. */
export interface GhostedPointArgs {
  readonly measure: string;
  readonly zone?: ZoneArg;
  readonly month: string;
  readonly reason: string;
}

/** Adds, corrects and withdraws ghosted points. */
export type GhostedPointService = Pick<WrittenRecordService<GhostedPointArgs, GhostedPointContent>, 'add' | 'correct' | 'withdraw'>;

/** The longest reason, in characters: three lines beside a chart. */
const LONGEST_REASON = 300;

/** The rules of ghosted points. */
export class GhostedPointRules implements WrittenRecordRules<GhostedPointArgs, GhostedPointContent, Facts, GhostedPointRepository> {
  readonly noun = WrittenNoun.GHOSTED_POINT;
  readonly afterWithdrawal = 'Add a new one.';

  constructor(private readonly measures: MeasureService) {}

  repository = (em: EntityManager) => new GhostedPointRepository(em);

  facts(context: WriteContext): Promise<Facts> {
    return this.measures.facts(context);
  }

  /** @throws UnknownMeasure; the readers throw UnknownZone, MeasureWithoutZones, GhostMonthOutOfReach, WordsNotUsable */
  async readersOf(
    draft: GhostedPointArgs,
    {
      current,
      repository,
      facts,
    }: {
      readonly current: WrittenRecord<GhostedPointContent> | null;
      readonly repository: GhostedPointRepository;
      readonly facts: Facts;
    },
  ): Promise<PartReaders<GhostedPointContent>> {
    const [zones, measure] = [await repository.zones(), findMeasure(draft.measure, this.measures.measures, 'measure')];
    return {
      measureId: () => measure.id,
      zone: () => findZoneOf(measure, draft.zone, zones),
      month: () => readMonth(draft, measure, facts),
      reason: () =>
        WrittenWords.draft(
          readWords(draft.reason, 'reason', LONGEST_REASON, 'Say what happened that explains the figure.'),
          current?.content.reason,
        ),
    };
  }

  nameOf = () => 'ghosted point';

  statementOf({ measureId, zone, month, reason }: GhostedPointContent): Statement {
    return { measure: measureId, zone: zone?.slug ?? null, month, reason: reason.reference };
  }

  unknown = (id: string) => UnknownGhostedPoint.because(id);

  duplicateOf({ id, content: { month } }: WrittenRecord<GhostedPointContent>): PointAlreadyGhosted {
    return PointAlreadyGhosted.because(nameMonth(monthOf(month)), id);
  }
}

/** A month that the measure is held for. */
function readMonth(draft: GhostedPointArgs, measure: Measure, facts: Facts): Month {
  const month = monthOf(draft.month);
  const reach = heldMonthsOf(measure, facts);
  if (!reach || month < reach.first || month > reach.latest) {
    const [first, latest] = [reach?.first ?? month, reach?.latest ?? month].map((edge) => nameMonth(edge));
    throw GhostMonthOutOfReach.because(nameMonth(month), measure.title, first ?? '', latest ?? '');
  }
  return month;
}
