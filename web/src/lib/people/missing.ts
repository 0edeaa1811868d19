// Decides what is said of fields that were left empty: each of them, at once. What is left out is no attempt, so nothing is guessed and nothing is counted.
import type { FormFault } from '#lib/kit/writing/refusal.ts';
import { textOf, type Typed } from '#lib/kit/writing/typed.ts';

/** @param words what is said of each field that may not be empty */
export const missingIn = (typed: Typed, words: Readonly<Record<string, string>>): FormFault[] =>
  Object.entries(words).flatMap(([field, message]) => (textOf(typed, field).trim() === '' ? [{ field, message }] : []));
