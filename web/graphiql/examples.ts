// Decides which questions the page offers: those of schema/examples in the order of their file names, each titled by its first line.

/** A question that can be asked as it stands. */
export interface Example {
  readonly title: string;
  readonly query: string;
}

const sources = import.meta.glob<string>('../../schema/examples/*.graphql', { query: '?raw', import: 'default', eager: true });

export const examples: readonly Example[] = Object.entries(sources)
  .toSorted(([one], [other]) => one.localeCompare(other, 'en-GB'))
  .map(([, query]) => ({ title: titleOf(query), query }));

function titleOf(query: string): string {
  return query.slice(0, query.indexOf('\n')).replace(/^#\s*/, '');
}
