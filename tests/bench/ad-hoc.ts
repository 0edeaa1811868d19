// Measures ad-hoc questions over HTTP against their own SQL through the driver, on many rows.

import type { MikroORM } from '@mikro-orm/postgresql';
import { inMs, median, tell, timeMs } from './figures.ts';
import { ask, startHub } from './hub-process.ts';
import { fillWithManyRows } from './many-rows.ts';
import { statementsOf } from './own-sql.ts';
import { questions } from './questions.ts';

const ROUNDS = 30;
/** Until code is compiled by the engine and pages are read from disk: rounds of the question alone, for as long as this, and at least a few. */
const WARM_MS = 4000;
const LEAST_WARMING = 4;
const MOST_WARMING = 150;
/** From here on an answer may take 1.1 times its SQL; below, a little more than it. In milliseconds. */
const LONG_MS = 30;

/** @param orm the database of a hub that was filled with the sample @param crimes rows of recorded crime to measure on */
export async function measureQuestions(orm: MikroORM, databaseUrl: string, dataFolder: string, crimes: number): Promise<void> {
  const filled = await timeMs(() => fillWithManyRows(orm, crimes));
  console.log(`${crimes.toLocaleString('en-GB')} rows of recorded crime and a million sessions were made in ${inMs(filled)}.\n`);
  const hub = await startHub({ HUB_DATA: dataFolder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl });
  for (const { title, query, wantedMs } of questions) {
    let page = 1000;
    const [statement] = longest(await statementsOf(orm, query, { page }));
    if (!statement) throw new Error(`${title} asks no SQL.`);
    const warmUntil = performance.now() + WARM_MS;
    for (let round = 0; round < LEAST_WARMING || (round < MOST_WARMING && performance.now() < warmUntil); round++)
      await ask(hub.address, query, { page: --page });
    const times = { sql: [] as number[], http: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      const runs = [
        async () => times.sql.push(await timeMs(() => statement.run())),
        async () => times.http.push(await timeMs(() => ask(hub.address, query, { page: --page }))),
      ];
      for (const run of round % 2 ? runs : runs.reverse()) await run();
    }
    const [sql, http] = [median(times.sql), median(times.http)];
    const wanted = sql > LONG_MS ? 'at most 1.10' : `at most ${((sql + 3) / sql).toFixed(2)}, 3 ms more`;
    tell(`${title}, over HTTP`, inMs(http), `own SQL through the driver ${inMs(sql)}`, http / sql, wanted);
    if (wantedMs) tell(`${title}, over HTTP`, inMs(http), `limit ${inMs(wantedMs)}`, http / wantedMs, 'at most 1');
  }
  await hub.stop();
}

/** The statement that computes has most to say; beside it stand the version of the data and the names of zones. */
function longest<Statement extends { text: string }>(statements: Statement[]): Statement[] {
  return statements.toSorted((one, other) => other.text.length - one.text.length);
}
