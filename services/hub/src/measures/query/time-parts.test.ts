import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays, countDays, localDate, type Span } from '../../kernel/index.ts';
import { cutAtEdges, distinctSpans, rangesOf } from './time-parts.ts';

const span = (start: string, before: string): Span => ({ start: localDate(start), before: localDate(before) });
const write = ({ start, before }: Span) => `${start} to ${before}`;

describe('time is cut', () => {
  test('into months where every span is a month or made of them', () =>
    expect(
      cutAtEdges([
        { span: span('2025-04-01', '2025-05-01'), of: 'April' },
        { span: span('2025-05-01', '2025-06-01'), of: 'May' },
        { span: span('2025-04-01', '2025-06-01'), of: 'both' },
      ]).map(({ of, ...part }) => `${write(part)}: ${of.join(', ')}`),
    ).toEqual(['2025-04-01 to 2025-05-01: April, both', '2025-05-01 to 2025-06-01: May, both']));

  test('not at all where there is one span', () =>
    expect(cutAtEdges([{ span: span('2020-04-01', '2025-04-01'), of: 'whole' }]).map(write)).toEqual(['2020-04-01 to 2025-04-01']));

  test('not between spans that lie apart', () =>
    expect(
      cutAtEdges([
        { span: span('2019-04-01', '2020-04-01'), of: 'baseline' },
        { span: span('2025-04-01', '2026-04-01'), of: 'now' },
      ]).map(write),
    ).toEqual(['2019-04-01 to 2020-04-01', '2025-04-01 to 2026-04-01']));

  test('so that any span is made of whole parts, and each day of it is in one of them', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 12 }),
        (drawn) => {
          const spans = drawn.map(([from, days], of) => {
            const start = addDays(localDate('2025-01-20'), from);
            return { of, span: { start, before: addDays(start, days) } };
          });
          const parts = cutAtEdges(spans);
          for (const { span: whole, of } of spans) {
            const own = parts.filter((part) => part.of.includes(of));
            expect(own.every((part) => part.start >= whole.start && part.before <= whole.before)).toBe(true);
            const days = own.reduce((sum, part) => sum + countDays(part.start, part.before), 0);
            expect(days).toBe(countDays(whole.start, whole.before));
          }
        },
      ),
    ));
});

test('the same span is read once, whatever it is for', () =>
  expect(
    distinctSpans([
      { span: span('2025-04-01', '2026-04-01'), of: 'now' },
      { span: span('2025-04-01', '2026-04-01'), of: 'whole' },
      { span: span('2024-04-01', '2025-04-01'), of: 'before' },
    ]).map(({ of }) => of),
  ).toEqual([['now', 'whole'], ['before']]));

test('parts that follow one another are one range of days', () =>
  expect(
    rangesOf([span('2025-05-01', '2025-06-01'), span('2025-04-01', '2025-05-01'), span('2026-04-01', '2026-05-01')]).map(write),
  ).toEqual(['2025-04-01 to 2025-06-01', '2026-04-01 to 2026-05-01']));
