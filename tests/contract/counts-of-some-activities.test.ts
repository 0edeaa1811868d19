// What a count of people by zone and month says of single activities: nothing. Where it is about some activities alone, such as those that a grant pays for, all people less
// these are those of the others, which may be one activity.

import { afterAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';

const funded = await everyMeasure();
/** The same hub, in which no grant pays for any activity. */
const unfunded = await everyMeasure();
await unfunded.orm.em.getConnection().execute('delete from "activity_funding"');
afterAll(() => Promise.all([funded.close(), unfunded.close()]));

const { data } = await funded.ask('{ measures { field unit protected byZone } }');
const counting = (data as { measures: { field: string; unit: string; protected: boolean; byZone: boolean }[] }).measures.filter(
  (measure) => measure.protected && measure.byZone,
);

/** What a role is shown of each measure that counts people, by zone and month and over all of it, once a real return is held. */
async function told(hub: typeof funded, role: Role) {
  const figures = counting.map(({ field, unit }) => `${field} { number: ${unit.startsWith('£') ? 'amount' : 'number'} }`).join(' ');
  const where = 'where: { period: { from: "2024-04", before: "2026-04" } }';
  const { data, errors } = await hub
    .as(Viewer.of({ role, organisationId: null, signedInBy: 'PASSWORD', userId: 1 }, true))
    .ask(
      `{ byMonth: combined(${where}) { rows { zone { slug } period(grain: MONTH) { label } ${figures} } } combined(${where}) { rows { ${figures} } } }`,
    );
  expect(errors).toBeUndefined();
  return data;
}

describe.each([Role.ANALYST, Role.BOARD_VIEWER, Role.PARTNER, Role.ADMINISTRATOR])('%s', (role) => {
  test('is shown no count of people that depends on which activities a grant pays for', async () => {
    expect(await told(funded, role)).toEqual(await told(unfunded, role));
  });
});

test('an officer is shown them, and an analyst every other count of people', async () => {
  expect(await told(funded, Role.OFFICER)).not.toEqual(await told(unfunded, Role.OFFICER));
  const others = new Set(['costPerAttendance', 'costPerIndividual']);
  type Row = Readonly<Record<string, { number: number | string | null }>>;
  const rowOf = async (role: Role) => ((await told(funded, role)) as { combined: { rows: Row[] } }).combined.rows[0];
  const [officer, analyst] = [await rowOf(Role.OFFICER), await rowOf(Role.ANALYST)];
  for (const { field } of counting) expect(analyst?.[field], field).toEqual(others.has(field) ? { number: null } : officer?.[field]);
});
