// Decides how a measurement is told: both numbers and their ratio, the median of several runs.

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What 95 of 100 numbers do not pass. */
export function percentile95(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** Milliseconds that a piece of work takes. */
export async function timeMs(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Prints one measurement beside what it is held against. */
export function tell(what: string, measured: string, against: string, ratio: number, wanted: string): void {
  console.log(`${what}\n  ${measured}; ${against}\n  ratio ${ratio.toFixed(2)} (wanted: ${wanted})\n`);
}

/** Prints measurements of many pages in lines of their own: each number with its limit and their ratio, and a mark where the limit is not kept. */
export function tellTable(what: string, columns: readonly string[], rows: readonly { name: string; cells: readonly Measured[] }[]): void {
  console.log(`${what}\n  ${''.padEnd(36)}${columns.map((column) => column.padStart(30)).join('')}`);
  for (const { name, cells } of rows) console.log(`  ${name.padEnd(36)}${cells.map((cell) => writeMeasured(cell).padStart(30)).join('')}`);
  const missed = rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, place) => (isMissed(cell) ? [`${name} (${columns[place] ?? ''})`] : [])),
  );
  console.log(missed.length > 0 ? `  not kept: ${missed.join(', ')}\n` : '  every limit is kept\n');
}

/** A number beside its limit. */
export interface Measured {
  readonly number: number;
  readonly limit: number;
  /** Whether the limit is the least that is wanted, and not the most. */
  readonly isLeast?: boolean;
  readonly write: (number: number) => string;
}

const isMissed = ({ number, limit, isLeast }: Measured): boolean => !(isLeast ? number >= limit : number <= limit);

function writeMeasured(measured: Measured): string {
  const { number, limit, write } = measured;
  // A limit of nothing has no ratio, and neither has what never came.
  const ratio = limit === 0 || !Number.isFinite(number) ? '' : `, ratio ${(number / limit).toFixed(2)}`;
  return `${isMissed(measured) ? '! ' : ''}${write(number)} / ${write(limit)}${ratio}`;
}

/** 1,234 ms. */
export function inMs(ms: number): string {
  return `${Math.round(ms).toLocaleString('en-GB')} ms`;
}

/** 58 kB, of 1,024 bytes each. */
export function inKb(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} kB`;
}
