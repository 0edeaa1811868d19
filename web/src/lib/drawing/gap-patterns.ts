// The patterns that hatch a stretch without a number, one for each way of having none. Whatever shows charts has them once.
import type { Palette } from './palette.ts';

/** The patterns as SVG, to stand in its defs. */
export function writeGapPatterns(palette: Palette): string {
  const colour = palette('--gap');
  return (
    `<pattern id="gap-not-reported" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<line x1="0" y1="0" x2="0" y2="7" stroke="${colour}" stroke-width="1.5"/></pattern>` +
    `<pattern id="gap-not-collected" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.2" fill="${colour}"/></pattern>` +
    `<pattern id="gap-protected" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path d="M0 0V8M0 0H8" stroke="${colour}" stroke-width="1.5" fill="none"/></pattern>`
  );
}
