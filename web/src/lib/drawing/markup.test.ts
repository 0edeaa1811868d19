import { afterEach, expect, test } from 'vitest';
import { Markup, packMarkup, travelling, unpackMarkup } from './markup.ts';

afterEach(() => {
  travelling.withPage = () => false;
});

test('markup travels whole where the browser has to draw it, and not at all where it stands in the page', () => {
  const svg = new Markup('<svg></svg>');
  const packed = packMarkup(svg);
  expect(packed && unpackMarkup(packed)).toEqual(svg);
  travelling.withPage = () => true;
  expect(packMarkup(svg)).toEqual([expect.stringMatching(/^<!--[^>]*-->$/)]);
  expect(packMarkup({ text: '<svg></svg>' })).toBe(false);
});
