// Decides which measures a search finds: those that hold every word of it, in their name, description, identifier, unit or domain. Large and small letters are one.

/** What of a measure is searched. */
export interface Searched {
  id: string;
  title: string;
  description: string;
  unit: string;
  domain: string;
}

/** The longest search that is read, in characters. */
const MOST_CHARACTERS = 100;

/** The words of a search as a person typed them, without space around and between them; '' for none. */
export function readSearch(search: Pick<URLSearchParams, 'get'>): string {
  return (search.get('q') ?? '').slice(0, MOST_CHARACTERS).trim().replace(/\s+/g, ' ');
}

/** The measures that a search finds, in their order; all for an empty one. @param nameDomain What the heading of a domain says */
export function findMeasures<Measure extends Searched>(
  measures: readonly Measure[],
  search: string,
  nameDomain: (domain: string) => string,
): Measure[] {
  const words = search.toLowerCase().split(' ').filter(Boolean);
  return measures.filter(({ id, title, description, unit, domain }) => {
    const text = [id, title, description, unit, nameDomain(domain)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** 'Six of 58 measures hold “concern”', in numbers. */
export function saySearch(found: number, of: number, search: string): string {
  if (search === '') return '';
  if (found === 0) return `No measure holds “${search}”. Try one word, such as concerns, volunteers or award.`;
  return `${found} of ${of} measures hold “${search}”.`;
}
