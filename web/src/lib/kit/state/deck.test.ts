import { describe, expect, test } from 'vitest';
import { readAddress, writeQuery } from './address.ts';
import { changeDeck, hasScorecard, HEADLINE_MEASURES, listMeasureSlides, parseDeck } from './deck.ts';

const namesOf = (changes: readonly string[] | undefined): string[] => listMeasureSlides(changes).map(({ name }) => name);

describe('the slides of the board in an address', () => {
  test('without a word of them there are the scorecard and the headline measures', () => {
    expect(namesOf(undefined)).toEqual(HEADLINE_MEASURES);
    expect(hasScorecard(undefined)).toBe(true);
  });

  test('what was added follows in its order, in one zone where the address names it; what was taken away is not there', () => {
    const changes = parseDeck('outreach.contacts~-engagement.attendances~engagement.attendances@new-parks~-scorecard');
    expect(namesOf(changes).slice(-2)).toEqual(['outreach.contacts', 'engagement.attendances@new-parks']);
    expect(namesOf(changes)).not.toContain('engagement.attendances');
    expect(listMeasureSlides(changes).at(-1)).toEqual({
      name: 'engagement.attendances@new-parks',
      measureId: 'engagement.attendances',
      zone: 'new-parks',
    });
    expect(hasScorecard(changes)).toBe(false);
  });

  test('a change and its opposite leave nothing in the address, and of two that contradict the later one is meant', () => {
    expect(changeDeck(['outreach.contacts'], '-outreach.contacts')).toBeUndefined();
    expect(changeDeck(['-engagement.attendances'], 'engagement.attendances')).toBeUndefined();
    expect(changeDeck(undefined, 'engagement.attendances')).toBeUndefined();
    expect(changeDeck(['outreach.contacts'], '-scorecard')).toEqual(['outreach.contacts', '-scorecard']);
  });

  test.each(['', 'cake', '<b>', 'a.b~', 'engagement.attendances@', Array(41).fill('outreach.contacts').join('~')])(
    'of %j nothing is understood, and the reader is told',
    (text) => {
      expect(parseDeck(text)).toBeUndefined();
      const { state, misread } = readAddress(new URLSearchParams({ b: text }), []);
      expect(state.board).toBeUndefined();
      expect(misread.map(({ key }) => key)).toEqual(['b']);
    },
  );

  test('an address that is read and written again is the same', () => {
    const query = '?z=new-parks&b=outreach.contacts~-grants.amountPaid';
    const { state } = readAddress(new URLSearchParams(query), [
      { slug: 'new-parks', name: 'New Parks' },
      { slug: 'bell-foundry', name: 'Bell Foundry' },
    ]);
    expect(writeQuery(state)).toBe(query);
  });
});
