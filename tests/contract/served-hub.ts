// Gives a test a whole hub over a scenario: the API, the dashboard and signing in, on a port of its own, gone with its database once it is closed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig, serveHub, type Hub, type ServeOptions } from '../../services/hub/src/app/index.ts';
import type { Viewer } from '../../services/hub/src/access/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { dashboardWith } from './dashboard-with.ts';

/** The secret that commands show to such a hub. */
export const COMMAND_TOKEN = 'the token of commands';

/** A hub that answers. */
export interface ServedHub extends Hub {
  /** Closes the hub and its database, and takes its folder away. */
  close(): Promise<void>;
}

/** What differs from a hub that is tried out. */
export interface ServedWith extends ServeOptions {
  /** Environment variables. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Documents that pages may send beside those of the dashboard. */
  readonly documents?: readonly string[];
}

/** Serves a scenario. @param scenario is closed with the hub */
export async function serveScenario(
  scenario: Pick<Scenario, 'orm' | 'close'>,
  { settings = {}, documents = [], ...options }: ServedWith = {},
): Promise<ServedHub> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-served-'));
  const webFolder = documents.length > 0 ? dashboardWith(join(folder, 'web'), documents) : resolve(import.meta.dirname, '../../web/build');
  const config = readConfig({ HUB_DATA: folder, HUB_WEB: webFolder, PORT: '0', HUB_LOG_LEVEL: 'silent', ...settings });
  const hub = await serveHub(config, scenario.orm, COMMAND_TOKEN, options);
  return {
    ...hub,
    async close() {
      await hub.app.close();
      await scenario.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Answers each request for the viewer whose name it says in the header x-viewer. @param otherwise for whom it is answered that names none of them */
export function namedIn(viewers: Readonly<Record<string, Viewer>>, otherwise?: Viewer): NonNullable<ServeOptions['viewerOf']> {
  return ({ headers }) => {
    const named = viewers[String(headers['x-viewer'])] ?? otherwise;
    if (!named) throw new Error(`No viewer of the test is called ${String(headers['x-viewer'])}.`);
    return named;
  };
}
