import { describe, expect, test } from 'vitest';
import { followGrant } from './follow-grant.ts';
import { answerRound } from './round-answer.ts';
import { grantOf, TODAY, type Reporting } from './scenarios.ts';

const money = (awarded: string, spent: string, unspent: string) => ({ awarded, spent, unspent });
const grant = (awarded: string, ...reports: Reporting[]) => followGrant(grantOf(awarded, [], reports), TODAY);

describe('how much of a round is unspent', () => {
  test('is one sentence when every grant has made its final report, with what came back', () => {
    // 39,305.40 awarded − 35,909.85 spent = 3,395.55 unspent; 3,395.55 − 3,204.71 returned = 190.84
    const answer = answerRound(
      money('39305.40', '35909.85', '3395.55'),
      [grant('30000.00', ['28000.00', '2000.00', '2026-01-01', 'final']), grant('9305.40', ['7909.85', '1204.71', '2026-01-01', 'final'])],
      '39305.40',
    );
    expect(answer).toEqual({
      sentence: '£3,395.55 of the £39,305.40 awarded is unspent.',
      details: ['£3,204.71 of it came back to the office; £190.84 has not.', 'All 2 grants have made their final report.'],
    });
  });

  test('money that is not reported on yet is not called unspent', () => {
    const { sentence, details } = answerRound(
      money('150.00', '110.00', '10.00'),
      [grant('100.00', ['90.00', '10.00', '2026-01-01', 'final']), grant('50.00', ['20.00', '0.00', '2026-01-01'])],
      null,
    );
    expect(sentence).toBe('£10 of the £150 awarded is unspent so far.');
    expect(details).toEqual([
      'All of it came back to the office.',
      '1 of 2 grants has made a final report; of the other, £30 is not reported as spent, which may only mean that it is not spent yet.',
    ]);
  });

  test('before any final report it is not known, and not nought', () => {
    expect(answerRound(money('100.00', '40.00', '0.00'), [grant('100.00', ['40.00', '0.00', '2026-01-01'])], null)).toEqual({
      sentence: 'How much of the £100 awarded is unspent is not known yet.',
      details: ['No grant of the round has made its final report.', '£40 is reported as spent so far.'],
    });
  });

  test.each([
    ['100.00', '0.00', 'All of the £100 awarded was spent.'],
    ['101.00', '-1.00', '£1 more than the £100 awarded was spent.'],
  ])('spent %s', (spent, unspent, sentence) => {
    expect(answerRound(money('100.00', spent, unspent), [grant('100.00', [spent, '0.00', '2026-01-01', 'final'])], null).sentence).toBe(
      sentence,
    );
  });

  test.each([
    ['10.00', 'Of the £150 awarded, the grants that have finished left £10 unspent.'],
    ['-1.00', 'Of the £150 awarded, the grants that have finished overspent £1.'],
    ['0.00', 'Nothing of the £150 awarded is known to be unspent so far.'],
  ])(
    'where it is not for the reader which grants have finished, %s unspent is said of those that have, and nought of none',
    (unspent, sentence) => {
      const grants = [grant('100.00', ['90.00', '10.00', '2026-01-01', 'final']), { ...grant('50.00'), isShown: false }];
      expect(answerRound(money('150.00', '90.00', unspent), grants, null).sentence).toBe(sentence);
    },
  );

  test('a round of which no single grant is held says what was published and what is not known', () => {
    expect(answerRound(money('0', '0', '0'), [], '57624.00').sentence).toBe(
      'What was spent of the £57,624 awarded is not known: this hub has no single grant of this round.',
    );
    expect(answerRound(money('0', '0', '0'), [], null).sentence).toContain('This hub has no award of this round');
  });
});
