import { HubError } from '../kernel/index.ts';

/** Something that may not be shown to whoever asks. It is an error and never null: null would be read as missing. */
export class ProtectedField extends HubError {
  static shown = (noun: string, field: string) =>
    new ProtectedField(
      'PROTECTED_FIELD',
      `${noun}.${field} counts people, or quotes such a count, and is not shown to you. Leave it out, or ask for a measure, whose figures are protected.`,
    );

  /** @param what a noun, or a field of one */
  static notForRole = (what: string) =>
    new ProtectedField('PROTECTED_FIELD', `${what} is not shown to your role. Leave it out, or ask somebody whose role it is for.`);

  /** @param kind mutation or subscription */
  static noRoot = (kind: string) =>
    new ProtectedField(
      'NOT_ALLOWED',
      `There is no ${kind} that your role may send, so nothing was done. Send a query, or ask somebody whose role it is.`,
    );

  static notDone = (operation: string) =>
    new ProtectedField('NOT_ALLOWED', `${operation} is not for your role, so nothing was changed. Ask somebody whose role it is.`);

  static filtered = (noun: string, field: string) =>
    new ProtectedField(
      'PROTECTED_FIELD',
      `A list is narrowed by ${noun}.${field}, which counts people and is not shown to you. Leave that condition out, or use having of a measure, whose figures are protected.`,
    );

  static written = (noun: string, measure: string) =>
    new ProtectedField(
      'PROTECTED_FIELD',
      `${noun} about ${measure} quotes figures that count people and are not shown to you, so you can neither write, correct nor withdraw it. Ask somebody who sees the figures.`,
    );

  static ordered = (noun: string, field: string) =>
    new ProtectedField(
      'PROTECTED_FIELD',
      `A list is ordered by ${noun}.${field}, which counts people and is not shown to you. Order by something else, or ask for a measure, whose figures are protected.`,
    );
}
