// Decides what the scorecard says of a measure in a zone: the latest figure, whether it is special, its usual range, its target, how complete it is.
import { nameReceived } from '#lib/cards/completeness.ts';
import { drawBullets, sayBullet } from '#lib/charts/bullet/bullet.ts';
import type { Bullet, BulletPicture } from '#lib/charts/bullet/contract.ts';
import { decimalOf } from '#lib/kit/figures/decimal.ts';
import {
  formatFigure,
  formatNumber,
  isOfShares,
  LEAST_BASE,
  numberOf,
  scaleOf,
  SHARED_BY_ZONES,
  STATE_WORDS,
  type Scale,
} from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import type { ScorecardQuery } from '#lib/graph/generated/graphql.ts';
import { nameSpecial, saySpecial } from '#lib/charts/trend/words/control-words.ts';
import { NEEDS_TWELVE_MONTHS } from '#lib/charts/trend/words/emptiness.ts';
import { FORCE_AREA, isOneFigure } from '#lib/charts/trend/words/force-area.ts';
import { clipLimits, sayLimitsBeside, writeRange } from '#lib/charts/trend/words/limits.ts';
import { groupByDomain, sayDirection, type DomainGroup } from '#lib/measures/domains.ts';
import { drawSparkline, type Sparkline } from '#lib/drawing/sparkline.ts';

type Trend = ScorecardQuery['trends'][number];
type Point = Trend['points'][number];

/** One measure in one zone. */
export interface ScoreCell {
  readonly zone: string;
  /** The latest charted figure: '153'; in words where there is none. */
  readonly latest: string;
  /** Its period: 'Aug 2026'; empty where there is no figure. */
  readonly when: string;
  /** The months after it whose figures are here and not charted: 'Aug 2026 (56) is incomplete'; empty where there are none. */
  readonly later: string;
  /** Whether the newest of these is whole, and explained: it is not judged by the usual range. */
  readonly setAside: boolean;
  /** What is special about it, and why where it lies within its usual range; empty for common cause. */
  readonly variation: string;
  /** The same without why, for where its usual range does not stand beside it. */
  readonly briefly: string;
  readonly kind: 'improvement' | 'concern' | 'neutral' | 'common' | 'none';
  /** Whether its figures are not for the reader. */
  readonly withheld: boolean;
  /** 'usual range 84 to 459'; empty where there are too few points. */
  readonly range: string;
  /** '127 below target (280): some months meet it, some miss it'; empty where none is set. */
  readonly target: string;
  /** The latest figure beside its target, drawn on the scale of its line; undefined where either is missing. */
  readonly bullet: BulletPicture | undefined;
  /** '23 of 24 returns'; empty for what is always complete. */
  readonly returns: string;
  readonly sparkline: Sparkline;
}

/** One measure in every zone; a figure that they share has one cell. */
export interface ScoreLine {
  readonly id: string;
  readonly domain: string;
  readonly title: string;
  readonly unit: string;
  readonly direction: string;
  readonly cells: readonly ScoreCell[];
}

const KINDS: Readonly<Record<NonNullable<Point['pointType']>, ScoreCell['kind']>> = {
  COMMON_CAUSE: 'common',
  SPECIAL_CAUSE_IMPROVEMENT: 'improvement',
  SPECIAL_CAUSE_CONCERN: 'concern',
  SPECIAL_CAUSE_NEUTRAL_HIGH: 'neutral',
  SPECIAL_CAUSE_NEUTRAL_LOW: 'neutral',
};

/** Width of a small bullet in px: that of the line above it. */
const BULLET_WIDTH = 120;

/** The lines of the scorecard under the headings of their domains. */
export function layoutScorecard(trends: readonly Trend[]): DomainGroup<ScoreLine>[] {
  const byMeasure = Map.groupBy(trends, ({ measure }) => measure.id);
  const lines = [...byMeasure.values()].flatMap((ofZones): ScoreLine[] => {
    const of = showOnce(ofZones);
    const [first] = of;
    if (!first) return [];
    const { id, domain, title, unit, better } = first.measure;
    const scale = scaleOf(unit);
    const bullets = of.map((trend) => readBullet(trend, scale));
    const pictures = drawBullets(
      bullets.flatMap((bullet) => bullet ?? []),
      BULLET_WIDTH,
    );
    const cells = of.map((trend, place) => {
      const bullet = bullets[place];
      return { ...layoutCell(trend, scale), target: sayTarget(trend, bullet, scale), bullet: bullet && pictures.shift() };
    });
    return [{ id, domain, title, unit, direction: sayDirection(better), cells }];
  });
  return groupByDomain(lines);
}

/** A figure of the whole force is shown once, and named so. */
function showOnce(trends: readonly Trend[]): readonly Trend[] {
  const [first] = trends;
  if (!first?.zone || !first.measure.sharedByZones) return trends;
  const isOnce = isOneFigure(trends.map(({ points }) => points.map(({ state, number, amount }) => [state, number, amount])));
  return isOnce ? [{ ...first, zone: { ...first.zone, name: FORCE_AREA } }] : trends;
}

function layoutCell(trend: Trend, scale: Scale): Omit<ScoreCell, 'target' | 'bullet'> {
  const charted = trend.points.filter((point) => point.charted);
  const latest = charted.at(-1);
  const kind = latest && trend.variation ? KINDS[trend.variation] : 'none';
  const { mean, lowerProcessLimit: lower, upperProcessLimit: upper } = latest ?? {};
  const hasLimits = typeof mean === 'number' && typeof lower === 'number' && typeof upper === 'number';
  const beside = charted.filter(({ segment }) => segment === latest?.segment).flatMap((point) => numberIn(point) ?? []);
  const range = hasLimits ? writeRange(sayLimitsBeside({ mean, lower, upper }, beside, scale)) : '';
  return {
    zone: trend.zone?.name ?? 'All zones',
    latest: latest ? formatFigure(readFigure(latest), scale) : absence(trend),
    when: latest ? sayWhen(latest) : '',
    later: sayLater(trend.points, scale),
    setAside: Boolean(listLater(trend.points).at(-1)?.ghosted),
    variation: latest && !hasLimits ? sayNoLimits(trend) : latest ? sayUnusual(latest, saySpecial) : '',
    briefly: latest && !hasLimits ? sayNoLimits(trend) : latest ? sayUnusual(latest, nameSpecial) : '',
    kind: hasLimits ? kind : 'none',
    withheld: !latest && isProtected(trend),
    range: range && `${trend.trialLimits ? 'early usual range' : 'usual range'} ${range}`,
    returns: sayReturns(trend),
    sparkline: drawSparkline(
      trend.points.map((point) => ({
        number: point.number ?? null,
        mark: markOf(point),
        provisional: typeof point.number === 'number' && !point.charted,
      })),
    ),
  };
}

/** 'Aug 2026'; of a percentage with what it is of, where that is not said already: 'Aug 2026, of 153'. */
function sayWhen(point: Point): string {
  const { period, counts } = point;
  if (isOfShares(readFigure(point))) return `${period.label}, ${SHARED_BY_ZONES}`;
  return counts && counts.of >= LEAST_BASE ? `${period.label}, of ${formatNumber(decimalOf(counts.of), 'count')}` : period.label;
}

/** What is special about a figure. One within its usual range is so for the months before it, which must be said beside a range that it keeps. */
function sayUnusual({ pointType, rule, direction }: Point, say: typeof saySpecial): string {
  if (!pointType || pointType === 'COMMON_CAUSE' || !rule || !direction) return '';
  const special = { type: pointType, rule, direction };
  return rule === 'OUTSIDE_LIMITS' ? nameSpecial(special) : say(special);
}

/** The months after the latest charted one that have a figure. */
const listLater = (points: readonly Point[]): Point[] =>
  points.slice(points.findLastIndex(({ charted }) => charted) + 1).filter((point) => numberOf(readFigure(point)) !== undefined);

/** What is said of these, the newest of them by name: another page may show it. */
function sayLater(points: readonly Point[], scale: Scale): string {
  const later = listLater(points);
  const [last, before] = [later.at(-1), later.at(-2)];
  if (!last) return '';
  const named = `${last.period.label} (${formatFigure(readFigure(last), scale)})`;
  const others = before ? `${later.length === 2 ? before.period.label : `${later.length - 1} months before it`} and ` : '';
  return `${others}${named} ${before ? 'are' : 'is'} ${last.ghosted ? 'explained and set aside' : 'incomplete and set aside'}`;
}

/** Why a zone has no usual range, in a few words. */
function sayNoLimits({ noLimits }: Trend): string {
  return (noLimits && NO_LIMITS[noLimits]) ?? '';
}

const NO_LIMITS: Readonly<Record<NonNullable<Trend['noLimits']>, string>> = {
  LINE: 'a plain line: no usual range',
  TOO_FEW_POINTS: 'too few months for a range',
  TOO_LITTLE_VARIATION: 'hardly varies: no usual range',
  AT_FLOOR: 'mostly zero: no usual range',
  AT_CEILING: 'mostly 100%: no usual range',
  UNEXPLAINED_POINT: 'one month is to be explained first',
};

const numberIn = ({ amount, number }: Point): string | undefined => amount ?? (typeof number === 'number' ? plain(number) : undefined);

/** A double as decimal text, with no more digits than a limit needs. */
function plain(number: number): string {
  return String(Number(number.toFixed(2)));
}

function markOf({ pointType }: Point): 'improvement' | 'concern' | 'neutral' | null {
  const kind = pointType ? KINDS[pointType] : undefined;
  return kind === 'improvement' || kind === 'concern' || kind === 'neutral' ? kind : null;
}

/** The latest charted month beside its target. What the limits say is of the latest target: it is left out where that is another. */
function readBullet(trend: Trend, scale: Scale): Bullet | undefined {
  const latest = trend.points.findLast(({ charted }) => charted);
  const number = latest && numberIn(latest);
  if (!latest || !number || typeof latest.target !== 'number') return undefined;
  const { mean, lowerProcessLimit: lower, upperProcessLimit: upper } = latest;
  const hasLimits = typeof mean === 'number' && typeof lower === 'number' && typeof upper === 'number';
  const target = plain(latest.target);
  return {
    number,
    target,
    limits: hasLimits
      ? clipLimits(
          { mean, lower, upper },
          trend.points.flatMap((point) => numberIn(point) ?? []),
          scale,
        )
      : undefined,
    assurance: Number(targetOf(trend)) === latest.target ? (trend.assurance ?? undefined) : undefined,
    scale,
  };
}

function sayTarget(trend: Trend, bullet: Bullet | undefined, scale: Scale): string {
  if (bullet) return sayBullet(bullet);
  const target = targetOf(trend);
  return target === undefined ? '' : `target ${formatNumber(target, scale)}`;
}

function targetOf({ target, targetAmount }: Trend): string | undefined {
  return targetAmount ?? (typeof target === 'number' ? plain(target) : undefined);
}

function sayReturns({ completeness, measure }: Trend): string {
  const noun = nameReceived(measure.completenessOf);
  return completeness && completeness.expected > 0 ? `${completeness.received} of ${completeness.expected} ${noun}` : '';
}

const isProtected = ({ points }: Pick<Trend, 'points'>): boolean => points.some(({ state }) => state === 'PROTECTED');

/** Why there is no figure: all are protected, or the state that the latest months have. */
function absence({ points, measure }: Pick<Trend, 'points' | 'measure'>): string {
  if (isProtected({ points })) return STATE_WORDS.PROTECTED.words;
  const state = points.at(-1)?.state ?? 'NOT_REPORTED';
  if (measure.takenOver === 'TWELVE_MONTHS' && (state === 'NOT_REPORTED' || state === 'NOT_COLLECTED')) return NEEDS_TWELVE_MONTHS;
  return state === 'PROVISIONAL' || state === 'PARTIAL' ? 'not complete yet' : STATE_WORDS[state].words || 'not reported';
}
