// Decides where every mark of a picture of what was raised and closed stands: small multiples on one scale, so that their gridlines line up.
import { formatDecimal } from '#lib/kit/figures/format.ts';
import { formatMonth, type Month } from '#lib/kit/time/month.ts';
import type { Box } from '#lib/drawing/boxes.ts';
import type { ChartZone } from '#lib/cards/contract.ts';
import { layoutAxis, listTicks } from '#lib/drawing/axis.ts';
import { placeEndLabels } from '#lib/drawing/end-labels.ts';
import { labelMonths, reckonBesideMonth } from '#lib/drawing/month-labels.ts';
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import { addUp, type AddedUp } from './add-up.ts';
import type { RaisedClosed } from './contract.ts';

interface Point {
  x: number;
  y: number;
}

/** One zone, in px of its box. */
export interface FlowPanel {
  zone: ChartZone;
  box: Box;
  gridlines: { y: number; text: string }[];
  /** Where text beside the axis ends, and where the plot begins and ends. */
  axisX: number;
  plot: { left: number; right: number; top: number; bottom: number };
  months: { x: number; lines: string[]; y: number }[];
  /** Between the lines: what is open. */
  gap: string;
  /** What there was to close, and what was closed, as paths that lift the pen over a month without figures. */
  upper: string;
  lower: string;
  /** Months of which a figure may still change: hollow points on both lines. */
  provisional: Point[];
  /** Stretches without figures, hatched. */
  missing: { x: number; width: number }[];
  /** The latest months that have figures: where the gap is told. */
  bracket: { x: number; top: number; bottom: number } | undefined;
  labels: { text: string; x: number; y: number; kind: 'line' | 'gap' }[];
}

const TICK_GAP = 8;
const LABEL_GAP = 10;

/** One panel for each zone. @param box The box of each of them. */
export function layoutRaisedClosed({ months, series }: Pick<RaisedClosed, 'months' | 'series'>, box: Box): FlowPanel[] {
  const added = series.map((one) => ({ zone: one.zone, points: addUp(one) }));
  const axis = layoutAxis(
    added.flatMap(({ points }) => points.flatMap(({ upper, lower }) => [upper ?? 0, lower ?? 0])),
    'count',
  );
  const ticks = listTicks(axis);
  const { textSize } = box;
  const besideMonth = reckonBesideMonth(textSize);
  const axisTexts = ticks.map((tick) => formatDecimal(String(tick)));
  const axisX = Math.max(reckonWidest(axisTexts, textSize), besideMonth - TICK_GAP) + 1;
  const texts = added.map(({ points }) => nameEnds(points, months));
  const ends = texts.flat().map(({ text, kind }) => reckonWidest([text], textSize, kind === 'gap' ? 'bold' : 'regular'));
  const plot = {
    left: axisX + TICK_GAP,
    right: box.width - Math.max(besideMonth, Math.max(0, ...ends) + LABEL_GAP) - 1,
    top: textSize / 2 + 2,
    bottom: box.height - 2.8 * textSize,
  };
  const xOf = (place: number): number =>
    round(months.length < 2 ? (plot.left + plot.right) / 2 : plot.left + ((plot.right - plot.left) * place) / (months.length - 1));
  const yOf = (number: number): number => round(plot.bottom - ((plot.bottom - plot.top) * (number - axis.foot)) / (axis.top - axis.foot));
  const labelled = labelMonths(months, Math.max(2, Math.floor((plot.right - plot.left) / (textSize * 3.2))));

  return added.map(({ zone, points }, index) => {
    const drawn = points.map(({ upper, lower, provisional }, place) =>
      upper === undefined || lower === undefined ? undefined : { x: xOf(place), upper: yOf(upper), lower: yOf(lower), provisional },
    );
    const runs = listRuns(drawn);
    const last = drawn.findLast((point) => point !== undefined);
    const ends = texts[index] ?? [];
    return {
      zone,
      box,
      gridlines: ticks.map((tick) => ({ y: yOf(tick), text: formatDecimal(String(tick)) })),
      axisX,
      plot,
      months: [...labelled].map(([place, label]) => ({ x: xOf(place), lines: label.split('\n'), y: plot.bottom + textSize * 1.3 })),
      gap: runs.map((run) => area(run)).join(''),
      upper: runs.map((run) => line(run.map(({ x, upper }) => ({ x, y: upper })))).join(''),
      lower: runs.map((run) => line(run.map(({ x, lower }) => ({ x, y: lower })))).join(''),
      provisional: drawn.flatMap((point) =>
        point?.provisional
          ? [
              { x: point.x, y: point.upper },
              { x: point.x, y: point.lower },
            ]
          : [],
      ),
      missing: listMissing(drawn).map(([from, to]) => {
        const [start, end] = [xOf(Math.max(0, from - 1)), xOf(Math.min(months.length - 1, to + 1))];
        return { x: start, width: round(end - start) };
      }),
      bracket: last && { x: last.x + 4, top: last.upper, bottom: last.lower },
      labels: placeEndLabels(
        ends.map(({ text, at, kind }, rank) => ({ text, at, rank, kind: kind === 'gap' ? 'latest' : 'mean' })),
        (at) => yOf(at) - plot.top,
        plot.bottom - plot.top,
        textSize * 1.15,
      ).map(({ text, y, kind }) => ({
        text,
        x: (last?.x ?? plot.right) + LABEL_GAP,
        y: round(plot.top + y),
        kind: kind === 'latest' ? ('gap' as const) : ('line' as const),
      })),
    };
  });
}

/** What stands at the right end: the gap, which is the message, then the two lines. None where there is no figure at all. */
function nameEnds(points: readonly AddedUp[], months: readonly Month[]): { text: string; at: number; kind: 'line' | 'gap' }[] {
  const place = points.findLastIndex(({ upper }) => upper !== undefined);
  const { upper, lower } = points[place] ?? {};
  if (upper === undefined || lower === undefined) return [];
  const month = months[place];
  const when = place === points.length - 1 || !month ? '' : ` (${formatMonth(month).slice(0, 3)})`;
  return [
    { text: `${formatDecimal(String(upper - lower))} open${when}`, at: (upper + lower) / 2, kind: 'gap' },
    { text: 'raised', at: upper + (upper === lower ? 0.01 : 0), kind: 'line' },
    { text: 'closed', at: lower - (upper === lower ? 0.01 : 0), kind: 'line' },
  ];
}

interface Drawn {
  x: number;
  upper: number;
  lower: number;
  provisional: boolean;
}

/** The stretches in which every month has figures. */
function listRuns(drawn: readonly (Drawn | undefined)[]): Drawn[][] {
  const runs: Drawn[][] = [];
  let open: Drawn[] | undefined;
  for (const point of drawn) {
    if (point === undefined) open = undefined;
    else if (open) open.push(point);
    else runs.push((open = [point]));
  }
  return runs;
}

/** First and last place of each stretch without figures. */
function listMissing(drawn: readonly unknown[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  drawn.forEach((point, place) => {
    const last = found.at(-1);
    if (point !== undefined) return;
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  });
  return found;
}

function line(points: readonly Point[]): string {
  const [first] = points;
  // A month alone between two gaps is a short stroke.
  if (first && points.length === 1) return `M${round(first.x - 2)} ${first.y}h4`;
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function area(run: readonly Drawn[]): string {
  const there = run.map(({ x, upper }, index) => `${index === 0 ? 'M' : 'L'}${x} ${upper}`);
  const back = run.toReversed().map(({ x, lower }) => `L${x} ${lower}`);
  return `${[...there, ...back].join('')}Z`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
