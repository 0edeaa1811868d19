// Decides whether an answer refuses something: it has an error, or somewhere in it there is no figure, and the reason stands beside it.

type Fields = Readonly<Record<string, unknown>>;

/** States of a figure that has no number. */
const WITHOUT_NUMBER: readonly unknown[] = ['NOT_REPORTED', 'NOT_COLLECTED', 'NOT_APPLICABLE', 'PROTECTED'];

/** Whether an answer of the hub has an error, or anywhere in it a null with its reason. */
export function refusesIn(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const fields = answer as Fields;
  return isRefusal(fields) || Object.values(fields).some(refusesIn);
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
