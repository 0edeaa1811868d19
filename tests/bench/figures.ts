// Decides how a measurement is told: both numbers and their ratio, the median of several runs.

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
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

/** 1,234 ms. */
export function inMs(ms: number): string {
  return `${Math.round(ms).toLocaleString('en-GB')} ms`;
}
