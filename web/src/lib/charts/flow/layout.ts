// Decides where the bands of a flow stand: three columns, each node as tall as its money, bands as wide as theirs on one scale. Whatever comes into a node
// goes out of it, so both sides of a node in the middle are full.
import { positionOf, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';

/** Money that went one way: from a node of the first column over one of the second to one of the third. */
export interface FlowLink {
  from: string;
  via: string;
  to: string;
  amount: DecimalText;
}

/** A node as it is named, in the order of its column from the top. */
export interface FlowName {
  key: string;
  name: string;
}

export interface FlowNode extends FlowName {
  amount: DecimalText;
  x: number;
  y: number;
  height: number;
  /** Its name and its amount, line by line. */
  lines: string[];
  /** Where they stand, above it. */
  textX: number;
  textY: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface FlowBand {
  key: string;
  /** The node of the second column that it comes into or goes out of. */
  via: string;
  d: string;
}

export interface FlowLayout {
  width: number;
  height: number;
  nodeWidth: number;
  lineHeight: number;
  columns: FlowNode[][];
  bands: FlowBand[];
}

const NODE_WIDTH = 12;
const TEXT_SIZE = 14;
const LINE_HEIGHT = 16;
/** Between the words of a node and the node. */
const BELOW_LABEL = 8;
/** How far the edge that sets words apart from the bands reaches past them: half of its stroke in FlowDrawing.svelte. */
const HALO = 2;
/** Height of all money together, where it is not stretched. */
const MONEY_HEIGHT = 220;

/** Lays out a flow in a box of this width; its height follows from how many nodes there are. */
export function layoutFlow(links: readonly FlowLink[], names: readonly (readonly FlowName[])[], width: number): FlowLayout {
  const sides = ['from', 'via', 'to'] as const;
  const total = positionOf(sumDecimals(links.map(({ amount }) => amount)));
  const used = sides.map((side, index) => (names[index] ?? []).filter(({ key }) => links.some((link) => link[side] === key)));
  const worded = used.map((nodes) => nodes.map((node) => ({ ...node, words: wrapWords(node.name, charactersOf(width)) })));
  const labelRoom = (Math.max(0, ...worded.flatMap((nodes) => nodes.map(({ words }) => words.length))) + 1) * LINE_HEIGHT + BELOW_LABEL;
  const most = Math.max(0, ...used.map(({ length }) => length));
  const height = most * labelRoom + MONEY_HEIGHT;
  const scale = total > 0 ? MONEY_HEIGHT / total : 0;
  const columns = worded.map((nodes, index) =>
    layoutColumn(nodes, links, sides[index] ?? 'from', { scale, height, labelRoom, x: xOf(index, width), width }),
  );
  return { width, height, nodeWidth: NODE_WIDTH, lineHeight: LINE_HEIGHT, columns, bands: layoutBands(links, columns, scale) };
}

function xOf(column: number, width: number): number {
  return column === 0 ? 0 : column === 1 ? (width - NODE_WIDTH) / 2 : width - NODE_WIDTH;
}

interface Room {
  scale: number;
  height: number;
  /** Height of the words above each node. */
  labelRoom: number;
  x: number;
  width: number;
}

/** A column: its nodes spread over the whole height, each with room for its words above it. */
function layoutColumn(
  nodes: readonly (FlowName & { words: string[] })[],
  links: readonly FlowLink[],
  side: 'from' | 'via' | 'to',
  room: Room,
): FlowNode[] {
  const spare = room.height - nodes.length * room.labelRoom - MONEY_HEIGHT;
  const between = nodes.length > 1 ? spare / nodes.length : spare / 2;
  let y = nodes.length > 1 ? between / 2 : between;
  return nodes.map(({ key, name, words }) => {
    const amount = sumDecimals(links.filter((link) => link[side] === key).map((link) => link.amount));
    const height = positionOf(amount) * room.scale;
    const lines = [...words, formatPounds(amount)];
    y += room.labelRoom;
    const placed = {
      ...{ key, name, amount, lines },
      x: round(room.x),
      y: round(y),
      height: round(height),
      textY: round(y - BELOW_LABEL - (lines.length - 1) * LINE_HEIGHT),
      ...anchorOf(side, room),
    };
    y += height + between;
    return placed;
  });
}

function anchorOf(side: 'from' | 'via' | 'to', { width }: Room): Pick<FlowNode, 'textX' | 'anchor'> {
  switch (side) {
    case 'from':
      return { textX: HALO, anchor: 'start' };
    case 'via':
      return { textX: width / 2, anchor: 'middle' };
    case 'to':
      return { textX: width - HALO, anchor: 'end' };
  }
}

/** The bands of both halves, each pair of nodes once, stacked in the order of the nodes at their other end so that few cross. */
function layoutBands(links: readonly FlowLink[], [first = [], second = [], third = []]: readonly FlowNode[][], scale: number): FlowBand[] {
  return [
    ...layoutHalf(first, second, scale, (one, other) => amountOf(links.filter(({ from, via }) => from === one && via === other)), 'other'),
    ...layoutHalf(second, third, scale, (one, other) => amountOf(links.filter(({ via, to }) => via === one && to === other)), 'one'),
  ];
}

function layoutHalf(
  left: readonly FlowNode[],
  right: readonly FlowNode[],
  scale: number,
  between: (left: string, right: string) => number,
  via: 'one' | 'other',
): FlowBand[] {
  const filled = new Map<string, number>();
  return left.flatMap((one) => {
    let leaving = one.y;
    return right.flatMap((other): FlowBand[] => {
      const thickness = between(one.key, other.key) * scale;
      if (thickness === 0) return [];
      const arriving = filled.get(other.key) ?? other.y;
      const d = drawBand(one.x + NODE_WIDTH, leaving, other.x, arriving, thickness);
      leaving += thickness;
      filled.set(other.key, arriving + thickness);
      return [{ key: `${one.key} ${other.key}`, via: via === 'one' ? one.key : other.key, d }];
    });
  });
}

function amountOf(links: readonly FlowLink[]): number {
  return positionOf(sumDecimals(links.map(({ amount }) => amount)));
}

function drawBand(fromX: number, fromY: number, toX: number, toY: number, thickness: number): string {
  const [x1, x2, y1, y2, middle] = [fromX, toX, fromY, toY, (fromX + toX) / 2].map(round) as [number, number, number, number, number];
  const [b1, b2] = [round(fromY + thickness), round(toY + thickness)];
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${b2}C${middle} ${b2} ${middle} ${b1} ${x1} ${b1}Z`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Words that fit above a node of a narrow picture: cut into lines of at most so many characters, by words. */
function wrapWords(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many characters fit beside those of the other columns. */
function charactersOf(width: number): number {
  return Math.floor(width / 3 / (TEXT_SIZE * 0.5));
}
