import { expect, test } from 'vitest';
import { tellApart } from './tell-apart.ts';

const organisation = (id: string, name: string, ...identifiers: string[]) => ({
  id,
  name,
  identifiers: { nodes: identifiers.map((identifier) => ({ identifier })) },
});

test('two organisations of one name are told apart by their identifiers; one that is listed twice is one', () => {
  const called = tellApart([
    organisation('1', 'Community Association', 'GB-CHC-1111111', 'GB-COH-01234567'),
    organisation('2', 'Community Association', 'GB-CHC-2222222'),
    organisation('3', 'Community Association'),
    organisation('4', 'Scouts', 'GB-CHC-3333333'),
    organisation('4', 'Scouts', 'GB-CHC-3333333'),
  ]);
  expect([...called.values()]).toEqual([
    'Community Association (GB-CHC-1111111)',
    'Community Association (GB-CHC-2222222)',
    'Community Association (no identifier held)',
    'Scouts',
  ]);
});
