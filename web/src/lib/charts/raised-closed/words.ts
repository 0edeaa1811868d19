// Every word of the card of what was raised and closed, from the same figures as its picture and its table.
import { formatCell, formatNumber, listSymbols, numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { compareDecimals, subtractDecimals, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatDecimal } from '#lib/kit/figures/format.ts';
import { formatMonth, formatMonthRange, type Month } from '#lib/kit/time/month.ts';
import { drawTable, type DrawnTable } from '#lib/cards/drawn-table.ts';
import { mergeNotes, type FigureTable, type TableCell } from '#lib/cards/figure-table.ts';
import { writeFoot } from '#lib/charts/trend/words/wording.ts';
import type { FlowMonth, FlowSeries, RaisedClosed } from './contract.ts';

export interface FlowPanelWords {
  /** '7 open at the end of August 2026'. */
  standing: string;
  /** 'Open before September 2024: 0. Raised 65, closed 62.' Together they are what is open at the end, where every month was reported in full. */
  sentence: string;
}

export interface FlowWords {
  finding: string;
  subtitle: string;
  /** How to read it. */
  direction: string;
  /** Of months, not added up. */
  table: DrawnTable;
  foot: string;
}

/** Writes the card. */
export function writeRaisedClosed(flow: RaisedClosed): FlowWords {
  const { months, series, charts } = flow;
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''];
  const where = series.length === 1 ? series[0]?.zone.name : 'by zone';
  const caption = `Concerns raised and closed in each month and open at its end, ${where}, ${formatMonthRange(first, last)}`;
  return {
    finding: sayFinding(series),
    subtitle: `Concerns raised and closed, added up month by month, ${where}, ${formatMonthRange(first, last)}`,
    direction: 'The gap between the lines is what is open, from before the period too. A narrower gap is better.',
    table: drawTable(layoutMonths(series), { caption }),
    foot: writeFoot(charts.open).join(' '),
  };
}

/**
 * 'Thringstone & Whitwick: 7 concerns open, up from 3 before September 2024'. Zones may be added up: each concern is of one. Two counts are compared only
 * where neither is provisional in any zone; where it is not known what was open before the period, the first month that is known stands in, and is named.
 */
function sayFinding(series: readonly FlowSeries[]): string {
  const [only] = series;
  const place = series.length === 1 && only ? only.zone.name : series.length === 2 ? 'Both zones' : 'All zones';
  const months = (only?.months ?? []).map(({ month }) => month);
  const at = (month: Month): FlowMonth[] => series.flatMap((one) => one.months.filter((each) => each.month === month));
  const sumAt = (month: Month): DecimalText => sumDecimals(at(month).flatMap(({ open }) => numberOf(open) ?? []));
  const whole = months.filter((month) => at(month).every(({ open }) => isSettled(open)));
  const [begin, first, last] = [months[0], whole[0], whole.at(-1)];
  if (!begin || !first || !last) return `${place}: no month of this period was reported in full`;
  const now = sumAt(last);
  const openNow = `${place}: ${formatDecimal(now)} ${now === '1' ? 'concern' : 'concerns'} open`;
  const isKnown = at(begin).every(({ raised, closed, open }) => [raised, closed, open].every(isSettled));
  if (!isKnown && first === last) return `${openNow} in ${formatMonth(last)}`;
  const before = isKnown ? sumDecimals(at(begin).flatMap((month) => openBefore(month) ?? [])) : sumAt(first);
  const then = isKnown ? `before ${formatMonth(begin)}` : `in ${formatMonth(first)}`;
  if (!isKnown || last !== months.at(-1))
    return `${place}: ${formatDecimal(now)} open in ${formatMonth(last)}, ${formatDecimal(before)} ${then}`;
  const change = compareDecimals(now, before);
  if (change === 0) return `${openNow}, as many as ${then}`;
  return `${openNow}, ${change > 0 ? 'up' : 'down'} from ${formatDecimal(before)} ${then}`;
}

const isSettled = ({ state }: Figure): boolean => state === 'EXACT' || state === 'ZERO';

/** What was open before a month began: what is open at its end, without what was raised in it and with what was closed; undefined where one of these has no number. */
function openBefore({ raised, closed, open }: FlowMonth): DecimalText | undefined {
  const [came, went, left] = [numberOf(raised), numberOf(closed), numberOf(open)];
  if (came === undefined || went === undefined || left === undefined) return undefined;
  return subtractDecimals(sumDecimals([left, went]), came);
}

/** What stands beside and below the picture of a zone. */
export function writePanel({ months }: FlowSeries): FlowPanelWords {
  const last = months.at(-1);
  const first = months[0];
  const latest = months.findLast(({ open }) => numberOf(open) !== undefined);
  if (!first || !last || !latest) return { standing: 'not reported', sentence: 'No month of this period was reported.' };
  const missing = months.filter(({ raised, closed, open }) =>
    [raised, closed, open].some((figure) => numberOf(figure) === undefined),
  ).length;
  const left =
    missing === 0
      ? ''
      : ` ${missing === 1 ? '1 month was' : `${missing} months were`} not reported in full: what was raised in ${missing === 1 ? 'it' : 'them'} may be missing here.`;
  return {
    standing: `${sayOpen(latest.open)} at the end of ${formatMonth(latest.month)}`,
    sentence: `${sayOpenBefore(first)} Raised ${totalOf(months.map(({ raised }) => raised))}, closed ${totalOf(months.map(({ closed }) => closed))}.${left}`,
  };
}

function sayOpen(open: Figure): string {
  return `${formatDecimal(numberOf(open) ?? '0')} open${open.state === 'PROVISIONAL' ? ', provisional,' : ''}`;
}

function sayOpenBefore(first: FlowMonth): string {
  const before = openBefore(first);
  const month = formatMonth(first.month);
  return before === undefined ? `How many were open before ${month} is not known.` : `Open before ${month}: ${formatDecimal(before)}.`;
}

function totalOf(figures: readonly Figure[]): string {
  return formatNumber(sumDecimals(figures.flatMap((figure) => numberOf(figure) ?? [])), 'count');
}

/** What the picture shows, for those who do not see it. */
export function describePicture({ zone, months }: FlowSeries): { title: string; description: string } {
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  const { standing, sentence } = writePanel({ zone, months });
  return {
    title: `${zone.name}: concerns raised and closed, added up, ${formatMonthRange(first, last)}`,
    description: `Two lines that rise, and the gap between them, which is what is open: ${standing}. ${sentence}`,
  };
}

const COLUMNS = { raised: 'Raised', closed: 'Closed', open: 'Open at the end' } as const;

function layoutMonths(series: readonly FlowSeries[]): FigureTable {
  const [first] = series;
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const rows = (first?.months ?? []).map(({ month }, place) => ({
    key: month,
    name: formatMonth(month),
    cells: series.flatMap(({ zone, months }) =>
      columns.map((column): TableCell => {
        const figure = months[place]?.[column] ?? { state: 'NOT_REPORTED' };
        return {
          key: `${zone.slug} ${column}`,
          text: formatCell(figure, 'count'),
          kind: numberOf(figure) === undefined ? 'words' : 'number',
        };
      }),
    ),
  }));
  const figures = series.flatMap(({ months }) => months.flatMap(({ raised, closed, open }) => [raised, closed, open]));
  return {
    groups: series.map(({ zone }) => ({
      ...zone,
      columns: columns.map((column) => ({ key: `${zone.slug} ${column}`, name: COLUMNS[column] })),
    })),
    rows: rows.reverse(),
    notes: mergeNotes(listSymbols(figures)),
    remarks: ['Raised and closed are of the month; open is at its end, whenever it was raised.'],
  };
}
