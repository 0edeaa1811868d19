// Decides how imports are asked for by when their rows became visible, so that one can say what came since.

import { afterAll, expect, test } from 'vitest';
import { uploadOf, makeScenario } from '../scenarios/scenario.ts';

const DAYS = ['2026-10-05', '2026-10-07', '2026-11-01'];
const scenario = await makeScenario('three-imports', (em) => {
  for (const day of DAYS) uploadOf(em, day).publishedAt = new Date(`${day}T09:00:00Z`);
});
afterAll(() => scenario.close());

const since = async (where: string) => {
  const { data, errors } = await scenario.ask(
    `{ uploads(where: { publishedAt: { ${where} } }, orderBy: [{ field: PUBLISHED_AT, direction: DESC }]) { nodes { fileName publishedAt } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { uploads: { nodes: { fileName: string }[] } }).uploads.nodes.map(({ fileName }) => fileName);
};

test('the start is inclusive and the end exclusive, to the instant, whatever the offset', async () => {
  expect(await since('from: "2026-10-05T09:00:00Z"')).toEqual(DAYS.toReversed());
  expect(await since('from: "2026-10-05T09:00:00.001Z"')).toEqual(DAYS.slice(1).toReversed());
  expect(await since('from: "2026-10-05T10:00:00+01:00", before: "2026-11-01T09:00:00Z"')).toEqual(['2026-10-07', '2026-10-05']);
  expect(await since('before: "2026-10-05T09:00:00Z"')).toEqual([]);
});
