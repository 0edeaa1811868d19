// Decides how a point that is not usual is called, in words that need no course in statistics. Colour and shape say the same, never alone.
import type { ControlChartAssurance } from '#lib/graph/generated/graphql.ts';
import type { SpecialCause, ZonePoint } from '../contract.ts';

/** What a special point means for its measure: 'worse than usual', 'higher than usual'. */
export function nameSpecial({ type, rule, direction }: SpecialCause): string {
  switch (type) {
    case 'SPECIAL_CAUSE_IMPROVEMENT':
      return 'better than usual';
    case 'SPECIAL_CAUSE_CONCERN':
      return 'worse than usual';
    case 'SPECIAL_CAUSE_NEUTRAL_HIGH':
    case 'SPECIAL_CAUSE_NEUTRAL_LOW':
      if (rule === 'TREND_OF_SEVEN') return `${direction === 'RISING' ? 'rising' : 'falling'} for longer than usual`;
      return `${type === 'SPECIAL_CAUSE_NEUTRAL_HIGH' ? 'higher' : 'lower'} than usual`;
  }
}

/** What makes a point special: 'above the usual range'. */
export function nameRule({ rule, direction }: Pick<SpecialCause, 'rule' | 'direction'>): string {
  const isHigh = direction === 'ABOVE' || direction === 'RISING';
  const [side, end] = isHigh ? ['above', 'top'] : ['below', 'bottom'];
  switch (rule) {
    case 'OUTSIDE_LIMITS':
      return `${side} the usual range`;
    case 'TREND_OF_SEVEN':
      return `in a run of seven or more that ${isHigh ? 'rise' : 'fall'}`;
    case 'TWO_OF_THREE_NEAR_LIMIT':
      return `two of three months near the ${end} of the usual range`;
    case 'SHIFT_OF_SEVEN':
      return `in a run of seven or more ${side} average`;
  }
}

/** 'worse than usual: above the usual range'. */
export function saySpecial(special: SpecialCause): string {
  return `${nameSpecial(special)}: ${nameRule(special)}`;
}

/** What there is to say of a point beside its figure: empty for a point that is not charted. */
export function sayControl({ control }: Pick<ZonePoint, 'control'>): string {
  if (!control) return '';
  if (control.special) return saySpecial(control.special);
  return control.limits ? 'within the usual range' : '';
}

/** How often a target is met as things are, after it: '61 below target (130): some months meet it, some miss it'. */
export function nameAssurance(assurance: ControlChartAssurance): string {
  switch (assurance) {
    case 'CONSISTENT_PASS':
      return 'always met unless something changes';
    case 'CONSISTENT_FAIL':
      return 'never met unless something changes';
    case 'INCONSISTENT':
      return 'some months meet it, some miss it';
  }
}
