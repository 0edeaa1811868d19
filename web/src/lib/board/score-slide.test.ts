import { expect, test } from 'vitest';
import type { ScoreCell, ScoreLine } from '#lib/scorecard/scorecard-layout.ts';
import { layoutScores } from './score-slide.ts';

type Kind = ScoreCell['kind'];

/** A line of one zone. @param kind how its latest month is; undefined for one that is not for the reader */
const lineOf = (id: string, kind: Kind | undefined): ScoreLine => ({
  id,
  domain: 'engagement',
  title: id,
  unit: 'sessions',
  direction: '',
  cells: [
    {
      zone: 'New Parks',
      latest: kind ? '12' : 'not shown to you',
      when: kind ? 'Aug 2026' : '',
      later: '',
      variation: '',
      briefly: '',
      kind: kind ?? 'none',
      withheld: !kind,
      range: '',
      target: '',
      setAside: false,
      bullet: undefined,
      returns: '',
      sparkline: { line: [], marks: [] } as unknown as ScoreCell['sparkline'],
    },
  ],
});

const headingOf = (...kinds: (Kind | undefined)[]): string | undefined =>
  layoutScores(
    kinds.map((kind, place) => lineOf(`measure${place}`, kind)),
    { subtitle: '', foot: '' },
  )[0]?.heading;

test('the heading counts the measures that are unusual now, of all that are on the slides', () => {
  expect(headingOf('concern', 'common', 'improvement')).toBe('2 of 3 measures are better or worse than usual now');
  expect(headingOf('common', 'common')).toBe('No measure is better or worse than usual now (of 2 measures)');
});

test('measures that are not for the reader are not among those that the heading counts', () => {
  expect(headingOf('concern', 'common', undefined)).toBe('1 of the 2 measures shown to you is worse than usual now');
  expect(headingOf('common', undefined)).toBe('No measure is better or worse than usual now (of the 1 measure shown to you)');
  expect(headingOf(undefined, undefined)).toBe('The figures of these measures are not shown to your role');
});
