// Decides that worse and better than usual can be told from each other, from an ordinary point and from every zone, whoever looks and in either theme.
import { readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const tokensOf = (block: string) =>
  new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const THEMES = { light: tokensOf(light), dark: tokensOf(dark.split('@media')[0] ?? '') };

/** WCAG 2.2: text at level AAA, and the marks of a chart, beside what they are drawn on. */
const LEAST_FOR_TEXT = 7;
const LEAST_FOR_MARKS = 3;
/** A distance in OKLab that is seen at a glance: two of the steps that a careful observer just notices would be 0.04. */
const LEAST_DISTANCE = 0.08;

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1, over linear light. */
const VISIONS: Record<string, readonly Triple[]> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linearOf(colour: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const times = (rows: readonly Triple[], [red, green, blue]: Triple): Triple => {
  const [one = 0, two = 0, three = 0] = rows.map(([r, g, b]) => r * red + g * green + b * blue);
  return [one, two, three];
};

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [one, other]
    .map((colour) => times([[0.2126, 0.7152, 0.0722]], linearOf(colour))[0])
    .toSorted((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function okLab(linear: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  ).map((part) => Math.cbrt(Math.min(1, Math.max(0, part))));
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  );
}

function distance(vision: readonly Triple[], one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => okLab(times(vision, linearOf(colour))));
  return Math.hypot(...(a ?? []).map((part, place) => part - (b?.[place] ?? 0)));
}

describe.each(Object.entries(THEMES))('in the %s theme', (_, tokens) => {
  const colourOf = (name: string): string => tokens.get(name) ?? expect.fail(`There is no token --${name}.`);
  const others = [
    'improvement',
    'common-cause',
    ...[...tokens.keys()].filter((name) => name.startsWith('zone-') && name !== 'zone-behind'),
  ];

  test('the words of what is worse than usual can be read on every surface, and have the colour of no zone', () => {
    for (const surface of ['surface', 'page'])
      expect(contrast(colourOf('concern-text'), colourOf(surface))).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
    for (const name of others.filter((each) => each.endsWith('-text')))
      expect(distance(VISIONS['ordinary'] ?? [], colourOf('concern-text'), colourOf(name))).toBeGreaterThan(LEAST_DISTANCE);
  });

  test.each(['concern', 'improvement', 'common-cause'])('a mark of %s is seen on every surface', (name) => {
    for (const surface of ['surface', 'page']) expect(contrast(colourOf(name), colourOf(surface))).toBeGreaterThanOrEqual(LEAST_FOR_MARKS);
  });

  test.each(Object.entries(VISIONS))('worse than usual looks like nothing else, with %s vision', (__, vision) => {
    expect(others.filter((name) => distance(vision, colourOf('concern'), colourOf(name)) < LEAST_DISTANCE)).toEqual([]);
  });
});
