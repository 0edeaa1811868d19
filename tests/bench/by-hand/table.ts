// Decides how the times of questions are printed: both of each, their ratio or difference, and the limit.

/** From here on an answer may take so much longer than its SQL by hand; where that is quicker, it may take a little more. In milliseconds. */
const LONG_MS = 30;
const MOST_RATIO = 1.15;
const MOST_MORE_MS = 3;

/** Medians, in milliseconds, and the quickest round of each, which other work on the machine disturbed least. */
export interface QuestionTimes {
  readonly hubMs: number;
  readonly byHandMs: number;
  readonly leastHubMs: number;
  readonly leastByHandMs: number;
}

export interface MeasuredQuestion extends QuestionTimes {
  readonly title: string;
  /** What of the answer was the same both ways. */
  readonly compared: string;
}

/** Prints what the lines of questions have in their columns. */
export function tellColumns(): void {
  const title = 'Questions over HTTP, from request to last byte, against SQL written by hand through the driver';
  console.log(`${title}\n${lineOf(['', 'medians', 'hub', 'by hand', 'ratio', 'more', 'least', 'by hand', 'limit'])}`);
}

/** Prints the line of a question, with a mark where its limit is not kept. */
export function tellQuestion(question: MeasuredQuestion): void {
  console.log(lineOf(cellsOf(question)));
}

/** Prints how many limits are not kept, and what was compared before anything was timed. */
export function tellAllQuestions(measured: readonly MeasuredQuestion[]): void {
  const missed = measured.filter(isMissed);
  console.log(missed.length > 0 ? `  not kept: ${missed.length} of ${measured.length}\n` : '  every limit is kept\n');
  console.log('The same both ways, before any was timed');
  for (const { title, compared } of measured) console.log(`  ${title}: ${compared}`);
  console.log();
}

function cellsOf(question: MeasuredQuestion): string[] {
  const { title, hubMs, byHandMs, leastHubMs, leastByHandMs } = question;
  const more = `${hubMs < byHandMs ? '-' : '+'}${writeMs(Math.abs(hubMs - byHandMs))}`;
  const limit = byHandMs > LONG_MS ? `at most ${MOST_RATIO} times` : `at most ${MOST_MORE_MS} ms more`;
  const ratio = (hubMs / byHandMs).toFixed(2);
  return [
    isMissed(question) ? '!' : '',
    title,
    writeMs(hubMs),
    writeMs(byHandMs),
    ratio,
    more,
    writeMs(leastHubMs),
    writeMs(leastByHandMs),
    limit,
  ];
}

function isMissed({ hubMs, byHandMs }: MeasuredQuestion): boolean {
  return byHandMs > LONG_MS ? hubMs > MOST_RATIO * byHandMs : hubMs > byHandMs + MOST_MORE_MS;
}

function lineOf([mark = '', title = '', ...cells]: readonly string[]): string {
  const limit = cells.pop() ?? '';
  return `${mark.padStart(1)} ${title.padEnd(50)}${cells.map((cell) => cell.padStart(12)).join('')}   ${limit}`;
}

/** 1,234.5 ms. */
function writeMs(ms: number): string {
  return `${ms.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} ms`;
}
