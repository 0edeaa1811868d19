/** A code of the hub in words: 'COMMUNITY_ROOM' is 'Community room'; a name that is an abbreviation, such as 'LSOA', stays. */
export function spellCode(code: string): string {
  if (/^[A-Z]{2,5}$/.test(code)) return code === 'LSOA' ? code : `${code.charAt(0)}${code.slice(1).toLowerCase()}`;
  const words = code.replace(/[_-]+/g, ' ').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
