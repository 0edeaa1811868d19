// Decides how a series is drawn as a small line: gaps stay gaps, special points are marked, the last point is the largest. It is a picture of words that stand beside it.

/** One point of a series: null is a gap. */
export interface SparkPoint {
  readonly number: number | null;
  readonly mark: 'improvement' | 'concern' | 'neutral' | null;
  /** Whether the number may still change. */
  readonly provisional: boolean;
}

/** What to draw, in the units of a box of 120 × 28. */
export interface Sparkline {
  /** One path for each run of points without a gap. */
  readonly lines: readonly string[];
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly kind: 'improvement' | 'concern' | 'neutral' | 'last' | 'provisional';
  }[];
}

const [WIDTH, HEIGHT, EDGE] = [120, 28, 4];

/** Draws a series. A single number stands in the middle of its height. */
export function drawSparkline(points: readonly SparkPoint[]): Sparkline {
  const numbers = points.flatMap(({ number }) => (number === null ? [] : [number]));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const x = (place: number) => round(points.length < 2 ? WIDTH / 2 : EDGE + (place / (points.length - 1)) * (WIDTH - 2 * EDGE));
  const y = (number: number) => round(high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((number - low) / (high - low)) * (HEIGHT - 2 * EDGE));
  const last = points.findLastIndex(({ number }) => number !== null);
  const runs: string[][] = [[]];
  const marks: Sparkline['marks'][number][] = [];
  points.forEach(({ number, mark, provisional }, place) => {
    if (number === null) {
      runs.push([]);
      return;
    }
    runs.at(-1)?.push(`${x(place)},${y(number)}`);
    const kind = provisional ? 'provisional' : (mark ?? (place === last ? 'last' : null));
    if (kind) marks.push({ x: x(place), y: y(number), kind });
  });
  return { lines: runs.filter((run) => run.length > 1).map((run) => `M${run.join('L')}`), marks };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Radius of a mark, by what it tells; concern is a square. */
const RADII = { improvement: 3, neutral: 3, last: 2.5, provisional: 2.5 } as const;

/** Writes it as markup; how it looks is in base.css. Screen readers pass it: its words stand beside it. */
export function writeSparkline({ lines, marks }: Sparkline): string {
  const shapes = marks.map(({ kind, x, y }) =>
    kind === 'concern'
      ? `<rect class="${kind}" x="${x}" y="${y}" width="5" height="5" transform="translate(-2.5 -2.5)"/>`
      : `<circle class="${kind}" cx="${x}" cy="${y}" r="${RADII[kind]}"/>`,
  );
  const paths = lines.map((line) => `<path d="${line}"/>`);
  return `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${paths.join('')}${shapes.join('')}</svg>`;
}
