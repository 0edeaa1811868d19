// Decides what can be the identifier of a row: a whole number that the database gives. Whatever else is written names no row.

/** The largest number that the database gives a row. */
const LARGEST_IDENTIFIER = 2_147_483_647;

/** Whether some row could have this as its identifier. */
export function isIdentifier(written: string): boolean {
  return /^\d{1,10}$/.test(written) && Number(written) <= LARGEST_IDENTIFIER;
}

/** Whether some row could be found by this in one of its unique fields: the database holds no text with a NUL in it. */
export function canBeKey(written: string, field: string): boolean {
  return field === 'id' ? isIdentifier(written) : !written.includes('\0');
}
