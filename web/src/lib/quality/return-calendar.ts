// Decides what each cell of the calendar of returns says: received of expected, and in words what became of the others.
import { formatDecimal } from '#lib/kit/figures/format.ts';
import type { ReturnsQuery } from '#lib/graph/generated/graphql.ts';
import { addMonths, formatShortMonth, monthsBetween, type Month } from '#lib/kit/time/month.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';

/** One return that an organisation owes for a zone and a month. */
export type OwedReturn = ReturnsQuery['expectedReturns']['nodes'][number];
type State = OwedReturn['state'];

export interface ReturnCell {
  slug: string;
  /** '4 of 5', or 'none owed'. */
  said: string;
  /** '1 missing', '1 not due yet'; '' when all came. */
  rest: string;
  standing: 'none' | 'whole' | 'short' | 'early';
}

export interface ReturnTable {
  template: string;
  /** '523 of 540 received, 12 missing'. */
  summary: string;
  zones: { slug: string; name: string }[];
  /** Newest month first. */
  rows: { month: Month; name: string; cells: ReturnCell[] }[];
}

const CAME: readonly State[] = ['RECEIVED', 'LATE', 'CORRECTED'];

/** A table for each template, from the first to the last month for which any return of it is owed. */
export function layoutReturns(returns: readonly OwedReturn[]): ReturnTable[] {
  const zones = [...new Map(returns.map(({ zone }) => [zone.slug, zone])).values()].sort(compareZones);
  const templates = [...new Set(returns.map(({ template }) => template))].sort();
  return templates.map((template) => {
    const ofTemplate = returns.filter((owed) => owed.template === template);
    const months = listMonths(ofTemplate);
    return {
      template: spellCode(template),
      summary: summarise(ofTemplate),
      zones,
      rows: months.map((month) => ({
        month,
        name: formatShortMonth(month),
        cells: zones.map(({ slug }) =>
          writeCell(
            slug,
            ofTemplate.filter((owed) => owed.month === month && owed.zone.slug === slug),
          ),
        ),
      })),
    };
  });
}

function listMonths(returns: readonly OwedReturn[]): Month[] {
  const sorted = returns.map(({ month }) => month).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last ? Array.from({ length: monthsBetween(first, last) + 1 }, (_, back) => addMonths(last, -back)) : [];
}

function writeCell(slug: string, returns: readonly OwedReturn[]): ReturnCell {
  if (returns.length === 0) return { slug, said: 'none owed', rest: '', standing: 'none' };
  const { came, missing, due } = count(returns);
  return {
    slug,
    said: `${came} of ${returns.length}`,
    rest: [missing > 0 ? `${missing} missing` : '', due > 0 ? `${due} not due yet` : ''].filter(Boolean).join(', '),
    standing: missing > 0 ? 'short' : due > 0 ? 'early' : 'whole',
  };
}

/** '1,092 of 1,138 received, 32 missing, 14 not due yet'. */
export function summarise(returns: readonly OwedReturn[]): string {
  const { came, missing, due } = count(returns);
  const rest = [missing > 0 ? `${missing} missing` : '', due > 0 ? `${due} not due yet` : ''];
  return [`${formatDecimal(String(came))} of ${formatDecimal(String(returns.length))} received`, ...rest].filter(Boolean).join(', ');
}

function count(returns: readonly OwedReturn[]): { came: number; missing: number; due: number } {
  const of = (...states: State[]) => returns.filter(({ state }) => states.includes(state)).length;
  return { came: of(...CAME), missing: of('MISSING'), due: of('DUE') };
}

/** The returns in one state, newest month first, then by organisation. */
export function listReturns(returns: readonly OwedReturn[], state: State): OwedReturn[] {
  return returns
    .filter((owed) => owed.state === state)
    .sort((one, other) => other.month.localeCompare(one.month) || one.organisation.name.localeCompare(other.organisation.name, 'en-GB'));
}

/** The largest sentence of the page. */
export function findReturnSentence(returns: readonly OwedReturn[]): string {
  return returns.length === 0 ? 'No monthly returns are owed for these months' : `Monthly returns: ${summarise(returns)}`;
}
