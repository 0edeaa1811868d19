// How a point of a control chart is called, in the words of Making Data Count. Colour and shape say the same, never alone.
import type { ControlChartAssurance } from '#lib/graph/generated/graphql.ts';
import type { SpecialCause, ZonePoint } from '../contract.ts';

/** What a special point means for its measure: 'special cause concern', 'special cause, higher than usual'. */
export function nameSpecial({ type, rule, direction }: SpecialCause): string {
  switch (type) {
    case 'SPECIAL_CAUSE_IMPROVEMENT':
      return 'special cause improvement';
    case 'SPECIAL_CAUSE_CONCERN':
      return 'special cause concern';
    case 'SPECIAL_CAUSE_NEUTRAL_HIGH':
    case 'SPECIAL_CAUSE_NEUTRAL_LOW':
      if (rule === 'TREND_OF_SEVEN') return `special cause, ${direction === 'RISING' ? 'rising' : 'falling'} for longer than usual`;
      return `special cause, ${type === 'SPECIAL_CAUSE_NEUTRAL_HIGH' ? 'higher' : 'lower'} than usual`;
  }
}

/** What makes a point special: 'above the upper process limit'. */
export function nameRule({ rule, direction }: Pick<SpecialCause, 'rule' | 'direction'>): string {
  const isHigh = direction === 'ABOVE' || direction === 'RISING';
  const [side, limit] = isHigh ? ['above', 'upper'] : ['below', 'lower'];
  switch (rule) {
    case 'OUTSIDE_LIMITS':
      return `${side} the ${limit} process limit`;
    case 'TREND_OF_SEVEN':
      return `in a run of seven or more ${isHigh ? 'rising' : 'falling'}`;
    case 'TWO_OF_THREE_NEAR_LIMIT':
      return `one of two in three near the ${limit} process limit`;
    case 'SHIFT_OF_SEVEN':
      return `in a run of seven or more ${side} the mean`;
  }
}

/** 'special cause concern: above the upper process limit'. */
export function saySpecial(special: SpecialCause): string {
  return `${nameSpecial(special)}: ${nameRule(special)}`;
}

/** What there is to say of a point beside its figure: empty for a point that is not charted. */
export function sayControl({ control }: Pick<ZonePoint, 'control'>): string {
  if (!control) return '';
  if (control.special) return saySpecial(control.special);
  return control.limits ? 'within the usual range' : '';
}

/** What the limits say of a target, after it: 'target 130 hit or miss'. */
export function nameAssurance(assurance: ControlChartAssurance): string {
  switch (assurance) {
    case 'CONSISTENT_PASS':
      return 'met as things are';
    case 'CONSISTENT_FAIL':
      return 'missed as things are';
    case 'INCONSISTENT':
      return 'hit or miss';
  }
}
