import { describe, expect, test } from 'vitest';
import { quotable, subjectOf } from './subject-words.ts';

describe('the verb agrees with what a title counts', () => {
  test.each([
    'Attendances',
    'Sessions held',
    'Families supported',
    'Volunteers',
    'Volunteer hours',
    'Outreach actions',
    'Leaflets delivered',
    'Contacts',
    'Concerns raised',
    'Concerns closed',
    'Concerns open over 28 days',
    'Attendances per session',
    'Grant applications',
    'Break-even crimes',
    'Active people',
  ])('%s were', (title) => {
    expect(subjectOf(title, 'New Parks').was).toBe('were');
  });

  test.each([
    'Recorded crime',
    'Recorded crime per 1,000 people',
    'Anti-social behaviour',
    'Amount awarded',
    'Amount applied for',
    'Underspend of finished grants',
    'Newcomer share',
    'Share of active weeks',
    'Success rate',
    'Leaflet coverage',
    'Median days to close',
    'Cost per attendance',
    'Value of volunteer hours',
    'Committed, not paid',
  ])('%s was', (title) => {
    expect(subjectOf(title, 'New Parks').was).toBe('was');
  });
});

test('what was done with the things that a title counts does not change their number', () => {
  expect(subjectOf('Concerns fed back to residents', 'New Parks').was).toBe('were');
});

test('a place that begins with an article reads on', () => {
  expect(subjectOf('Attendances', 'The three zones').name).toBe('Attendances in the three zones');
  expect(subjectOf('Attendances', 'Thringstone & Whitwick').name).toBe('Attendances in Thringstone & Whitwick');
});

test('what a person wrote is read out calmly, and not at all where it claims a cause', () => {
  expect(quotable(' Open day!! ')).toBe('Open day');
  expect(quotable('The rooms moved.')).toBe('The rooms moved');
  expect(quotable('Closed because of rain')).toBeNull();
  expect(quotable('Fewer sessions, due to the heat')).toBeNull();
  expect(quotable(' ')).toBeNull();
});

test('words that were erased are never read out: a headline that says so would tell nobody anything', () => {
  expect(quotable('Erased on 29 November 2026 for cause')).toBeNull();
});
