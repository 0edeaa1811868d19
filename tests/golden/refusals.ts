// Decides whether an answer refuses something: it has an error, or there is no figure somewhere in it, with its reason beside it; and where a reason is missing.

type Fields = Readonly<Record<string, unknown>>;

/** States of a figure that has no number. */
const WITHOUT_NUMBER: readonly unknown[] = ['NOT_REPORTED', 'NOT_COLLECTED', 'NOT_APPLICABLE', 'PROTECTED'];

/** Whether an answer of the hub has an error, or anywhere in it a null with its reason. */
export function refusesIn(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const fields = answer as Fields;
  return isRefusal(fields) || Object.values(fields).some(refusesIn);
}

/** Paths at which an answer has a note or a reason that says nothing, where there is nothing else: of a figure that there can be none of, and of a change. */
export function unsaidIn(answer: unknown, path: readonly string[] = []): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const fields = answer as Fields;
  const own = [
    ...(fields['state'] === 'NOT_APPLICABLE' && 'note' in fields && !isSaid(fields['note']) ? ['note'] : []),
    ...(fields['absolute'] === null && 'reason' in fields && !isSaid(fields['reason']) ? ['reason'] : []),
  ].map((name) => [...path, name].join('.'));
  return [...own, ...Object.entries(fields).flatMap(([name, inner]) => unsaidIn(inner, [...path, name]))];
}

function isRefusal(fields: Fields): boolean {
  const { errors, state, note, reason, noLimitsReason, faults } = fields;
  if (Array.isArray(errors)) return errors.length > 0;
  if (state === 'REJECTED') return hasNodes(faults);
  // A step or a rebase has a reason, too, and refuses nothing: a change has none where it has a number.
  const isChange = ['absolute', 'percent', 'over', 'before'].some((name) => name in fields);
  return (isSaid(note) && WITHOUT_NUMBER.includes(state)) || (isSaid(reason) && isChange) || isSaid(noLimitsReason);
}

const isSaid = (words: unknown) => typeof words === 'string' && words !== '';

function hasNodes(faults: unknown): boolean {
  const nodes = (faults as { readonly nodes?: unknown } | undefined)?.nodes;
  return Array.isArray(nodes) && nodes.length > 0;
}
