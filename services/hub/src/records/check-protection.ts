// Decides which declarations of nouns are refused at start-up, because they would leave a count of people unprotected.

import type { Noun } from './noun.ts';
import { columnAt } from './protected-columns.ts';

/** Refuses declarations that would leave a count unprotected. @throws Error at start-up */
export function checkProtection(nouns: readonly Noun[]): void {
  for (const noun of nouns) {
    const sameTable = nouns.filter(({ entity }) => entity.meta.className === noun.entity.meta.className);
    for (const property of noun.countsPeople) {
      const careless = sameTable.find(({ countsPeople, fields }) => !countsPeople.includes(property) && shows(fields, property));
      if (careless)
        throw new Error(`${careless.name} shows '${property}', which counts people as ${noun.name} says. Declare it there too.`);
      const isFixed =
        noun.defaultOrder.some((term) => term.property === property) || noun.fields[noun.lookup?.by ?? '']?.property === property;
      if (isFixed) throw new Error(`${noun.name} is ordered or looked up by '${property}', which counts people. Take something else.`);
    }
    for (const { reads } of Object.values(noun.where)) if (reads !== null) columnAt(noun, reads);
    requireOwn(noun);
  }
}

const shows = (fields: Noun['fields'], property: string) => Object.values(fields).some((field) => field.property === property);

/** @throws Error for a noun of which some read their own rows, where nothing says which these are */
function requireOwn({ name, readers, fieldReaders, own }: Noun): void {
  const rules = [readers, ...Object.values(fieldReaders)];
  if (own.length === 0 && rules.some(({ extents }) => Object.values(extents).includes('OWN')))
    throw new Error(`${name} is read by some whose own rows it holds, but nothing says which rows are whose. Declare own.`);
}
