import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeQuery } from './address.ts';
import { sayDeckNotObeyed } from './deck-notices.ts';
import { changeDeck, hasScorecard, HEADLINE_MEASURES, isInDeck, listMeasureSlides, moveSlide, parseDeck } from './deck.ts';

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

  test('a headline measure is in the deck until it is taken away, any other once it was added', () => {
    for (const [changes, name] of [
      [[], 'engagement.attendances'],
      [['-engagement.attendances'], 'engagement.attendances'],
      [['engagement.attendances:3'], 'engagement.attendances'],
      [[], 'outreach.contacts'],
      [['outreach.contacts'], 'outreach.contacts'],
      [['outreach.contacts'], 'outreach.contacts@new-parks'],
    ] as const)
      expect([changes, name, isInDeck(changes, name)]).toEqual([changes, name, namesOf(changes).includes(name)]);
  });

  test('a slide that is moved has the place that the address names, and the fewest changes say so', () => {
    const up = moveSlide(undefined, 'engagement.newcomerShare', -1)?.changes;
    expect(up).toEqual(['engagement.newcomerShare:3']);
    expect(namesOf(up).slice(1, 5)).toEqual([
      'engagement.sessionsHeld',
      'engagement.newcomerShare',
      'engagement.individualsSupported',
      'outreach.concernsRaised',
    ]);
    expect(moveSlide(up, 'engagement.newcomerShare', 1)?.changes).toBeUndefined();
    expect(moveSlide(undefined, 'engagement.attendances', -1)).toBeUndefined();
    expect(moveSlide(undefined, 'crime.antiSocialBehaviour', 1)).toBeUndefined();
    expect(moveSlide(undefined, 'outreach.contacts', 1)).toBeUndefined();
  });

  test('whatever is added, taken away and moved, its address makes the same deck, and only what was changed has another place', () => {
    const slide = fc.constantFrom(
      ...HEADLINE_MEASURES,
      'outreach.contacts',
      'engagement.attendances@new-parks',
      'engagement.volunteerHours',
    );
    const step = fc.record({ slide, kind: fc.constantFrom('add', 'remove', 'up', 'down') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let changes: readonly string[] | undefined;
        for (const { slide: name, kind } of steps) {
          const before = namesOf(changes).filter((each) => each !== name);
          if (kind === 'add' || kind === 'remove') changes = changeDeck(changes, kind === 'add' ? name : `-${name}`);
          else changes = (moveSlide(changes, name, kind === 'up' ? -1 : 1) ?? { changes }).changes;
          const names = namesOf(changes);
          expect(names.filter((each) => each !== name)).toEqual(before);
          if (kind === 'add' || kind === 'remove') expect(names.includes(name)).toBe(kind === 'add');
          if (changes) expect(namesOf(parseDeck(changes.join('~')))).toEqual(names);
        }
      }),
    );
  });

  test.each(['', 'cake', '<b>', 'a.b~', 'engagement.attendances@', Array(100).fill('outreach.contacts').join('~')])(
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

describe('a change of the board that cannot be made is told', () => {
  const tell = (deck: string): string[] => sayDeckNotObeyed(new URLSearchParams({ b: deck }));

  test.each([
    'engagement.attendances:99',
    'engagement.attendances:0',
    'outreach.contacts:1',
    '-outreach.contacts',
    '-engagement.attendances:1',
  ])('%s', (change) => {
    expect(tell(`crime.burglary~${change}`)).toEqual([expect.stringContaining(`The address asks for “${change}”, which cannot be done`)]);
  });

  test.each(['engagement.attendances:12', 'outreach.contacts~outreach.contacts:13', '-grants.amountPaid~-scorecard', 'nonsense!'])(
    'and nothing is told of %s',
    (deck) => expect(tell(deck)).toEqual([]),
  );
});
