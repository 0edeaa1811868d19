// Measures questions over HTTP against SQL written by hand for the same figures, on many rows: `npm run bench -- --only questions`.

import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import type { CheckRow } from '../../golden/independent-check.ts';
import { inMs, median, timeMs } from '../figures.ts';
import { askForText, startHub } from '../hub-process.ts';
import { fillWithManyRows } from '../many-rows.ts';
import { AS_READER } from '../new-database.ts';
import { requireSameFigures, whatIsCompared } from './compare.ts';
import { explainQuestion } from './explain.ts';
import { byHandQuestions, textsOf, valuesOf, type ByHandQuestion } from './questions.ts';
import { tellAllQuestions, tellColumns, tellQuestion, type MeasuredQuestion, type QuestionTimes } from './table.ts';

const ROUNDS = 30;
/** Until code is compiled by the engine and pages are read from disk: rounds before the first that counts, for as long as this, and at least a few. */
const WARM_MS = 4000;
const LEAST_WARMING = 4;
const MOST_WARMING = 150;

export interface QuestionOptions {
  /** Rows of recorded crime. */
  readonly crimes: number;
  /** The name of the only question that is measured. */
  readonly question?: string | undefined;
  /** Whether plans are printed, and no time. */
  readonly explain: boolean;
}

/** A question that is put to a hub, and its SQL to the database of that hub. */
interface TwoWays {
  readonly question: ByHandQuestion;
  ask(call: number): Promise<string>;
  runSql(call: number): Promise<readonly CheckRow[]>;
}

/** @param orm the database of a hub that was filled with the sample @throws AggregateError with the first difference of each question whose figures are not those of the SQL, once the others are measured */
export async function measureQuestions(
  orm: MikroORM,
  databaseUrl: string,
  dataFolder: string,
  { crimes, question: only, explain }: QuestionOptions,
): Promise<void> {
  const chosen = byHandQuestions.filter(({ name }) => !only || name === only);
  if (chosen.length === 0)
    throw new Error(`There is no question '${only}'. There are ${byHandQuestions.map(({ name }) => name).join(', ')}.`);
  const filled = await timeMs(() => fillWithManyRows(orm, crimes));
  console.log(`${crimes.toLocaleString('en-GB')} rows of recorded crime and a million sessions were made in ${inMs(filled)}.\n`);
  const hub = await startHub({ HUB_DATA: dataFolder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl });
  const client = new Client({ connectionString: databaseUrl, ...AS_READER });
  await client.connect();
  try {
    const measured: MeasuredQuestion[] = [];
    const failed: unknown[] = [];
    if (!explain) tellColumns();
    for (const question of chosen) {
      try {
        const ways = twoWays(question, hub.address, client);
        const compared = await compareBoth(ways);
        if (explain) {
          await explainQuestion(question, orm, client);
          continue;
        }
        const times = { title: question.title, compared, ...(await measureBoth(ways)) };
        tellQuestion(times);
        measured.push(times);
      } catch (error) {
        // The others are worth their minutes all the same.
        failed.push(error);
      }
    }
    if (!explain) tellAllQuestions(measured);
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${chosen.length} questions were not measured.`);
  } finally {
    await client.end();
    await hub.stop();
  }
}

function twoWays(question: ByHandQuestion, address: string, client: Client): TwoWays {
  const { query, sql } = textsOf(question);
  return {
    question,
    ask: (call) => askForText(address, query, question.variablesOf(call)),
    async runSql(call) {
      const values = valuesOf(question, call);
      const statement = question.isPrepared ? { name: question.name, text: sql, values } : { text: sql, values };
      return (await client.query<CheckRow>(statement)).rows;
    },
  };
}

/** Holds the first calls against each other, all of them with other variables, and says what of the answer that was. */
async function compareBoth({ question, ask, runSql }: TwoWays): Promise<string> {
  let compared = '';
  for (let call = 0; call < LEAST_WARMING; call++) {
    const rows = await runSql(call);
    const answer: unknown = JSON.parse(await ask(call));
    requireSameFigures(question, answer, rows);
    compared = whatIsCompared(answer, rows);
  }
  return compared;
}

/** In turns, so that both meet the machine as it is. */
async function measureBoth({ ask, runSql }: TwoWays): Promise<QuestionTimes> {
  let call = LEAST_WARMING;
  const warmUntil = performance.now() + WARM_MS;
  while (call < MOST_WARMING && (call < 2 * LEAST_WARMING || performance.now() < warmUntil)) {
    await ask(call);
    await runSql(call++);
  }
  const times = { hub: [] as number[], byHand: [] as number[] };
  for (let round = 0; round < ROUNDS; round++, call++) {
    const runs = [
      async () => times.hub.push(await timeMs(() => ask(call))),
      async () => times.byHand.push(await timeMs(() => runSql(call))),
    ];
    for (const run of round % 2 ? runs : runs.reverse()) await run();
  }
  return {
    hubMs: median(times.hub),
    byHandMs: median(times.byHand),
    leastHubMs: Math.min(...times.hub),
    leastByHandMs: Math.min(...times.byHand),
  };
}
