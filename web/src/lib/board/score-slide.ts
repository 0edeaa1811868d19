// Decides how the latest figures of a deck are spread over slides: as many lines as can be read from four metres away.
import { countLines } from '#lib/drawing/text-lines.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import { FORCE_AREA } from '#lib/charts/trend/words/force-area.ts';
import type { ScoreCell, ScoreLine } from '#lib/scorecard/scorecard-layout.ts';
import type { ScoreSlide, SlideScore } from './slide.ts';

/** Sizes in px of a slide of 1920 × 1080; `ScoreSlideBody.svelte` sets the same. */
const ROOM = { height: 760, title: 420, zones: 1340, besideCell: 24, line: 32, aroundLine: 16, textSize: 22 } as const;

/** What stands around the lines. */
interface ScoreWords {
  subtitle: string;
  foot: string;
}

/** The slides that list these lines, in columns of the zones; a figure that they share stands under all of them. */
export function layoutScores(lines: readonly ScoreLine[], { subtitle, foot }: ScoreWords): ScoreSlide[] {
  const read = lines.map(({ id, title, cells }) => ({ id, title, scores: cells.map(readScore) }));
  const byZone = read.find(({ scores }) => scores.every(({ zone }) => zone !== FORCE_AREA)) ?? read[0];
  const zones = byZone?.scores.map(({ zone }) => zone) ?? [];
  const slides = spread(read);
  return slides.map((shown, place) => ({
    kind: 'scores',
    name: 'scorecard',
    heading: sayUnusual(read),
    subtitle: slides.length > 1 ? `${subtitle} Part ${place + 1} of ${slides.length}.` : subtitle,
    foot,
    zones,
    lines: shown,
  }));
}

type Line = ScoreSlide['lines'][number];

/** The lines in their order, each slide as full as it may be. */
function spread(lines: readonly Line[]): Line[][] {
  const slides: Line[][] = [];
  let left = 0;
  for (const line of lines) {
    const height = heightOf(line);
    const open = slides.at(-1);
    if (open && height <= left) open.push(line);
    else {
      slides.push([line]);
      left = ROOM.height;
    }
    left -= height;
  }
  return slides;
}

function heightOf({ title, scores }: Line): number {
  const width = ROOM.zones / Math.max(1, scores.length) - ROOM.besideCell;
  const most = Math.max(
    countLines(title, ROOM.title, ROOM.textSize, 'bold'),
    ...scores.map(({ latest, when, later, words }) => countLines(`${latest} ${when} ${words} ${later}`, width, ROOM.textSize, 'bold')),
  );
  return most * ROOM.line + ROOM.aroundLine;
}

/**
 * '2 of 12 measures are better or worse than usual now': the latest months alone are counted, which a slide of a whole period need not agree with. Of those that
 * are not for the reader nothing is known, so they are not counted: '2 of the 9 measures shown to you are …'.
 */
function sayUnusual(lines: readonly Line[]): string {
  const shown = lines.filter(({ scores }) => !scores.every(({ withheld }) => withheld));
  if (shown.length === 0 && lines.length > 0) return 'The figures of these measures are not shown to your role';
  const countOfKinds = (...kinds: SlideScore['kind'][]): number =>
    shown.filter(({ scores }) => scores.some(({ kind }) => kinds.includes(kind))).length;
  const counted = countOf(shown.length, 'measure');
  const whole = shown.length < lines.length ? `the ${counted} shown to you` : counted;
  const unusual = countOfKinds('improvement', 'concern', 'neutral');
  if (unusual === 0) return `No measure is better or worse than usual now (of ${whole})`;
  const sides = [countOfKinds('improvement') > 0 ? 'better' : '', countOfKinds('concern') > 0 ? 'worse' : ''].filter(Boolean);
  // Of a measure without a better side, neither word is true.
  const how = countOfKinds('neutral') > 0 ? 'not as usual' : `${sides.join(' or ')} than usual`;
  return `${unusual} of ${whole} ${unusual === 1 ? 'is' : 'are'} ${how} now`;
}

function readScore({ zone, latest, when, later, briefly, range, kind, withheld }: ScoreCell): SlideScore {
  return { zone, latest, when, later, words: briefly || range, kind, withheld };
}
