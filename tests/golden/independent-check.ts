// Decides whether an answer is what plain SQL answers: every column that the SQL returns is held against the answer at the path that the column is named by.

/** What plain SQL returned: columns are paths inside a row of the answer, such as "zone.name" or "attendances.change.percent". */
export type CheckRow = Readonly<Record<string, unknown>>;

/** What is answered to one field at the root of a question, by the field's name or alias. */
export type AnswerData = Readonly<Record<string, unknown>>;

/** Columns that say what a row is held against, and no value of the answer. */
const FIELD = 'field';
const ROW = 'row';

/** The database and the hub divide in different precisions. */
const RELATIVE_TOLERANCE = 1e-12;

/** Numbers that count records and rows: they may be checked, and need not be. Every other number is a figure, or made of figures. */
const COUNTS: readonly string[] = ['received', 'expected', 'leftOut', 'rowCount', 'totalCount'];
/** How an amount of money is written. */
const AMOUNT = /^-?\d+\.\d+$/;

/**
 * Says every way in which an answer is not what plain SQL answers; nothing when they agree.
 *
 * Rows of the check are rows of the answer, in order. A row whose column "row" is `totals` is held against the totals, one whose column "row"
 * is `answer` against the field itself ("rowCount", "completeness.received"). All are of the first root field, or of the one that the column "field" names.
 * Every figure of the answer, and every change, share, total and limit made of figures, must be in a column.
 */
export function differencesFrom(data: AnswerData, check: readonly CheckRow[]): string[] {
  const answers = answersIn(data);
  const [first = ''] = answers.map(([field]) => field);
  const byField = Map.groupBy(check, (row) => textOf(row[FIELD]) ?? first);
  const unknown = [...byField.keys()].filter((field) => !answers.some(([name]) => name === field));
  const pairs = answers.flatMap(([field, answer]) => pairsOf(field, answer, byField.get(field) ?? []));
  return [
    ...unknown.map((field) => `The check has rows of '${field}', which the answer does not have.`),
    ...columnsOfNothing(pairs, check).map((column) => `No row of the answer has '${column}'. Name the column by a path in it.`),
    ...pairs.flatMap(differencesIn),
  ];
}

/** Whether an answer has any figure to check. */
export const hasFigures = (data: AnswerData) => answersIn(data).some(([, answer]) => figuresIn(answer).length > 0);

/** Of a list of trends each is an answer, named by its place: `trends.0`. Other lists, such as the catalogue, hold what is said of measures, and no figure. */
const answersIn = (data: AnswerData): [string, unknown][] =>
  Object.entries(data).flatMap(([field, answer]): [string, unknown][] =>
    Array.isArray(answer)
      ? answer.flatMap((each: unknown, index) => (has(each, 'points') ? [[`${field}.${index}`, each]] : []))
      : [[field, answer]],
  );

/** A part of an answer, and what it is held against: either may be missing. */
interface Pair {
  readonly kind: string;
  readonly where: string;
  readonly answered: unknown;
  readonly check: CheckRow | undefined;
}

function pairsOf(field: string, answer: unknown, check: readonly CheckRow[]): Pair[] {
  const { rows, points, totals, ...rest } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const named = (name: string | null) => check.filter((row) => textOf(row[ROW]) === name);
  const paired = (kind: string, answered: readonly unknown[], expected: readonly CheckRow[]): Pair[] =>
    Array.from({ length: Math.max(answered.length, expected.length) }, (_, index) => ({
      kind,
      where: answered.length > 1 || expected.length > 1 ? `${kind} ${index + 1}` : kind,
      answered: answered[index],
      check: expected[index],
    }));
  return [
    ...paired(`${field} row`, listOf(rows ?? points), named(null)),
    ...paired(`${field} totals`, isNothing(totals) ? [] : [totals], named('totals')),
    ...paired(field, [rest], named('answer')),
  ];
}

function differencesIn({ where, answered, check }: Pair): string[] {
  if (answered === undefined) return [`${where} is in the check, and not in the answer.`];
  const unchecked = figuresIn(answered).filter((path) => !check || !(path in check));
  return [
    ...unchecked.map(
      (path) => `${where}: ${path} is ${String(at(answered, path))}, and the check has no ${check ? 'column for it' : 'such row'}.`,
    ),
    ...columnsOf(check ?? {}).flatMap((path) => {
      const [now, expected] = [at(answered, path), check?.[path]];
      return isSame(now, expected) ? [] : [`${where}: ${path} is ${String(now)}, plain SQL answers ${String(expected)}.`];
    }),
  ];
}

/** Columns by which nothing is checked: a slip in a name would else pass wherever plain SQL answers null. */
function columnsOfNothing(pairs: readonly Pair[], check: readonly CheckRow[]): string[] {
  const columns = [...new Set(check.flatMap(columnsOf))];
  const kinds = [...Map.groupBy(pairs, ({ kind }) => kind).values()];
  // Below a noun that no row has, nothing can be told.
  const isNamed = (path: string) =>
    kinds.some((of) => of.some(({ answered }) => has(answered, path)) || of.every(({ answered }) => at(answered, path) === null));
  return columns.filter((path) => pairs.length > 0 && !isNamed(path));
}

function isSame(answered: unknown, expected: unknown): boolean {
  if (isNothing(answered) || isNothing(expected)) return isNothing(answered) && isNothing(expected);
  if (typeof answered === 'number') {
    const number = typeof expected === 'number' || typeof expected === 'string' ? Number(expected) : Number.NaN;
    return Math.abs(answered - number) <= RELATIVE_TOLERANCE * Math.max(Math.abs(answered), Math.abs(number));
  }
  return answered === expected;
}

/** Paths of all figures, changes, shares and limits of a row, whatever their aliases. */
function figuresIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) {
    const isFigure = typeof value === 'number' || (typeof value === 'string' && AMOUNT.test(value));
    return isFigure && !COUNTS.includes(path.at(-1) ?? '') ? [path.join('.')] : [];
  }
  return Object.entries(value).flatMap(([name, inner]) => figuresIn(inner, [...path, name]));
}

/** What stands at a path: undefined where the answer has no such field, null below what is null. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => {
    if (typeof inner !== 'object' || inner === null) return inner === null ? null : undefined;
    return (inner as Readonly<Record<string, unknown>>)[name];
  }, value);
}

/** Whether there is a field at a path, whatever it holds. */
function has(value: unknown, path: string): boolean {
  const end = path.lastIndexOf('.');
  const parent = end < 0 ? value : at(value, path.slice(0, end));
  return typeof parent === 'object' && parent !== null && path.slice(end + 1) in parent;
}

const columnsOf = (row: CheckRow) => Object.keys(row).filter((column) => column !== FIELD && column !== ROW);
const isNothing = (value: unknown) => value === null || value === undefined;
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const listOf = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : []);
