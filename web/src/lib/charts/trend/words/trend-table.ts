// Decides the columns and the words of a card's table: the same figures as its chart, every month a row, what is missing or special in words.
import { formatCell, formatNumber, listSymbols } from '#lib/kit/figures/figure.ts';
import { formatMonth } from '#lib/kit/time/month.ts';
import { upperFirst } from '#lib/kit/words/sentence.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { TrendChart, ZonePoint, ZoneSeries } from '../contract.ts';
import { saySpecial } from './control-words.ts';
import { findSegments, type LimitWords, type Segment, writeRange } from './limits.ts';
import { type TableCell, type FigureTable, mergeNotes } from '#lib/cards/figure-table.ts';

/** What a column shows of a point. */
type Column = 'figure' | 'before' | 'beside' | 'target' | 'mean' | 'limits' | 'special';

const COLUMN_NAMES: Record<Exclude<Column, 'before' | 'beside'>, string> = {
  figure: 'Figure',
  target: 'Target',
  mean: 'Average',
  limits: 'Usual range',
  special: 'Not usual',
};

/** Lays out the table of a chart. A zone without limits, or without a special month, has no column for them. */
export function layoutTable({ months, series, measure, comparedWith }: TrendChart): FigureTable {
  const zones = series.map((one) => {
    const segments = findSegments(one.points, measure.scale);
    return { ...one, segments, columns: chooseColumns(one, segments, comparedWith) };
  });
  const rows = months.map((month, place) => ({
    key: month,
    name: formatMonth(month),
    cells: zones.flatMap(({ zone, points, segments, columns }) => {
      const point = points[place];
      const words = segments.find(({ number }) => number === point?.control?.segment)?.words;
      return columns.map((column) => ({
        key: `${zone.slug} ${column}`,
        text: point ? writeCell(column, point, words, measure.scale) : '',
        kind: kindOf(column, point),
      }));
    }),
  }));
  const figures = series.flatMap(({ points }) =>
    points.flatMap((point) => [point.figure, ...(point.beside ? [point.beside] : []), ...(point.before ? [point.before.figure] : [])]),
  );
  const isPartCharted = zones.some(({ columns, points }) => columns.includes('limits') && points.some(({ control }) => !control));
  return {
    groups: zones.map(({ zone, columns, besideName = '' }) => ({
      ...zone,
      columns: columns.map((column) => ({ key: `${zone.slug} ${column}`, name: nameColumn(column, comparedWith, besideName) })),
    })),
    rows: rows.reverse(),
    notes: mergeNotes(listSymbols(figures)),
    remarks: [
      ...sayEveryMonth(zones),
      ...(isPartCharted ? ['Average and usual range are made without months that have no figure, are incomplete or were explained.'] : []),
    ],
  };
}

interface Ranged {
  zone: { name: string };
  segments: readonly Segment[];
  columns: readonly Column[];
}

/** The zones no month of which is unusual. Where the usual range was recalculated, a month is judged by that of its time, and what changed between them is no 'as usual'. */
function sayEveryMonth(zones: readonly Ranged[]): string[] {
  const usual = zones.filter(({ columns }) => columns.includes('limits') && !columns.includes('special'));
  const say = (those: readonly Ranged[], words: string): string[] =>
    those.length > 0 ? [`Every month of ${joinWords(those.map(({ zone }) => zone.name))} is ${words}.`] : [];
  return [
    ...say(
      usual.filter(({ segments }) => segments.length === 1),
      'as usual',
    ),
    ...say(
      usual.filter(({ segments }) => segments.length > 1 && segments.every(({ words }) => words)),
      'within the usual range of its time',
    ),
  ];
}

/** What a column of what is compared, or of the place beside a zone, is called is known with the chart. */
function nameColumn(column: Column, comparedWith = '', besideName = ''): string {
  if (column === 'before') return upperFirst(comparedWith);
  return column === 'beside' ? besideName : COLUMN_NAMES[column];
}

function chooseColumns({ points, besideName }: ZoneSeries, segments: readonly Segment[], comparedWith: string | undefined): Column[] {
  const hasLimits = segments.some(({ words }) => words);
  const hasSpecial = points.some(({ control }) => control?.special);
  const hasTarget = points.some(({ target }) => target !== undefined);
  return [
    'figure',
    ...(comparedWith === undefined ? [] : (['before'] as const)),
    ...(besideName === undefined ? [] : (['beside'] as const)),
    ...(hasTarget ? (['target'] as const) : []),
    ...(hasLimits ? (['mean', 'limits'] as const) : []),
    ...(hasSpecial ? (['special'] as const) : []),
  ];
}

function writeCell(
  column: Column,
  { figure, beside, control, target, before }: ZonePoint,
  words: LimitWords | undefined,
  scale: TrendChart['measure']['scale'],
): string {
  switch (column) {
    case 'figure':
      return formatCell(figure, scale);
    case 'before':
      return before ? formatCell(before.figure, scale) : '';
    case 'beside':
      return beside ? formatCell(beside, scale) : '';
    case 'target':
      return target === undefined ? '' : formatNumber(String(target), scale);
    case 'mean':
      return words?.mean ?? '';
    case 'limits':
      return words ? writeRange(words) : '';
    case 'special':
      return control?.special ? saySpecial(control.special) : '';
  }
}

function kindOf(column: Column, point: ZonePoint | undefined): TableCell['kind'] {
  if (column === 'special') return 'long';
  const figure = column === 'figure' ? point?.figure : column === 'beside' ? point?.beside : undefined;
  return figure && !('number' in figure) ? 'words' : 'number';
}
