// Draws what rooms import, from the code, into ARCHITECTURE.md: the rooms of the hub, and those of the dashboard with what each holds.

import { readFileSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { format, resolveConfig } from 'prettier';
import configuration, { rooms } from '../.dependency-cruiser.mjs';
import { webRooms } from '../.dependency-cruiser.web.mjs';

const PAGE = 'ARCHITECTURE.md';
/** What stands above all rooms of the dashboard: its routes and hooks. */
const ROUTES = 'routes';

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;
/** Which room a file is of; undefined for a file of none. */
type FindRoom = (path: string) => string | undefined;

/** Which room imports which, as the files do it today. Types count, except those that components import. */
async function readArrows(folder: string, roomOf: FindRoom): Promise<Arrows> {
  const { output } = await cruise([folder], { ...configuration.options, ruleSet: {}, validate: false, outputType: 'json' });
  const { modules } = JSON.parse(output as string) as ICruiseResult;
  const found = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    if (!from) continue;
    const targets = found.get(from) ?? new Set();
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (to && to !== from) targets.add(to);
    }
    found.set(from, targets);
  }
  return found;
}

const roomOfHub: FindRoom = (path) => /^services\/hub\/src\/([^/]+)\//.exec(path)?.[1];

const roomOfWeb: FindRoom = (path) => {
  const [, inLib] = /^web\/src\/lib\/(.*)/.exec(path) ?? [];
  if (inLib === undefined) return /^web\/src\/(?!styles\/)/.test(path) ? ROUTES : undefined;
  return Object.keys(webRooms).find((room) => inLib.startsWith(`${room}/`));
};

/** Leaves out every arrow that other arrows already imply, so that the picture can be read. */
function withoutImplied(arrows: Arrows): Arrows {
  const reaches = (from: string, to: string): boolean => [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return new Map(
    [...arrows].map(([from, targets]) => [
      from,
      new Set([...targets].filter((to) => ![...targets].some((between) => between !== to && reaches(between, to)))),
    ]),
  );
}

/** The picture as Mermaid text. @param order The rooms from top to bottom */
function draw(arrows: Arrows, order: readonly string[]): string {
  const drawn = order.filter((room) => arrows.has(room));
  const nameOf = (room: string): string => room.replace('/', '-');
  const lines = drawn.flatMap((from) => order.filter((to) => arrows.get(from)?.has(to)).map((to) => `  ${nameOf(from)} --> ${nameOf(to)}`));
  const picture = ['flowchart TD', ...drawn.map((room) => `  ${nameOf(room)}["${room}"]`), ...lines].join('\n');
  return `\`\`\`mermaid\n${picture}\n\`\`\`\n`;
}

/** A room that the table names and the code does not have would be a promise about nothing. @throws Error that names them */
function requireAll(named: readonly string[], arrows: Arrows): void {
  const missing = named.filter((room) => !arrows.has(room));
  if (missing.length > 0)
    throw new Error(`web/src/lib has no ${missing.join(', ')}. Take each out of .dependency-cruiser.web.mjs, or put its files back.`);
}

/** Puts text between two markers of the page. @throws Error when the page has lost them */
function replaceBetween(page: string, marker: string, text: string): string {
  const markers = new RegExp(`(<!-- ${marker}: drawn by npm run generate -->\\n)[^]*?(<!-- /${marker} -->)`);
  if (!markers.test(page)) throw new Error(`${PAGE} has no place for the picture. Put the two markers of ${marker} back.`);
  return page.replace(markers, (_, open: string, close: string) => `${open}\n${text}\n${close}`);
}

const hub = draw(withoutImplied(await readArrows('services/hub/src', roomOfHub)), Object.keys(rooms).toReversed());
const webArrows = await readArrows('web/src', roomOfWeb);
requireAll(Object.keys(webRooms), webArrows);
const webOrder = [ROUTES, ...Object.keys(webRooms).toReversed()];
const held = [
  '| folder | what it holds |',
  '| --- | --- |',
  ...Object.entries(webRooms).map(([room, { holds }]) => `| \`${room}\` | ${holds} |`),
];
const web = `${held.join('\n')}\n\n${draw(withoutImplied(webArrows), webOrder)}`;

const page = replaceBetween(replaceBetween(readFileSync(PAGE, 'utf8'), 'arrows', hub), 'web-arrows', web);
writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
