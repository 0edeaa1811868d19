import { expect, test } from 'vitest';
import type { Figure } from '#lib/kit/figures/figure.ts';
import type { Part } from './contract.ts';
import { drawParts, explainParts, sortParts } from './draw-parts.ts';
import { sayHeld, sayLargest } from './words.ts';

const exact = (number: number): Figure => ({ state: 'EXACT', number: String(number) });
const WHOLE: Figure = { state: 'PARTIAL', number: '100' };
const part = (name: string, figure: Figure, share?: number): Part => ({ name, figure, share });

const kinds = [
  part('Sport', exact(20), 20),
  part('Youth club', { state: 'PARTIAL', number: '70' }, 70),
  part('Hidden', { state: 'NOT_REPORTED' }),
  part('Rare', { state: 'PARTIAL', number: '0.4' }, 0.4),
];

test('the largest part comes first, whether or not all of its months are held, and what has no number last', () => {
  expect(sortParts(kinds).map(({ name }) => name)).toEqual(['Youth club', 'Sport', 'Rare', 'Hidden']);
});

test('bars are drawn from zero on one scale, and what has no number has words and no bar', () => {
  const { text } = drawParts({ heading: 'By kind', unit: 'Attendances', parts: kinds, whole: WHOLE }).table;
  expect([...text.matchAll(/width="([\d.]+)%"/g)].map(([, width]) => width)).toEqual(['100', '28.6', '0.6']);
  expect(text).toContain('<td class="bar"></td><td class="number">not reported [x]</td>');
  expect(text).toContain('<td class="share">under 1%</td>');
});

test('of a whole under ten no percentage is given', () => {
  const { text } = drawParts({ heading: 'By kind', unit: 'Attendances', parts: [part('Sport', exact(9), 100)], whole: exact(9) }).table;
  expect(text).toContain('<td class="number">9</td>');
  expect(text).not.toContain('class="share"');
});

test('a protected number is no length', () => {
  const { text } = drawParts({ heading: 'x', unit: 'x', parts: [part('Few', { state: 'PROTECTED', number: '10' })], whole: WHOLE }).table;
  expect(text).toContain('<td class="bar"></td><td class="number">10 [c]</td>');
});

test('a long list shows its first eight rows and opens the others', () => {
  const parts = Array.from({ length: 12 }, (_, place) => part(`Kind ${place}`, exact(100 - place)));
  const { table, rest } = drawParts({ heading: 'By kind', unit: 'x', parts, whole: exact(1000) });
  expect(table.text.match(/<th scope="row">/g)).toHaveLength(8);
  expect(rest?.summary).toBe('4 more, with fewer');
  expect(rest?.table.text.match(/<th scope="row">/g)).toHaveLength(4);
});

test('ages keep their order', () => {
  const parts = [part('0 to 9', exact(1)), part('10 to 17', exact(5))];
  const { text } = drawParts({ heading: 'By age', unit: 'x', parts, whole: exact(6), inOrder: true }).table;
  expect(text.indexOf('0 to 9')).toBeLessThan(text.indexOf('10 to 17'));
});

test('the finding names the largest part with its count and its whole, and ranks neither what is level nor what is protected', () => {
  expect(sayLargest('All zones', kinds, WHOLE, 'attendances')).toBe('All zones: youth club came first, 70 of 100 attendances');
  const level = [part('Sport', exact(5)), part('Youth club', exact(5))];
  expect(sayLargest('All zones', level, exact(10), 'attendances')).toBe('All zones: 10 attendances');
  const hidden = [...level, part('Few', { state: 'PROTECTED', number: undefined })];
  expect(sayLargest('New Parks', hidden, exact(10), 'attendances')).toBe('New Parks: some attendances are not shown to your role');
});

test('months that are not complete are named once, and the symbol of the whole is not repeated in every row', () => {
  expect(sayHeld({ covered: 23, of: 24, missing: 'Nov 2024' }, WHOLE)).toEqual([
    '23 of 24 months are complete. Not all returns have come for Nov 2024, so the counts may be too low.',
  ]);
  expect(sayHeld({ covered: 24, of: 24 }, exact(1))).toEqual([]);
  const states = kinds.map(({ figure }) => figure);
  expect(explainParts(states, WHOLE)).toEqual(['[x] not available: no return or file has come for that month.']);
});
