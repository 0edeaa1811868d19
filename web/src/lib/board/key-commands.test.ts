import { describe, expect, test } from 'vitest';
import { commandOf, type KeyState } from './key-commands.ts';

const ON_FOUR: KeyState = { at: 4, slideCount: 14, typed: undefined, hasLetters: true, zoneCount: 3 };

describe('a key on the slides', () => {
  test.each([
    ['ArrowRight', 5],
    [' ', 5],
    ['PageDown', 5],
    ['ArrowLeft', 3],
    ['PageUp', 3],
    ['Home', 1],
    ['End', 14],
  ])('%j leads from slide 4 to slide %i', (key, number) => {
    expect(commandOf(key, ON_FOUR)).toEqual({ kind: 'slide', number });
  });

  test('after the last slide and before the first there is none, and from the list of slides the first one follows', () => {
    expect(commandOf('ArrowRight', { ...ON_FOUR, at: 14 })).toEqual({ kind: 'slide', number: 14 });
    expect(commandOf('ArrowLeft', { ...ON_FOUR, at: 1 })).toEqual({ kind: 'slide', number: 1 });
    expect(commandOf('ArrowRight', { ...ON_FOUR, at: 0 })).toEqual({ kind: 'slide', number: 1 });
  });

  test('G, a number and Enter lead to that slide, and to the last one where there are fewer', () => {
    expect(commandOf('g', ON_FOUR)).toEqual({ kind: 'type', typed: '' });
    expect(commandOf('1', { ...ON_FOUR, typed: '' })).toEqual({ kind: 'type', typed: '1' });
    expect(commandOf('Enter', { ...ON_FOUR, typed: '12' })).toEqual({ kind: 'slide', number: 12 });
    expect(commandOf('Enter', { ...ON_FOUR, typed: '99' })).toEqual({ kind: 'slide', number: 14 });
  });

  test.each(['Escape', 'x', 'ArrowRight', 'Enter'])('%j after G alone forgets the number and stays', (key) => {
    expect(commandOf(key, { ...ON_FOUR, typed: '' })).toEqual({ kind: 'stop-typing' });
  });

  test('a digit chooses a zone, 0 all of them, and one that has no zone does nothing', () => {
    expect(commandOf('2', ON_FOUR)).toEqual({ kind: 'zones', place: 2 });
    expect(commandOf('0', ON_FOUR)).toEqual({ kind: 'zones', place: 0 });
    expect(commandOf('4', ON_FOUR)).toBeUndefined();
  });

  test.each([
    ['c', 'compare'],
    ['T', 'table'],
    ['e', 'events'],
    ['o', 'overview'],
    ['B', 'blank'],
    ['f', 'full-screen'],
    ['?', 'help'],
    ['Escape', 'back'],
    ['Backspace', 'back'],
  ])('%j is %s', (key, kind) => {
    expect(commandOf(key, ON_FOUR)).toEqual({ kind });
  });

  test('with single letters turned off, letters, digits and signs do nothing, and arrows still do', () => {
    const off = { ...ON_FOUR, hasLetters: false };
    for (const key of ['g', 'c', 't', 'e', 'o', 'b', 'f', '?', '1', '0']) expect(commandOf(key, off)).toBeUndefined();
    expect(commandOf('ArrowRight', off)).toEqual({ kind: 'slide', number: 5 });
    expect(commandOf('Escape', off)).toEqual({ kind: 'back' });
  });

  test.each(['a', 'Tab', 'Enter', 'Shift'])('%j is left to the browser', (key) => {
    expect(commandOf(key, ON_FOUR)).toBeUndefined();
  });
});
