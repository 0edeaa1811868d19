// Decides how large one question may be: refused before anything of it runs, with what to narrow and what would be possible.

import { measureQuestion, type ListAsked, type QuestionSize, type ValidQuestion } from './question-size.ts';

/** The most that one question may be. Rows and values are what its lists could bring if every page were full. */
export const BOUNDS = {
  /** Words and signs of the document: a control chart of 2,000 points has 16,000. */
  tokens: 20_000,
  /** Fields and fragments as written, and fields with the fragments spelled out. */
  fields: 2000,
  depth: 16,
  lists: 100,
  rows: 500_000,
  values: 5_000_000,
} as const;

/** No list has longer pages. */
const MOST_ROWS_ON_A_PAGE = 5000;

/** Why a question is refused, in words for who asked it; null when it may be asked. */
export function refusalOf(question: ValidQuestion): string | null {
  const size = measureQuestion(question, BOUNDS.fields);
  if (size.fields > BOUNDS.fields) return tooManyFields(size.fields);
  if (size.depth > BOUNDS.depth)
    return `The question is ${size.depth} fields deep at ${size.deepest}; one question may be ${BOUNDS.depth}. Ask for what lies deeper in a question of its own.`;
  if (size.lists.length > BOUNDS.lists)
    return `The question asks for ${count(size.lists.length)} lists; one question may ask for ${BOUNDS.lists}. Ask in several questions.`;
  if (isSmall(size)) return null;
  const asked =
    size.rows > BOUNDS.rows
      ? `${count(size.rows)} rows, and one question may bring ${count(BOUNDS.rows)}`
      : `${count(size.values)} values, and one question may bring ${count(BOUNDS.values)}`;
  const widest = size.lists.reduce((one, other) => (other.rows > one.rows ? other : one));
  return `The question could bring ${asked}. Most rows are at ${widest.path} (${factorsOf(widest).join(' × ')}). ${adviceFor(question, widest)}`;
}

/** Why a document with so many fields is refused. */
export function tooManyFields(fields: number): string {
  return `The question selects ${count(fields)} fields or more; one question may select ${count(BOUNDS.fields)}. Ask in several questions.`;
}

function isSmall({ rows, values }: QuestionSize): boolean {
  return rows <= BOUNDS.rows && values <= BOUNDS.values;
}

/** Page sizes with which the question would pass, tried out: of the widest list alone where that is enough, else of all. */
function adviceFor(question: ValidQuestion, widest: ListAsked): string {
  const one = largestPage((size) => ({ ...question, narrow: (asked, path) => (path === widest.path ? Math.min(asked, size) : asked) }));
  if (widest.pageSize !== null && one >= 1) return `Ask there for first: ${count(one)} or fewer; after: endCursor brings the next page.`;
  const all = largestPage((size) => ({ ...question, narrow: (asked) => Math.min(asked, size) }));
  if (all >= 1) return `Ask for first: ${count(all)} or fewer at each list; after: endCursor brings the next page.`;
  return 'Ask for fewer lists at once, or in several questions.';
}

type Narrowed = ValidQuestion & { readonly narrow: (asked: number, path: string) => number };

/** The largest page size with which a question passes; 0 when none does. */
function largestPage(narrowedTo: (size: number) => Narrowed): number {
  let [passes, fails] = [0, MOST_ROWS_ON_A_PAGE + 1];
  while (fails - passes > 1) {
    const middle = Math.floor((passes + fails) / 2);
    const narrowed = narrowedTo(middle);
    if (isSmall(measureQuestion(narrowed, BOUNDS.fields, narrowed.narrow))) passes = middle;
    else fails = middle;
  }
  return passes;
}

/** Rows of a list and of those above it, from the root. */
function factorsOf(list: ListAsked): string[] {
  const own = list.rows / (list.above?.rows ?? 1);
  return [...(list.above ? factorsOf(list.above) : []), count(own)];
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
