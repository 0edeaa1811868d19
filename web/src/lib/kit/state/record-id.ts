/** Whether a text can be the id of a record of the hub: a whole number from 1 that its database can hold. Any other address names no record, and is not asked for. */
export function isRecordId(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}
