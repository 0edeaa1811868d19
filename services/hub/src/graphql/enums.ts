// Decides which enums the graph knows: one for each list of words that a column allows, named after the column.

import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { registerEnumType } from 'type-graphql';

const registered = new Map<string, object>();

/** `Session.state` becomes SessionState; `RecordedCrime.crimeType` becomes RecordedCrimeType. */
export function enumNameOf(meta: Pick<EntityMetadata, 'className'>, property: Pick<EntityProperty, 'name'>): string {
  const words = property.name.split(/(?=[A-Z])/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return meta.className + (words.length > 1 && meta.className.endsWith(words[0] ?? '') ? words.slice(1) : words).join('');
}

/** The word of a stored value in the graph: 'Anti-social behaviour' becomes ANTI_SOCIAL_BEHAVIOUR. */
function wordOf(stored: string): string {
  return stored.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

/** The GraphQL enum of a column, registered on first use. */
export function enumOf(meta: EntityMetadata, property: EntityProperty): object {
  const name = enumNameOf(meta, property);
  const known = registered.get(name);
  if (known) return known;
  const words = Object.fromEntries((property.items as string[]).map((stored) => [wordOf(stored), stored]));
  registerEnumType(words, { name, description: property.comment ?? name });
  registered.set(name, words);
  return words;
}

/**
 * The GraphQL enum of a column that a noun shows, for the thunks of decorated classes.
 * @throws Error for a column that no noun shows: a mistake in a declaration
 */
export function enumOfColumn({ meta }: { readonly meta: Pick<EntityMetadata, 'className'> }, property: string): object {
  const name = enumNameOf(meta, { name: property });
  const known = registered.get(name);
  if (!known) throw new Error(`The schema has no enum ${name} as yet. Show ${meta.className}.${property} as a field of a noun.`);
  return known;
}
