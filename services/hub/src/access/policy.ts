// Decides which exact counts of people a viewer may see: one policy, for columns of records and for measures.
// The contract denies by default: what a policy does not allow in so many words may not be seen, and a policy that fails shows nothing.

/** Something that counts people: a field of a noun, by the name of its type and of its column, or a measure, by its identifier. */
export type ProtectedThing = { readonly noun: string; readonly field: string } | { readonly measure: string };

/** Says which exact counts of people may be seen. It is asked of what is declared to count people, and of nothing else. */
export interface DisclosurePolicy {
  /** Equal for policies that allow the same. What is kept is kept by it, so two policies that differ must not have one key. */
  readonly key: string;
  /** Whether exact values may be seen. */
  allowsExact(thing: ProtectedThing): boolean;
}

/** Everybody sees everything exactly: there is no sign-in yet. This is the one place to change when there is one. */
export const EVERYTHING_EXACT: DisclosurePolicy = { key: 'everybody', allowsExact: () => true };

/** Nobody sees an exact count of people. */
export const NOTHING_EXACT: DisclosurePolicy = { key: 'nothing exact', allowsExact: () => false };
