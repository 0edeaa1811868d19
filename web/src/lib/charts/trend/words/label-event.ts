// Decides what an event is called in a chart: by its title, and where that was erased for cause, by no more than that it was.

/** As the hub writes words that were erased. */
const ERASED = /^Erased on \d{1,2} \w+ \d{4} for cause\.?$/;

/** A title as a chart has room for it: when and that it was for cause is on the page of the event. */
export const labelEvent = (title: string): string => (ERASED.test(title) ? '(words erased)' : title);
