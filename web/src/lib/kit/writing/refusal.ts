// Decides what a refused form tells: each fault beside its field, and all of them together at the top, as the hub said them.
import type { HubFault } from '#lib/graph/errors.ts';
import type { HistoryLine } from './describe-history.ts';
import { sayDayFault } from './read-day.ts';
import { textOf, type Typed } from './typed.ts';

/** A fault of a form. */
export interface FormFault {
  /** Name of the field; undefined for one of the whole form. */
  field: string | undefined;
  message: string;
}

/** A form that was sent and refused. */
export interface Refusal {
  /** Which form of the page it was. */
  form: string;
  faults: readonly FormFault[];
  typed: Typed;
  /** What somebody else did meanwhile to what it changes, newest first; undefined where nobody did anything. */
  missed?: readonly HistoryLine[];
}

/** @param fields Names of the fields of the form; a fault of anything else is one of the whole form. */
export function refusalOf(form: string, typed: Typed, faults: readonly HubFault[], fields: readonly string[]): Refusal {
  return {
    form,
    typed,
    faults: faults.map(({ field, message }) => ({
      field: field !== undefined && fields.includes(field) ? field : undefined,
      message: field === undefined ? message : sayDayFault(message, textOf(typed, field)),
    })),
  };
}

/** What a form shows: as it was sent, when it was refused; else as it begins. */
export function standingOf(
  form: string,
  refused: Refusal | null | undefined,
  beginning: Typed,
): Pick<Refusal, 'faults' | 'typed' | 'missed'> {
  return refused?.form === form ? refused : { faults: [], typed: beginning };
}

/** The fault of one field; undefined when there is none. */
export function faultOf(faults: readonly FormFault[], name: string): string | undefined {
  return faults.find(({ field }) => field === name)?.message;
}

/** The id of a field, unique on its page. */
export function idOfField(form: string, name: string): string {
  return `${form}-${name}`;
}
