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
    expect(say(['x', 'x', 'x'])).toBe(`${beginning} are not reported for any month from April 2025 to June 2025.`);
    expect(say(['x'])).toBe(`${beginning} are not reported for April 2025.`);
  });

  test('every kind of nothing reads differently', () => {
    expect(say(['n', 'n'])).toBe(`${beginning} were not collected in any month from April 2025 to May 2025.`);
    expect(say(['z', 'z'])).toBe(`${beginning} do not apply in any month from April 2025 to May 2025.`);
    expect(say(['c', 'c'])).toBe(`${beginning} are withheld in every month from April 2025 to May 2025, so that nobody can be identified.`);
    expect(say(['x', 'n'])).toBe(`${beginning} have no figure for any month from April 2025 to May 2025.`);
    expect(say([])).toBe(`${beginning}: no month is chosen.`);
  });

  test('a provisional month alone is told as so far', () => {
    expect(say(['x', '41p'])).toBe(`${beginning} were 41 so far in May 2025; no month is complete yet.`);
    expect(say(['x', '41i'])).toBe(`${beginning} were 41 (part of the period only) in May 2025; no month is complete.`);
  });
});

describe('ordinary variation', () => {
  test('is told with the range that it gives', () => {
    expect(say(steady(14))).toBe(`${beginning} were 50 in May 2026, within the range that ordinary variation gives, 18 to 72.`);
  });

  test('fewer than five points have no limits', () => {
    expect(say([45, 40, 50])).toBe(`${beginning} were 50 in June 2025. Three months are too few to tell what is usual.`);
    expect(say([45])).toBe(`${beginning} were 45 in April 2025. One month is too few to tell what is usual.`);
  });

  test('fewer than thirteen have trial limits', () => {
    expect(say(steady(12))).toContain('18 to 72. The limits are trial limits, from 12 months.');
    expect(say(steady(13))).not.toContain('trial');
  });

  test('zero throughout is told since when', () => {
    expect(say(Array.from({ length: 14 }, () => 0))).toBe(`${beginning} were zero in May 2026, as in every month since April 2025.`);
    expect(say([0, 'x', 0])).toContain('were zero in June 2025, as in every reported month since April 2025.');
    expect(say([3, 0])).toContain('were zero in May 2025. Two months');
  });

  test('of a range that would reach below zero the sentence gives the upper limit', () => {
    // 0 and 4 in turn: 2 ± 2.66 × 4 = −8.64 and 12.64
    expect(say(Array.from({ length: 14 }, (_, index) => (index % 2 ? 4 : 0)))).toContain('variation gives, up to 13.');
  });

  test('a range that would reach above 100% is told from its lower limit', () => {
    // 90 and 98 in turn: 94 ± 2.66 × 8 = 72.72 and 115.28
    const row = Array.from({ length: 14 }, (_, index) => (index % 2 ? 98 : 90));
    expect(say(row, { measureTitle: 'Fed back share', unit: '%', placeName: 'The three zones' })).toBe(
      'Fed back share in the three zones was 98% in May 2026, within the range that ordinary variation gives, 72.7% or more.',
    );
  });

  test('numbers that are rounded to protect people are told as about', () => {
    expect(say([...steady(13), '45c'])).toContain('were about 45 in May 2026, within');
  });
});

describe('special cause', () => {
  test('outside the limits', () => {
    expect(say(after(90), { baselinePoints })).toBe(
      `${beginning} were 90 in June 2026, above the range that ordinary variation gives, 18 to 72: special cause improvement.`,
    );
    expect(say(after(90, 95), { baselinePoints })).toContain('18 to 72, for two months in a row since June 2026: special cause');
    expect(say(after(12), { baselinePoints })).toContain('below the range that ordinary variation gives, 18 to 72: special cause concern.');
  });

  test('a number just outside never seems to lie within', () => {
    expect(say(after(72), { baselinePoints })).toContain(
      'were 72 in June 2026, above the range that ordinary variation gives, 18.4 to 71.6:',
    );
    const rates = Array.from({ length: 14 }, () => 12.31);
    expect(say([...rates, 12.32], { baselinePoints, measureTitle: 'Reach', unit: 'per 1,000' })).toContain(
      'was 12.3 per 1,000 people in June 2026, just above the range that ordinary variation gives: special cause',
    );
  });

  test('outside what never moved', () => {
    expect(say([...Array.from({ length: 14 }, () => 5), 6], { baselinePoints })).toContain(
      'were 6 in June 2026, above what ordinary variation gives, always 5: special cause improvement.',
    );
  });

  test('a trend of seven', () => {
    expect(say(after(36, 38, 40, 42, 44, 47, 49), { baselinePoints })).toBe(
      `${beginning} were 49 in December 2026, having risen every month since June 2026 (36): special cause improvement.`,
    );
    expect(say(after(54, 52, 50, 48, 46, 43, 41), { baselinePoints })).toContain('having fallen every month since June 2026 (54)');
  });

  test('two of three near a limit', () => {
    expect(say(after(64, 46, 64), { baselinePoints })).toBe(
      `${beginning} were 64 in August 2026, near the top of the range that ordinary variation gives, 18 to 72, in two of the last three months: special cause improvement.`,
    );
    expect(say(after(26, 27, 26), { baselinePoints })).toContain('near the bottom of the range');
    expect(say(after(26, 27, 26), { baselinePoints })).toContain('in each of the last three months: special cause concern.');
  });

  test('a shift is counted and dated', () => {
    expect(say([...after(), 40, 51, 52, 51, 52, 51, 52, 51], { baselinePoints })).toBe(
      `${beginning} were 51 in January 2027, above their average of 45 for seven months in a row since July 2026: special cause improvement.`,
    );
  });

  test('outside the limits at the end of a shift tells both', () => {
    expect(say([...after(), 40, 51, 52, 51, 52, 51, 52, 90], { baselinePoints })).toContain(
      'above the range that ordinary variation gives, 18 to 72, and above their average of 45 for seven months in a row since July 2026: special',
    );
  });

  test('is improvement or concern by the direction that is better, and neither where neither is', () => {
    const row = after(90);
    expect(say(row, { baselinePoints, improvement: 'DOWN' })).toContain(': special cause concern.');
    expect(say(row, { baselinePoints, improvement: 'NEITHER' })).toContain(': special cause, higher than usual.');
    expect(say(after(12), { baselinePoints, improvement: 'NEITHER' })).toContain(': special cause, lower than usual.');
    expect(say(after(36, 38, 40, 42, 44, 47, 49), { baselinePoints, improvement: 'NEITHER' })).toContain(
      ': special cause, rising for longer than usual.',
    );
  });

  test('a gap within a run is not told as a month in a row', () => {
    expect(say([...after(), 40, 51, 52, 'x', 51, 52, 51, 52, 51], { baselinePoints })).toContain(
      'for seven reported months in a row since July 2026: special cause improvement. One earlier month is not reported.',
    );
    expect(say(after(36, 'x', 38, 40, 42, 44, 47, 49), { baselinePoints })).toContain('having risen every reported month since June 2026');
  });
});

describe('an event before a run', () => {
  /** Seven months above the mean since July 2026. */
  const shifted = [...after(), 40, 51, 52, 51, 52, 51, 52, 51];
  const eventsOn = (...dates: string[]) =>
    say(shifted, { baselinePoints, events: dates.map((date, index) => ({ date, title: `Event ${'ABC'.charAt(index)}` })) });

  test('is told with its date, as after and no more', () => {
    expect(say(shifted, { baselinePoints, events: [{ date: '2026-07-01', title: 'Community rooms opened!' }] })).toContain(
      'since July 2026, after ‘Community rooms opened’ (1 July 2026): special cause improvement.',
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
      `${beginning} were 50 in May 2026, within the range that ordinary variation gives, 18 to 72. June 2026 is still incomplete (41 so far).`,
    );
    expect(say([...steady(14), 'x'])).toContain('72. June 2026 is not reported.');
    expect(say([...steady(14), 'n'])).toContain('72. June 2026 was not collected.');
    expect(say([...steady(14), 'x', 'x'])).toContain('72. The two later months are not reported.');
    expect(say([...steady(14), '41i'])).toContain('72. Only part of June 2026 is in the data (41).');
    expect(say([...steady(14), '41i', '3i'])).toContain('72. Only part of the two later months is in the data.');
    expect(say([...steady(14), '41p', '3p'])).toContain('72. The two later months are still incomplete.');
    expect(say([...steady(14), '41p', 'x'])).toContain('72. The two later months are incomplete or not reported.');
  });

  test('a gap in the middle is counted', () => {
    expect(say([...steady(7), 'x', ...steady(7)])).toContain('One earlier month is not reported.');
    expect(say([...steady(7), 'x', 'x', ...steady(7)])).toContain('Two earlier months are not reported.');
    expect(say([...steady(7), '3p', ...steady(7)])).toContain('One earlier month is incomplete.');
    expect(say(['x', ...steady(14)])).not.toContain('earlier');
  });

  test('limits start again at a rebase, with its reason while there is room for it', () => {
    const row = [...steady(14), ...steady(6).map((number) => number + 200)];
    expect(say(row, { rebases: [{ month: '2026-06', reason: 'The community rooms opened.' }] })).toContain(
      'Limits start again from June 2026, as trial limits from six months: The community rooms opened.',
    );
    const reason = 'The rooms opened and eleven activities began there, so earlier months no longer describe this place at all.';
    expect(say(row, { rebases: [{ month: '2026-06', reason }] })).toContain('start again from June 2026, as trial limits from six months.');
    expect(say(row, { rebases: [{ month: '2026-06', reason: 'Moved due to rain' }] })).toContain(
      'from June 2026, as trial limits from six months.',
    );
    expect(say(row.slice(0, 17), { rebases: [{ month: '2026-06', reason: 'Moved' }] })).toBe(
      `${beginning} were 240 in August 2026. Limits start again from June 2026: Moved; three months are too few to tell what is usual.`,
    );
  });

  test('a target is met consistently, missed consistently, or hit or miss', () => {
    expect(say(steady(14), { target: { number: 18 } })).toContain('72. The target of 18 is met consistently.');
    expect(say(steady(14), { target: { number: 72, label: 'set by the board' } })).toContain(
      'The target of 72 (set by the board) is missed consistently.',
    );
    expect(say(steady(14), { target: { number: 45 } })).toContain('The target of 45 is hit or miss.');
    expect(say(steady(14), { target: { number: 72 }, improvement: 'DOWN' })).toContain('The target of 72 is met consistently.');
  });

  test('a target that the latest month misses is never told as met', () => {
    expect(say(after(12), { baselinePoints, target: { number: 15 } })).toContain(
      'The target of 15 was missed, though ordinary variation meets it.',
    );
    expect(say(after(90), { baselinePoints, target: { number: 80 } })).toContain(
      'The target of 80 was met, though ordinary variation misses it.',
    );
  });

  test('without limits a target was met or missed, and without a direction it only stands there', () => {
    expect(say([1, 20], { target: { number: 15 } })).toContain('; the target of 15 was met.');
    expect(say([1, 2], { target: { number: 15 } })).toContain('; the target of 15 was missed.');
    expect(say(steady(14), { target: { number: 15 }, improvement: 'NEITHER' })).toContain('The target is 15.');
  });

  test('where there is no room, the target and the gaps give way to what is incomplete', () => {
    const measureTitle = 'Concerns raised by residents about parking, speeding and dumped waste';
    const text = say([...steady(6), 'x', 'x', ...steady(7), '41p'], { measureTitle, unit: 'concerns', target: { number: 45 } });
    expect(text).toContain('is still incomplete (41 so far)');
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
    expect(trendSentence({ ...facts, shownFrom: facts.points.length - 2 })).toContain('for seven months in a row since July 2026');
  });

  test('ends within a run that goes on after it, and says how long runs are, not how much of it is shown', () => {
    const facts = trendOf(after(40, 51, 52, 51, 52, 51, 52, 51), { baselinePoints });
    const until = { ...facts, points: facts.points.slice(0, -4) };
    expect(trendSentence(until)).toContain(', in a run of seven months or more above their average of 45: special cause improvement.');
  });

  test('of a range whose lower limit is rounded up to zero the sentence gives the upper limit, as the table does', () => {
    const facts = { ...trendOf(Array.from({ length: 14 }, (_, index) => 8 + (index % 2))), limits: { mean: 9, lower: -0.3, upper: 19 } };
    expect(trendSentence(facts)).toContain('variation gives, up to 19.');
  });

  test('without a charted figure in it says so, whatever came before', () => {
    const facts = trendOf([...steady(14), 'x', 'x']);
    expect(trendSentence({ ...facts, shownFrom: 14 })).toBe(`${beginning} are not reported for any month from June 2026 to July 2026.`);
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
      'The range is from a baseline of your own, April 2025 to September 2025.',
    );
  });
});

test('a month that was explained is not counted as incomplete', () => {
  const facts = trendOf([...steady(7), '60p', ...steady(7)]);
  const points = facts.points.map((point, place) => (place === 7 ? { ...point, ghosted: true } : point));
  expect(trendSentence({ ...facts, points })).not.toContain('earlier');
});

test('weeks, quarters and years are told in their own words', () => {
  const facts = trendOf(steady(14));
  const weeks = facts.points.map((point) => ({ ...point, label: `Week 9 ${point.start.slice(0, 4)} (23 Feb 2026 to 1 Mar 2026)` }));
  expect(trendSentence({ ...facts, grainWords: 'week', points: weeks })).toContain('were 50 in the week starting 1 May 2026, within');
  const years = facts.points.map((point) => ({ ...point, label: '2025/26' }));
  expect(trendSentence({ ...facts, grainWords: 'financial year', points: years.slice(0, 3), segmentPoints: 3, limits: null })).toContain(
    'were 40 in 2025/26. Three financial years are too few',
  );
});
