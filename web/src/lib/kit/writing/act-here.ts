// Decides where a form is sent that is one of several of its page: to its action, with what the reader has chosen, for a form that is refused comes back under that address.
import { writeQuery } from '#lib/kit/state/address.ts';
import { readHere } from '#lib/kit/state/here.ts';

/** The address of an action of the open page: '?/correct&z=new-parks'. @param name of the action */
export const actHere = (name: string): string => `?/${name}${writeQuery(readHere().state).replace('?', '&')}`;
