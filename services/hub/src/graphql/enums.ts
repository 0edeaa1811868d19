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

/** A word as a sentence, where it says itself what it means: AFTER_SCHOOL_CLUB is 'After school club.' */
const asSentence = (word: string) => `${word.slice(0, 1)}${word.slice(1).toLowerCase().replaceAll('_', ' ')}.`;

/**
 * The GraphQL enum of a column, registered on first use.
 * @param descriptions what words mean that do not say it themselves, by the words as they are stored
 */
export function enumOf(meta: EntityMetadata, property: EntityProperty, descriptions: Readonly<Record<string, string>> = {}): object {
  const name = enumNameOf(meta, property);
  const known = registered.get(name);
  if (known) return known;
  const items = property.items as string[];
  const unknown = Object.keys(descriptions).find((stored) => !items.includes(stored));
  if (unknown !== undefined) throw new Error(`${name} has no word '${unknown}', yet it is described. Correct the description.`);
  const words = Object.fromEntries(items.map((stored) => [wordOf(stored), stored]));
  const valuesConfig = Object.fromEntries(
    items.map((stored) => [wordOf(stored), { description: descriptions[stored] ?? asSentence(wordOf(stored)) }]),
  );
  registerEnumType(words, { name, description: property.comment ?? name, valuesConfig });
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
