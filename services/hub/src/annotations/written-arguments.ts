// Decides which arguments every mutation of a written record has.

import { Arg, ID } from 'type-graphql';

/** The record that is corrected or withdrawn. @param noun what a person calls it */
export const IdOf = (noun: string) => Arg('id', () => ID, { description: `Identifier of the ${noun}.` });

/** Why it is corrected or withdrawn. */
export const Why = () => Arg('why', () => String, { description: 'Why, in at most 300 characters. Kept in the history.' });
