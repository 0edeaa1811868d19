// Decides where the picture of a network puts each organisation and each line: members down two sides of an oval, every label with a row of its
// own, so that no label can touch another. Nothing is random: the same network is always the same picture.
import type { Member, Tie } from './network.ts';

export interface GraphNode {
  id: string;
  x: number;
  y: number;
  /** Lines of the label, top to bottom. */
  label: string[];
  labelX: number;
  /** Baseline of the first line. */
  labelY: number;
  anchor: 'start' | 'end';
}

export interface GraphLine {
  id: string;
  kind: Tie['kind'];
  path: string;
}

export interface GraphLayout {
  width: number;
  height: number;
  nodes: GraphNode[];
  lines: GraphLine[];
}

export const LABEL_SIZE = 15;
/** An upper bound of the mean width of a letter at that size. */
export const LETTER_WIDTH = 8.2;
export const LINE_HEIGHT = 18;

const WIDTH = 860;
const LONGEST_LINE = 26;
const LABEL_GAP = 14;
const LABEL_ROOM = LONGEST_LINE * LETTER_WIDTH + LABEL_GAP;
const ROW_GAP = 14;
const NODE_RADIUS = 6;
/** How far lines of one pair are bent apart. */
const BEND = 34;
/** Above this many members the order is left as it is: the picture is full anyway. */
const MOST_SORTED = 24;

/** Lays out the links that have not ended. A member without one is left out. */
export function layoutGraph(members: readonly Member[], ties: readonly Tie[]): GraphLayout {
  const current = ties.filter(({ ended }) => !ended);
  const linked = members.map((_, index) => index).filter((index) => current.some(({ from, to }) => from === index || to === index));
  const order = untangle(linked, current);
  const labels = new Map(order.map((index) => [index, breakLabel(members[index]?.name ?? '')]));
  const rowHeight = Math.max(1, ...[...labels.values()].map((lines) => lines.length)) * LINE_HEIGHT + ROW_GAP;
  const half = Math.ceil(order.length / 2);
  const height = Math.max(half, 1) * rowHeight;
  const nodes = new Map(
    order.map((index, place) => [index, putNode(members[index], labels.get(index) ?? [], place, order.length, rowHeight)]),
  );
  return { width: WIDTH, height, nodes: [...nodes.values()], lines: drawLines(current, nodes) };
}

/** The first half of the order goes down the right side, the rest up the left: round the oval. */
function putNode(member: Member | undefined, label: string[], place: number, count: number, rowHeight: number): GraphNode {
  const half = Math.ceil(count / 2);
  const isRight = place < half;
  const onSide = isRight ? half : count - half;
  const row = isRight ? place : count - 1 - place;
  // The shorter side is centred against the longer one.
  const y = (row + 0.5 + (half - onSide) / 2) * rowHeight;
  const slope = half < 2 ? 0 : (y / (half * rowHeight)) * 2 - 1;
  const reach = (WIDTH / 2 - LABEL_ROOM) * Math.sqrt(1 - slope * slope * 0.75);
  const x = WIDTH / 2 + (isRight ? reach : -reach);
  return {
    id: member?.id ?? '',
    x: round(x),
    y: round(y),
    label,
    labelX: round(x + (isRight ? LABEL_GAP : -LABEL_GAP)),
    labelY: round(y - ((label.length - 1) * LINE_HEIGHT) / 2 + LABEL_SIZE / 3),
    anchor: isRight ? 'start' : 'end',
  };
}

function drawLines(ties: readonly Tie[], nodes: ReadonlyMap<number, GraphNode>): GraphLine[] {
  return ties.flatMap((tie) => {
    const [start, end] = [nodes.get(tie.from), nodes.get(tie.to)];
    if (!start || !end) return [];
    const pair = ties.filter(
      ({ from, to }) => Math.min(from, to) === Math.min(tie.from, tie.to) && Math.max(from, to) === Math.max(tie.from, tie.to),
    );
    return [
      { id: tie.id, kind: tie.kind, path: drawLine(start, end, pair.indexOf(tie) - (pair.length - 1) / 2, tie.from < tie.to ? 1 : -1) },
    ];
  });
}

/** A line bent towards the middle of the picture, and away from the others of its pair; it stops short of the marks. */
function drawLine(start: GraphNode, end: GraphNode, lane: number, direction: 1 | -1): string {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  // Neighbours on one side would otherwise be joined along the edge, through the marks between them.
  const inward = start.anchor === end.anchor ? (start.anchor === 'start' ? -1 : 1) * Math.min(length * 0.5, 120) : 0;
  const controlX = (start.x + end.x) / 2 + inward - (dy / length) * lane * BEND * 2 * direction;
  const controlY = (start.y + end.y) / 2 + (dx / length) * lane * BEND * 2 * direction;
  const from = shorten(start, controlX, controlY, NODE_RADIUS + 2);
  const to = shorten(end, controlX, controlY, NODE_RADIUS + 4);
  return `M${from.x} ${from.y}Q${round(controlX)} ${round(controlY)} ${to.x} ${to.y}`;
}

function shorten({ x, y }: GraphNode, towardsX: number, towardsY: number, by: number): { x: number; y: number } {
  const length = Math.hypot(towardsX - x, towardsY - y) || 1;
  return { x: round(x + ((towardsX - x) / length) * by), y: round(y + ((towardsY - y) / length) * by) };
}

/** An order round the oval with few crossings: pairs change places as long as that leaves fewer. */
function untangle(places: readonly number[], ties: readonly Tie[]): number[] {
  const order = [...places];
  if (order.length > MOST_SORTED) return order;
  let fewest = countCrossings(order, ties);
  for (let better = true; better && fewest > 0;) {
    better = false;
    for (let one = 0; one < order.length; one += 1) {
      for (let other = one + 1; other < order.length; other += 1) {
        swap(order, one, other);
        const crossings = countCrossings(order, ties);
        if (crossings < fewest) [fewest, better] = [crossings, true];
        else swap(order, one, other);
      }
    }
  }
  return order;
}

function swap(order: number[], one: number, other: number): void {
  [order[one], order[other]] = [order[other] ?? 0, order[one] ?? 0];
}

/** How many lines cross when the members stand on a circle in this order. */
export function countCrossings(order: readonly number[], ties: readonly Pick<Tie, 'from' | 'to'>[]): number {
  const chords = ties.map(({ from, to }) => [order.indexOf(from), order.indexOf(to)].sort((one, other) => one - other) as [number, number]);
  let crossings = 0;
  chords.forEach(([a, b], index) => {
    for (const [c, d] of chords.slice(index + 1)) if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) crossings += 1;
  });
  return crossings;
}

/** Breaks a name into lines between words; one word that is longer than a line is cut. */
export function breakLabel(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap((part) => part.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'gu')) ?? [])) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= LONGEST_LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
