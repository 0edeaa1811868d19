import { describe, expect, test } from 'vitest';
import { compareDecimals, decimalOf, multiplyDecimals, NotADecimal, subtractDecimals, sumDecimals } from './decimal.ts';
import { formatDecimal, formatPounds, MINUS } from './format.ts';

describe('exact decimals', () => {
  test('tenths add up exactly, as floats do not', () => {
    expect(sumDecimals(['0.10', '0.20'])).toBe('0.30');
  });

  test('a sum keeps the finest fraction of its parts', () => {
    expect(sumDecimals(['39305.40', '18318.6', '1'])).toBe('57625.00'); // 39,305.40 + 18,318.60 + 1.00
  });

  test.each([
    ['9100.00', '0.33334', '3033.3940000'], // 9,100 × 0.33334
    ['-4.5', '0.3', '-1.35'],
    ['0', '0.7', '0.0'],
    ['9007199254740993', '3', '27021597764222979'],
  ])('%s times %s is exactly %s', (one, other, product) => {
    expect(multiplyDecimals(one, other)).toBe(product);
  });

  test('the sum of nothing is nought', () => {
    expect(sumDecimals([])).toBe('0');
  });

  test('a difference is exact, whichever sign its parts have', () => {
    expect(subtractDecimals('9812.65', '9000')).toBe('812.65');
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2');
    expect(subtractDecimals('-1', '-1.5')).toBe('0.5');
  });

  test('amounts beyond the reach of a float keep every penny', () => {
    expect(sumDecimals(['9007199254740993.01', '0.01'])).toBe('9007199254740993.02');
  });

  test.each([
    ['10', '9', 1],
    ['1.50', '1.5', 0],
    ['-2', '1', -1],
    ['0', '-0', 0],
    ['0.09', '0.1', -1],
  ])('%s compared with %s', (one, other, sign) => {
    expect(compareDecimals(one, other)).toBe(sign);
  });

  test.each(['', '1,240', '£3', '1e3', 'NaN', '1.', '.5', ' 1'])('"%s" is refused', (text) => {
    expect(() => sumDecimals([text])).toThrow(NotADecimal);
  });

  test('a float becomes the text that people would write', () => {
    expect([decimalOf(1240), decimalOf(8.5), decimalOf(-3), decimalOf(1e-7)]).toEqual(['1240', '8.5', '-3', '0.000000']);
    expect(() => decimalOf(Number.NaN)).toThrow(NotADecimal);
  });
});

describe('how numbers are written', () => {
  test.each([
    ['0', '0'],
    ['999', '999'],
    ['1240', '1,240'],
    ['1234567.25', '1,234,567.25'],
    ['-3', '−3'],
  ])('%s is %s', (number, written) => {
    expect(formatDecimal(number)).toBe(written);
  });

  test.each([
    ['57624.00', '£57,624'],
    ['57624', '£57,624'],
    ['39305.40', '£39,305.40'],
    ['39305.4', '£39,305.40'],
    ['-3', '−£3'],
    ['0.05', '£0.05'],
    ['0.00', '£0'],
    ['12.5000', '£12.50'],
  ])('%s pounds is %s', (number, written) => {
    expect(formatPounds(number)).toBe(written);
  });

  test('an amount that a share leaves with a fraction of a penny is shown to the penny, half a penny away from zero', () => {
    expect(formatPounds('500.005')).toBe('£500.01');
    expect(formatPounds('500.0049')).toBe('£500');
    expect(formatPounds('-500.005')).toBe(`${MINUS}£500.01`);
    expect(formatPounds('55454.917')).toBe('£55,454.92');
  });
});
