import { describe, expect, test } from 'vitest';
import { trendSentence } from './trend.sentence.ts';
import { trendOf } from './scenarios.ts';

const say = (...world: Parameters<typeof trendOf>) => trendSentence(trendOf(...world));
const beginning = 'Attendances in New Parks';
/** 40 and 50 in turn: mean 45, every moving range 10, limits 45 ± 26.6 = 18.4 and 71.6, near-limits 45 ± 17.73 = 27.27 and 62.73. */
const steady = (months: number) => Array.from({ length: months }, (_, index) => (index % 2 ? 50 : 40));
/** May 2026 is the 14th month; what comes after it is judged by it. */
const after = (...row: Parameters<typeof trendOf>[0]) => [...steady(14), ...row];
const baselinePoints = 14;

describe('nothing is complete', () => {
  test('no return at all is a gap, never zero', () => {
    expect(say(['x', 'x', 'x'])).toBe(`${beginning} are not reported from April 2025 to June 2025. A gap is not a zero.`);
    expect(say(['x'])).toBe(`${beginning} are not reported for April 2025. A gap is not a zero.`);
  });

  test('every kind of nothing reads differently', () => {
    expect(say(['n', 'n'])).toBe(`${beginning} were not collected from April 2025 to May 2025.`);
    expect(say(['z', 'z'])).toBe(`${beginning} do not apply from April 2025 to May 2025.`);
    expect(say(['c', 'c'])).toBe(`${beginning} are not shown to your role from April 2025 to May 2025.`);
    expect(say(['x', 'n'])).toBe(`${beginning} have no figure from April 2025 to May 2025.`);
    expect(say([])).toBe(`${beginning}: no month is chosen.`);
  });

  test('where each figure needs twelve months in a row, a month without one was still collected', () => {
    expect(say(['n', 'n'], { windowMonths: 12 })).toBe(
      `${beginning} have no figure from April 2025 to May 2025. Each figure needs 12 months in a row.`,
    );
  });

  test('a provisional month alone is told as so far', () => {
    expect(say(['x', '41p'])).toBe(`${beginning} were 41 so far in May 2025. No month is complete yet.`);
    expect(say(['x', '41i'])).toBe(`${beginning} were 41 (part of the period only) in May 2025. No month is complete.`);
  });
});

describe('ordinary variation', () => {
  test('is told with the range that it gives', () => {
    expect(say(steady(14))).toBe(`${beginning} were 50 in May 2026. That is within the usual range (18 to 72).`);
  });

  test('fewer than five points have no limits', () => {
    expect(say([45, 40, 50])).toBe(`${beginning} were 50 in June 2025. Three months are too few to tell what is usual.`);
    expect(say([45])).toBe(`${beginning} were 45 in April 2025. One month is too few to tell what is usual.`);
  });

  test('a range from fewer than thirteen says so', () => {
    expect(say(steady(12))).toContain('(18 to 72). The usual range is from only 12 months and may change.');
    expect(say(steady(13))).not.toContain('only');
  });

  test('zero throughout is told since when', () => {
    expect(say(Array.from({ length: 14 }, () => 0))).toBe(`${beginning} were zero in May 2026, as in each month since April 2025.`);
    expect(say([0, 'x', 0])).toContain('were zero in June 2025, as in each reported month since April 2025.');
    expect(say([3, 0])).toContain('were zero in May 2025. Two months');
  });

  test('of a plain line no month is said to be as those before it: one census stands for many', () => {
    const residents = { measureTitle: 'Residents', unit: 'people', placeName: 'the three zones', noLimits: '', limits: null };
    expect(say([30668, 30668, 30668], residents)).toBe('Residents in the three zones were 30,668 people in June 2025.');
  });

  test('of a range that would reach below zero the sentence gives the upper limit', () => {
    // 0 and 4 in turn: 2 ± 2.66 × 4 = −8.64 and 12.64
    expect(say(Array.from({ length: 14 }, (_, index) => (index % 2 ? 4 : 0)))).toContain('usual range (up to 13).');
  });

  test('a range that would reach above 100% is told from its lower limit', () => {
    // 90 and 98 in turn: 94 ± 2.66 × 8 = 72.72 and 115.28
    const row = Array.from({ length: 14 }, (_, index) => (index % 2 ? 98 : 90));
    expect(say(row, { measureTitle: 'Fed back share', unit: '%', placeName: 'The three zones' })).toBe(
      'Fed back share in the three zones was 98% in May 2026. That is within the usual range (72.7% or more).',
    );
  });

  test('numbers that are rounded to protect people are told as about', () => {
    expect(say([...steady(13), '45c'])).toContain('were about 45 in May 2026. That is within');
  });
});

describe('better or worse than usual', () => {
  test('outside the limits', () => {
    expect(say(after(90), { baselinePoints })).toBe(
      `${beginning} were 90 in June 2026. That is better than usual. They were above the usual range (18 to 72).`,
    );
    expect(say(after(90, 95), { baselinePoints })).toContain(
      'They have been above the usual range (18 to 72) for two months in a row, since June 2026.',
    );
    expect(say(after(12), { baselinePoints })).toContain('That is worse than usual. They were below the usual range (18 to 72).');
  });

  test('a number just outside never seems to lie within', () => {
    expect(say(after(72), { baselinePoints })).toContain(
      'were 72 in June 2026. That is better than usual. They were above the usual range (18.4 to 71.6).',
    );
    const rates = Array.from({ length: 14 }, () => 12.31);
    expect(say([...rates, 12.32], { baselinePoints, measureTitle: 'Reach', unit: 'per 1,000' })).toContain(
      'was 12.3 per 1,000 people in June 2026. That is better than usual. It was just above the usual range.',
    );
  });

  test('outside what never moved', () => {
    expect(say([...Array.from({ length: 14 }, () => 5), 6], { baselinePoints })).toContain(
      'were 6 in June 2026. That is better than usual. They were above the usual range (always 5).',
    );
  });

  test('a trend of seven', () => {
    expect(say(after(36, 38, 40, 42, 44, 47, 49), { baselinePoints })).toBe(
      `${beginning} were 49 in December 2026. That is better than usual. They have risen every month since June 2026 (36).`,
    );
    expect(say(after(54, 52, 50, 48, 46, 43, 41), { baselinePoints })).toContain('They have fallen every month since June 2026 (54).');
  });

  test('two of three near a limit', () => {
    expect(say(after(64, 46, 64), { baselinePoints })).toBe(
      `${beginning} were 64 in August 2026. That is better than usual. They were near the top of the usual range (18 to 72) in two of the last three months.`,
    );
    expect(say(after(26, 27, 26), { baselinePoints })).toContain('near the bottom of the usual range');
    expect(say(after(26, 27, 26), { baselinePoints })).toContain('in each of the last three months.');
  });

  test('a shift is counted and dated', () => {
    expect(say([...after(), 40, 51, 52, 51, 52, 51, 52, 51], { baselinePoints })).toBe(
      `${beginning} were 51 in January 2027. They have been above their average (45) for seven months in a row, since July 2026. A run that long is better than usual.`,
    );
  });

  test('outside the limits at the end of a shift tells both', () => {
    expect(say([...after(), 40, 51, 52, 51, 52, 51, 52, 90], { baselinePoints })).toContain(
      'They were above the usual range (18 to 72). They have been above their average (45) for seven months in a row, since July 2026.',
    );
  });

  test('is improvement or concern by the direction that is better, and neither where neither is', () => {
    const row = after(90);
    expect(say(row, { baselinePoints, improvement: 'DOWN' })).toContain('. That is worse than usual.');
    expect(say(row, { baselinePoints, improvement: 'NEITHER' })).toContain('That is higher than usual.');
    expect(say(after(12), { baselinePoints, improvement: 'NEITHER' })).toContain('That is lower than usual.');
    expect(say(after(36, 38, 40, 42, 44, 47, 49), { baselinePoints, improvement: 'NEITHER' })).toContain(
      'That is a rise that is longer than usual.',
    );
  });

  test('a gap within a run is not told as a month in a row', () => {
    expect(say([...after(), 40, 51, 52, 'x', 51, 52, 51, 52, 51], { baselinePoints })).toContain(
      'for seven reported months in a row, since July 2026. A run that long is better than usual. One earlier month is not reported.',
    );
    expect(say(after(36, 'x', 38, 40, 42, 44, 47, 49), { baselinePoints })).toContain(
      'They have risen every reported month since June 2026',
    );
  });
});

describe('an event before a run', () => {
  /** Seven months above the mean since July 2026. */
  const shifted = [...after(), 40, 51, 52, 51, 52, 51, 52, 51];
  const eventsOn = (...dates: string[]) =>
    say(shifted, { baselinePoints, events: dates.map((date, index) => ({ date, title: `Event ${'ABC'.charAt(index)}` })) });

  test('is told with its date, as after and no more', () => {
    expect(say(shifted, { baselinePoints, events: [{ date: '2026-07-01', title: 'Community rooms opened!' }] })).toContain(
      'since July 2026. This began after ‘Community rooms opened’ (1 July 2026).',
    );
  });

  test.each([
    ['2026-07-01', true, 'on the first day of the run'],
    ['2026-06-30', true, 'the day before'],
    ['2026-04-01', true, 'three months before'],
    ['2026-03-31', false, 'four months before'],
    ['2026-07-02', false, 'when the run had begun'],
    ['2026-09-01', false, 'within the run'],
    ['2019-01-01', false, 'before the chart begins'],
  ])('on %s: told is %s, %s', (date, isMentioned) => {
    expect(eventsOn(date).includes('after ‘Event A’')).toBe(isMentioned);
  });

  test('of several the latest is told', () => {
    expect(eventsOn('2026-06-20', '2026-06-25', '2026-06-01')).toContain('after ‘Event B’ (25 June 2026)');
  });

  test('is not told of ordinary variation', () => {
    expect(say(steady(14), { events: [{ date: '2026-05-01', title: 'Rooms opened' }] })).not.toContain('after');
  });

  test('whose title claims a cause is not told', () => {
    expect(say(shifted, { baselinePoints, events: [{ date: '2026-07-01', title: 'Moved because of rain' }] })).not.toContain('after');
  });
});

describe('what is added', () => {
  test('the latest month is still incomplete, so the sentence is about the one before', () => {
    expect(say([...steady(14), '41p'])).toBe(
      `${beginning} were 50 in May 2026. That is within the usual range (18 to 72). June 2026 is incomplete and may change (41 so far).`,
    );
    expect(say([...steady(14), 'x'])).toContain('72). June 2026 is not reported.');
    expect(say([...steady(14), 'n'])).toContain('72). June 2026 was not collected.');
    expect(say([...steady(14), 'x', 'x'])).toContain('72). June and July 2026 are not reported.');
    expect(say([...steady(14), '41i'])).toContain('72). Only part of June 2026 is in the data (41).');
    expect(say([...steady(14), '41i', '3i'])).toContain('72). Only part of June and July 2026 is in the data.');
    expect(say([...steady(14), '41p', '3p'])).toContain('72). June and July 2026 are incomplete and may change.');
    expect(say([...steady(14), '41p', 'x'])).toContain('72). June and July 2026 are incomplete or not reported.');
  });

  test('a gap in the middle is counted', () => {
    expect(say([...steady(7), 'x', ...steady(7)])).toContain('One earlier month is not reported.');
    expect(say([...steady(7), 'x', 'x', ...steady(7)])).toContain('Two earlier months are not reported.');
    expect(say([...steady(7), '3p', ...steady(7)])).toContain('One earlier month is incomplete.');
    expect(say(['x', ...steady(14)])).not.toContain('earlier');
  });

  test('a latest month that a person has explained is said to be left out, not to be incomplete', () => {
    const ghosted = (row: Parameters<typeof trendOf>[0], from: number) => {
      const facts = trendOf(row);
      const points = facts.points.map((point, place) =>
        place < from || place > from ? point : { ...point, charted: false, ghosted: 'The club was closed for works.' },
      );
      return trendSentence({ ...facts, points });
    };
    expect(ghosted([...steady(14), 12], 14)).toContain('June 2026 (12) is left out: The club was closed for works.');
    expect(ghosted([...steady(14), 12, '9p'], 14)).toContain(
      'June 2026 (12) is left out: The club was closed for works. July 2026 is incomplete and may change (9 so far).',
    );
  });

  test('a period that had nothing to count is no fault of the data, and is said apart from what is missing', () => {
    expect(say([...steady(7), 'z', 'z', ...steady(7)])).toContain('Two earlier months had nothing to count.');
    expect(say([...steady(7), 'z', 'x', ...steady(7)])).toContain(
      'One earlier month is not reported. One earlier month had nothing to count.',
    );
    expect(say([...steady(14), 'z'])).toContain('72). June 2026 had nothing to count.');
    expect(say([...steady(14), 'z', 'z'])).toContain('72). June and July 2026 had nothing to count.');
    expect(say([...steady(14), 'z', 'x'])).toContain('72). June and July 2026 have no complete figure.');
  });

  test('a recalculated range is told with its reason while there is room for it', () => {
    const row = [...steady(14), ...steady(6).map((number) => number + 200)];
    expect(say(row, { rebases: [{ month: '2026-06', reason: 'The community rooms opened.' }] })).toContain(
      'The average is 245 a month since June 2026, up from 45 in the 14 months before. The usual range was recalculated then: The community rooms opened. With only six months so far, it may change.',
    );
    const reason =
      'The rooms opened and eleven activities began there, so that earlier months no longer describe this place at all, and nobody would say so.';
    expect(say(row, { rebases: [{ month: '2026-06', reason }] })).toContain('was recalculated then. With only six months so far');
    expect(say(row, { rebases: [{ month: '2026-06', reason: 'Moved due to rain' }] })).toContain(
      'was recalculated then. With only six months so far',
    );
    expect(say(row.slice(0, 17), { rebases: [{ month: '2026-06', reason: 'Moved' }] })).toBe(
      `${beginning} were 240 in August 2026. The usual range was recalculated from June 2026: Moved. Three months are too few to tell what is usual.`,
    );
  });

  test('a target is always met, never met, or met in some months', () => {
    expect(say(steady(14), { target: { number: 18 } })).toContain('72). The target (18) is always met unless something changes.');
    expect(say(steady(14), { target: { number: 72, label: 'set by the board' } })).toContain(
      'The figure is 22 below target (72, set by the board), which is never met unless something changes.',
    );
    expect(say(steady(14), { target: { number: 45 } })).toContain('The figure is 5 above target (45). Some months meet it, some miss it.');
    expect(say(steady(14), { target: { number: 72 }, improvement: 'DOWN' })).toContain(
      'The target (72) is always met unless something changes.',
    );
  });

  test('a target that the latest month misses is never told as met', () => {
    expect(say(after(12), { baselinePoints, target: { number: 15 } })).toContain(
      'The figure is 3 below target (15), which is usually met.',
    );
    expect(say(after(90), { baselinePoints, target: { number: 80 } })).toContain(
      'The figure is 10 above target (80), which is usually missed.',
    );
  });

  test('without limits a target is so far away, and without a direction it is only named', () => {
    expect(say([1, 20], { target: { number: 15 } })).toContain('The figure is 5 above target (15).');
    expect(say([1, 2], { target: { number: 15 } })).toContain('The figure is 13 below target (15).');
    expect(say(steady(14), { target: { number: 15 }, improvement: 'NEITHER' })).toContain('The target is 15.');
  });

  test('where there is no room, the gaps give way to what is incomplete', () => {
    const measureTitle = 'Concerns raised by residents about parking, speeding and dumped waste';
    const row = [...steady(6), 'x', 'x', ...steady(6), 90, 90, '41p'] as const;
    const text = say([...row], { measureTitle, unit: 'concerns', target: { number: 45 }, placeName: 'the whole of the force area' });
    expect(text).toContain('is incomplete and may change (41 so far)');
    expect(text).not.toContain('earlier');
  });
});

describe('a series of which a part is shown', () => {
  test('tells of gaps that are shown, and of no others', () => {
    const facts = trendOf([45, 'x', ...steady(13)]);
    expect(trendSentence(facts)).toContain('One earlier month is not reported.');
    expect(trendSentence({ ...facts, shownFrom: 5 })).not.toContain('earlier');
  });

  test('tells runs that began before what is shown', () => {
    const facts = trendOf(after(40, 51, 52, 51, 52, 51, 52, 51), { baselinePoints });
    expect(trendSentence({ ...facts, shownFrom: facts.points.length - 2 })).toContain('for seven months in a row, since July 2026');
  });

  test('ends within a run that goes on after it, and says how long runs are, not how much of it is shown', () => {
    const facts = trendOf(after(40, 51, 52, 51, 52, 51, 52, 51), { baselinePoints });
    const until = { ...facts, points: facts.points.slice(0, -4) };
    expect(trendSentence(until)).toContain(
      '. They have a run of seven months or more above their average (45). A run that long is better than usual.',
    );
  });

  test('of a range whose lower limit is rounded up to zero the sentence gives the upper limit, as the table does', () => {
    const facts = { ...trendOf(Array.from({ length: 14 }, (_, index) => 8 + (index % 2))), limits: { mean: 9, lower: -0.3, upper: 19 } };
    expect(trendSentence(facts)).toContain('usual range (up to 19).');
  });

  test('without a charted figure in it says so, whatever came before', () => {
    const facts = trendOf([...steady(14), 'x', 'x']);
    expect(trendSentence({ ...facts, shownFrom: 14 })).toBe(
      `${beginning} are not reported from June 2026 to July 2026. A gap is not a zero.`,
    );
  });
});

describe('no usual range', () => {
  test('is said with its reason', () => {
    const noLimits = 'There is no usual range: more than half of the months are at zero';
    expect(trendSentence({ ...trendOf(steady(14)), limits: null, noLimits })).toBe(
      `${beginning} were 50 in May 2026. There is no usual range: more than half of the months are at zero.`,
    );
  });

  test('of a plain line is not spoken of', () => {
    expect(trendSentence({ ...trendOf(steady(14)), limits: null, noLimits: '' })).toBe(`${beginning} were 50 in May 2026.`);
  });

  test('a range from a baseline of one’s own says so', () => {
    expect(trendSentence({ ...trendOf(steady(14)), ownBaseline: 'Apr 2025 to Sep 2025' })).toContain(
      'The usual range is from a baseline of your own, April 2025 to September 2025.',
    );
  });
});

test('a month that was explained is not counted as incomplete', () => {
  const facts = trendOf([...steady(7), '60p', ...steady(7)]);
  const points = facts.points.map((point, place) => (place === 7 ? { ...point, ghosted: 'The club was closed for works.' } : point));
  expect(trendSentence({ ...facts, points })).not.toContain('earlier');
});

describe('a step', () => {
  const row = [...steady(14), ...steady(6).map((number) => number + 200)];
  const rebases = [{ month: '2026-06', reason: 'Rooms opened' }];

  test('is told by the averages of either side, in the unit of the measure', () => {
    expect(say(row, { rebases })).toContain('The average is 245 a month since June 2026, up from 45 in the 14 months before.');
    expect(say(row, { rebases, isOfPeriod: false })).toContain('The average is 245 since June 2026, up from 45 in the 14 months before.');
    expect(say(row, { rebases, unit: '£', measureTitle: 'Amount paid' })).toContain(
      'The average is £245 a month since June 2026, up from £45',
    );
  });

  test('is not told where either side is too short, where it is not shown, or of a baseline of one’s own', () => {
    expect(say(row.slice(0, 18), { rebases })).not.toContain('The average is');
    expect(say(row.slice(10), { rebases, from: '2026-02' })).not.toContain('The average is');
    expect(trendSentence({ ...trendOf(row, { rebases }), shownFrom: 15 })).not.toContain('The average is');
    expect(trendSentence({ ...trendOf(row, { rebases }), ownBaseline: 'Apr 2025 to Sep 2025' })).not.toContain('The average is');
  });

  test('of no height is told as no step', () =>
    expect(say(steady(20), { rebases })).toContain('The average is 45 a month since June 2026, the same as in the 14 months before.'));

  test('averages that differ by less than one are told apart', () => {
    const close = [...steady(14), ...steady(6).map((number) => number + 0.4)];
    expect(say(close, { rebases })).toContain('The average is 45.4 a month since June 2026, up from 45 in the 14 months before.');
  });

  test('before is so many months, also where a month between two others has no figure', () =>
    expect(say([...row.slice(0, 4), 'x', ...row.slice(5)], { rebases })).toContain('up from 45 in 13 months before.'));
});

describe('a percentage', () => {
  const share = { measureTitle: 'Success rate', unit: '%' };
  const withCounts = (part: number, of: number) => {
    const facts = trendOf(steady(14), share);
    return { ...facts, points: facts.points.map((point) => ({ ...point, counts: { part, of } })) };
  };

  test('is told with what it is of', () =>
    expect(trendSentence(withCounts(15, 30))).toContain(
      'was 50% (15 of 30) in May 2026. That is within the usual range (18.4% to 71.6%).',
    ));

  test('of fewer than ten is told as two counts, beside no percentage', () =>
    expect(trendSentence(withCounts(4, 8))).toContain('was 4 of 8 in May 2026. That is within the usual range.'));

  test('is so many percentage points from its target', () =>
    expect(say(steady(14), { ...share, target: { number: 40 } })).toContain('The figure is 10 percentage points above target (40%).'));
});

test('weeks, quarters and years are told in their own words', () => {
  const facts = trendOf(steady(14));
  const weeks = facts.points.map((point) => ({ ...point, label: `Week 9 ${point.start.slice(0, 4)} (23 Feb 2026 to 1 Mar 2026)` }));
  expect(trendSentence({ ...facts, grainWords: 'week', points: weeks })).toContain(
    'were 50 in the week starting 1 May 2026. That is within',
  );
  const years = facts.points.map((point) => ({ ...point, label: '2025/26' }));
  expect(trendSentence({ ...facts, grainWords: 'financial year', points: years.slice(0, 3), segmentPoints: 3, limits: null })).toContain(
    'were 40 in 2025/26. Three financial years are too few',
  );
});
