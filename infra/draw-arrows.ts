// Draws what the rooms of the hub import, from the code, into docs/pictures/arrows.mmd and ARCHITECTURE.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration, { rooms } from '../.dependency-cruiser.mjs';

const PICTURE = 'docs/pictures/arrows.mmd';
const PAGE = 'ARCHITECTURE.md';
const MARKERS = /(<!-- arrows: drawn by npm run generate -->\n)[^]*?(<!-- \/arrows -->)/;

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Which room imports which, as the files do it today. Types count. */
async function readArrows(): Promise<Arrows> {
  const { output } = await cruise(['services/hub/src'], { ...configuration.options, ruleSet: {}, validate: false, outputType: 'json' });
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

function roomOf(path: string): string | undefined {
  return /^services\/hub\/src\/([^/]+)\//.exec(path)?.[1];
}

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

/** The picture as Mermaid text, rooms from top to bottom in the order of the table in .dependency-cruiser.mjs. */
function draw(arrows: Arrows): string {
  const order = Object.keys(rooms).toReversed();
  const drawn = order.filter((room) => arrows.has(room));
  const lines = drawn.flatMap((from) => order.filter((to) => arrows.get(from)?.has(to)).map((to) => `  ${from} --> ${to}`));
  return ['flowchart TD', ...drawn.map((room) => `  ${room}["${room}"]`), ...lines, ''].join('\n');
}

const picture = draw(withoutImplied(await readArrows()));
const page = readFileSync(PAGE, 'utf8');
if (!MARKERS.test(page)) throw new Error(`${PAGE} has no place for the picture. Put the two arrows markers back.`);
writeFileSync(PICTURE, picture);
writeFileSync(
  PAGE,
  page.replace(MARKERS, (_, open: string, close: string) => `${open}\n\`\`\`mermaid\n${picture}\`\`\`\n\n${close}`),
);
