// Decides over which days two periods are compared: over the months that both of them hold, for a zone and all its organisations. Nothing else may
// become a change.

import {
  addMonths,
  correspondingSpan,
  firstDayOf,
  monthsTouched,
  nameMonths,
  type Bucket,
  type Month,
  type Span,
} from '../../kernel/index.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { BaseMeasure, Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { calendarNameOf, stateOfAll, type MonthState } from './calendars.ts';
import { latestOf, type Facts } from './facts.repository.ts';
import { bucketOf, labelRuns, labelShared } from './like-words.ts';
import { cutAtMonths, joinRuns, monthsIn } from './month-runs.ts';
import type { QueryPlan } from './query-plan.ts';
import { comparedPairs, spanWithData, trailing12Months, type ComparedPair, type SetName } from './time-windows.ts';

/** Whose months are asked for: those of one zone, or those of all zones of the query together. */
export type Scope = number | 'ALL';

/** What two periods share, or why they cannot be compared. */
export type Likeness =
  | {
      /** The sets that hold the numbers of the shared days. */
      readonly sets: readonly [now: SetName, before: SetName];
      readonly days: readonly [now: readonly Span[], before: readonly Span[]];
      readonly over: Bucket;
      readonly comparedWith: Bucket;
    }
  | { readonly reason: string };

/** How a measure is compared: by the months that are shared, at the end of both periods, or only where all of both is held. */
type Manner = 'MONTHS' | 'END' | 'WINDOW';

/** Measures that are held by the same calendars and compared in the same manner share the same days. */
interface Group {
  readonly name: string;
  readonly manner: Manner;
  readonly datasets: readonly Dataset[];
  readonly trails: boolean;
}

/** Days of a set that no period of the answer has as they are. */
interface OwnDays {
  readonly set: SetName;
  readonly period: number;
  readonly zone: number | undefined;
  readonly days: readonly Span[];
}

/** What the periods of a query share with what they are compared with. */
export class LikeWithLike {
  readonly #found = new Map<string, Likeness>();
  readonly #own = new Map<string, OwnDays[]>();
  readonly #groupOf = new Map<Measure, string>();

  constructor(query: QueryPlan, facts: Facts, zones: readonly number[]) {
    const pairs = comparedPairs(query.time, facts.reach?.latest ?? null, query.sets);
    if (pairs.length === 0) return;
    const groups = new Map<string, Group>();
    for (const measure of query.measures) {
      const group = groupOf(measure, query);
      groups.set(group.name, group);
      this.#groupOf.set(measure, group.name);
    }
    const scopes: Scope[] = [...(query.splits.includes('zone') ? zones : []), 'ALL'];
    for (const group of groups.values())
      for (const scope of scopes) {
        const held = new HeldMonths(group, facts, scope === 'ALL' ? zones : [scope]);
        for (const pair of pairs) if (scope === 'ALL' || !pair.isWhole) this.find(group, scope, pair, held);
      }
  }

  /** What a period shares with what it is compared with; for the whole of an answer only of all zones together. */
  at(measure: Measure, isWhole: boolean, period: number, scope: Scope): Likeness {
    const found = this.#found.get(keyOf(this.#groupOf.get(measure) ?? '', isWhole, period, scope));
    return found ?? { reason: 'There is no period like this one to compare it with.' };
  }

  /** The days that must be read of a base measure besides its periods, with what they are the days of. */
  ownDaysOf(part: BaseMeasure): OwnDays[] {
    const groups = new Set([...this.#groupOf].flatMap(([measure, group]) => (baseMeasuresOf(measure).includes(part) ? [group] : [])));
    return [...groups].flatMap((group) => this.#own.get(group) ?? []);
  }

  private find(group: Group, scope: Scope, pair: ComparedPair, held: HeldMonths): void {
    const shared = shareDays(group, pair, held);
    const key = keyOf(group.name, pair.isWhole, pair.period, scope);
    if ('reason' in shared || shared.areOfPeriod) {
      this.#found.set(key, 'reason' in shared ? shared : { ...shared, sets: pair.sets });
      return;
    }
    const sets = [`like ${key}`, `like before ${key}`] as const;
    this.#found.set(key, { ...shared, sets });
    const own = this.#own.get(group.name) ?? [];
    this.#own.set(group.name, own);
    sets.forEach((set, side) =>
      own.push({ set, period: pair.period, zone: scope === 'ALL' ? undefined : scope, days: shared.days[side] ?? [] }),
    );
  }
}

const keyOf = (group: string, isWhole: boolean, period: number, scope: Scope) => `${group} ${isWhole} ${period} ${scope}`;

function groupOf(measure: Measure, { time }: QueryPlan): Group {
  const parts = baseMeasuresOf(measure);
  const datasets = [...new Set(parts.map(({ dataset }) => dataset))];
  const trails = parts.some(({ window }) => window === 'TRAILING_12_MONTHS');
  const stands = datasets.every(({ when }) => when.kind === 'STOCK');
  const manner: Manner = stands ? 'END' : trails || time.grain === 'ROLLING_12_MONTHS' ? 'WINDOW' : 'MONTHS';
  const calendars = [...new Set(datasets.map(calendarNameOf))].toSorted();
  return { name: [manner, trails ? 'trailing' : 'own', ...calendars].join(' '), manner, datasets, trails };
}

/** Which months are held by every calendar of a group, in all of some zones. */
class HeldMonths {
  readonly latest: Month | null;
  readonly #states = new Map<Month, MonthState>();
  readonly #calendars;

  constructor(
    { datasets }: Group,
    facts: Facts,
    private readonly zones: readonly number[],
  ) {
    this.#calendars = datasets.flatMap((dataset) => facts.calendars.get(calendarNameOf(dataset)) ?? []);
    this.latest = datasets.flatMap((dataset) => latestOf(facts, dataset) ?? []).toSorted()[0] ?? null;
  }

  stateOf(month: Month): MonthState {
    const state = this.#states.get(month) ?? stateOfAll(this.#calendars, month, this.zones);
    this.#states.set(month, state);
    return state;
  }

  isHeld(span: Span): boolean {
    return monthsTouched(span).every((month) => this.stateOf(month) === 'HELD');
  }

  /** The months of spans that are not held, for a reason that is read out. */
  missingOf(spans: readonly Span[]): string {
    return nameMonths(monthsIn(spans).filter((month) => this.stateOf(month) !== 'HELD'));
  }
}

type Shared = Pick<Extract<Likeness, { days: unknown }>, 'days' | 'over' | 'comparedWith'> & {
  /** Whether the days are all that the period and what it is compared with have. */
  readonly areOfPeriod: boolean;
};

function shareDays(group: Group, pair: ComparedPair, held: HeldMonths): Shared | { reason: string } {
  if (group.manner === 'WINDOW') return shareWindow(group, pair, held);
  const like = (part: Span) => correspondingSpan(part, pair.now, pair.before);
  const cut = cutAtMonths(pair.now).map((now) => [now, like(now)] as const);
  const both = cut.filter(([, before]) => before.start < before.before);
  const isHeld = ([now, before]: readonly [Span, Span]) => held.isHeld(now) && held.isHeld(before);
  const chosen = group.manner === 'END' ? endOf(both, held).filter(isHeld) : both.filter(isHeld);
  if (chosen.length === 0) return { reason: whyNone(group, both, held) };
  const [now, before] = [0, 1].map((side) => joinRuns(chosen.map((each) => each[side] as Span))) as [Span[], Span[]];
  const withData = spanWithData(pair.now, held.latest && firstDayOf(addMonths(held.latest, 1)));
  const reaches = (end: Span['before']) => withData !== null && end === withData.before;
  const isAll = group.manner === 'END' || (now.length === 1 && now[0]?.start === pair.now.start);
  const areOfPeriod = pair.isOfSets && isAll && reaches(chosen.at(-1)?.[0].before as Span['before']);
  return { days: [now, before], areOfPeriod, ...wordsOf(group, pair, now, before) };
}

/** Both periods whole: what twelve months are, and the words of the period itself. */
function shareWindow({ trails }: Group, pair: ComparedPair, held: HeldMonths): Shared | { reason: string } {
  const spans = [pair.now, pair.before].map((span) => (trails ? trailing12Months(span, held.latest) : span));
  const [now, before] = spans;
  if (!now || !before) return { reason: 'Nothing is held of these twelve months.' };
  if (!held.isHeld(now) || !held.isHeld(before))
    return { reason: `Twelve months are compared whole or not at all. Not held whole: ${held.missingOf([before, now])}.` };
  const named = (span: Span, bucket: Bucket) => (trails ? bucketOf([span], labelRuns([span])) : bucket);
  return { days: [[now], [before]], areOfPeriod: true, over: named(now, pair.labels[0]), comparedWith: named(before, pair.labels[1]) };
}

/** The last month of a period; of one that is not over, the last for which nothing is still to come. */
function endOf(both: readonly (readonly [Span, Span])[], held: HeldMonths): (readonly [Span, Span])[] {
  const last = both.findLast(([now]) => monthsTouched(now).every((month) => held.stateOf(month) !== 'TO_COME'));
  return last ? [last] : [];
}

function whyNone({ manner }: Group, both: readonly (readonly [Span, Span])[], held: HeldMonths): string {
  if (both.length === 0) return 'There is no period like this one to compare it with.';
  const missing = held.missingOf(both.flat());
  if (manner === 'END') return `What stands at the end of a period is compared where both ends are held. Not held whole: ${missing}.`;
  return `No month is held whole in both periods. Not held whole: ${missing}.`;
}

function wordsOf(
  { manner }: Group,
  pair: ComparedPair,
  now: readonly Span[],
  before: readonly Span[],
): { over: Bucket; comparedWith: Bucket } {
  const isWhole = (side: readonly Span[], whole: Span) =>
    manner === 'END'
      ? side.at(-1)?.before === whole.before
      : side.length === 1 && side[0]?.start === whole.start && side[0].before === whole.before;
  if (isWhole(now, pair.now) && isWhole(before, pair.before)) return { over: pair.labels[0], comparedWith: pair.labels[1] };
  if (manner === 'END') {
    const ends = ([now, before] as const).map((side) => bucketOf(side, `End of ${labelRuns(side)}`));
    return { over: ends[0] as Bucket, comparedWith: ends[1] as Bucket };
  }
  return { over: bucketOf(now, labelShared(now, before, pair)), comparedWith: bucketOf(before, labelRuns(before)) };
}
