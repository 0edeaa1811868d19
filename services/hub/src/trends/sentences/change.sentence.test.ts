import { describe, expect, test } from 'vitest';
import { changeSentence } from './change.sentence.ts';
import { changeOf, yearOf } from './scenarios.ts';

const say = (...world: Parameters<typeof changeOf>) => changeSentence(changeOf(...world));
const beginning = 'Attendances in New Parks';
const crime = { measureTitle: 'Recorded crime', unit: 'crimes' };
const share = { measureTitle: 'Newcomer share', unit: '%' };

describe('two whole periods', () => {
  test('a percentage stands beside both of its numbers', () => {
    // (455 − 406) ÷ 406 = 49 ÷ 406 = 12.07%
    expect(say(455, 406)).toBe(`${beginning} were 455 in 2025/26, 12% more than in 2024/25 (406).`);
    // (406 − 455) ÷ 455 = −49 ÷ 455 = −10.77%
    expect(say(406, 455)).toBe(`${beginning} were 406 in 2025/26, 11% fewer than in 2024/25 (455).`);
    expect(say(406, 455, crime)).toBe('Recorded crime in New Parks was 406 crimes in 2025/26, 11% less than in 2024/25 (455).');
  });

  test('a change that rounds to 0% is told as less than 1%', () => {
    expect(say(1001, 1000)).toBe(`${beginning} were 1,001 in 2025/26, less than 1% more than in 2024/25 (1,000).`);
  });

  test('no percentage stands on a base under 10', () => {
    expect(say(7, 4)).toBe(`${beginning} were 7 in 2025/26, 3 more than in 2024/25 (4).`);
    expect(say(4, 7)).toBe(`${beginning} were 4 in 2025/26, 3 fewer than in 2024/25 (7).`);
    expect(say(12, 10)).toContain('20% more');
  });

  test('there is no percentage from zero, and none to zero', () => {
    expect(say(455, 0)).toBe(`${beginning} were 455 in 2025/26, up from zero in 2024/25.`);
    expect(say(0, 406)).toBe(`${beginning} were zero in 2025/26, down from 406 in 2024/25.`);
    expect(say(0, 0)).toBe(`${beginning} were zero in 2025/26, the same as in 2024/25.`);
  });

  test('equal numbers are the same', () => {
    expect(say(455, 455)).toBe(`${beginning} were 455 in 2025/26, the same as in 2024/25.`);
  });

  test('money is told to the penny', () => {
    const { figure } = changeOf(0, null);
    const comparison = { kind: 'PERIOD', ...yearOf(1, '2024/25'), number: '39305.40' } as const;
    // 9,812.65 − 39,305.40 = −29,492.75; ÷ 39,305.40 = −75.03%
    expect(
      say(0, null, { measureTitle: 'Amount awarded', unit: '£', figure: { ...figure, state: 'EXACT', number: '9812.65' }, comparison }),
    ).toBe('Amount awarded in New Parks was £9,812.65 in 2025/26, 75% less than in 2024/25 (£39,305.40).');
  });

  test('a share or a rate is higher or lower, by the difference of what is shown', () => {
    // 12.3 − 10.2 = 2.1; 12.26 is shown as 12.3
    expect(say(12.26, 10.2, share)).toBe(
      'Newcomer share in New Parks was 12.3% in 2025/26, 2.1 percentage points higher than in 2024/25 (10.2%).',
    );
    expect(say(9.2, 10.2, share)).toContain(', 1 percentage point lower than');
    expect(say(10.21, 10.2, share)).toContain(', about the same as in 2024/25.');
    expect(say(4.2, 3.4, { measureTitle: 'Reach', unit: 'per 1,000' })).toBe(
      'Reach in New Parks was 4.2 per 1,000 people in 2025/26, 0.8 higher than in 2024/25 (3.4).',
    );
  });

  test('numbers that are rounded to protect people are told as about', () => {
    expect(say('455c', '405c')).toBe(`${beginning} were about 455 in 2025/26, 12% more than in 2024/25 (about 405).`);
    expect(say('455c', '455c')).toContain('about the same as in 2024/25');
  });
});

describe('what is missing or incomplete', () => {
  test('nothing to compare with leaves the figure alone', () => {
    expect(say(455, null)).toBe(`${beginning} were 455 in 2025/26.`);
  });

  test('a provisional figure stands against the other without a difference', () => {
    expect(say('430p', 406)).toBe(`${beginning} were 430 so far in 2025/26 (still incomplete), against 406 in 2024/25.`);
    expect(say(455, '400p')).toBe(`${beginning} were 455 in 2025/26, against 400 so far in 2024/25 (still incomplete).`);
  });

  test('what is not reported is said so, whichever of the two it is', () => {
    expect(say('x', 406)).toBe(`${beginning} are not reported for 2025/26; they were 406 in 2024/25.`);
    expect(say(455, 'x')).toBe(`${beginning} were 455 in 2025/26; they are not reported for 2024/25.`);
    expect(say('x', 'x')).toBe(`${beginning} are not reported for 2025/26.`);
    expect(say(455, 'n', crime)).toContain('; it was not collected in 2024/25.');
    expect(say('c', null)).toBe(`${beginning} are withheld in 2025/26, so that nobody can be identified.`);
    expect(say('z', null)).toBe(`${beginning} do not apply in 2025/26.`);
  });
});

describe('a part of a year', () => {
  const part = yearOf(230, '2025/26', 'Apr 2025 to Sep 2025');
  const likePart = { kind: 'PERIOD', ...yearOf(205, '2024/25', 'Apr 2024 to Sep 2024') } as const;

  test('is compared with the like part, and says so', () => {
    // (230 − 205) ÷ 205 = 12.2%
    expect(say(0, null, { figure: part, comparison: likePart })).toBe(
      `${beginning} were 230 in 2025/26 so far (April to September 2025), 12% more than in the like part of 2024/25 (205).`,
    );
  });

  test('is never subtracted from a whole year, nor a whole year from it', () => {
    expect(say(0, 406, { figure: part })).toBe(
      `${beginning} were 230 in 2025/26 so far (April to September 2025), against 406 in the whole of 2024/25.`,
    );
    expect(say(455, null, { comparison: likePart })).toBe(`${beginning} were 455 in 2025/26, against 205 in a part of 2024/25.`);
  });

  test('is told once as so far when it is provisional, too', () => {
    expect(say(0, null, { figure: { ...part, state: 'PROVISIONAL' }, comparison: likePart })).toBe(
      `${beginning} were 230 so far in 2025/26 (April to September 2025, still incomplete), against 205 in the like part of 2024/25.`,
    );
  });
});

describe('a target', () => {
  const target = (number: number) => ({ comparison: { kind: 'TARGET', number } as const });

  test('is met or not by a number, without a judgement', () => {
    expect(say(455, null, target(452))).toBe(`${beginning} were 455 in 2025/26, 3 above the target of 452.`);
    expect(say(449, null, target(452))).toContain(', 3 below the target of 452.');
    expect(say(452, null, target(452))).toContain(', exactly the target of 452.');
    expect(say(12.3, null, { ...share, ...target(13.3) })).toContain(', 1 percentage point below the target of 13.3%.');
  });

  test('is not subtracted from while the figure may still change', () => {
    expect(say('430p', null, target(452))).toContain(', against the target of 452.');
  });
});
