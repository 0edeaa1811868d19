// Decides whether a question and the SQL written by hand have the same figures: all rows in their order, and all that is made of them.

import { differencesFrom, type AnswerData, type CheckRow } from '../../golden/independent-check.ts';
import type { ByHandQuestion } from './questions.ts';

interface Answer {
  readonly data?: AnswerData | null;
  readonly errors?: unknown;
}

interface RowsOfAnswer {
  readonly rows?: readonly unknown[];
  readonly nodes?: readonly unknown[];
  readonly rowCount?: number;
}

/** Names what is compared: the columns of the SQL, which are paths in a row of the answer, and the totals and the count of rows where the question asks for them. */
export function whatIsCompared(answer: unknown, rows: readonly CheckRow[]): string {
  const { data } = answer as Answer;
  const { rowCount } = rowsOfAnswer(data ?? {});
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'row');
  const totals = rows.some(({ row }) => row === 'totals') ? ['the totals'] : [];
  return `${[...columns, ...totals, ...(rowCount === undefined ? [] : ['rowCount'])].join(', ')} of ${rows.length - totals.length} rows`;
}

/** @throws Error with the first difference between an answer of the hub and the rows of the SQL */
export function requireSameFigures(question: ByHandQuestion, answer: unknown, rows: readonly CheckRow[]): void {
  const { data, errors } = answer as Answer;
  if (errors || !data) throw new Error(`${question.name} was answered with an error: ${JSON.stringify(errors)}`);
  const { nodes, rowCount } = rowsOfAnswer(data);
  const ofSql = rows.map((row) => writeEnums(row, question.enumColumns ?? []));
  const [first] = differencesFrom(nodes ? { [question.name]: { rows: nodes } } : data, ofSql);
  if (first) throw new Error(`${question.name}: the hub and the SQL written by hand differ. ${first}`);
  const counted = ofSql.filter(({ row }) => row !== 'totals').length;
  if (counted === 0) throw new Error(`${question.name} has no rows, so nothing was compared.`);
  if (rowCount !== undefined && rowCount !== counted)
    throw new Error(`${question.name}: rowCount is ${rowCount}, and the SQL written by hand has ${counted} rows.`);
}

/** What is answered to the only field at the root of a question. */
function rowsOfAnswer(data: AnswerData): RowsOfAnswer {
  return Object.values(data)[0] ?? {};
}

function writeEnums(row: CheckRow, columns: readonly string[]): CheckRow {
  const written = columns.map((column) => {
    const word = row[column];
    return [column, typeof word === 'string' ? word.toUpperCase().replaceAll(/[ -]/g, '_') : word] as const;
  });
  return { ...row, ...Object.fromEntries(written) };
}
