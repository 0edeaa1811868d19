// The flow of money from round to zone, as a matrix of exact amounts.
//
// A matrix and not a Sankey: with ten rounds and three zones a Sankey is thirty crossing bands whose widths nobody can compare and whose amounts stand nowhere; here every band
// is a cell that can be read, compared along its row and down its column, reached by a screen reader, and printed.
import { compareDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatPounds, formatWholePounds } from '#lib/kit/figures/format.ts';
import type { GrantsQuery } from '#lib/graph/generated/graphql.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { nameRound } from './grant-row.ts';
import { NOT_PLACED } from './not-placed.ts';
import { largestOf, reachOf } from './money.ts';

export interface MatrixCell {
  slug: string;
  zoneName: string;
  amount: string;
  /** How far the bar reaches, in percent of the largest cell. */
  reach: number;
}

export interface MatrixRow {
  key: string;
  name: string;
  roundId: string | undefined;
  cells: MatrixCell[];
  total: string;
}

export interface RoundByZone {
  /** At most twelve words, ranking nobody: neither more nor less money is better. */
  finding: string;
  zones: { slug: string; name: string; total: string }[];
  rows: MatrixRow[];
  total: string;
}

type Answer = Pick<GrantsQuery, 'byRound' | 'byRoundAndZone' | 'byZone' | 'inPeriod'>;

/** Lays out the matrix; undefined when nothing was awarded in the period. Sums come from the hub: none is made here. */
export function layoutRoundByZone({ byRound, byRoundAndZone, byZone, inPeriod }: Answer, place: string): RoundByZone | undefined {
  const awardedRounds = byRound.rows.filter(({ amountAwarded }) => isSome(amountAwarded.amount));
  const zones = byZone.rows
    .map(({ zone, amountAwarded }) => ({ ...(zone ?? NOT_PLACED), amount: amountAwarded.amount ?? '0' }))
    .sort(compareZones);
  if (awardedRounds.length === 0 || zones.length === 0) return undefined;

  const amounts = new Map(
    byRoundAndZone.rows.map(
      ({ fundingRound, zone, amountAwarded }) =>
        [cellKey(fundingRound?.id, (zone ?? NOT_PLACED).slug), amountAwarded.amount ?? '0'] as const,
    ),
  );
  const rounds = new Map(
    byRoundAndZone.rows.flatMap(({ fundingRound }) => (fundingRound ? [[fundingRound.id, fundingRound] as const] : [])),
  );
  const largest = largestOf([...amounts.values()]);

  return {
    finding: `${place}: ${sayFinding(zones.filter(({ slug }) => slug !== NOT_PLACED.slug))}`,
    zones: zones.map(({ slug, name, amount }) => ({ slug, name, total: formatPounds(amount) })),
    rows: awardedRounds
      .map(({ fundingRound, amountAwarded }) => {
        const round = fundingRound ? rounds.get(fundingRound.id) : undefined;
        return {
          key: fundingRound?.id ?? 'none',
          name: round ? nameRound(round) : 'Outside the rounds',
          roundId: fundingRound?.id,
          cells: zones.map(({ slug, name }) => {
            // A pair that the hub has no row for is one without an award: the register is whole, so that is a true zero.
            const amount = amounts.get(cellKey(fundingRound?.id, slug)) ?? '0';
            return { slug, zoneName: name, amount: formatPounds(amount), reach: reachOf(amount, largest) };
          }),
          total: formatPounds(amountAwarded.amount ?? '0'),
        };
      })
      .sort((one, other) => Number(one.roundId === undefined) - Number(other.roundId === undefined) || other.name.localeCompare(one.name)),
    total: formatPounds(inPeriod.totals.amountAwarded.amount ?? '0'),
  };
}

/** Ranks no zone: 'each awarded between £40,612 and £55,489'. */
function sayFinding(zones: readonly { amount: DecimalText }[]): string {
  const sorted = zones.map(({ amount }) => amount).sort(compareDecimals);
  const [least, most] = [sorted[0] ?? '0', sorted.at(-1) ?? '0'];
  if (zones.length === 1) return `${formatWholePounds(most)} awarded`;
  if (compareDecimals(least, most) === 0) return `each awarded ${formatWholePounds(most)}`;
  return `each awarded between ${formatWholePounds(least)} and ${formatWholePounds(most)}`;
}

function isSome(amount: DecimalText | null): boolean {
  return amount !== null && compareDecimals(amount, '0') !== 0;
}

function cellKey(roundId: string | undefined, slug: string): string {
  return `${roundId ?? 'none'} ${slug}`;
}
