// Prints how PostgreSQL runs a question: the statements that the hub sends for it, and the SQL written by hand.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from 'pg';
import { statementsOf } from '../own-sql.ts';
import { textsOf, valuesOf, type ByHandQuestion } from './questions.ts';

/** Prints `explain (analyze, buffers)` of both, with the same variables. */
export async function explainQuestion(question: ByHandQuestion, orm: MikroORM, client: Client): Promise<void> {
  const { query, sql } = textsOf(question);
  const statements = await statementsOf(orm, query, question.variablesOf(0));
  for (const { text, values } of statements) await explain(`${question.title}: the hub`, text, values, client);
  await explain(`${question.title}: by hand`, sql, valuesOf(question, 0), client);
}

async function explain(title: string, text: string, values: readonly unknown[], client: Client): Promise<void> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${text}`, [...values]);
  console.log(`${title}\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}\n`);
}
