// A scenario is a named data set with a hub over it: built by name, small enough to work its sums by hand.

import { randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { buildSchema, makeApi, newContext, type HubContext } from '../../services/hub/src/app/index.ts';
import { EVERYBODY, EVERYTHING_EXACT, Seal, Viewer } from '../../services/hub/src/access/index.ts';
import { inWriteTransaction, PROGRAM, sql, WritingReader } from '../../services/hub/src/database/index.ts';
import { runCompiled } from '../../services/hub/src/graphql/index.ts';
import { rollUpForceMonth, type MonthOfForce } from '../../services/hub/src/crime/index.ts';
import { type ErasureList, Upload } from '../../services/hub/src/provenance/index.ts';
import { freshDatabase, type Template } from '../../services/hub/tests/fresh-database.ts';

/** An answer with the SQL that it took. */
export interface Asked {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  readonly statements: readonly string[];
}

/** A hub that can be asked. */
export interface Askable {
  /** Asks the graph as a client would, errors as a client sees them. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Asked>;
  /** Asks the same as a page does, of a hub that runs every question of a page by code made for it. */
  askCompiled(query: string, variables?: Record<string, unknown>): Promise<Asked & { readonly isCompiled: boolean }>;
}

/** A hub over a data set. */
export interface Scenario extends Askable {
  readonly orm: MikroORM;
  /** The same hub as if nothing had been asked of its data before: every statement of a question is seen. */
  readonly asNew: Askable;
  /** The same hub as another viewer asks it. */
  readonly as: (viewer: Viewer) => Askable;
  close(): Promise<void>;
}

/** The import that every row of a scenario comes from. */
export function uploadOf(em: EntityManager, name: string): Upload {
  return em.create(Upload, {
    source: 'PUBLISHED_FACTS',
    fileName: name,
    sha256: Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64),
    byteCount: 0,
    state: 'PUBLISHED',
    receivedAt: new Date('2026-10-05T09:00:00Z'),
    publishedAt: new Date('2026-10-05T09:00:00Z'),
  });
}

/** Cursors of scenarios can be written down beside a question: they are sealed with what everybody may know. */
const seal = new Seal(Buffer.from('the secret of every scenario, for all to see'), 'cursor');

/** In every scenario it is the afternoon of 5 October 2026. */
const worldClock = { now: () => new Date('2026-10-05T13:00:00Z') };

/** What a scenario begins with: the rows that `fill` creates, its recorded crime rolled up as an import would. They are created once for each run. */
export function templateOf(name: string, fill: (em: EntityManager) => void): Template {
  return {
    name,
    async fill(orm) {
      await inWriteTransaction(orm, PROGRAM, async (em) => {
        fill(em);
        await em.flush();
        const forceMonths = await new WritingReader(em).rows(sql<MonthOfForce>`select distinct "force", "month" from "recorded_crime"`);
        for (const forceMonth of forceMonths) await rollUpForceMonth(em, forceMonth);
      });
    },
  };
}

/** Makes a scenario of the rows that `fill` creates. Every other scenario of that name is a copy of the same template. */
export function makeScenario(name: string, fill: (em: EntityManager) => void): Promise<Scenario> {
  return openScenario(templateOf(name, fill));
}

/** Makes a scenario that begins as the template says. */
export async function openScenario(template: Template): Promise<Scenario> {
  const { orm, close } = await freshDatabase(template);
  return { orm, close, ...hubOver(orm) };
}

/** The hub over a database that is there. @param erasures where they are listed; nowhere when left out */
export function hubOver(orm: MikroORM, erasures?: ErasureList): Pick<Scenario, 'ask' | 'askCompiled' | 'asNew' | 'as'> {
  const schema = buildSchema(
    orm.getMetadata(),
    { ownerName: 'The office', programmeName: 'People Zones' },
    worldClock,
    undefined,
    erasures,
  );
  const log = (reference: string, error: unknown) => console.error(reference, error);
  const askOf =
    (api: ReturnType<typeof makeApi>, isTrusted: boolean) =>
    async (query: string, variables: Record<string, unknown> = {}, viewer = EVERYBODY) => {
      const context = newContext(orm, { isTrusted, seal, viewer });
      const { body } = await api.executeOperation({ query, variables }, { contextValue: context });
      if (body.kind !== 'single') throw new Error('The answer came in parts, which no question asks for.');
      const { data, errors } = body.singleResult;
      const { statements } = context.reader;
      const asked: Asked = { ...(data !== undefined && { data: data }), ...(errors && { errors }), statements };
      return { context, asked };
    };
  const [plainly, compiled] = [askOf(makeApi(schema, log), false), askOf(makeApi(schema, log, [runCompiled(0), noteRun()]), true)];
  const hub = (viewerOf: () => Viewer): Askable => ({
    ask: async (query, variables) => (await plainly(query, variables, viewerOf())).asked,
    async askCompiled(query, variables) {
      const { context, asked } = await compiled(query, variables, viewerOf());
      return { ...asked, isCompiled: !runByGraphqlJs.has(context.reader) };
    },
  });
  // Nothing is kept for a viewer who never asked before.
  const asNew = hub(() => new Viewer(EVERYTHING_EXACT, randomUUID()));
  return { ...hub(() => EVERYBODY), asNew, as: (viewer) => hub(() => viewer) };
}

/** The readers of requests that graphql-js ran itself: the server copies a context, and not what is in it. */
const runByGraphqlJs = new WeakSet<HubContext['reader']>();

const noteRun = (): ReturnType<typeof runCompiled<HubContext>> => ({
  requestDidStart: () =>
    Promise.resolve({
      executionDidStart({ contextValue }) {
        runByGraphqlJs.add(contextValue.reader);
        return Promise.resolve();
      },
    }),
});
