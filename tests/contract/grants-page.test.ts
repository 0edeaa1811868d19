// The two sets of figures of the grants page, of whole rounds and of the period, are led over into one another: what is said to be the difference is the
// difference, in any zones and months and to any role, as the hub answers by round.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Viewer, type UserRole } from '../../services/hub/src/access/index.ts';
import { roundDecimal, subtractDecimals, sumDecimals } from '../../web/src/lib/kit/figures/decimal.ts';
import { formatWholePounds, MINUS } from '../../web/src/lib/kit/figures/format.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { tablesOf, textOf } from './html-tables.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await everyMeasure();
const viewerOf = (role: UserRole) =>
  Viewer.of({ role, organisationId: role === 'PARTNER' ? 1 : null, signedInBy: 'PASSWORD', userId: 1 }, true);
const viewers = { OFFICER: viewerOf('OFFICER'), BOARD_VIEWER: viewerOf('BOARD_VIEWER'), PARTNER: viewerOf('PARTNER') };
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario, { viewerOf: namedIn(viewers) });
});
afterAll(() => hub.close());

const MEASURES = { Awarded: 'amountAwarded', Spent: 'amountSpent', Unspent: 'underspend', 'Not yet spent': 'notYetSpent' } as const;
type Field = (typeof MEASURES)[keyof typeof MEASURES];
type Row = { fundingRound: { id: string } | null } & Record<Field, { amount: string | null }>;

/** What the hub answers by round. */
async function rowsOf(period: string, zones: readonly string[]): Promise<Row[]> {
  const zone = zones.length > 0 ? `zone: { in: [${zones.join(', ')}] }` : '';
  const { data, errors } = await scenario.ask(
    `{ grants(where: { period: ${period} ${zone} }, first: 500) { rows { fundingRound { id } ${Object.values(MEASURES)
      .map((field) => `${field} { amount }`)
      .join(' ')} } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { grants: { rows: Row[] } }).grants.rows;
}

const toPenny = (rows: readonly Row[], field: Field) =>
  roundDecimal(sumDecimals(['0.00', ...rows.flatMap((row) => row[field].amount ?? [])]), 2);
const read = (cell: string | undefined) => roundDecimal((cell ?? '').replace(MINUS, '-').replace(/[+£,]/g, ''), 2);
const CLOSED = 'not shown to you';
const HELD = '{ from: "2024-03", before: "2026-04" }';

const PERIODS = [
  ['2024-25', '{ financialYear: "2024/25" }'],
  ['2025-26', '{ financialYear: "2025/26" }'],
  ['2024-25.q4', '{ from: "2025-01", before: "2025-04" }'],
  ['2025-26.q1', '{ from: "2025-04", before: "2025-07" }'],
] as const;
const ZONES = [[], ['NEW_PARKS'], ['BELL_FOUNDRY', 'THRINGSTONE_WHITWICK']] as const;

test('what the grants page takes off and adds between its two sets of figures is what the hub answers by round', async () => {
  const seen = { outside: 0, others: 0, closed: 0 };
  for (const [p, period] of PERIODS) {
    for (const zones of ZONES) {
      const [inPeriod, held] = [await rowsOf(period, zones), await rowsOf(HELD, zones)];
      const chosen = new Set(inPeriod.flatMap(({ fundingRound, amountAwarded }) => (Number(amountAwarded.amount) ? fundingRound?.id : [])));
      const ofRounds = (rows: readonly Row[]) => rows.filter(({ fundingRound }) => fundingRound && chosen.has(fundingRound.id));
      const query = `p=${p}${zones.length > 0 ? `&z=${zones.map((zone) => zone.toLowerCase().replace('_', '-')).join('.')}` : ''}`;
      for (const role of Object.keys(viewers)) {
        const html = await (await fetch(`${hub.address}/grants?${query}`, { headers: { 'x-viewer': role } })).text();
        const lines = tablesOf(html).find(({ caption }) => caption.includes('each line adds up'))?.rows ?? [];
        const tiles = new Map(
          [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)].map(([, name = '', said = '']) => [
            textOf(name),
            textOf(said),
          ]),
        );
        for (const [title, field] of Object.entries(MEASURES)) {
          const whole = toPenny(ofRounds(held), field);
          const ofPeriod = toPenny(ofRounds(inPeriod), field);
          const all = toPenny(inPeriod, field);
          const what = `${role} ${query} ${title}`;
          const said = [...(lines.find(({ head }) => head === title)?.cells.values() ?? [])];
          // Where a part of it is not for the role there is no bar, or the line says so between its two ends.
          const hasNoBar = role === 'PARTNER' && zones.length > 0 && chosen.size > 0;
          expect(textOf(html).includes('not shown to your role zone by zone'), what).toBe(hasNoBar);
          const isClosed = hasNoBar || (role === 'PARTNER' && said.includes(CLOSED));
          if (isClosed) {
            seen.closed += 1;
            if (said.length > 0)
              expect([read(said[0]), read(said[3])], what).toEqual([whole, all].map((amount) => roundDecimal(amount, 2)));
            continue;
          }
          const cells = said.map(read);
          const outside = subtractDecimals(ofPeriod, whole);
          const others = subtractDecimals(all, ofPeriod);
          if (lines.length > 0) expect(cells, what).toEqual([whole, outside, others, all].map((amount) => roundDecimal(amount, 2)));
          else if (chosen.size > 0) expect([Number(outside), Number(others)], what).toEqual([0, 0]);
          if (chosen.size > 0) expect(tiles.get(title), what).toBe(formatWholePounds(all));
          seen.outside += Number(Number(outside) !== 0);
          seen.others += Number(Number(others) !== 0);
        }
      }
    }
  }
  // Where nothing ever differed nothing would be proved.
  expect(seen.outside > 10 && seen.others > 10 && seen.closed > 1).toBe(true);
});
