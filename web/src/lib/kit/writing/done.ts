/** The id of the words that say what was done: a form that did it leads to them. */
export const DONE_ID = 'done';
