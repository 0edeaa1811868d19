// Decides how long a page of a list is: what is read of it, and what its limits are reckoned from, agree.

/** Rows on a page when nobody says how many, and the most that anybody may ask for. */
export const PAGE_SIZE = { default: 50, most: 1000 } as const;
